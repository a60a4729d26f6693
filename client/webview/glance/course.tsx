import type { ComponentChildren } from "preact";
import type {
  GlanceCell,
  GlanceCourse,
  GlancePart,
  GlanceSession,
  GlanceTask,
} from "../../../server/src/compile/glance/glance-model.js";
import { number } from "../../../server/src/compile/glance/labels.js";
import type { Markup } from "../../../server/src/compile/markup.js";
import { cellMarks, type Drawing, rowHeight, worstMark } from "../../../server/src/compile/picture/cells.js";
import { line, textAt } from "../../../server/src/compile/picture/drawing.js";
import { Frame } from "../../../server/src/compile/picture/frame.js";
import {
  hasLoad,
  type LoadLayout,
  layOutLoad,
  limitLine,
  loadBar,
  loadWords,
} from "../../../server/src/compile/picture/load.js";
import { drawn } from "../shared/drawn.js";
import { useGlance } from "./context.js";
import { Grid, type GridCell, type GridColumn, type GridRow } from "./grid.js";

const apartBy = 10;

/** The columns of a course, as wide as in the picture that is saved. */
export function columnsOf(course: Pick<GlanceCourse, "sessions">): GridColumn[] {
  const frame = new Frame(course);
  return course.sessions.map((session, index) => {
    const apart = frame.left(index) > (index === 0 ? frame.left(0) : frame.right(index - 1));
    return { key: session.key, width: frame.columnWidth + (apart ? apartBy : 0), apart };
  });
}

/** Sessions by homework under their stages, and the weekly load below. */
export function Course({ course }: { course: GlanceCourse }) {
  const { drawing } = useGlance();
  const { columnWidth } = new Frame(course);
  const rows = [
    ...stageRows(course, drawing),
    sessionRow(course, drawing),
    ...course.tasks.map((task) => taskRow(task, course, columnWidth, drawing)),
    ...(hasLoad(course) ? [loadRow(course, columnWidth, drawing)] : []),
  ];
  return <Grid name={course.title ?? drawing.labels.words.headings.course} columns={columnsOf(course)} rows={rows} />;
}

interface GraphicProps {
  width: number;
  height: number;
  marks: readonly Markup[];
  look?: string;
}

/** A drawing that says nothing that is not said in words beside it. */
export function Graphic({ width, height, marks, look }: GraphicProps) {
  return (
    <svg class={look} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {drawn(marks)}
    </svg>
  );
}

/** The mark of what was found about a part, if there is any. */
export function Found({ part }: { part: GlancePart }) {
  const { drawing } = useGlance();
  const marks = worstMark(part, 0, 0, drawing);
  return marks.length === 0 ? null : <Graphic look="found" width={12} height={12} marks={marks} />;
}

function stageRows({ bands, ...course }: GlanceCourse, { labels }: Drawing): GridRow[] {
  const lanes = Math.max(0, ...bands.map(({ lane }) => lane + 1));
  return Array.from({ length: lanes }, (_, index) => {
    const lane = lanes - 1 - index;
    const here = bands.filter((band) => band.lane === lane).toSorted((a, b) => a.from - b.from);
    return {
      key: `lane ${lane}`,
      part: "head",
      cells: here.map((band) => ({
        key: band.key,
        from: band.from,
        to: band.to,
        name: labels.named(band.title, band),
        about: labels.band(band, { ...course, bands }),
        look: "stage",
        children: (
          <span class="stage-title">
            {band.title}
            <Found part={band} />
          </span>
        ),
      })),
    };
  });
}

function sessionRow(course: GlanceCourse, { labels }: Drawing): GridRow {
  return {
    key: "sessions",
    part: "head",
    cells: course.sessions.map((session, column) => ({
      key: session.key,
      from: column,
      to: column,
      name: labels.named(labels.words.session(session), session),
      about: labels.sessionDetails(session, course).join("; "),
      look: session.optional ? "session optional" : "session",
      children: <SessionHead session={session} />,
    })),
  };
}

