import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { projectFileName } from "../../../server/src/compile/project-settings.js";
import { compareText } from "../../../server/src/finding.js";
import { nearest } from "../../../server/src/language/tokens/nearest.js";
import { walk } from "../../../server/src/node/walk.js";
import { pathFrom } from "../console.js";
import { Failure } from "../failure.js";
import type { Skipped } from "../report/report.js";

/** What the paths of a command line lead to. */
export interface FoundFiles {
  /** Paths as seen from the working directory, each once, in code-unit order. */
  files: string[];
  /** Folders, absolute, that were named or lie in one and hold a project file, whether or not they hold protocols. */
  projects: string[];
  /** Folders, absolute, below which there is no protocol file, with the words that say so. */
  empty: ReadonlyMap<string, Failure>;
  skipped: Skipped[];
  failures: Failure[];
}

const ending = ".homework";

/**
 * Finds the protocol files that files, folders and patterns stand for.
 * @param folder the working directory, absolute
 */
export async function findFiles(paths: readonly string[], folder: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const skipped = new Map<string, string>();
  const failures: Failure[] = [];
  const projects = new Set<string>();
  const empty = new Map<string, Failure>();
  for (const path of paths) {
    const full = resolve(folder, path);
    const shown = pathFrom(folder, full);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const found = inFolder(full, shown, skipped, projects);
      for (const file of found) files.add(file);
      if (found.length === 0) empty.set(full, new Failure(`There is no ${ending} file below ${shown || "."}.`));
    } else if (stat) {
      if (shown.endsWith(ending)) files.add(shown);
      else skipped.set(shown, `its name does not end in ${ending}`);
    } else if (/[*?[\]{}()!]/.test(path)) {
      const found = await inPattern(path.replaceAll("\\", "/"), folder);
      for (const file of found.filter((one) => one.endsWith(ending))) files.add(file);
      for (const file of found.filter((one) => !one.endsWith(ending))) {
        skipped.set(file, `its name does not end in ${ending}`);
      }
      if (!found.some((one) => one.endsWith(ending))) failures.push(new Failure(`No ${ending} file matches ${path}.`));
    } else {
      failures.push(new Failure(`There is no file or folder ${path}.`, suggestion(full, path)));
    }
  }
  return {
    files: [...files].sort(compareText),
    projects: [...projects].sort(compareText),
    empty,
    skipped: [...skipped].map(([path, reason]) => ({ path, reason })).sort((a, b) => compareText(a.path, b.path)),
    failures,
  };
}

/** Other files of a folder are none of ours, but one whose ending looks misspelt is named. */
function inFolder(full: string, shown: string, skipped: Map<string, string>, projects: Set<string>): string[] {
  const found: string[] = [];
  for (const { path, closed } of walk(full)) {
    const file = shown === "" ? path : `${shown}/${path}`;
    if (closed !== undefined) skipped.set(file, closed);
    else if (file.endsWith(ending)) found.push(file);
    else if (basename(path) === projectFileName) projects.add(join(full, dirname(path)));
    else if (looksLikeOurs(path)) skipped.set(file, `its name does not end in ${ending}`);
  }
  return found;
}

function looksLikeOurs(path: string): boolean {
  const [, ...endings] = basename(path).toLowerCase().split(".");
  return endings.some((word) => word !== "yaml" && nearest(word, ["homework"]) !== undefined);
}

async function inPattern(pattern: string, folder: string): Promise<string[]> {
  const { default: picomatch } = await import("picomatch");
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern.replace(/^\.\//, ""));
  const start = resolve(folder, base);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = base === "" || base === "." ? "" : `${base.replace(/^\.\//, "")}/`;
  return Array.from(walk(start))
    .filter(({ path, closed }) => closed === undefined && matches(below + path))
    .map(({ path }) => pathFrom(folder, join(start, path)));
}

function suggestion(full: string, path: string): string | undefined {
  const folder = dirname(full);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const meant = nearest(basename(full), readdirSync(folder));
  if (meant === undefined) return undefined;
  return `Did you mean ${path.slice(0, path.length - basename(path).length)}${meant}?`;
}
