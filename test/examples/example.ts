// The example protocols as they were compiled, and their tables.

import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Homework, PlanRow, Protocol } from "../../server/src/protocol/generated/protocol-types.js";

const folder = new URL("../../protocol-examples/", import.meta.url);

export const projects = {
  "cognitive-therapy-depression": "cognitive-therapy-for-depression",
  "erp-ocd": "erp-for-ocd",
  "short-term-dynamic": "short-term-dynamic",
  "client-centred": "client-centred",
} as const;

export type Project = keyof typeof projects;

export const projectNames = Object.keys(projects) as Project[];

/** The texts of a project by their paths in it, without what is expected of them. */
export function filesOf(project: Project): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (path: string) => {
    for (const name of readdirSync(new URL(`${project}/${path}`, folder))) {
      const inner = `${path}${name}`;
      if (statSync(new URL(`${project}/${inner}`, folder)).isDirectory()) {
        if (inner !== "expected") walk(`${inner}/`);
      } else files[inner] = readFileSync(new URL(`${project}/${inner}`, folder), "utf8");
    }
  };
  walk("");
  return files;
}

/** The compiled JSON that is expected of a project, as text. */
export function expectedJson(project: Project): string {
  return readFileSync(new URL(`${project}/expected/${projects[project]}.json`, folder), "utf8");
}

/** What a project is expected to compile to. */
export function expectedProtocol(project: Project): Protocol {
  return JSON.parse(expectedJson(project));
}

type Row = Readonly<Record<string, string>>;

/** The rows of a table of the page beside the JSON, found by the heading above it; cells by their columns. */
export function tableOf(project: Project, heading: string): Row[] {
  const page = readFileSync(new URL(`${project}/expected/${projects[project]}.table.md`, folder), "utf8");
  const part = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`There is no ${heading} in the tables of ${project}.`);
  const [head = [], , ...rows] = part
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return rows.map((cells) => Object.fromEntries(head.map((column, n) => [column, cells[n] ?? ""])));
}

/** The cells of the table of sessions that are not empty, by session and task. */
export function cellsOf(project: Project): Record<string, Record<string, string>> {
  return Object.fromEntries(
    tableOf(project, "Sessions by homework").map((row) => [
      row.session,
      Object.fromEntries(
        Object.entries(row).flatMap(([column, cell]) =>
          cell === "" || ["session", "stage", "new", "in force", "minutes a week"].includes(column)
            ? []
            : [[column, cell]],
        ),
      ),
    ]),
  );
}

export function taskOf(protocol: Protocol, name: string): Homework {
  const task = protocol.homework.find((one) => one.name === name);
  if (!task) throw new Error(`There is no task ${name}.`);
  return task;
}

export function plansIn(protocol: Protocol, session: number): PlanRow[] {
  return protocol.plans.filter((row) => row.session === session);
}

/** Who rates which measure in which sessions: `Phq9 by client in 1 2 3`. */
export function usesOf({ uses }: Protocol): string[] {
  return uses.map(({ measure, rater, sessions, on }) =>
    [
      `${measure.replace("measure.", "")} by ${rater}`,
      ...(on === undefined ? [] : [`on ${on}`]),
      `in ${sessions.join(" ")}`,
    ].join(" "),
  );
}

/** Terms of a list of phrases. */
export function termsOf(phrases: readonly { term?: string }[] | undefined): string[] {
  return (phrases ?? []).flatMap(({ term }) => term ?? []);
}

/** The words of a text that the client reads. */
export function textOf(texts: readonly { reader: string; text: string }[]): string | undefined {
  return texts.find(({ reader }) => reader === "client")?.text;
}
