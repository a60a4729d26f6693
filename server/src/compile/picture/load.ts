import { scaleLinear } from "d3-scale";
import type { GlanceCourse, GlanceSession } from "../glance/glance-model.js";
import { number } from "../glance/labels.js";
import type { Markup } from "../markup.js";
import type { Drawing } from "./cells.js";
import { box, line, movedTo, type Piece, part, path, textAt } from "./drawing.js";
import { type Frame, labelWidth } from "./frame.js";

const chartHeight = 78;
const topRoom = 18;

/** The scale of the load of a course: minutes a week to a share of the chart, from 0 to 1. */
export function loadScale({ sessions, limit = 0 }: GlanceCourse) {
  const most = Math.max(limit, 0, ...sessions.map(({ load }) => load?.minutesPerWeek ?? 0));
  return scaleLinear()
    .domain([0, most === 0 ? 1 : most * 1.04])
    .range([0, 1]);
}

/** Whether there is any load to show. */
export function hasLoad({ sessions }: GlanceCourse): boolean {
  return sessions.some(({ load }) => load !== undefined && load.active > 0);
}

/** Minutes a week after each session, with the limit of the protocol. */
export function loadChart(course: GlanceCourse, frame: Frame, drawing: Drawing): Piece {
  if (!hasLoad(course)) return { height: 0, content: [] };
  const { labels, theme } = drawing;
  const { words } = labels;
  const scale = loadScale(course);
  const y = (minutes: number) => topRoom + chartHeight * (1 - scale(minutes));
  const ground = y(0);
  const ticks = scale.ticks(2).filter((tick) => tick > 0);
  const { limit } = course;
  return {
    height: ground + 8,
    content: [
      textAt(0, topRoom + 12, words.headings.load, { size: 12, fill: theme.text }),
      ...(limit === undefined
        ? []
        : [textAt(0, topRoom + 28, words.limit(number(limit)), { size: 11, fill: theme.quiet })]),
      ...(drawing.model.courses.some((other) => other !== course && other.tasks.length > 0)
        ? [textAt(0, topRoom + 44, words.loadOfThese, { size: 11, fill: theme.quiet })]
        : []),
      ...ticks.flatMap((tick) => [
        line(labelWidth, y(tick), frame.width, y(tick), theme.line, { "stroke-dasharray": "1 3" }),
        textAt(labelWidth - 8, y(tick) + 3.5, number(tick), { size: 9.5, fill: theme.quiet, anchor: "end" }),
      ]),
      line(labelWidth, ground, frame.width, ground, theme.line),
      ...(limit === undefined
        ? []
        : [
            line(labelWidth, y(limit), frame.width, y(limit), theme.text, {
              "stroke-width": 1.2,
              "stroke-dasharray": "6 4",
            }),
          ]),
      ...course.sessions.flatMap((session, column) =>
        session.load
          ? [
              movedTo(
                frame.left(column),
                0,
                loadBar(session, y(session.load.minutesPerWeek), ground, course, frame, drawing),
              ),
            ]
          : [],
      ),
    ],
  };
}

/** A bar whose top stays open where more is asked than the number says. */
function loadBar(
  session: GlanceSession,
  top: number,
  ground: number,
  { limit }: GlanceCourse,
  { columnWidth }: Frame,
  { labels, theme }: Drawing,
): Markup {
  const { load } = session;
  if (!load || load.active === 0) return part(`load ${session.key}`, labels.load(session, limit));
  const left = Math.min(11, columnWidth / 5);
  const width = columnWidth - 2 * left;
  const outline = { stroke: theme.accent, "stroke-width": 1.2 };
  const { words } = labels;
  return part(
    `load ${session.key}`,
    `${words.session(session)}: ${labels.load(session, limit)}`,
    box(left, top, width, ground - top, { fill: theme.accent, "fill-opacity": load.aboveLimit ? 0.5 : theme.fill }),
    path(`M${left} ${top}V${ground}M${left + width} ${top}V${ground}`, outline),
    path(`M${left} ${top}H${left + width}`, { ...outline, "stroke-dasharray": load.atLeast ? "2 2" : undefined }),
    load.atLeast ? path(`M${left} ${top - 4}V${top}M${left + width} ${top - 4}V${top}`, outline) : [],
    textAt(columnWidth / 2, top - 6, words.load(number(load.minutesPerWeek), load.atLeast), {
      size: columnWidth < 44 ? 8.5 : 10,
      fill: theme.text,
      anchor: "middle",
      halo: theme.background,
      ...(load.aboveLimit ? { weight: 700 } : {}),
    }),
  );
}
