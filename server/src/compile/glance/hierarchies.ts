import { defined } from "../../protocol/defined.js";
import type { Hierarchy, Protocol, Step } from "../../protocol/generated/protocol-types.js";
import type { Column } from "./columns.js";
import type { GlanceHierarchy, GlanceStep } from "./glance-model.js";
import type { PartMaker } from "./places.js";

/** The columns of a course or strand, by the key of that course. */
export type ColumnsByCourse = ReadonlyMap<string, readonly Column[]>;

/** The hierarchies, with the sessions that reach each step. */
export function hierarchiesOf(protocol: Protocol, courses: ColumnsByCourse, parts: PartMaker): GlanceHierarchy[] {
  return protocol.hierarchies.map((hierarchy) => {
    const stepIds = hierarchy.steps.map(({ id }) => id);
    const course = [...courses].find(([, columns]) => columns.some((column) => reaches(column, stepIds, protocol)));
    const [key, columns = []] = course ?? [];
    return parts.part(
      hierarchy.id,
      [hierarchy],
      defined({
        title: hierarchy.title ?? hierarchy.name,
        scale: hierarchy.scale && { ...hierarchy.scale },
        course: key,
        orders: hierarchy.orders.map((order) => ({ ...order })),
        model: hierarchy.model,
        steps: hardestFirst(hierarchy.steps).map((step) => stepOf(step, hierarchy, columns, protocol, parts)),
      }),
    );
  });
}

function stepOf(
  step: Step,
  { scale }: Hierarchy,
  columns: readonly Column[],
  protocol: Protocol,
  parts: PartMaker,
): GlanceStep {
  const reached = columns.flatMap((column) => {
    const practised = practises(column, step.id);
    const planned = plansStep(column, step.id, protocol);
    return practised || planned ? [{ session: column.session.key, practised, planned }] : [];
  });
  const { rating } = step;
  const share =
    rating === undefined || scale === undefined || scale.to === scale.from
      ? undefined
      : Math.min(1, Math.max(0, (rating - scale.from) / (scale.to - scale.from)));
  return parts.part(step.id, [step], defined({ title: step.text ?? step.name, rating, share, reached }));
}

/** Authors write from easy to hard; the ratings have the last word. */
function hardestFirst(steps: readonly Step[]): Step[] {
  return steps.toReversed().sort((a, b) => (b.rating ?? 0) - (a.rating ?? 0));
}

function reaches(column: Column, steps: readonly string[], protocol: Protocol): boolean {
  return steps.some((step) => practises(column, step) || plansStep(column, step, protocol));
}

function practises({ lines }: Column, step: string): boolean {
  return lines?.practice.some(({ at }) => at.includes(step)) === true;
}

function plansStep(column: Column, step: string, { plans }: Protocol): boolean {
  return plans.some((row) => row.at.includes(step) && column.holds(row));
}
