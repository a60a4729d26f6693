import type { Place } from "../finding.js";
import { librarySources } from "../language/generated/library-sources.js";
import { type Declaration, declarationsOf, type FileInScope, parseFile, spanOf } from "../language/index.js";

// Checking never reads the texts of the standard library; an editor shows them.

let sources: Readonly<Record<string, string>> | undefined;
const files = new Map<string, FileInScope>();

/** The modules of the standard library, in order. */
export function libraryModules(): string[] {
  return Object.keys(readSources());
}

/** The text of a module of the standard library, by its path: `homework:kinds`. */
export function libraryText(path: string): string | undefined {
  const module = moduleOf(path);
  const texts = readSources();
  return module !== undefined && Object.hasOwn(texts, module) ? texts[module] : undefined;
}

/** The module that a path of the standard library names; undefined for the path of a file. */
export function moduleOf(path: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** Where something shipped is declared in the text of its module: its name, and all of it. */
export function placesInLibrary({ path, space, name }: Declaration): { name: Place; block: Place } | undefined {
  const found = fileAt(path)?.declarations.shared.find((item) => item.space === space && item.name === name);
  if (!found) return undefined;
  const { place, node } = found;
  return { name: place, block: { path, ...(spanOf(node) ?? place) } };
}

const prefix = "homework:";

function readSources(): Readonly<Record<string, string>> {
  sources ??= JSON.parse(librarySources) as Readonly<Record<string, string>>;
  return sources;
}

function fileAt(path: string): FileInScope | undefined {
  const known = files.get(path);
  if (known) return known;
  const text = libraryText(path);
  if (text === undefined) return undefined;
  const parsed = parseFile(text, path);
  const file = { parsed, declarations: declarationsOf(parsed, "library") };
  files.set(path, file);
  return file;
}
