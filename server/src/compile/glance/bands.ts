import { defined } from "../../protocol/defined.js";
import type { Session, Stage } from "../../protocol/generated/protocol-types.js";
import type { Column } from "./columns.js";
import type { GlanceBand } from "./glance-model.js";
import type { PartMaker } from "./places.js";
import type { ProtocolWords } from "./protocol-words.js";

/** The stages of the course over its columns. */
export function bandsOf(
  stages: readonly Stage[],
  columns: readonly Column[],
  parts: PartMaker,
  words: ProtocolWords,
): GlanceBand[] {
  const lanes: number[] = [];
  return stages.flatMap((stage) => {
    const stretches = stretchesOf(columns.map(({ lines }) => isSession(lines) && lines.stages.includes(stage.id)));
    const [first] = stretches;
    if (!first) return [];
    // A stage keeps to one lane; it begins after all that lies in it.
    const free = lanes.findIndex((end) => end < first.from);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = stretches.at(-1)?.to ?? first.to;
    return stretches.map(({ from, to }, index) =>
      parts.part(
        index === 0 ? stage.id : `${stage.id}.${index + 1}`,
        [stage],
        defined({
          title: stage.title ?? stage.name,
          phase: stage.phase === undefined ? undefined : words.term("phase", stage.phase),
          from,
          to,
          lane,
        }),
      ),
    );
  });
}

function isSession(lines: Column["lines"]): lines is Session {
  return lines !== undefined && "stages" in lines;
}

/** Stretches of places that follow each other and are marked. */
function stretchesOf(marked: readonly boolean[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const [index, is] of marked.entries()) {
    if (!is) continue;
    const last = stretches.at(-1);
    if (last?.to === index - 1) last.to = index;
    else stretches.push({ from: index, to: index });
  }
  return stretches;
}
