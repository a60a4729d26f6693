import { defined } from "../../protocol/defined.js";
import type { Protocol, Stage } from "../../protocol/generated/protocol-types.js";
import type { GlanceMechanisms } from "./glance-model.js";
import type { ProtocolWords } from "./protocol-words.js";

const outsideStages = "stage";

/** Which mechanisms are at work in which stage, and by which tasks. */
export function mechanismsOf(protocol: Protocol, words: ProtocolWords): GlanceMechanisms | undefined {
  const { mechanismsByStage, stages } = protocol;
  if (mechanismsByStage.length === 0) return undefined;
  const ids = [...new Set(mechanismsByStage.flatMap(({ mechanisms }) => mechanisms))];
  const families = new Map(
    protocol.terms.flatMap(({ slot, id, family }) =>
      slot === "mechanism" && family !== undefined ? [[id, family]] : [],
    ),
  );
  return {
    stages: mechanismsByStage.map(({ stage }) =>
      defined({ key: stage ?? outsideStages, title: stage === undefined ? undefined : words.title(stage) }),
    ),
    rows: ids.map((id) =>
      defined({
        id,
        name: words.term("mechanism", id),
        family: families.get(id),
        at: mechanismsByStage
          .filter(({ mechanisms }) => mechanisms.includes(id))
          .map(({ stage }) => ({
            stage: stage ?? outsideStages,
            tasks: tasksWith(
              id,
              stages.find((one) => one.id === stage),
              protocol,
              words,
            ),
          })),
      }),
    ),
  };
}

/** Titles of the tasks with a mechanism in the sessions of a stage, or in what no stage holds. */
function tasksWith(mechanism: string, stage: Stage | undefined, protocol: Protocol, words: ProtocolWords): string[] {
  const { plans, homework, sessions } = protocol;
  const stagesOf = new Map(sessions.map(({ number, stages }) => [number, stages]));
  const isHere = (session: number | undefined) => {
    const of = (session === undefined ? undefined : stagesOf.get(session)) ?? [];
    return stage === undefined ? of.length === 0 : of.includes(stage.id);
  };
  const found = plans.filter((row) => {
    const aims = row.changes?.mechanisms ?? homework.find(({ id }) => id === row.homework)?.mechanisms ?? [];
    return isHere(row.session) && aims.some(({ id }) => id === mechanism);
  });
  return [...new Set(found.map((row) => words.title(row.homework)))];
}
