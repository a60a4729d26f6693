import type { Facts, ProtocolFacts } from "../generated/facts-types.js";
import type { Precedence } from "../generated/protocol-types.js";
import { aimFacts, eventFacts, hierarchyFacts } from "./aims.js";
import { isLiveDelivery } from "./closed-terms.js";
import { needFacts, policyFacts, responseFacts, supervisionFacts } from "./conduct.js";
import { everyIdentity, homeworkFacts } from "./homework.js";
import { measuredFacts, useFacts } from "./measures.js";
import { contingenciesOfPlans, planFacts, taskRows } from "./plans.js";
import { consentFacts, courseFacts, populationFacts } from "./population.js";
import { safetyFacts, safetyPenalties } from "./safety.js";
import { everySessionFacts, recurringSessionFacts, sessionFacts } from "./sessions.js";
import { type FactSource, Index } from "./source.js";
import { shares, stageFacts, stretches } from "./spans.js";
import { textFacts } from "./texts.js";
import { momentsOf } from "./timeline.js";
import { none, onDemand, unique } from "./values.js";
import { adaptationFacts, watchFacts } from "./watches.js";

export type { FactSource } from "./source.js";

export interface FactOptions {
  /** Years of age at which a person is no longer a minor; 18 by default. */
  ageOfMajority?: number;
}

/**
 * What the rules of an approach can read, from a protocol alone. `schemas/facts.schema.json` says what each fact means.
 * Lists may be shared between facts and must not be changed. A record of many facts is written as one literal: put
 * together from parts it takes several times as long to make, and again to read. Sums over the whole protocol, which the
 * rules of most approaches never ask for, are worked out when they are read.
 */
export function deriveFacts(protocol: FactSource, { ageOfMajority = 18 }: FactOptions = {}): Facts {
  const index = new Index(protocol);
  const { approach, evidence, loadLimit } = protocol;
  const homework = protocol.homework.map((task, n) =>
    homeworkFacts(index, task, {
      ref: `/homework/${n}`,
      id: task.id,
      name: task.name,
      title: task.title ?? task.name,
      changedBy: "",
    }),
  );
  const every = onDemand(() => homeworkFacts(index, protocol.everyHomework ?? {}, everyIdentity));
  const tasks = new Map(homework.map((task) => [task.id, task]));
  const rows = taskRows(index, tasks);
  const moments = momentsOf(index, rows, tasks);
  const stages = stageFacts(index, moments);
  const uses = useFacts(index);
  const span = stretches(index, moments, rows, stages);
  const share = onDemand(() => shares(moments));
  const everySession = onDemand(() => everySessionFacts(index));
  const channels = onDemand(() => unique([...homework, every()].flatMap((task) => task.channels)));
  const texts = onDemand(() => textFacts(protocol));
  const safety = safetyFacts(index);
  const { needs, needClasses } = needFacts(index);
  const facts: ProtocolFacts = {
    ref: "",
    id: protocol.id,
    name: protocol.name,
    title: protocol.title ?? protocol.name,
    version: protocol.version ?? "",
    status: protocol.status ?? "",
    approach: approach.home ?? "",
    also: approach.also,
    variant: approach.variant ?? "",
    precedence: unique(approach.precedence.map(({ first }) => first)),
    precedes: precedes(approach.precedence),
    taskApproaches: unique(homework.flatMap((task) => (task.approach === "" ? none : [task.approach]))),
    language: protocol.language ?? "",
    setting: protocol.setting ?? "",
    format: protocol.format ?? "",
    delivery: protocol.delivery,
    live: protocol.delivery.some(isLiveDelivery),
    evidence: {
      therapy: evidence.therapy?.grade ?? "",
      therapyWords: evidence.therapy?.text ?? "",
      homework: evidence.homework?.grade ?? "",
      homeworkWords: evidence.homework?.text ?? "",
    },
    sources: protocol.sources.length,
    homeworkNone: protocol.homeworkNone !== undefined,
    homeworkNoneReason: protocol.homeworkNone?.because ?? "",
    priority: protocol.priority,
    load: {
      minutes: loadLimit?.minutesPerWeek ?? -1,
      new: loadLimit?.newPerSession ?? -1,
      tasks: loadLimit?.perSession ?? -1,
    },
    population: populationFacts(index, ageOfMajority),
    consent: consentFacts(index),
    course: courseFacts(index),
    strands: strandFacts(index),
    stages,
    aims: aimFacts(index, homework, rows),
    aimKinds: unique(protocol.aims.map(({ kind }) => kind)),
    events: eventFacts(index),
    hierarchies: hierarchyFacts(index, rows),
    get every() {
      return every();
    },
    get everySession() {
      return everySession();
    },
    homework,
    plans: planFacts(index, rows, tasks, moments),
    sessions: sessionFacts(index, moments),
    recurringSessions: recurringSessionFacts(index),
    get whole() {
      return span.whole();
    },
    get firstHalf() {
      return span.firstHalf();
    },
    get lastQuarter() {
      return span.lastQuarter();
    },
    get lastStage() {
      return span.lastStage();
    },
    get plannedShare() {
      return share().planned;
    },
    get writingOnlyShare() {
      return share().writingOnly;
    },
    get worksheetShare() {
      return share().worksheet;
    },
    get clientShare() {
      return share().client;
    },
    get sharedShare() {
      return share().shared;
    },
    uses,
    measured: measuredFacts(uses),
    riskPlan: safety.riskPlan,
    watches: watchFacts(index, uses),
    screened: safety.screened,
    checked: safety.checked,
    precautions: safety.precautions,
    cautions: safety.cautions,
    cautionCount: safety.cautionCount,
    ordinaryRisk: safety.ordinaryRisk,
    forced: safety.forced,
    harmsAsked: safety.harmsAsked,
    harmMeasures: safety.harmMeasures,
    penaltyNone: safety.penaltyNone,
    policy: policyFacts(index),
    responses: responseFacts(index),
    needs,
    needClasses,
    adaptations: adaptationFacts(index, uses),
    supervision: supervisionFacts(index),
    competencies: unique(protocol.competencies.map(({ name }) => name)),
    contingencies: [
      ...(homework.length > 0 ? homework : [every()]).flatMap((task) => task.contingencies),
      ...contingenciesOfPlans(index),
      ...safetyPenalties(index),
    ],
    get channels() {
      return channels();
    },
    get texts() {
      return texts();
    },
  };
  return { protocol: facts };
}

/** The pairs that lines `precedence` state, and those that follow from them. */
function precedes(lines: readonly Precedence[]): string[] {
  const approaches = unique(lines.flatMap(({ first, before }) => [first, before]));
  return approaches.flatMap((first) => {
    const behind: string[] = [];
    for (let next: string[] = [first]; next.length > 0; ) {
      next = unique(lines.filter((line) => next.includes(line.first)).map(({ before }) => before));
      next = next.filter((one) => !behind.includes(one));
      behind.push(...next);
    }
    return behind.map((other) => `${first} before ${other}`);
  });
}

function strandFacts({ protocol }: Index) {
  return protocol.strands.map(({ name, title, format, count, sessions }) => ({
    name,
    title: title ?? name,
    format: format ?? "",
    sessions: count ?? (sessions.length > 0 ? sessions.length : -1),
  }));
}
