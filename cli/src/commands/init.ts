import { chmodSync, existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { newProjectFile } from "../../../server/src/compile/new-project.js";
import { projectFileName } from "../../../server/src/compile/project-settings.js";
import { nearest } from "../../../server/src/language/tokens/nearest.js";
import { PackLibrary, shippedPacks } from "../../../server/src/rules/index.js";
import { compilerVersion } from "../../../server/src/version.js";
import type { Command } from "../arguments.js";
import { pathFrom } from "../console.js";
import { Failure } from "../failure.js";
import { gitAttributes, hook, workflow } from "../starter-files.js";
import { writeWhole } from "../write-file.js";

export const command: Command = {
  spec: {
    name: "init",
    operands: "[DIR] --approach A",
    about: "Starts a project with a first protocol that checks clean. Nothing that is there is overwritten.",
    options: {
      approach: { value: "A", help: "The approach of the first protocol; `homework rules` lists them." },
      git: { help: "Also .gitattributes, a hook that checks before each commit, and a workflow for GitHub." },
    },
  },
  async run(given, console) {
    const [folder = ".", ...more] = given.operands;
    if (more.length > 0) throw new Failure("Name one folder.");
    const root = resolve(console.folder, folder);
    const files = new Map([
      [join(root, projectFileName), newProjectFile],
      [join(root, "first-protocol.homework"), starterOf(given.text("approach"))],
    ]);
    if (given.has("git")) for (const [path, text] of gitFiles(root)) files.set(path, text);
    const there = [...files.keys()].filter((path) => existsSync(path)).map((path) => pathFrom(console.folder, path));
    if (there.length > 0) {
      throw new Failure(`Already there: ${there.join(", ")}.`, "Choose another folder, or take them away first.");
    }
    for (const [path, text] of files) {
      writeWhole(path, text, pathFrom(console.folder, path));
      if (path.endsWith("pre-commit")) chmodSync(path, 0o755);
      console.out(`${pathFrom(console.folder, path)}\n`);
    }
    if (given.has("git")) console.say("The hook takes effect with: git config core.hooksPath .githooks\n");
    return 0;
  },
};

function starterOf(approach: string | undefined): string {
  const library = new PackLibrary(shippedPacks());
  const names = library.entries.filter((entry) => entry.approachable).map((entry) => entry.approach);
  if (approach === undefined) throw new Failure("Which approach?", `Say --approach with one of: ${names.join(", ")}.`);
  const pack = library.named(approach);
  if (!pack || !names.includes(pack.approach)) {
    const meant = nearest(approach, names);
    const choice = `There are ${names.join(", ")}.`;
    throw new Failure(
      `There is no approach ${approach}.`,
      meant === undefined ? choice : `Did you mean ${meant}? ${choice}`,
    );
  }
  const { title, starter } = library.overlayIn(approach) ?? pack;
  if (starter === undefined) throw new Failure(`${title} has no first protocol to start from.`);
  return starter;
}

/** Git reads attributes anywhere, hooks and workflows only at the top of the working tree. */
function gitFiles(root: string): [path: string, text: string][] {
  const top = topOfWorkingTree(root) ?? root;
  const way = relative(top, root).replaceAll("\\", "/") || ".";
  return [
    [join(root, ".gitattributes"), gitAttributes],
    [join(top, ".githooks", "pre-commit"), hook(way)],
    [join(top, ".github", "workflows", "homework.yml"), workflow(way, compilerVersion)],
  ];
}

function topOfWorkingTree(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topOfWorkingTree(above);
}
