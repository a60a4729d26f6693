import type { GlanceCourse, GlanceHierarchy, GlanceStep } from "../glance/glance-model.js";
import { number } from "../glance/labels.js";
import type { Markup } from "../markup.js";
import { type Drawing, worstMark } from "./cells.js";
import { box, line, linesAt, movedTo, type Piece, part, sessionMark, textAt } from "./drawing.js";
import { type Frame, labelWidth } from "./frame.js";
import { wrapped } from "./text-width.js";
import type { PictureTheme } from "./theme.js";

export const stepHeight = 32;
const headHeight = 24;
export const ratingWidth = 46;
const titleLine = 13;

/** Steps as rows, the hardest on top, over the columns of the course that takes them. */
export function hierarchyRows(
  hierarchy: GlanceHierarchy,
  course: GlanceCourse | undefined,
  frame: Frame,
  drawing: Drawing,
): Piece {
  const { labels, theme } = drawing;
  const heads = (course?.sessions ?? []).map((session, column) =>
    textAt(frame.middle(column), 14, labels.words.sessionHead(session), {
      size: 10,
      fill: theme.quiet,
      anchor: "middle",
    }),
  );
  const rows: Markup[] = [];
  let y = headHeight;
  for (const step of hierarchy.steps) {
    const { height, content } = stepRow(step, hierarchy, course, frame, drawing);
    rows.push(movedTo(0, y, content));
    y += height;
  }
  return { height: y, content: [...heads, ...rows, line(0, y, frame.width, y, theme.line)] };
}

function stepRow(
  step: GlanceStep,
  hierarchy: GlanceHierarchy,
  course: GlanceCourse | undefined,
  frame: Frame,
  drawing: Drawing,
): Piece {
  const { labels, theme } = drawing;
  const found = step.findings.length > 0;
  const indent = found ? 16 : 0;
  const title = wrapped(step.title, labelWidth - ratingWidth - 14 - indent, 11);
  const height = Math.max(stepHeight, title.length * titleLine + 8);
  const middle = height / 2;
  const columns = new Map((course?.sessions ?? []).map(({ key }, index) => [key, index]));
  const content = [
    line(0, 0, frame.width, 0, theme.line),
    part(
      step.key,
      labels.step(step, hierarchy, course),
      box(0, 0, frame.width, height, { fill: "none" }),
      linesAt(indent, middle - (title.length * titleLine) / 2 + 10, title, {
        size: 11,
        fill: theme.text,
        lineHeight: titleLine,
      }),
      worstMark(step, 0, middle - 6, drawing),
      movedTo(labelWidth - ratingWidth - 4, middle - stepHeight / 2, ratingBar(step, theme)),
      ...step.reached.flatMap(({ session, ...reached }) => {
        const column = columns.get(session);
        return column === undefined ? [] : movedTo(frame.middle(column), middle, stepMarks(reached, theme));
      }),
    ),
  ];
  return { height, content };
}

/** What a session does with a step, around a point. */
export function stepMarks(
  { practised, planned }: { practised: boolean; planned: boolean },
  theme: PictureTheme,
): Markup[] {
  const frame = { rx: 3, fill: theme.accent, "fill-opacity": theme.fill, stroke: theme.accent, "stroke-width": 1.4 };
  return [
    ...(planned ? [box(-9, -8, 18, 16, frame)] : []),
    ...(practised ? [sessionMark("practised", -5, -5, theme)] : []),
  ];
}

/** The rating as a number, and as a bar over the whole scale. */
export function ratingBar({ rating, share }: GlanceStep, theme: PictureTheme): Markup[] {
  if (rating === undefined) return [];
  const width = ratingWidth - 8;
  return [
    textAt(width, 15, number(rating), { size: 11, fill: theme.text, anchor: "end" }),
    ...(share === undefined
      ? []
      : [
          box(0, 20, width, 4, { fill: theme.line, rx: 2 }),
          box(0, 20, width * share, 4, { fill: theme.accent, rx: 2 }),
        ]),
  ];
}
