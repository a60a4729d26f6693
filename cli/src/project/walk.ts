import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../../server/src/finding.js";

/** A file below a folder; `path` is relative to that folder, with forward slashes. */
export interface Walked {
  path: string;
  /** A link to a folder is not followed: it may lead out of the project or round in a circle. */
  isLinkedFolder: boolean;
}

/** All files below a folder in code-unit order, without hidden folders and `node_modules`. */
export function* walk(folder: string, below = ""): Generator<Walked> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  // A folder is sorted as its files are, by the slash behind its name.
  const named = entries.map((entry) => ({ entry, name: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  named.sort((a, b) => compareText(a.name, b.name));
  for (const { entry } of named) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* walk(folder, path);
    } else if (entry.isSymbolicLink() && isFolder(join(folder, path))) {
      yield { path, isLinkedFolder: true };
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      yield { path, isLinkedFolder: false };
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
