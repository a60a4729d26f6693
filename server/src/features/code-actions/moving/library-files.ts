import type { Span } from "../../../finding.js";
import type { ShownDocument } from "../../session/shown-document.js";

/** How many files to choose from: those nearest to what the author works on. */
const most = 5;

/** Files that hold what protocols share and no protocol: those that the document imports, then those beside it. */
export function libraryFilesFor({ path, live, bound }: ShownDocument): string[] {
  const imported = bound.imports.map(({ from }) => from).sort();
  const folder = folderOf(path);
  const beside = live.index.paths().filter((other) => folderOf(other) === folder);
  return [...new Set([...imported, ...beside])]
    .filter((other) => other !== path && live.index.get(other)?.declared.every(({ space }) => space !== "protocol"))
    .slice(0, most);
}

/** The path of a file beside the document that is not there yet: `library.homework`, else one named after the task. */
export function newLibraryFile({ path, live }: ShownDocument, name: string): string {
  const folder = folderOf(path);
  const pathOf = (base: string) => `${folder === "" ? "" : `${folder}/`}${base}.homework`;
  const words = name.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, "$1-").toLowerCase();
  const bases = ["library", words];
  for (let count = 2; bases.every((base) => live.exists(pathOf(base))); count++) bases.push(`${words}-${count}`);
  return pathOf(bases.find((base) => !live.exists(pathOf(base))) ?? words);
}

/** The end of what a text says. */
export function endOf(text: string): Span {
  const { length } = text.trimEnd();
  return { start: length, end: length };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
