import { evidenceWords } from "../evidence.js";
import { isWholeProtocol, unmarked } from "../examples/changes.js";
import { lineageOf, rulesOf } from "../lineage.js";
import type { Example, Manual, Override, Pack, Rule, SeverityCase, SourceUse } from "../pack.js";
import type { PackLibrary } from "../pack-library.js";

/** What the page of a rule is made from. */
export interface RulePageContext {
  owner: Pack;
  manual: Manual;
  library: PackLibrary;
}

const severityWords = { error: "error", warning: "warning", hint: "hint", off: "does not apply" } as const;

/** The page of a rule, in Markdown: what it asks, why, how sure that is, where it differs, and what it looks like. */
export function renderRulePage(rule: Rule, { owner, manual, library }: RulePageContext): string {
  const sections: [string, string][] = [
    ["Why", rule.why],
    ["What to do", rule.help],
    ["How grave", gravityTable(rule, owner, library)],
    ["Evidence", evidenceText(rule, owner)],
    ["Where experts disagree", rule.contested ?? ""],
    ["Examples", examplesText(manual.examples.get(rule.id) ?? [])],
    ["When to deviate", deviateText(rule)],
    ["Related rules", relatedText(rule, library)],
  ];
  const body = sections.filter(([, text]) => text !== "").map(([title, text]) => `## ${title}\n\n${text.trim()}\n`);
  return [`# ${rule.title}`, "", `\`${rule.id}\` · ${owner.title}${formerly(rule)}`, "", ...body].join("\n");
}

function formerly({ aliases }: Rule): string {
  return aliases.length === 0 ? "" : ` · formerly ${aliases.map(code).join(", ")}`;
}

function gravityTable(rule: Rule, owner: Pack, library: PackLibrary): string {
  const rows: [string, string, string][] = [];
  for (const one of rule.severities) rows.push([whereInWords(one, library), severityWords[one.severity], ""]);
  for (const { approach } of library.entries) {
    const pack = library.get(approach);
    for (const override of pack?.overrides ?? []) {
      if (pack && override.rules.includes(rule.id)) rows.push(overrideRow(pack, override));
    }
  }
  for (const pack of leavingOut(rule, owner, library)) rows.push([pack.title, severityWords.off, ""]);
  rows.push([rows.length === 0 ? "Everywhere" : "Elsewhere", severityWords[rule.severity], ""]);
  const table = rows.map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`,
  );
  const meaning = rule.errorMeans === undefined ? "" : `\n\n${errorMeanings[rule.errorMeans]}`;
  return `| where | severity | why |\n|---|---|---|\n${table.join("\n")}${meaning}`;
}

const errorMeanings = {
  definition: "An error of this rule means: the protocol contradicts what defines the approach.",
  "before-use":
    "An error of this rule means: it must be stated before the protocol is used. Care may be sound and the page silent.",
  design: "An error of this rule means: the design of an integrative protocol has a hole.",
} as const;

function whereInWords({ approaches, variants, setting, when, words }: SeverityCase, library: PackLibrary): string {
  const parts = [
    ...(approaches.length > 0
      ? [approaches.map((id) => `${library.get(id)?.title ?? id} and what extends it`).join(", ")]
      : []),
    ...(variants.length > 0 ? [`variant ${variants.map(code).join(", ")}`] : []),
    ...(setting === undefined ? [] : [`setting ${code(setting)}`]),
    ...(when === undefined ? [] : [words ?? `where ${code(when.text.trim())}`]),
  ];
  return parts.join("; ");
}

function overrideRow(
  pack: Pack,
  { severity, variants, when, satisfiedBy, reason }: Override,
): [string, string, string] {
  const limits = [
    ...(variants.length > 0 ? [`variant ${variants.map(code).join(", ")}`] : []),
    ...(when === undefined ? [] : [`where ${code(when.text.trim())}`]),
  ];
  const effect = [
    ...(severity === undefined ? [] : [severityWords[severity]]),
    ...(satisfiedBy === undefined ? [] : [`also met by ${code(satisfiedBy.text.trim())}`]),
  ];
  return [[pack.title, ...limits].join("; "), effect.join("; "), reason];
}

/** Packs that take other rules of the same pack but not this one. */
function leavingOut(rule: Rule, owner: Pack, library: PackLibrary): Pack[] {
  return library.entries.flatMap(({ approach }) => {
    const pack = library.get(approach);
    if (!pack || pack === owner || !lineageOf(pack, library).includes(owner)) return [];
    return rulesOf(pack, library).some((one) => one.rule.id === rule.id) ? [] : [pack];
  });
}

function evidenceText(rule: Rule, owner: Pack): string {
  const untested = owner.homeworkStudied ? "" : " Homework itself is untested in this approach.";
  const sources = rule.sources.map((use) => `- ${sourceText(use, owner)}`);
  const marks = rule.severities.flatMap((one) =>
    one.evidence === undefined ? [] : [`${one.evidence}: ${evidenceWords[one.evidence]}`],
  );
  const other = marks.length === 0 ? "" : ` Where it is graver or milder: ${marks.join("; ")}.`;
  return `**${rule.evidence}**: ${evidenceWords[rule.evidence]}.${untested}${other}${sources.length === 0 ? "" : `\n\n${sources.join("\n")}`}`;
}

function sourceText({ source, support, says }: SourceUse, owner: Pack): string {
  const words = support === undefined ? "" : ` (support for this rule: ${support})`;
  return `${owner.sources[source] ?? source}${words}${says === undefined ? "" : ` ${says}`}`;
}

function examplesText(examples: readonly Example[]): string {
  return examples
    .map((example) => {
      const title = example.expects === "fails" ? "❌ Gives the finding" : "✅ Gives none";
      const note = example.note === undefined ? "" : `${example.note}\n\n`;
      return `### ${title}\n\n${note}${exampleBlock(example)}`;
    })
    .join("\n\n");
}

/** A whole protocol as it is; changes as a difference to a protocol that checks clean. */
function exampleBlock({ text }: Example): string {
  const plain = unmarked(text).text.trimEnd();
  if (isWholeProtocol(text)) return `\`\`\`homework\n${plain}\n\`\`\``;
  const lines = plain.split("\n").map((line) => (/^[+-]/.test(line) ? line : `  ${line}`));
  return `\`\`\`diff\n${lines.join("\n")}\n\`\`\``;
}

function deviateText({ deviate, id }: Rule): string {
  if (deviate === undefined) return "";
  return `${deviate}\n\n\`\`\`homework\ndeviation from ${id} on NameOfTheTask\n  because "The reason, which is printed with the protocol"\n\`\`\``;
}

function relatedText(rule: Rule, library: PackLibrary): string {
  const wider = rule.refines.map(
    ({ rule: id, when, words }) =>
      `- says more exactly what ${link(id)} says, which is then silent${when ? ` ${words ?? `where ${code(when.text.trim())}`}` : ""}`,
  );
  const finer = library.entries.flatMap(({ approach }) =>
    (library.get(approach)?.rules ?? [])
      .filter((other) => other.refines.some((one) => one.rule === rule.id))
      .map((other) => `- is silent where ${link(other.id)} speaks of the same place`),
  );
  return [...wider, ...finer].join("\n");
}

export function link(id: string): string {
  return `[\`${id}\`](${id}.md)`;
}

function code(word: string): string {
  return `\`${word}\``;
}
