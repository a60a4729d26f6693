import { rulesOf } from "../lineage.js";
import type { Pack } from "../pack.js";
import type { PackLibrary } from "../pack-library.js";
import { link } from "./rule-page.js";

const stanceWords: Readonly<Record<string, string>> = {
  directive: "The therapist leads when homework comes up.",
  guided: "Therapist and client lead together when homework comes up.",
  invitational: "The therapist offers; the client decides.",
  "non-directive": "Only the client brings homework in.",
};

/** The page of an approach, in Markdown: what homework is in it, and its rules. */
export function renderPackPage(pack: Pack, library: PackLibrary): string {
  const facts = [
    ...(pack.aliases.length > 0 ? [`Also called ${pack.aliases.map(code).join(", ")}.`] : []),
    ...(pack.stance === "" ? [] : [stanceWords[pack.stance] ?? ""]),
    ...(pack.clientTerm === "" ? [] : [`The client usually hears “${pack.clientTerm}”.`]),
    ...(pack.homeworkStudied ? [] : ["Homework itself is untested in this approach."]),
    ...(pack.load
      ? [
          `Above ${pack.load.minutesPerWeek} minutes a week, or more than ${counted(pack.load.newPerSession)} in a session, a hint asks whether it is too much (expert opinion; a protocol's own limit comes first).`,
        ]
      : []),
    ...(pack.neverOverridden
      ? ["These rules hold in every approach; only a deviation with its reason excuses them."]
      : []),
  ];
  const own = pack.rules.map(
    ({ id, title, severity }) => `| ${link(id)} | ${title.replaceAll("|", "\\|")} | ${severity} |`,
  );
  const inherited = new Map<string, string[]>();
  for (const { rule, owner } of rulesOf(pack, library)) {
    if (owner !== pack) inherited.set(owner.title, [...(inherited.get(owner.title) ?? []), link(rule.id)]);
  }
  return [
    `# ${pack.title}`,
    "",
    `\`approach ${pack.approach}\``,
    "",
    ...(pack.about === undefined ? [] : [pack.about.trim(), ""]),
    ...facts.map((fact) => `- ${fact}`),
    ...(facts.length > 0 ? [""] : []),
    ...(own.length > 0 ? ["## Rules", "", "| rule | says | severity |", "|---|---|---|", ...own, ""] : []),
    ...(inherited.size > 0 ? ["## Rules from elsewhere", ""] : []),
    ...[...inherited].map(([title, links]) => `- ${title}: ${links.join(", ")}`),
    ...(inherited.size > 0 ? [""] : []),
  ].join("\n");
}

function counted(tasks: number): string {
  return tasks === 1 ? "one new task" : `${tasks} new tasks`;
}

function code(word: string): string {
  return `\`${word}\``;
}