function SessionHead({ session }: { session: GlanceSession }): ComponentChildren {
  const { words } = useGlance().drawing.labels;
  return (
    <>
      <span class={session.recurring ? "small" : undefined}>{words.sessionHead(session)}</span>
      {session.after ? <span class="after">{words.afterTheEnd(session.after)}</span> : null}
      {session.plansNothing ? <span class="plans-nothing" /> : null}
      <Found part={session} />
    </>
  );
}

function taskRow(task: GlanceTask, course: GlanceCourse, width: number, drawing: Drawing): GridRow {
  const { labels } = drawing;
  const { words } = labels;
  const cells = new Map(task.cells.map((cell) => [cell.session, cell]));
  const cellIn = (session: GlanceSession, column: number): GridCell => {
    const cell = cells.get(session.key);
    const key = `${session.key} ${task.key}`;
    const name = cell
      ? labels.cell(cell, task, session)
      : `${words.session(session)}, ${task.title}: ${words.nothing}.`;
    return {
      key,
      from: column,
      to: column,
      name,
      look: "cell",
      children: cell && <CellMarks cell={cell} width={width} />,
    };
  };
  return {
    key: task.key,
    part: "body",
    head: {
      key: task.key,
      name: labels.named(task.title, task),
      about: labels.taskDetails(task).join("; "),
      children: (
        <>
          <Found part={task} />
          {task.title}
        </>
      ),
    },
    cells: course.sessions.map(cellIn),
  };
}

function CellMarks({ cell, width }: { cell: GlanceCell; width: number }) {
  const { drawing } = useGlance();
  return <Graphic look="marks" width={width} height={rowHeight} marks={cellMarks(cell, width, drawing)} />;
}

function loadRow(course: GlanceCourse, width: number, drawing: Drawing): GridRow {
  const { labels, theme } = drawing;
  const layout = layOutLoad(course);
  const [heading = "", ...more] = loadWords(course, drawing);
  const ticks = layout.ticks.map((tick) =>
    textAt(34, layout.y(tick) + 3.5, number(tick), { size: 9.5, fill: theme.quiet, anchor: "end" }),
  );
  return {
    key: "load",
    part: "foot",
    head: {
      key: "load",
      name: [heading, ...more].join(", "),
      look: "load",
      children: (
        <>
          <span>
            {heading}
            {more.map((words) => (
              <span key={words} class="quiet">
                {words}
              </span>
            ))}
          </span>
          <Graphic look="ticks" width={36} height={layout.height} marks={ticks} />
        </>
      ),
    },
    cells: course.sessions.flatMap((session, column) =>
      session.load
        ? [
            {
              key: `load ${session.key}`,
              from: column,
              to: column,
              name: `${labels.loadOf(session, course)}.`,
              look: "load",
              children: <LoadBar session={session} course={course} width={width} layout={layout} />,
            },
          ]
        : [],
    ),
  };
}

interface LoadBarProps {
  session: GlanceSession;
  course: GlanceCourse;
  width: number;
  layout: LoadLayout;
}

function LoadBar({ session, course, width, layout }: LoadBarProps) {
  const { drawing } = useGlance();
  const { theme } = drawing;
  const across = (y: number) => line(0, y, width, y, theme.line);
  const marks = [
    ...layout.ticks.map((tick) => across(layout.y(tick))),
    across(layout.ground),
    ...limitLine(course, layout, 0, width, drawing, dashesAcross(width)),
    ...loadBar(session, width, layout, drawing),
  ];
  return <Graphic look="marks" width={width} height={layout.height} marks={marks} />;
}

/** Dashes that go on from one cell to the next. */
function dashesAcross(width: number): string {
  const dash = width / Math.round(width / 10);
  return `${dash * 0.3} ${dash * 0.4} ${dash * 0.3} 0`;
}
