import type { Finding } from "../../finding.js";
import { packFinding } from "../../messages/packs.js";
import { quoted } from "../../messages/phrases/common.js";
import { packPhrase } from "../../messages/phrases/packs.js";
import type { ConditionChecker } from "../condition-checker.js";
import { isWholeProtocol } from "../examples/changes.js";
import type { Condition } from "../expression.js";
import { protocolName } from "../facts-shape.js";
import type {
  ApproachPack,
  CaseInYaml,
  ExampleInYaml,
  FixInYaml,
  OverrideInYaml,
  RuleInYaml,
  SeverityCaseInYaml,
} from "../generated/approach-types.js";
import { lineKey } from "../line-keys.js";
import { didYouMean } from "../nearest.js";
import type { Case, Example, Manual, Override, Pack, Refinement, Rule, SeverityCase, SourceUse } from "../pack.js";
import { templateFaults } from "../template.js";
import type { ValuePath, YamlText } from "./yaml-text.js";

/** What the conditions and lines of a pack are held against. */
export interface PackVocabulary {
  checker: ConditionChecker;
  /** Names of lines in the compiled protocol. */
  lineKeys: ReadonlySet<string>;
}

/** A pack whose text has the right shape, with everything in it checked that needs no other pack. */
export class PackReader {
  readonly findings: Finding[] = [];
  readonly pack: Pack;
  readonly manual: Manual;
  readonly #raw: ApproachPack;
  readonly #yaml: YamlText;
  readonly #vocabulary: PackVocabulary;
  readonly #cited = new Set<string>();

