import type { BoundFile } from "../../language/index.js";
import { World } from "../world.js";
import type { LiveProject } from "./live-project.js";

/**
 * The files of a project as they would be read if some had other texts. Nothing that the project knows changes.
 * @param texts by path
 * @returns a file with its words bound; undefined if there is none
 */
export function tryTexts(
  live: LiveProject,
  texts: ReadonlyMap<string, string>,
): (path: string) => BoundFile | undefined {
  const files = {
    read: (path: string) => texts.get(path) ?? live.text(path),
    exists: (path: string) => texts.has(path) || live.exists(path),
    list: () => live.listFiles(),
  };
  const world = new World(files, live.rulebook, { offers: (name) => live.index.pathsThatShare(name) });
  return (path) => {
    const file = world.file(path);
    return file === "missing" ? undefined : world.bind(file);
  };
}
