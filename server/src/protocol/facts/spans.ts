import type { SpanFacts, StageFacts, ThirdsFacts } from "../generated/facts-types.js";
import { basesOf, partOf } from "./plans.js";
import type { Index } from "./source.js";
import type { Moment, TaskRow } from "./timeline.js";
import { firstOf, lastOf, none, onDemand, union, unique } from "./values.js";

/** What some sessions hold, and the rows of no session that are given besides. */
export function spanFacts(index: Index, moments: readonly Moment[], conditional: readonly TaskRow[] = []): SpanFacts {
  const rows = [...moments.flatMap((moment) => moment.rows), ...conditional];
  const numbers = moments.map(({ placed }) => placed.session.number);
  const eventTechniques = conditional.flatMap(({ row }) =>
    row.events.flatMap((id) => index.events.get(id)?.technique ?? none),
  );
  const techniques = unique([...moments.flatMap((moment) => moment.techniques), ...eventTechniques]);
  const all = (list: (row: TaskRow) => readonly string[]) => union(rows, list);
  return {
    from: Math.max(0, firstOf(numbers)),
    to: Math.max(0, lastOf(numbers)),
    plans: rows.length,
    kinds: all(({ task }) => task.kinds),
    traits: all(({ task }) => task.traits),
    families: all(({ task }) => task.families),
    serveKinds: all(({ task }) => task.serveKinds),
    crutchClasses: all(({ task }) => task.crutchClasses),
    successes: all(({ task }) => task.success),
    places: all(({ task }) => task.where),
    techniques,
    techniqueTraits: index.vocabulary.traits("technique", techniques),
    practisedTraits: unique(moments.flatMap(({ practised }) => practised.flatMap(({ traits }) => traits))),
    reviewTopics: unique(moments.flatMap(({ placed }) => placed.session.reviews.flatMap(({ about }) => about))),
  };
}

export function stageFacts(index: Index, moments: readonly Moment[]): StageFacts[] {
  const { stages } = index.protocol;
  const first = firstOf(stages.map(({ sessions }) => sessions.from));
  const last = lastOf(stages.map(({ sessions }) => sessions.to));
  return stages.map((stage, n) => {
    const holds = onDemand(() =>
      spanFacts(
        index,
        moments.filter(({ placed }) => placed.session.stages.includes(stage.id)),
      ),
    );
    return {
      ref: `/stages/${n}`,
      name: stage.name,
      title: stage.title ?? stage.name,
      phase: stage.phase ?? "",
      base: stage.phase === undefined ? "" : (basesOf(index, [stage.phase])[0] ?? ""),
      first: stage.sessions.from === first,
      last: stage.sessions.to === last,
      get holds() {
        return holds();
      },
    };
  });
}

/** The stretches of the course that conditions ask about, each worked out when it is asked for. */
export function stretches(
  index: Index,
  moments: readonly Moment[],
  rows: readonly TaskRow[],
  stages: readonly StageFacts[],
) {
  const inCourse = (isMeant: (moment: Moment) => boolean) =>
    spanFacts(
      index,
      moments.filter((moment) => moment.placed.strand === "" && isMeant(moment)),
    );
  const unplaced = () => rows.filter(({ row }) => row.session === undefined);
  const lastQuarter = onDemand(() => inCourse((moment) => partOf(moment, 4) === 4));
  return {
    whole: onDemand(() => spanFacts(index, moments, unplaced())),
    firstHalf: onDemand(() => inCourse((moment) => partOf(moment, 2) === 1)),
    lastQuarter,
    lastStage: () => stages.findLast(({ last }) => last)?.holds ?? lastQuarter(),
  };
}

/** Shares of the sessions and of the rows in them. */
export function shares(moments: readonly Moment[]) {
  const course = moments.filter(({ placed }) => placed.strand === "" && placed.of > 0);
  const share = (holds: (moment: Moment) => boolean) =>
    course.length === 0 ? -1 : course.filter(holds).length / course.length;
  const thirds = (origins: readonly string[]): ThirdsFacts => {
    const third = (n: number) => {
      const rows = course.filter((moment) => partOf(moment, 3) === n).flatMap((moment) => moment.rows);
      return rows.length === 0 ? -1 : rows.filter(({ task }) => origins.includes(task.origin)).length / rows.length;
    };
    return { first: third(1), middle: third(2), last: third(3) };
  };
  return {
    planned: share(({ rows }) => rows.length > 0),
    writingOnly: share(({ rows }) => rows.some(({ task }) => task.writingOnly)),
    worksheet: share(({ rows }) => rows.some(({ task }) => task.traits.includes("worksheet"))),
    client: thirds(["client"]),
    shared: thirds(["client", "collaborative"]),
  };
}
