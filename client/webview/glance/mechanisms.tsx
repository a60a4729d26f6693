import type { GlanceCourse, GlanceMechanisms } from "../../../server/src/compile/glance/glance-model.js";
import { isStretchOf, joined, mechanismName, tasksOf } from "../../../server/src/compile/picture/mechanisms.js";
import { useGlance } from "./context.js";
import { columnsOf } from "./course.js";
import { Grid, type GridRow } from "./grid.js";

interface MechanismsProps {
  mechanisms: GlanceMechanisms;
  course: GlanceCourse | undefined;
}

/** Mechanisms as rows through the stages in which tasks aim at them; without stages, with the tasks. */
export function Mechanisms({ mechanisms, course }: MechanismsProps) {
  const { words } = useGlance().drawing.labels;
  const bands = course?.bands ?? [];
  if (bands.length === 0) {
    return (
      <dl class="pairs plain">
        {mechanisms.rows.map((row) => (
          <div key={row.id}>
            <dt>{row.name}</dt>
            <dd class="quiet">{tasksOf(row)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const rows = mechanisms.rows.map((row): GridRow => {
    const here = bands.filter((band) => row.at.some(({ stage }) => isStretchOf(band.key, stage)));
    const key = `mechanism ${row.id}`;
    return {
      key,
      part: "body",
      head: {
        key,
        name: row.name,
        about: mechanismName(row, mechanisms, words),
        look: "mechanism",
        children: row.name,
      },
      cells: joined(here).map(({ from, to }) => {
        const titles = here.filter((band) => from <= band.from && band.to <= to).map(({ title }) => title);
        return {
          key: `${key} ${from}`,
          from,
          to,
          name: `${row.name}: ${titles.join(", ")}`,
          look: "mechanism",
          children: <span class="bar" />,
        };
      }),
    };
  });
  const columns = columnsOf({ sessions: course?.sessions ?? [] });
  return <Grid name={words.headings.mechanisms} columns={columns} rows={rows} />;
}
