import { PackTests } from "../approach/pack-tests.js";
import { startPack } from "../approach/start-pack.js";
import type { Command } from "../arguments.js";
import { Failure } from "../failure.js";
import { OpenProjects } from "../project/open-projects.js";

export const command: Command = {
  spec: {
    name: "approach",
    operands: "new NAME | test [PACK …]",
    about: "Starts a pack, the rules of an approach of your own, or runs the examples of packs.",
    options: {
      extends: { value: "A", help: "With `new`: the approach whose rules hold in the new one too." },
    },
    more: [
      "`new` writes approaches/NAME.approach.yaml with a rule and its examples, and names it in homework.yaml.",
      "`test` runs the examples of the project's packs, or of the packs that are named, shipped ones too. What an example",
      "gives is shown beside what it should give: `-` is missing, `+` should not be there.",
    ],
  },
  async run(given, console) {
    const [what, ...operands] = given.operands;
    const projects = new OpenProjects(console);
    const root = projects.rootOf(console.folder);
    if (what === "new") {
      const [name, ...more] = operands;
      if (name === undefined || more.length > 0) throw new Failure("Name one approach: homework approach new NAME.");
      return startPack({ name, base: given.text("extends"), root, projects, console });
    }
    if (what === "test") {
      if (given.has("extends")) throw new Failure("--extends belongs to homework approach new.");
      const tests = new PackTests(await projects.projectAt(root), console);
      return tests.run(operands);
    }
    throw new Failure(
      what === undefined ? "What about an approach?" : `homework approach cannot ${what}.`,
      "Say homework approach new NAME or homework approach test.",
    );
  },
};
