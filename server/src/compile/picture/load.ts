import { scaleLinear } from "d3-scale";
import type { GlanceCourse, GlanceSession } from "../glance/glance-model.js";
import { number } from "../glance/labels.js";
import { decimal, type Markup } from "../markup.js";
import type { Drawing } from "./cells.js";
import { box, line, movedTo, type Piece, part, path, textAt } from "./drawing.js";
import { type Frame, labelWidth } from "./frame.js";

const chartHeight = 78;
const topRoom = 18;

/** Whether there is any load to show. */
export function hasLoad({ sessions }: GlanceCourse): boolean {
  return sessions.some(({ load }) => load !== undefined && load.active > 0);
}

export interface LoadLayout {
  height: number;
  /** Where nothing is asked. */
  ground: number;
  /** Numbers to mark at the side. */
  ticks: number[];
  y(minutes: number): number;
}

/** How minutes a week become heights. The limit is always in sight. */
export function layOutLoad({ sessions, limit = 0 }: GlanceCourse): LoadLayout {
  const most = Math.max(limit, 0, ...sessions.map(({ load }) => load?.minutesPerWeek ?? 0));
  const scale = scaleLinear()
    .domain([0, most === 0 ? 1 : most * 1.04])
    .range([topRoom + chartHeight, topRoom]);
  const ground = scale(0);
  return {
    height: ground + 8,
    ground,
    ticks: scale.ticks(2).filter((tick) => tick > 0),
    y: (minutes) => scale(minutes),
  };
}

/** Minutes a week after each session, with the limit of the protocol. */
export function loadChart(course: GlanceCourse, frame: Frame, drawing: Drawing): Piece {
  if (!hasLoad(course)) return { height: 0, content: [] };
  const { labels, theme } = drawing;
  const layout = layOutLoad(course);
  const { ground, ticks, y, height } = layout;
  const bars = course.sessions.map((session, column) =>
    movedTo(
      frame.left(column),
      0,
      part(`load ${session.key}`, labels.loadOf(session, course), loadBar(session, frame.columnWidth, layout, drawing)),
    ),
  );
  return {
    height,
    content: [
      ...loadWords(course, drawing).map((words, index) =>
        textAt(0, topRoom + 12 + index * 16, words, {
          size: index === 0 ? 12 : 11,
          fill: index === 0 ? theme.text : theme.quiet,
        }),
      ),
      ...ticks.flatMap((tick) => [
        line(labelWidth, y(tick), frame.width, y(tick), theme.line, { "stroke-dasharray": "1 3" }),
        textAt(labelWidth - 8, y(tick) + 3.5, number(tick), { size: 9.5, fill: theme.quiet, anchor: "end" }),
      ]),
      line(labelWidth, ground, frame.width, ground, theme.line),
      ...limitLine(course, layout, labelWidth, frame.width, drawing),
      ...bars.filter((_, column) => course.sessions[column]?.load !== undefined),
    ],
  };
}

/** What stands beside the chart. */
export function loadWords(course: GlanceCourse, { model, labels: { words } }: Drawing): string[] {
  const others = model.courses.some((other) => other !== course && other.tasks.length > 0);
  return [
    words.headings.load,
    ...(course.limit === undefined ? [] : [words.limit(number(course.limit))]),
    ...(others ? [words.loadOfThese] : []),
  ];
}

export function limitLine(
  { limit }: GlanceCourse,
  { y }: LoadLayout,
  from: number,
  to: number,
  { theme }: Drawing,
  dashes = "6 4",
): Markup[] {
  if (limit === undefined) return [];
  return [line(from, y(limit), to, y(limit), theme.text, { "stroke-width": 1.2, "stroke-dasharray": dashes })];
}

/** A bar whose top stays open where more is asked than the number says. */
export function loadBar(
  { load }: GlanceSession,
  columnWidth: number,
  { ground, y }: LoadLayout,
  { labels, theme }: Drawing,
): Markup[] {
  if (!load || load.active === 0) return [];
  const top = y(load.minutesPerWeek);
  const left = Math.min(11, columnWidth / 5);
  const width = columnWidth - 2 * left;
  const outline = { stroke: theme.accent, "stroke-width": 1.2, fill: "none" };
  const sides = load.atLeast ? top - 4 : top;
  return [
    box(left, top, width, ground - top, { fill: theme.accent, "fill-opacity": load.aboveLimit ? 0.5 : theme.fill }),
    path(`M${left} ${decimal(sides)}V${decimal(ground)}M${left + width} ${decimal(sides)}V${decimal(ground)}`, outline),
    path(`M${left} ${decimal(top)}H${left + width}`, {
      ...outline,
      "stroke-dasharray": load.atLeast ? "2 2" : undefined,
    }),
    textAt(columnWidth / 2, top - 6, labels.words.load(number(load.minutesPerWeek), load.atLeast), {
      size: columnWidth < 44 ? 8.5 : 10,
      fill: theme.text,
      anchor: "middle",
      halo: theme.background,
      ...(load.aboveLimit ? { weight: 700 } : {}),
    }),
  ];
}
