import { nearest } from "../../../server/src/language/tokens/nearest.js";
import { counted } from "../../../server/src/messages/counted.js";
import type { Command } from "../arguments.js";
import type { Console } from "../console.js";
import { Failure } from "../failure.js";
import { type OpenProject, OpenProjects } from "../project/open-projects.js";
import { type ListedRule, listedRules } from "../rule-list.js";

export const command: Command = {
  spec: {
    name: "rules",
    operands: "[--approach A]",
    about: "Lists rules: all of them by the approach that holds them, or all that hold in one approach.",
    options: {
      approach: { value: "A", help: "The rules that hold in this approach, with their severity there." },
      format: { value: "FORMAT", choices: ["pretty", "json"], help: "How they are written; `pretty` by default." },
    },
  },
  async run(given, console) {
    if (given.operands.length > 0)
      throw new Failure("homework rules takes no path.", "Say --approach A for one approach.");
    const projects = new OpenProjects(console);
    const project = await projects.projectAt(projects.rootOf(console.folder));
    const rules = listedRules(project.rulebook, approachOf(project, given.text("approach")));
    if (given.text("format") === "json")
      console.out(
        `${JSON.stringify(
          rules.map((rule) => withPage(rule, project)),
          null,
          2,
        )}\n`,
      );
    else console.out(inColumns(rules, console));
    return 0;
  },
};

function approachOf({ rulebook }: OpenProject, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const pack = rulebook.library.named(name);
  if (pack) return rulebook.library.overlayIn(name) ? name : pack.approach;
  const names = rulebook.library.entries.map(({ approach }) => approach);
  const meant = nearest(name, names);
  const choice = `There are ${names.join(", ")}.`;
  throw new Failure(`There is no approach ${name}.`, meant === undefined ? choice : `Did you mean ${meant}? ${choice}`);
}

function withPage(rule: ListedRule, { pageOf }: OpenProject): object {
  const page = pageOf(rule.id);
  return page === undefined ? rule : { ...rule, page };
}

function inColumns(rules: readonly ListedRule[], { paint }: Console): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines: string[] = [];
  for (const approach of new Set(rules.map((rule) => rule.approach))) {
    const own = rules.filter((rule) => rule.approach === approach);
    lines.push(paint("bold", `${own[0]?.approachTitle} (${approach}), ${counted(own.length, "rule")}`));
    for (const { id, severity, varies, evidence, title } of own) {
      lines.push(`  ${id.padEnd(width)}  ${`${severity}${varies ? "*" : ""}`.padEnd(8)}  ${evidence}  ${title}`);
    }
    lines.push("");
  }
  lines.push(
    "Evidence: A a meta-analysis or experiment, B replicated studies of processes, C single or mixed studies,",
  );
  lines.push("D manuals or experts, T the approach's own theory. With a * the severity depends on the protocol.");
  return `${lines.join("\n")}\n`;
}
