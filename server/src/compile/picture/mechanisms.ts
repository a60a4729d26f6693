import type { GlanceCourse, GlanceMechanisms } from "../glance/glance-model.js";
import type { GlanceWords } from "../glance/words/glance-words.js";
import type { Drawing } from "./cells.js";
import { box, line, linesAt, movedTo, type Piece, part } from "./drawing.js";
import { type Frame, labelWidth } from "./frame.js";
import { wrapped } from "./text-width.js";

const lineHeight = 14;
const padding = 12;

type Row = GlanceMechanisms["rows"][number];

/** The columns of the course, and how wide the sheet is. */
interface Room {
  frame: Frame;
  width: number;
}

/**
 * Mechanisms as rows. Each runs as a bar through the stages in which tasks aim at it; beside the bars, or where there are
 * no stages, stand the tasks.
 */
export function mechanismRows(
  mechanisms: GlanceMechanisms,
  course: GlanceCourse | undefined,
  { frame, width }: Room,
  drawing: Drawing,
): Piece {
  const { labels, theme } = drawing;
  const bands = course?.bands ?? [];
  const across = bands.length > 0 ? frame.width : width;
  const content = [];
  let y = 0;
  for (const row of mechanisms.rows) {
    const here = bands.filter((band) => row.at.some(({ stage }) => isStretchOf(band.key, stage)));
    const name = wrapped(row.name, labelWidth - 12, 11.5);
    const tasks = here.length > 0 ? [] : wrapped(tasksOf(row), across - labelWidth - 8, 11);
    const height = Math.max(name.length, tasks.length) * lineHeight + padding;
    const look = { size: 11.5, fill: theme.text, lineHeight };
    const bars = joined(here).map(({ from, to }) =>
      box(frame.left(from) + 4, height / 2 - 4, frame.right(to) - frame.left(from) - 8, 8, {
        rx: 4,
        fill: theme.accent,
        "fill-opacity": 0.55,
      }),
    );
    content.push(
      movedTo(
        0,
        y,
        line(0, 0, across, 0, theme.line),
        part(
          `mechanism ${row.id}`,
          mechanismName(row, mechanisms, labels.words),
          box(0, 0, across, height, { fill: "none" }),
          linesAt(0, (height - name.length * lineHeight) / 2 + 11, name, look),
          linesAt(labelWidth, (height - tasks.length * lineHeight) / 2 + 11, tasks, {
            ...look,
            size: 11,
            fill: theme.quiet,
          }),
          bars,
        ),
      ),
    );
    y += height;
  }
  return { height: y, content: [...content, line(0, y, across, y, theme.line)] };
}

/** The whole of a row in words. */
export function mechanismName({ name, family, at }: Row, { stages }: GlanceMechanisms, words: GlanceWords): string {
  const told = at.map(({ stage, tasks }) => {
    const title = stages.find(({ key }) => key === stage)?.title;
    const where = title ?? (stages.length > 1 ? words.outsideStages : undefined);
    return where === undefined ? tasks.join(", ") : `${where}: ${tasks.join(", ")}`;
  });
  return `${[name, ...(family === undefined ? [] : [family]), ...told].join(". ")}.`;
}

export function tasksOf({ at }: Row): string {
  return [...new Set(at.flatMap(({ tasks }) => tasks))].join(", ");
}

/** Stages that overlap make one bar. */
export function joined(bands: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const made: { from: number; to: number }[] = [];
  for (const { from, to } of bands.toSorted((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else made.push({ from, to });
  }
  return made;
}

/** A stage whose sessions lie apart has several bands. */
export function isStretchOf(band: string, stage: string): boolean {
  return band === stage || band.startsWith(`${stage}.`);
}
