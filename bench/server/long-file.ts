import { parseFile } from "../../server/src/language/index.js";
import { parseBroken } from "../../server/src/language/syntax/parse-broken.js";
import { note, show } from "../speed/figures.js";
import { modelOf } from "../speed/model.js";
import { homeworkText } from "../speed/write-homework.js";
import { late, timeOf } from "./edits.js";
import { openedProject, typedIn, workspaceOf } from "./workspace.js";
import { YamlServer } from "./yaml-server.js";

const path = "long.homework";

/** About a thousand lines: several protocols in one file. */
export function longText(): { text: string; protocols: number } {
  const parts: string[] = [];
  for (let number = 0; parts.join("\n").split("\n").length < 1000; number++) {
    const text = homeworkText(modelOf(number, 16));
    parts.push(number === 0 ? text : text.replace(/^import .*\n/gm, ""));
  }
  return { text: parts.join("\n"), protocols: parts.length };
}

export async function measureLongFile(times: number): Promise<void> {
  const project = await openedProject(workspaceOf(1));
  const { text: long, protocols } = longText();
  const yaml = new YamlServer(protocols);
  const yamlEdit: number[] = [];
  const quick: number[] = [];
  const general: number[] = [];
  const edit: number[] = [];
  for (let time = 0; time < times / 3; time++) {
    const text = typedIn(long, time);
    quick.push(timeOf(() => parseFile(text, path)));
    if (time % 10 === 0) general.push(timeOf(() => parseBroken(text, path)));
    edit.push(
      timeOf(() => {
        project.show(path, text);
        project.step();
        project.told.at(path);
      }),
    );
    if (time % 3 !== 0) continue;
    const start = performance.now();
    const found = await yaml.check(typedIn(yaml.text.replace("title: ", 'title: "Abcd"\n# '), time), time);
    yamlEdit.push(performance.now() - start);
    if (time === 0) note(`the YAML language server finds ${found} in the same content`);
  }
  const lines = long.split("\n").length;
  show(`an edit in a file of ${lines} lines to its findings, to its reading by Langium`, late(edit) / late(general), {
    most: 6,
  });
  show("the same to the YAML language server on the same content, without its waiting", late(edit) / late(yamlEdit), {
    most: 0.25,
  });
  note(`the YAML language server ${late(yamlEdit).toFixed(1)} ms`);
  note(`to its reading by the quick parser ${(late(edit) / late(quick)).toFixed(1)}; ${late(edit).toFixed(1)} ms`);
}
