import { readdirSync, readFileSync } from "node:fs";
import type { HandoutModel, HandoutSubject, HandoutTask } from "../../../server/src/compile/handout/handout-model.js";
import { type HandoutInput, handoutOf } from "../../../server/src/compile/handout/handout-of.js";
import { compile } from "../../../server/src/compile/library.js";
import type { Protocol } from "../../../server/src/protocol/generated/protocol-types.js";
import { expectedProtocol, type Project } from "../../examples/example.js";

/** A protocol of the corpus, by its folder and name. */
export function corpusProtocol(folder: string, name: string): Protocol {
  const inside = new URL(`../../corpus/${folder}/`, import.meta.url);
  const files = readdirSync(inside).map((file) => [file, readFileSync(new URL(file, inside), "utf8")]);
  const { protocols, findings } = compile({ files: Object.fromEntries(files), paths: [`${name}.homework`] });
  const [compiled] = protocols;
  if (!compiled) throw new Error(findings.map(({ message }) => message).join("\n"));
  return compiled.protocol;
}

export function handoutFrom(protocol: Protocol, more: Omit<HandoutInput, "protocol">): HandoutModel {
  const made = handoutOf({ protocol, ...more });
  if (!made) throw new Error("There is no such handout.");
  return made;
}

export function handoutOfExample(
  project: Project,
  session: number,
  more: Omit<HandoutInput, "protocol"> = {},
): HandoutModel {
  return handoutFrom(expectedProtocol(project), { session: `session.${session}`, ...more });
}

export function taskIn({ tasks }: HandoutModel, title: string): HandoutTask {
  const found = tasks.find((task) => task.title === title);
  if (!found) throw new Error(`There is no ${title}, only ${tasks.map((task) => task.title).join(", ")}.`);
  return found;
}

/** What a task says on a subject, all of it in lines. */
export function said({ sections }: HandoutTask, subject: HandoutSubject): string[] {
  return sections
    .filter((section) => section.subject === subject)
    .flatMap(({ content }) =>
      content.flatMap((one) => {
        switch (one.type) {
          case "list":
            return one.items;
          case "pairs":
            return one.pairs.map(({ first, second }) => `${first} -> ${second}`);
          case "table":
            return [`${one.columns.join(" | ")} x ${one.rows}`];
          case "blank":
            return [`${one.label}: ____`];
          default:
            return [one.text];
        }
      }),
    );
}
