import type { Span } from "../../finding.js";
import { specifierFor } from "../../language/index.js";
import type { ShownDocument } from "../session/shown-document.js";

/** Paths that can stand in a text in quotes. */
export interface PathsAt {
  span: Span;
  paths: readonly string[];
}

/** Within the quotes of an import or of materials the paths of files; undefined anywhere else. */
export function pathsAt({ text, path, live }: ShownDocument, offset: number): PathsAt | undefined {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const typed = /["“”„]([^"“”„]*)$/.exec(line)?.[1];
  const quotes = line.match(/["“”„]/g)?.length ?? 0;
  if (typed === undefined || quotes % 2 === 0) return undefined;
  const end = offset + (/^[^"“”„\r\n]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
  const span = { start: offset - typed.length, end };
  if (/\bfrom\s*["“”„][^"“”„]*$/.test(line)) {
    const modules = live.world.standardModuleNames().map((name) => `homework:${name}`);
    const files = live.listFiles().filter((other) => other.endsWith(".homework") && other !== path);
    return { span, paths: [...files.map((other) => specifierFor(path, other)), ...modules] };
  }
  if (!/^\s*materials\b/.test(line)) return undefined;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const beside = live.listFiles().filter((file) => file.startsWith(folder) && !/\.(homework|yaml)$/.test(file));
  return { span, paths: beside.map((file) => file.slice(folder.length)) };
}
