import { lineageOf } from "./lineage.js";
import type { Pack } from "./pack.js";
import type { PackLibrary } from "./pack-library.js";

/**
 * The text of a first pack: it extends another approach, or else only what holds in every approach, and has one rule
 * whose examples change a protocol that checks clean.
 */
export function starterPack(name: string, base: Pack | undefined, library: PackLibrary): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
  const words = name.replaceAll("-", " ");
  const common = library.entries.filter(({ approachable }) => !approachable).map(({ approach }) => approach);
  const family = base ? lineageOf(base, library).find((pack) => pack.family !== "")?.family : undefined;
  return `# What ${words} asks of homework. Everything here is yours to change; the examples are run by
# \`homework approach test ${name}\`.
approach: ${name}
title: ${title}
called: ${words}
about: |
  Say here what homework is in this approach.
family: ${family ?? name}
stance: guided
# Whether homework itself has been put to the test within this approach. While it has not, every finding says so.
homeworkStudied: false
extends: [${(base ? [base.approach] : common).join(", ")}]
# How a rule of the packs above differs here:
# overrides:
#   - rule: id-of-the-rule
#     severity: hint
#     reason: Why it is milder here.
sources:
  SOURCE: Authors (2024). Title of the text that the rule rests on.

# A protocol without findings. The examples of the rules change lines of it.
frames:
  usual: |
${indented(frameFor(name, base ?? firstUpon(common, library)), "    ")}

rules:
  - id: ${name}-asks-about-harm
    severity: hint
    # A, B, C, D or T; never more than the sources carry. D is manual or expert consensus.
    evidence: D
    title: It is asked whether homework did harm
    each: protocol
    require: protocol.harmsAsked
    at: safety
    message: "'{protocol.title}' does not ask whether a task made anything worse."
    why: Say here why it matters, and claim no more than the source does.
    help: 'Add to the safety part a line such as \`harms "Asked at each review: did the task make anything worse?"\`.'
    sources: [SOURCE]
    deviate: Say here when it is sound to leave it out.
    fix:
      title: Ask about it at each review
      insert: 'harms "Asked at each review: did the task make anything worse?"'
      into: safety
    examples:
      - fails: |
          <|safety|> {
          - harms
        note: What this example changes gives the finding, at the marked place.
      - passes: |
          safety {
          - harms
          + harms "Asked by telephone between the sessions"
`;
}

/** The first approach that asks for nothing beyond what the common packs ask, but for its own rules. */
function firstUpon(common: readonly string[], library: PackLibrary): Pack | undefined {
  const packs = library.entries.flatMap(({ approach, overlay }) => (overlay ? [] : (library.get(approach) ?? [])));
  return packs.find(
    (pack) => pack.starter !== undefined && sameIds(pack.extends, common) && Object.keys(pack.takes).length === 0,
  );
}

function sameIds(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** A protocol that checks clean under the pack it comes from, as one of the new approach that asks about harm. */
function frameFor(name: string, pack: Pack | undefined): string {
  const text = pack?.starter ?? "";
  const own = text
    .replace(/^( *approach +)\S+/m, `$1${name}`)
    .replace(/^( *evidence +).*$/m, '$1D for homework "Say here what it rests on"')
    .replace(/^( *protocol \w+) ".*"/m, `$1 "A first protocol of ${name.replaceAll("-", " ")}"`);
  return /^ *harms /m.test(own)
    ? own
    : own.replace(/^( *)safety \{\n/m, '$&$1  harms "Asked at each review: did the task make anything worse?"\n');
}

function indented(text: string, margin: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => (line === "" ? "" : `${margin}${line}`)).join("\n");
}
