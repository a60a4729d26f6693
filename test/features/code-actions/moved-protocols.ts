import { Compiler } from "../../../server/src/compile/compiler.js";
import { filesOf } from "../../../server/src/files.js";
import type { Protocol } from "../../../server/src/protocol/generated/protocol-types.js";
import { Rulebook, shippedPacks } from "../../../server/src/rules/index.js";
import { projectFiles, textOf } from "../../house/project.js";
import type { Editor } from "../../support/editor.js";
import { Place } from "./actions.js";

/** The example protocols with homework, each with the library beside it. */
export const examples = projectFiles("protocol-examples")
  .filter((path) => path.endsWith(".homework") && !path.endsWith("library.homework"))
  .map((path) => ({
    path,
    text: textOf(path),
    library: textOf(path.replace(/[^/]+$/, "library.homework")),
    names: [...textOf(path).matchAll(/^ {2}homework (\w+)/gm)].map(([, name]) => name ?? ""),
  }))
  .filter(({ names }) => names.length > 0);

const rulebook = new Rulebook(shippedPacks());

/** What the protocol of `course.homework` says of its tasks and plans, wherever these are written. @throws on an error */
export function meaningOf(texts: Readonly<Record<string, string>>) {
  const { findings, outputs } = new Compiler({ files: filesOf(texts), rulebook }).compileFile("course.homework");
  const [error] = findings.filter(({ severity }) => severity === "error");
  const [output] = outputs;
  if (error || !output) throw new Error(error?.message ?? "There is no protocol.");
  const { homework, plans, load, sessions }: Protocol = output.protocol;
  const tasks = homework.map(({ like: _, doc: __, ...task }) => task).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { tasks, plans, load, sessions };
}

/** The first place at which a pattern is found in an open document. @throws if there is none */
export function placeAt(editor: Editor, path: string, pattern: RegExp): Place {
  const uri = editor.uri(path);
  const document = editor.documents.get(uri);
  const match = pattern.exec(document?.getText() ?? "");
  if (!document || !match) throw new Error(`${pattern} is not found.`);
  const start = document.positionAt(match.index + match[0].length);
  return new Place(editor, path, uri, { start, end: start });
}
