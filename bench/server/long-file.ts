import { DocumentText } from "../../server/src/features/session/shown-document.js";
import type { Finding } from "../../server/src/finding.js";
import { parseFile } from "../../server/src/language/index.js";
import { parseBroken } from "../../server/src/language/syntax/parse-broken.js";
import { note, show } from "../speed/figures.js";
import { modelOf } from "../speed/model.js";
import { homeworkText } from "../speed/write-homework.js";
import { late, timeOf } from "./edits.js";
import { longCourse } from "./long-course.js";
import { openedProject, typedIn, workspaceOf } from "./workspace.js";
import { YamlServer } from "./yaml-server.js";

const path = "long.homework";

/** Edits in files of about a thousand lines: one of several protocols, and one of a single protocol. */
export async function measureLongFiles(times: number): Promise<void> {
  const several = protocolsOf(1000);
  await measure(`${several.length} protocols`, textOf(several), new YamlServer(several), times);
  const course = longCourse(1000);
  await measure("one protocol", homeworkText(course), new YamlServer([course]), times);
}

/** So many protocols that they make up a file of so many lines. */
export function protocolsOf(lines: number) {
  const models = [modelOf(0, 16)];
  while (textOf(models).split("\n").length < lines) models.push(modelOf(models.length, 16));
  return models;
}

export function textOf(models: readonly ReturnType<typeof modelOf>[]): string {
  const texts = models.map(homeworkText);
  return texts.map((text, at) => (at === 0 ? text : text.replace(/^import .*\n/gm, ""))).join("\n");
}

async function measure(what: string, long: string, yaml: YamlServer, times: number): Promise<void> {
  const project = await openedProject(workspaceOf(1));
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
        placesInLines(text, project.told.at(path));
      }),
    );
    if (time % 3 !== 0) continue;
    const start = performance.now();
    const found = await yaml.check(typedIn(yaml.text, time), time);
    yamlEdit.push(performance.now() - start);
    if (time === 0) note(`the YAML language server finds ${found} in the content of ${what}`);
  }
  const lines = long.split("\n").length;
  const about = `an edit in a file of ${lines} lines, ${what}, to its findings`;
  show(`${about}, to its reading by Langium`, late(edit) / late(general), { most: 6 });
  show("the same to the YAML language server on the same content, without its waiting", late(edit) / late(yamlEdit), {
    most: 0.25,
  });
  note(`the YAML language server ${late(yamlEdit).toFixed(1)} ms`);
  note(`to its reading by the quick parser ${(late(edit) / late(quick)).toFixed(1)}; ${late(edit).toFixed(1)} ms`);
}

/** Findings of the YAML language server come with lines and columns; ours have to be told so, too. */
function placesInLines(text: string, findings: readonly Finding[]): unknown {
  const document = DocumentText.of(text);
  return findings.map((finding) => [finding, ...(finding.related ?? [])].map((place) => document.rangeOf(place)));
}
