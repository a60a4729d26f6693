import { LiveProject } from "../../server/src/compile/live/live-project.js";
import { choicesAt } from "../../server/src/features/completion/candidates/candidates-at.js";
import type { Model } from "../../server/src/features/completion/ranking/model.js";
import { rank } from "../../server/src/features/completion/ranking/rank.js";
import { filesOf } from "../../server/src/files.js";
import { parseFile } from "../../server/src/language/index.js";
import { parseBroken } from "../../server/src/language/syntax/parse-broken.js";
import { late, timeOf } from "../server/edits.js";
import { protocolsOf, textOf } from "../server/long-file.js";
import { library } from "../server/workspace.js";
import { note, show } from "../speed/figures.js";
import { libraryText } from "../speed/write-homework.js";
import { surroundingsOf } from "./lessons.js";

const path = "long.homework";

/** What an answer takes near the end of a long file, its reading not counted, which an answer after an edit waits for. */
export async function measureTime(model: Model): Promise<void> {
  const text = textOf(protocolsOf(1000));
  const project = await LiveProject.open(filesOf({ [library]: libraryText, [path]: text }));
  for (const _ of project.load());
  project.show(path, text);
  const around = surroundingsOf(project);
  const offset = text.lastIndexOf("kind ") + "kind ".length;
  const answer: number[] = [];
  const quick: number[] = [];
  const general: number[] = [];
  for (let time = 0; time < 60; time++) {
    const bound = project.bound(path);
    if (!bound) throw new Error("The long file is not there.");
    answer.push(
      timeOf(() => {
        const choices = choicesAt(bound, offset, around);
        if (choices) rank(choices, model);
      }),
    );
    quick.push(timeOf(() => parseFile(text, path)));
    if (time % 10 === 0) general.push(timeOf(() => parseBroken(text, path)));
  }
  show("an answer in a file of 1,000 lines to its reading by Langium", late(answer) / late(general), { most: 3 });
  note(`to its reading by the quick parser ${(late(answer) / late(quick)).toFixed(1)}; ${late(answer).toFixed(1)} ms`);
}
