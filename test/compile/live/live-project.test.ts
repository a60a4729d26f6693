import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LiveProject } from "../../../server/src/compile/live/live-project.js";
import { SeededRandom } from "../../support/seeded-random.js";
import { coldFindings, finish, PaperFiles } from "./project-on-paper.js";

async function projectOf(texts: Record<string, string>) {
  const files = new PaperFiles(new Map(Object.entries(texts)));
  const project = await LiveProject.open(files);
  for (const _ of project.load());
  finish(project);
  return { files, project };
}

const codesAt = (project: LiveProject, path: string) => project.told.at(path).map(({ code }) => code);

const library = `homework Walk "A walk" {
  kind activity-scheduling
  rationale "Moving lifts."
}
`;
const course = `import { Walk } from "./library.homework"
protocol P "P" {
  approach client-centered
  course open
  when client asks suggestion respond "We look at what you wish."
}
`;

describe("a change reaches those whom it concerns", () => {
  it("checks an importer again when a name that it imports is gone", async () => {
    const { project } = await projectOf({ "library.homework": library, "course.homework": course });
    expect(codesAt(project, "course.homework")).not.toContain("missing-export");
    project.show("library.homework", library.replace("homework Walk", "homework Stroll"));
    expect(finish(project)).toEqual(["library.homework", "course.homework"]);
    expect(codesAt(project, "course.homework")).toContain("missing-export");
  });

  it("leaves importers alone when what the file offers is the same", async () => {
    const { project } = await projectOf({ "library.homework": library, "course.homework": course });
    project.show("library.homework", `// A comment.\n${library}`);
    expect(finish(project)).toEqual(["library.homework"]);
  });

  it("finds an import that was missing as soon as its file is made, and misses it when it goes", async () => {
    const { files, project } = await projectOf({ "course.homework": course });
    expect(codesAt(project, "course.homework")).toContain("missing-file");
    files.texts.set("library.homework", library);
    project.changedOnDisk(["library.homework"]);
    finish(project);
    expect(codesAt(project, "course.homework")).not.toContain("missing-file");
    files.texts.delete("library.homework");
    project.changedOnDisk(["library.homework"]);
    finish(project);
    expect(codesAt(project, "course.homework")).toContain("missing-file");
    expect(project.told.at("library.homework")).toEqual([]);
  });

  it("tells an importer of errors in the imported file, and of their mending", async () => {
    const { project } = await projectOf({ "library.homework": library, "course.homework": course });
    project.show("library.homework", library.replace("kind activity-scheduling", "kindd activity-scheduling"));
    finish(project);
    expect(codesAt(project, "course.homework")).toContain("import-with-errors");
    project.show("library.homework", library);
    finish(project);
    expect(codesAt(project, "course.homework")).not.toContain("import-with-errors");
  });

  it("names a file to import a missing name from as soon as that file shares it", async () => {
    const missing = course.replace("./library.homework", "./other.homework");
    const { project } = await projectOf({ "other.homework": "", "library.homework": "", "course.homework": missing });
    const advice = () => project.told.at("course.homework").find(({ code }) => code === "missing-export")?.help ?? "";
    const before = advice();
    project.show("library.homework", library);
    finish(project);
    expect(advice()).not.toBe(before);
    expect(advice()).toContain("./library.homework");
  });

  it("takes what the disk says when an editor closes a file without saving", async () => {
    const { project } = await projectOf({ "library.homework": library, "course.homework": course });
    project.show("library.homework", "");
    finish(project);
    expect(codesAt(project, "course.homework")).toContain("missing-export");
    project.hide("library.homework");
    finish(project);
    expect(codesAt(project, "course.homework")).not.toContain("missing-export");
  });

  it("hears of a change that was saved and closed before anybody asked", async () => {
    const { files, project } = await projectOf({ "library.homework": library, "course.homework": course });
    const renamed = library.replace("homework Walk", "homework Stroll");
    project.show("library.homework", renamed);
    files.texts.set("library.homework", renamed);
    project.hide("library.homework");
    finish(project);
    expect(codesAt(project, "course.homework")).toContain("missing-export");
  });

  it("checks the file that is typed in before all others", async () => {
    const { project } = await projectOf({ "library.homework": library, "course.homework": course });
    project.show("course.homework", course);
    finish(project);
    project.show("library.homework", "");
    expect(project.step()).toBe("library.homework");
  });

  it("checks everything anew when the project file changes", async () => {
    const { files, project } = await projectOf({ "library.homework": library, "course.homework": course });
    files.texts.set("homework.yaml", "edition: 1\nsources: [nothing/*.homework]\n");
    expect(project.concernsProject(["homework.yaml"])).toBe(true);
    await project.reload();
    finish(project);
    expect(project.told.at("course.homework")).toEqual([]);
  });
});

describe("after any series of changes", () => {
  const folder = "protocol-examples";
  const texts: Record<string, string> = {};
  for (const example of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, example))) {
      if (name.endsWith(".homework")) texts[`${example}/${name}`] = readFileSync(join(folder, example, name), "utf8");
    }
  }
  const paths = Object.keys(texts).sort();

  it.each([1, 2, 3])("knows what a cold run knows (seed %i)", async (seed) => {
    const random = new SeededRandom(seed);
    const { files, project } = await projectOf(texts);
    for (let change = 0; change < 60; change++) {
      const path = random.pick(paths);
      const now = files.read(path);
      const kind = random.below(10);
      if (now === undefined) {
        files.texts.set(path, texts[path] ?? "");
        project.changedOnDisk([path]);
      } else if (kind === 0) {
        files.texts.delete(path);
        project.hide(path);
        project.changedOnDisk([path]);
      } else if (kind === 1) {
        project.hide(path);
      } else {
        const edited = random.edit(kind === 2 ? (texts[path] ?? "") : now);
        // An editor that shows the text saves it at once, so that the cold run sees the same.
        if (kind < 8) project.show(path, edited);
        else project.hide(path);
        files.texts.set(path, edited);
        project.changedOnDisk([path]);
      }
      for (let steps = random.below(4); steps > 0; steps--) project.step();
      if (change % 6 !== 5) continue;
      finish(project);
      const cold = await coldFindings(files);
      for (const one of paths)
        expect(project.told.at(one), `${one} after ${change} changes`).toEqual(cold.get(one) ?? []);
    }
  });
});
