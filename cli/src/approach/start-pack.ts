import { existsSync } from "node:fs";
import { join } from "node:path";
import { newProjectFile } from "../../../server/src/compile/new-project.js";
import { projectFileName } from "../../../server/src/compile/project-settings.js";
import { nearest } from "../../../server/src/language/tokens/nearest.js";
import type { Pack } from "../../../server/src/rules/pack.js";
import type { PackLibrary } from "../../../server/src/rules/pack-library.js";
import { starterPack } from "../../../server/src/rules/starter-pack.js";
import { type Console, pathFrom } from "../console.js";
import { Failure } from "../failure.js";
import type { OpenProjects } from "../project/open-projects.js";
import { writeWhole } from "../write-file.js";

export interface PackStart {
  /** The id of the new approach. */
  name: string;
  /** The approach that it extends; without one it has the rules that hold in all. */
  base: string | undefined;
  /** The folder of the project. */
  root: string;
  projects: OpenProjects;
  console: Console;
}

/** Writes a pack with one rule and its examples, and names it in the project file. Nothing is overwritten. */
export async function startPack({ name, base, root, projects, console }: PackStart): Promise<number> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Failure(`An approach cannot be called ${name}.`, "Lower-case words joined by hyphens can: our-clinic.");
  }
  const { rulebook, findings } = await projects.projectAt(root);
  if (findings.some(({ severity }) => severity === "error")) {
    throw new Failure("The files of this project have errors.", "`homework check` shows them; mend them first.");
  }
  const { library } = rulebook;
  if (library.get(name) ?? library.named(name)) {
    throw new Failure(`There is an approach ${name} already.`, "Choose another name.");
  }
  const path = `approaches/${name}.approach.yaml`;
  const full = join(root, path);
  const shown = pathFrom(console.folder, full);
  if (existsSync(full)) throw new Failure(`Already there: ${shown}.`, "Choose another name, or take it away first.");
  const text = starterPack(name, baseOf(base, library), library);
  const project = join(root, projectFileName);
  const before = (await projects.projectAt(root)).files.read(projectFileName) ?? newProjectFile;
  // A parser of YAML is slow to read, and only this command writes a project file.
  const { withPack } = await import("../../../server/src/compile/name-pack.js");
  const after = withPack(before, path);
  writeWhole(full, text, shown);
  writeWhole(project, after, pathFrom(console.folder, project));
  console.out(`${shown}\n${pathFrom(console.folder, project)}\n`);
  console.say(
    `\`homework approach test ${name}\` runs its examples; \`approach ${name}\` holds a protocol against it.\n`,
  );
  return 0;
}

function baseOf(name: string | undefined, library: PackLibrary): Pack | undefined {
  if (name === undefined) return undefined;
  const pack = library.named(name);
  const names = library.entries
    .filter(({ approachable, overlay }) => approachable && !overlay)
    .map((one) => one.approach);
  if (pack && names.includes(pack.approach)) return pack;
  const meant = nearest(name, names);
  const choice = `There are ${names.join(", ")}.`;
  throw new Failure(
    `There is no approach ${name} to extend.`,
    meant === undefined ? choice : `Did you mean ${meant}? ${choice}`,
  );
}
