import { LiveProject } from "../../server/src/compile/live/live-project.js";
import type { Files } from "../../server/src/files.js";
import { modelOf } from "../speed/model.js";
import { homeworkText, libraryText } from "../speed/write-homework.js";

export const library = "library.homework";

export function courseText(number: number): string {
  return homeworkText(modelOf(number));
}

/** So many different files in memory, each importing one library. */
export function workspaceOf(count: number): Files & { texts: ReadonlyMap<string, string> } {
  const texts = new Map([[library, libraryText]]);
  for (let number = 0; number < count; number++) texts.set(`course-${number}.homework`, courseText(number));
  const paths = [...texts.keys()].sort();
  return {
    texts,
    read: (path) => texts.get(path),
    exists: () => true,
    list: () => paths,
  };
}

/** A project whose files are known and whose queue is empty. */
export async function openedProject(files: Files): Promise<LiveProject> {
  const project = await LiveProject.open(files);
  for (const _ of project.load());
  while (project.step() !== undefined);
  project.told.takeChanged();
  return project;
}

/** The text with one letter of a quoted passage changed, another one each time. */
export function typedIn(text: string, time: number): string {
  const letter = String.fromCharCode(97 + (time % 26));
  return text.replace(/"([A-Z])[^"\n]{3}/, (words) => words.slice(0, -1) + letter);
}
