import type { OpenProject } from "./project/open-projects.js";

/** The folder of a project that holds what its protocols are expected to compile to. */
export const expectedFolder = "expected";

/** What of a project was compiled: paths of sources in the project, and paths of JSON below the folder of outputs. */
export interface Compiled {
  sources: Set<string>;
  outputs: Set<string>;
}

/** Expected files that nothing is compiled to: the sources they could come from are gone or make something else. */
export function unclaimed({ files }: OpenProject, { sources, outputs }: Compiled): string[] {
  const there = files
    .list(expectedFolder)
    .map((path) => path.slice(expectedFolder.length + 1))
    .filter((path) => path.endsWith(".json") && !outputs.has(path));
  return there.filter((path) => {
    const stem = path.slice(0, -".json".length);
    const stems = [stem, stem.replace(/\.[^./]*$/, "")];
    return !stems.map((one) => `${one}.homework`).some((source) => files.exists(source) && !sources.has(source));
  });
}
