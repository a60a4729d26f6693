import { defined } from "../defined.js";
import type { Homework, PlanRow, Protocol, StageMechanisms } from "../generated/protocol-types.js";
import { type ResolveContext, unique } from "./context.js";

/** The mechanisms at work in each stage, then those of what no stage holds. */
export function mechanismsByStage(
  stages: Protocol["stages"],
  rows: readonly PlanRow[],
  homework: ReadonlyMap<string, Homework>,
  context: ResolveContext,
): StageMechanisms[] {
  const of = (stage: string | undefined, wanted: (session: number | undefined) => boolean): StageMechanisms[] => {
    const mechanisms = rows
      .filter((row) => wanted(row.session))
      .flatMap((row) => row.changes?.mechanisms ?? homework.get(row.homework)?.mechanisms ?? []);
    if (mechanisms.length === 0) return [];
    return [
      defined({
        stage,
        mechanisms: unique(mechanisms.map((mechanism) => mechanism.id)),
        families: unique(mechanisms.flatMap((mechanism) => mechanism.family ?? [])),
      }),
    ];
  };
  const inStage = (session: number | undefined, stage: Protocol["stages"][number]) =>
    session !== undefined && context.stageHolds(stage, session);
  return [
    ...stages.flatMap((stage) => of(stage.id, (session) => inStage(session, stage))),
    ...of(undefined, (session) => !stages.some((stage) => inStage(session, stage))),
  ];
}