  constructor(raw: ApproachPack, yaml: YamlText, vocabulary: PackVocabulary) {
    this.#raw = raw;
    this.#yaml = yaml;
    this.#vocabulary = vocabulary;
    this.pack = this.#pack();
    this.manual = {
      frames: raw.frames ?? {},
      examples: new Map((raw.rules ?? []).map((rule, i) => [rule.id, this.#examples(rule, ["rules", i])])),
    };
    this.#checkSources();
    this.#checkIds();
  }

  #pack(): Pack {
    const raw = this.#raw;
    const overlayWhen = this.#optional(raw.overlayWhen, ["overlayWhen"], [protocolName]);
    return {
      approach: raw.approach,
      title: raw.title,
      called: raw.called,
      ...(raw.about === undefined ? {} : { about: raw.about }),
      aliases: raw.aliases ?? [],
      family: raw.family ?? "",
      onlyBuiltUpon: raw.onlyBuiltUpon ?? false,
      stance: raw.stance ?? "",
      homeworkStudied: raw.homeworkStudied,
      overlay: raw.overlay ?? false,
      ...(overlayWhen === undefined ? {} : { overlayWhen }),
      combinations: raw.combinations ?? {},
      variants: raw.variants ?? [],
      extends: raw.extends ?? [],
      only: raw.only ?? {},
      takes: raw.takes ?? {},
      overrides: (raw.overrides ?? []).map((override, i) => this.#override(override, ["overrides", i])),
      neverOverridden: raw.neverOverridden ?? false,
      clientTerm: raw.clientTerm ?? "",
      kinds: raw.kinds ?? [],
      phases: raw.phases ?? [],
      keywords: raw.keywords ?? [],
      ...(raw.load === undefined ? {} : { load: raw.load }),
      ...starterOf(raw),
      sources: raw.sources ?? {},
      rules: (raw.rules ?? []).map((rule, i) => this.#rule(rule, ["rules", i])),
    };
  }

  #override(raw: OverrideInYaml, path: ValuePath): Override {
    // What the overridden rule is asked of is known only once all packs are there; linking checks it.
    const when = this.#optional(raw.when, [...path, "when"], undefined);
    const satisfiedBy = this.#optional(raw.satisfiedBy, [...path, "satisfiedBy"], undefined);
    return {
      rules: listOf(raw.rule),
      variants: listOf(raw.variant),
      ...(when === undefined ? {} : { when }),
      ...(raw.severity === undefined ? {} : { severity: raw.severity }),
      ...(satisfiedBy === undefined ? {} : { satisfiedBy }),
      reason: raw.reason,
    };
  }

  #rule(raw: RuleInYaml, path: ValuePath): Rule {
    const contexts = (raw.cases ?? [raw]).map(({ each }) => each ?? "");
    const cases = raw.cases
      ? raw.cases.map((one, i) => this.#case(one, [...path, "cases", i]))
      : [this.#case({ ...raw, each: raw.each ?? "", require: raw.require ?? "" }, path, true)];
    const severities = (raw.severities ?? []).map((one, i) =>
      this.#severityCase(one, [...path, "severities", i], contexts),
    );
    for (const key of ["message", "help"] as const) {
      const using = (raw.cases ?? [raw])
        .filter((one) => !raw.cases || one[key] === undefined)
        .map(({ each }) => each ?? "");
      this.#checkTemplate(raw[key], [...path, key], using);
    }
    this.#checkTemplate(raw.why, [...path, "why"], contexts);
    if (!raw.errorMeans && [raw.severity, ...severities.map(({ severity }) => severity)].includes("error")) {
      this.findings.push(packFinding("pack-error-without-meaning", this.#yaml.place([...path, "id"]), { id: raw.id }));
    }
    return {
      id: raw.id,
      aliases: raw.aliases ?? [],
      severity: raw.severity,
      severities,
      ...(raw.errorMeans === undefined ? {} : { errorMeans: raw.errorMeans }),
      evidence: raw.evidence,
      title: raw.title,
      cases,
      message: raw.message.trim(),
      why: raw.why.trim(),
      help: raw.help.trim(),
      sources: (raw.sources ?? []).map((use, i) => this.#sourceUse(use, [...path, "sources", i])),
      refines: (raw.refines ?? []).map((one, i) => this.#refinement(one, [...path, "refines", i], contexts)),
      ...(raw.contested === undefined ? {} : { contested: raw.contested.trim() }),
      ...(raw.deviate === undefined ? {} : { deviate: raw.deviate.trim() }),
      place: this.#yaml.place([...path, "id"]),
    };
  }

  /** @param whole whether the rule itself is the case: its message and help are then checked with the rule */
  #case(raw: CaseInYaml, path: ValuePath, whole = false): Case {
    const { contexts } = this.#vocabulary.checker;
    if (!contexts.has(raw.each)) {
      const choices = quoted([...contexts.keys()]);
      const named = { each: raw.each, meant: didYouMean(raw.each, contexts.keys()), choices };
      this.findings.push(packFinding("pack-unknown-context", this.#yaml.place([...path, "each"]), named));
    }
    const when = this.#optional(raw.when, [...path, "when"], [raw.each]);
    if (!whole)
      for (const key of ["message", "help"] as const) this.#checkTemplate(raw[key], [...path, key], [raw.each]);
    return {
      each: raw.each,
      ...(when === undefined ? {} : { when }),
      require: this.#condition(raw.require, [...path, "require"], [raw.each]),
      at: this.#lines(listOf(raw.at), [...path, "at"]),
      once: raw.once ?? false,
      ...(whole || raw.message === undefined ? {} : { message: raw.message.trim() }),
      ...(whole || raw.help === undefined ? {} : { help: raw.help.trim() }),
      ...(raw.fix === undefined ? {} : { fix: this.#fix(raw.fix, [...path, "fix"], [raw.each]) }),
    };
  }

  #severityCase(raw: SeverityCaseInYaml, path: ValuePath, contexts: readonly string[]): SeverityCase {
    const when = this.#optional(raw.when, [...path, "when"], contexts);
    this.#checkTemplate(raw.message, [...path, "message"], contexts);
    return {
      approaches: listOf(raw.approach),
      variants: listOf(raw.variant),
      ...(raw.setting === undefined ? {} : { setting: raw.setting }),
      ...(when === undefined ? {} : { when }),
      ...(raw.words === undefined ? {} : { words: raw.words }),
      severity: raw.severity,
      ...(raw.message === undefined ? {} : { message: raw.message.trim() }),
      ...(raw.evidence === undefined ? {} : { evidence: raw.evidence }),
    };
  }

  #sourceUse(raw: NonNullable<RuleInYaml["sources"]>[number], path: ValuePath): SourceUse {
    const use = typeof raw === "string" ? { source: raw } : raw;
    const known = Object.keys(this.#raw.sources ?? {});
    this.#cited.add(use.source);
    if (!known.includes(use.source)) {
      const place = this.#yaml.place(typeof raw === "string" ? path : [...path, "source"]);
      const named = { source: use.source, meant: didYouMean(use.source, known) };
      this.findings.push(packFinding("pack-unknown-source", place, named));
    }
    return use;
  }

  #refinement(
    raw: NonNullable<RuleInYaml["refines"]>[number],
    path: ValuePath,
    contexts: readonly string[],
  ): Refinement {
    if (typeof raw === "string") return { rule: raw };
    const when = this.#condition(raw.when, [...path, "when"], contexts);
    return { rule: raw.rule, when, ...(raw.words === undefined ? {} : { words: raw.words }) };
  }

  #fix(raw: FixInYaml, path: ValuePath, contexts: readonly string[]): NonNullable<Case["fix"]> {
    for (const key of ["title", "insert", "replace"] as const) this.#checkTemplate(raw[key], [...path, key], contexts);
    const { title, insert, replace } = raw;
    const usual = { title, text: "", of: listOf(raw.of), into: "here" } as const;
    if (insert !== undefined) return { ...usual, do: "insert", text: insert.trimEnd(), into: raw.into ?? "here" };
    if (replace !== undefined) return { ...usual, do: "replace", text: replace.trimEnd() };
    return { ...usual, do: "remove" };
  }

  #examples(raw: RuleInYaml, path: ValuePath): Example[] {
    for (const [key, missing] of [
      ["fails", packPhrase("example-fails")],
      ["passes", packPhrase("example-passes")],
    ] as const) {
      if (raw.examples.some((example) => example[key] !== undefined)) continue;
      this.findings.push(packFinding("pack-examples", this.#yaml.place([...path, "id"]), { id: raw.id, missing }));
    }
    return raw.examples.map((example, i) => this.#example(example, [...path, "examples", i]));
  }

  #example(raw: ExampleInYaml, path: ValuePath): Example {
    const frames = Object.keys(this.#raw.frames ?? {});
    const text = raw.fails ?? raw.passes ?? "";
    const frame = raw.frame ?? "usual";
    if (!isWholeProtocol(text) && !frames.includes(frame)) {
      const place = this.#yaml.place(raw.frame === undefined ? path : [...path, "frame"]);
      this.findings.push(packFinding("pack-unknown-frame", place, { frame, meant: didYouMean(frame, frames) }));
    }
    return {
      expects: raw.fails === undefined ? "passes" : "fails",
      text,
      frame,
      ...(raw.note === undefined ? {} : { note: raw.note }),
      ...(raw.severity === undefined ? {} : { severity: raw.severity }),
      with: raw.with ?? [],
    };
  }

  #lines(keywords: readonly string[], path: ValuePath): readonly string[] {
    const { lineKeys } = this.#vocabulary;
    for (const [i, keyword] of keywords.entries()) {
      if (keyword.split("/").every((part) => lineKeys.has(lineKey(part)))) continue;
      const at = this.#yaml.place(
        keywords.length === 1 && typeof this.#atPath(path) === "string" ? path : [...path, i],
      );
      this.findings.push(packFinding("pack-unknown-line", at, { keyword, meant: didYouMean(keyword, lineKeys) }));
    }
    return keywords;
  }

  #atPath(path: ValuePath): unknown {
    return path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
      this.#raw,
    );
  }

  #optional(text: string | undefined, path: ValuePath, contexts: readonly string[] | undefined): Condition | undefined {
    return text === undefined ? undefined : this.#condition(text, path, contexts);
  }

  /** @param contexts the rows that it is asked of, in turn; undefined if that is not known yet */
  #condition(text: string, path: ValuePath, contexts: readonly string[] | undefined): Condition {
    const { checker } = this.#vocabulary;
    const known = contexts?.filter((context) => checker.contexts.has(context));
    const results = known ? known.map((context) => checker.check(text, context)) : [checker.checkForAny(text)];
    for (const result of results) {
      if ("condition" in result) continue;
      const { fault } = result;
      this.findings.push(packFinding("pack-condition", this.#yaml.placeWithin(path, fault), { fault: fault.said }));
      return unreadable;
    }
    const [result] = results;
    return result && "condition" in result ? result.condition : unreadable;
  }

  #checkTemplate(template: string | undefined, path: ValuePath, contexts: readonly string[]): void {
    if (template === undefined) return;
    const { checker } = this.#vocabulary;
    const rows = contexts.map((name) => checker.contexts.get(name)).filter((context) => context !== undefined);
    for (const { said, start, end } of templateFaults(template, rows, checker.contexts.get(protocolName))) {
      const place = this.#yaml.placeWithin(path, { start, end });
      this.findings.push(
        packFinding("pack-template", place, { fault: said, example: `{${rows[0]?.name ?? protocolName}.title}` }),
      );
    }
  }

  #checkSources(): void {
    for (const source of Object.keys(this.#raw.sources ?? {})) {
      if (this.#cited.has(source)) continue;
      this.findings.push(packFinding("pack-unused-source", this.#yaml.keyPlace(["sources", source]), { source }));
    }
  }

  #checkIds(): void {
    const seen = new Set<string>();
    for (const [i, { id, aliases }] of this.pack.rules.entries()) {
      for (const [j, name] of [id, ...aliases].entries()) {
        const path: ValuePath = j === 0 ? ["rules", i, "id"] : ["rules", i, "aliases", j - 1];
        if (seen.has(name))
          this.findings.push(packFinding("pack-duplicate-rule", this.#yaml.place(path), { id: name }));
        seen.add(name);
      }
    }
  }
}

/** Stands where a faulty condition stood; a pack with a fault is never used. */
const unreadable: Condition = { text: "", expression: ["value", true] };

function listOf<Value>(value: Value | Value[] | undefined): Value[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** An approach without a first protocol of its own starts from the one that its examples change. */
function starterOf({ starter, onlyBuiltUpon, frames }: ApproachPack): { starter?: string } {
  const text = starter ?? (onlyBuiltUpon === true ? undefined : frames?.usual);
  return text === undefined ? {} : { starter: text };
}
