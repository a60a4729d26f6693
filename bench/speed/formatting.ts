import { parseFile } from "../../server/src/language/index.js";
import { formatText } from "../../server/src/language/layout/index.js";
import { applyTextEdits } from "../../server/src/text-edit.js";
import { median, note, show, timed } from "./figures.js";
import { modelOf } from "./model.js";
import { homeworkText } from "./write-homework.js";

const sessions = 16;

/** Laying out a long protocol, its parse included: as an author left it, and with all its indentation lost. */
export function measureFormatting(times: number): void {
  const ratios = { tidy: [] as number[], untidy: [] as number[] };
  let edits = 0;
  for (let number = 0; number < times; number++) {
    const text = homeworkText(modelOf(number, sessions));
    const texts = { tidy: applyTextEdits(text, formatText(text)), untidy: text.replace(/^[ \t]+/gm, "") };
    for (const state of ["tidy", "untidy"] as const) {
      const parse = timed(() => parseFile(texts[state], "course.homework"));
      const format = timed(() => {
        edits += formatText(texts[state]).length;
      });
      ratios[state].push(format / parse);
    }
  }
  const late = (values: readonly number[]) => median(values.slice(times >> 1));
  show("formatting a protocol that is laid out, to its parse", late(ratios.tidy), { most: 3 });
  show("formatting a protocol that lost its indentation, to its parse", late(ratios.untidy), { most: 3 });
  note(`edits ${edits / times}`);
}
