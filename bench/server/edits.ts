import type { LiveProject } from "../../server/src/compile/live/live-project.js";
import { parseFile } from "../../server/src/language/index.js";
import { parseBroken } from "../../server/src/language/syntax/parse-broken.js";
import { median, note, show } from "../speed/figures.js";
import { courseText, library, openedProject, typedIn, workspaceOf } from "./workspace.js";

/** An edit in one file among few and many, and in a library that many import. */
export async function measureEdits(files: number, times: number): Promise<void> {
  const alone = await openedProject(workspaceOf(1));
  const among = await openedProject(workspaceOf(files));
  const course = courseText(0);
  const quick: number[] = [];
  const general: number[] = [];
  const inOne: number[] = [];
  const inMany: number[] = [];
  for (let time = 0; time < times; time++) {
    const text = typedIn(course, time);
    quick.push(timeOf(() => parseFile(text, "course-0.homework")));
    if (time % 10 === 0) general.push(timeOf(() => parseBroken(text, "course-0.homework")));
    inOne.push(timeOfEdit(alone, "course-0.homework", text));
    inMany.push(timeOfEdit(among, "course-0.homework", text));
  }
  const [one, many, parse] = [late(inOne), late(inMany), late(quick)];
  show("an edit in a usual file to its findings, to its reading by Langium", one / late(general), { most: 6 });
  note(
    `to its reading by the quick parser ${(one / parse).toFixed(1)}; ${one.toFixed(2)} ms, read in ${parse.toFixed(2)} ms`,
  );
  show(`the same among ${files} files, to alone`, many / one, { most: 1.5 });

  const shared = libraryTextOf(among);
  const fromOne: number[] = [];
  const fromMany: number[] = [];
  for (let time = 0; time < times; time++) {
    const text = `// ${time}\n${shared}`;
    fromOne.push(timeOfEdit(alone, library, text));
    fromMany.push(timeOfEdit(among, library, text));
  }
  show(`an edit within a library that ${files} files import, to one`, late(fromMany) / late(fromOne), { most: 1.5 });
  note(`${late(fromMany).toFixed(2)} ms`);

  const own: number[] = [];
  for (let time = 0; time < 20; time++) {
    const text = `${shared}\ngoal Another${time} "Another"\n`;
    own.push(timeOfEdit(among, library, text));
    while (among.step() !== undefined);
  }
  note(
    `when it offers another name, its own findings come after ${median(own).toFixed(2)} ms, before those of importers`,
  );
}

function libraryTextOf(project: LiveProject): string {
  return project.text(library) ?? "";
}

/** Until the findings of the edited file are there. */
function timeOfEdit(project: LiveProject, path: string, text: string): number {
  return timeOf(() => {
    project.show(path, text);
    if (project.step() !== path) throw new Error("Another file was checked first.");
    project.told.at(path);
  });
}

export function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The median of the second half: the engine has compiled what it uses by then, as in an editor's day. */
export function late(values: readonly number[]): number {
  return median(values.slice(values.length >> 1));
}
