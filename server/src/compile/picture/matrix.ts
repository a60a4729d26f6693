import type { GlanceBand, GlanceCourse, GlanceTask } from "../glance/glance-model.js";
import type { Markup } from "../markup.js";
import { cellMarks, type Drawing, rowHeight, worstMark } from "./cells.js";
import { box, line, linesAt, movedTo, type Piece, part, textAt } from "./drawing.js";
import { type Frame, labelWidth } from "./frame.js";
import { sizeFor, wrapped } from "./text-width.js";

const bandLine = 14;
const headHeight = 34;
const titleLine = 15;

/** Sessions as columns under their stages, tasks as rows. */
export function matrix(course: GlanceCourse, frame: Frame, drawing: Drawing): Piece {
  const bands = stageBands(course, frame, drawing);
  const heads = movedTo(0, bands.height, sessionHeads(course, frame, drawing));
  const top = bands.height + headHeight;
  const rows: Markup[] = [];
  let y = top;
  for (const task of course.tasks) {
    const { height, content } = taskRow(task, course, frame, drawing);
    rows.push(movedTo(0, y, content));
    y += height;
  }
  if (rows.length > 0) rows.push(line(0, y, frame.width, y, drawing.theme.line));
  return {
    height: y,
    content: [...bands.content, ...stageEdges(course, frame, bands.height, y, drawing), heads, ...rows],
  };
}

/** Each lane is as high as its longest title needs. */
function stageBands({ bands, ...course }: GlanceCourse, frame: Frame, { labels, theme, model }: Drawing): Piece {
  const lanes = Math.max(0, ...bands.map(({ lane }) => lane + 1));
  const content: Markup[] = [];
  let y = 0;
  for (let lane = lanes - 1; lane >= 0; lane--) {
    const here = bands.filter((band) => band.lane === lane);
    const titles = here.map((band) => bandTitle(band, frame));
    const height = Math.max(0, ...titles.map(({ lines }) => lines.length)) * bandLine + 10;
    for (const [index, band] of here.entries()) {
      const left = frame.left(band.from) + 1;
      const width = frame.right(band.to) - 1 - left;
      const name = labels.band(band, { ...course, bands });
      content.push(
        movedTo(
          left,
          y,
          part(
            band.key,
            name,
            box(0, 0, width, height - 4, { rx: 3, fill: theme.surface, stroke: theme.line }),
            linesAt(7, 15, titles[index]?.lines ?? [], {
              size: titles[index]?.size ?? 11,
              fill: theme.text,
              lineHeight: bandLine,
            }),
            worstMark(band, width - 14, 2, { labels, theme, model }),
          ),
        ),
      );
    }
    y += height;
  }
  return { height: y, content };
}

/** A stage of one session has little room for its title. */
function bandTitle({ title, from, to, findings }: GlanceBand, frame: Frame): { lines: string[]; size: number } {
  const room = frame.right(to) - frame.left(from) - 14 - (findings.length > 0 ? 12 : 0);
  const size = sizeFor(title, room, [11, 10, 9]);
  return { lines: wrapped(title, room, size, 6), size };
}

/** Where a stage begins a hairline runs down the matrix. */
function stageEdges({ bands }: GlanceCourse, frame: Frame, top: number, bottom: number, { theme }: Drawing): Markup[] {
  const columns = new Set(bands.map(({ from }) => from).filter((from) => from > 0));
  return [...columns].map((column) => {
    const x = frame.left(column);
    return line(x, top, x, bottom, theme.line, { "stroke-dasharray": "1 3" });
  });
}

function sessionHeads(course: GlanceCourse, frame: Frame, drawing: Drawing): Markup[] {
  const { labels, theme } = drawing;
  const { words } = labels;
  return course.sessions.map((session, column) => {
    const fill = session.optional ? theme.quiet : theme.text;
    const head = words.sessionHead(session);
    const lines = wrapped(head, frame.columnWidth, head.length > 3 ? 9.5 : 12, 2);
    const below = session.after ? words.afterTheEnd(session.after) : undefined;
    return movedTo(
      frame.left(column),
      0,
      part(
        session.key,
        labels.session(session, course),
        box(0, 0, frame.columnWidth, headHeight, { fill: "none" }),
        linesAt(frame.columnWidth / 2, lines.length > 1 ? 12 : 17, lines, {
          size: head.length > 3 ? 9.5 : 12,
          fill,
          anchor: "middle",
          weight: session.optional ? 400 : 600,
          lineHeight: 12,
        }),
        below === undefined
          ? []
          : textAt(frame.columnWidth / 2, 28, below, { size: 9, fill: theme.quiet, anchor: "middle" }),
        session.plansNothing
          ? line(frame.columnWidth / 2 - 5, 25, frame.columnWidth / 2 + 5, 25, theme.quiet, { "stroke-width": 1.4 })
          : [],
        worstMark(session, frame.columnWidth - 13, 0, drawing),
      ),
    );
  });
}

function taskRow(task: GlanceTask, course: GlanceCourse, frame: Frame, drawing: Drawing): Piece {
  const { labels, theme } = drawing;
  const found = task.findings.length > 0;
  const title = wrapped(task.title, labelWidth - 14 - (found ? 16 : 0), 12);
  const height = Math.max(rowHeight, title.length * titleLine + 10);
  const columns = new Map(course.sessions.map((session, index) => [session.key, { session, index }]));
  const content = [
    line(0, 0, frame.width, 0, theme.line),
    part(
      task.key,
      labels.task(task),
      box(0, 0, labelWidth, height, { fill: "none" }),
      linesAt(found ? 16 : 0, (height - title.length * titleLine) / 2 + 11.5, title, {
        size: 12,
        fill: theme.text,
        lineHeight: titleLine,
      }),
      worstMark(task, 0, height / 2 - 6, drawing),
    ),
    ...task.cells.flatMap((cell) => {
      const column = columns.get(cell.session);
      if (!column) return [];
      const name = labels.cell(cell, task, column.session);
      return movedTo(
        frame.left(column.index),
        (height - rowHeight) / 2,
        part(
          cell.key,
          name,
          box(0, 0, frame.columnWidth, rowHeight, { fill: "none" }),
          cellMarks(cell, frame.columnWidth, drawing),
        ),
      );
    }),
  ];
  return { height, content };
}
