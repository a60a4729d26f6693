import { Compiler } from "../../../server/src/compile/compiler.js";
import type {
  GlanceCell,
  GlanceCourse,
  GlanceModel,
  GlanceTask,
} from "../../../server/src/compile/glance/glance-model.js";
import { glanceOf } from "../../../server/src/compile/glance/glance-of.js";
import { filesOf as folderOf } from "../../../server/src/files.js";
import { Rulebook, shippedPacks } from "../../../server/src/rules/index.js";
import { filesOf, type Project, projects } from "../../examples/example.js";

const rulebook = new Rulebook(shippedPacks());

/** The picture of the first protocol of a file. */
export function glanceIn(files: Readonly<Record<string, string>>, path: string): GlanceModel {
  const compiler = new Compiler({ files: folderOf(files), rulebook });
  const { outputs, findings } = compiler.compileFile(path, { origins: true });
  const [compiled] = outputs;
  if (!compiled?.origins) throw new Error(findings.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  const approach = rulebook.library.named(compiled.protocol.approach.home ?? "")?.title;
  return glanceOf({ ...compiled, origins: compiled.origins, findings, ...(approach ? { approach } : {}) });
}

export function glanceOfText(text: string): GlanceModel {
  return glanceIn({ "a.homework": text }, "a.homework");
}

/** The picture of an example, of its text after a change where one is given. */
export function glanceOfExample(project: Project, change: (text: string) => string = (text) => text): GlanceModel {
  const files = filesOf(project);
  const path = `${projects[project]}.homework`;
  return glanceIn({ ...files, [path]: change(files[path] ?? "") }, path);
}

export function textOfExample(project: Project): string {
  return filesOf(project)[`${projects[project]}.homework`] ?? "";
}

export function courseOf(model: GlanceModel, key = "course"): GlanceCourse {
  const found = model.courses.find((course) => course.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

export function taskIn(course: GlanceCourse, name: string): GlanceTask {
  const found = course.tasks.find((task) => task.name === name);
  if (!found) throw new Error(`There is no task ${name}.`);
  return found;
}

export function cellOf(model: GlanceModel, session: string, task: string): GlanceCell | undefined {
  return taskIn(courseOf(model), task).cells.find((cell) => cell.session === session);
}

/** What a cell shows, in a few words: `review, practise, plan 40`, with `>` where the task goes on to the next session. */
export function inShort({ review, practised, plans, goesOn }: GlanceCell): string {
  return [
    ...(goesOn.before ? ["…"] : []),
    ...(review === undefined ? [] : [review === "left" ? "left" : "review"]),
    ...(practised ? [`practise${practised.steps.length > 0 ? `(${practised.steps.length})` : ""}`] : []),
    ...plans.map(({ verb, minutesPerWeek, unmeasured }) => `${verb} ${minutesPerWeek ?? unmeasured}`),
    ...(goesOn.after ? [">"] : []),
  ].join(" ");
}

/** A row in a few words, by the columns in which something happens. */
export function rowInShort(model: GlanceModel, task: string, key = "course"): Record<string, string> {
  return Object.fromEntries(
    taskIn(courseOf(model, key), task).cells.map((cell) => [cell.session.replace(/^session\./, ""), inShort(cell)]),
  );
}
