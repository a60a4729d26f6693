import type {
  GlanceCourse,
  GlanceHierarchy,
  GlanceSession,
  GlanceStep,
} from "../../../server/src/compile/glance/glance-model.js";
import { movedTo } from "../../../server/src/compile/picture/drawing.js";
import { Frame } from "../../../server/src/compile/picture/frame.js";
import { ratingBar, ratingWidth, stepHeight, stepMarks } from "../../../server/src/compile/picture/hierarchy.js";
import { useGlance } from "./context.js";
import { columnsOf, Found, Graphic } from "./course.js";
import { Grid, type GridCell, type GridRow } from "./grid.js";

interface HierarchyProps {
  hierarchy: GlanceHierarchy;
  /** The course whose sessions reach its steps. */
  course: GlanceCourse | undefined;
}

/** Steps as rows, the hardest on top, over the sessions that reach them. */
export function Hierarchy({ hierarchy, course }: HierarchyProps) {
  const { drawing } = useGlance();
  const { labels, theme } = drawing;
  const sessions = course?.sessions ?? [];
  const { columnWidth } = new Frame({ sessions });
  const heads: GridRow = {
    key: "sessions",
    part: "head",
    cells: sessions.map((session, column) => ({
      key: `head ${session.key}`,
      from: column,
      to: column,
      name: labels.words.session(session),
      look: "session quiet",
      children: labels.words.sessionHead(session),
    })),
  };
  const rows = hierarchy.steps.map((step): GridRow => {
    const cells = sessions.flatMap((session, column): GridCell[] => {
      const reached = step.reached.find((one) => one.session === session.key);
      if (!reached) return [];
      const marks = [movedTo(columnWidth / 2, stepHeight / 2, stepMarks(reached, theme))];
      return [
        {
          key: `${session.key} ${step.key}`,
          from: column,
          to: column,
          name: stepCellName(step, session, reached),
          look: "cell",
          children: <Graphic look="marks" width={columnWidth} height={stepHeight} marks={marks} />,
        },
      ];
    });
    return { key: step.key, part: "body", head: stepHead(step), cells };
  });
  return <Grid name={hierarchy.title} columns={columnsOf({ sessions })} rows={[...(course ? [heads] : []), ...rows]} />;

  function stepCellName(
    step: GlanceStep,
    session: GlanceSession,
    { practised, planned }: GlanceStep["reached"][number],
  ) {
    const { words } = labels;
    const told = [...(practised ? [words.practised] : []), ...(planned ? [words.verb.plan] : [])];
    return `${words.session(session)}, ${step.title}: ${told.join("; ")}.`;
  }

  function stepHead(step: GlanceStep): NonNullable<GridRow["head"]> {
    return {
      key: step.key,
      name: labels.named(step.title, step),
      about: labels.step(step, hierarchy, course),
      look: "step",
      children: (
        <span class="with-rating">
          <span>
            <Found part={step} />
            {step.title}
          </span>
          <Graphic width={ratingWidth} height={stepHeight} marks={ratingBar(step, theme)} />
        </span>
      ),
    };
  }
}
