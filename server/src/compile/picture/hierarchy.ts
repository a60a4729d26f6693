import type { GlanceCourse, GlanceHierarchy, GlanceStep } from "../glance/glance-model.js";
import { number } from "../glance/labels.js";
import type { Markup } from "../markup.js";
import { type Drawing, worstMark } from "./cells.js";
import { box, line, linesAt, movedTo, type Piece, part, sessionMark, textAt } from "./drawing.js";
import { type Frame, labelWidth } from "./frame.js";
import { wrapped } from "./text-width.js";

const stepHeight = 32;
const headHeight = 24;
const ratingWidth = 46;
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
      movedTo(0, middle - stepHeight / 2, rating(step, drawing)),
      ...step.reached.flatMap(({ session, practised, planned }) => {
        const column = columns.get(session);
        if (column === undefined) return [];
        const x = frame.middle(column);
        return [
          ...(planned
            ? [
                box(x - 9, middle - 8, 18, 16, {
                  rx: 3,
                  fill: theme.accent,
                  "fill-opacity": theme.fill,
                  stroke: theme.accent,
                  "stroke-width": 1.4,
                }),
              ]
            : []),
          ...(practised ? [sessionMark("practised", x - 5, middle - 5, theme)] : []),
        ];
      }),
    ),
  ];
  return { height, content };
}

/** The rating as a number, and as a bar over the whole scale. */
function rating({ rating: value, share }: GlanceStep, { theme }: Drawing): Markup[] {
  if (value === undefined) return [];
  const left = labelWidth - ratingWidth - 4;
  return [
    textAt(left + ratingWidth - 8, 15, number(value), { size: 11, fill: theme.text, anchor: "end" }),
    ...(share === undefined
      ? []
      : [
          box(left, 20, ratingWidth - 8, 4, { fill: theme.line, rx: 2 }),
          box(left, 20, (ratingWidth - 8) * share, 4, { fill: theme.accent, rx: 2 }),
        ]),
  ];
}
