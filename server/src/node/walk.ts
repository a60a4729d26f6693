import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../finding.js";
import { reasonOf } from "./failure-reason.js";

/** A file below a folder; `path` is relative to that folder, with forward slashes. */
export interface Walked {
  path: string;
  /** Why it cannot be gone into: a folder that may not be read, or a link, which may lead out or round in a circle. */
  closed?: string;
}

/** All files below a folder in code-unit order, without hidden folders and `node_modules`. */
export function* walk(folder: string, below = ""): Generator<Walked> {
  const entries = entriesOf(join(folder, below));
  if (typeof entries === "string") {
    yield { path: below === "" ? "." : below, closed: entries };
    return;
  }
  // A folder is sorted as its files are, by the slash behind its name.
  const named = entries.map((entry) => ({ entry, name: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  named.sort((a, b) => compareText(a.name, b.name));
  for (const { entry } of named) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* walk(folder, path);
    } else if (entry.isSymbolicLink() && isFolder(join(folder, path))) {
      yield { path, closed: "it is a link to a folder" };
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      yield { path };
    }
  }
}

/** What is in a folder, or why that cannot be told. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return reasonOf(error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
