import type * as ast from "../../../../grammar/generated/ast.js";
import { spanOf, type Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Course, Stage, Stretch } from "../generated/protocol-types.js";
import { noLines, type ResolveContext } from "./context.js";
import { frequencyPerWeek, resolveFrequency, round, spanOfDays } from "./dose.js";

/** Days between sessions when no rhythm is stated. */
const weekly = 7;

/** When the sessions of a course fall, in days from the first. */
export class Timeline {
  constructor(
    readonly count: number | undefined,
    private readonly perWeekAt: (session: number) => number | undefined,
    private readonly boosters: Course["boosters"] = [],
  ) {}

  /** Days from one session to the next; undefined after the last. */
  daysAfter(session: number): number | undefined {
    return this.count !== undefined && session >= this.count ? undefined : this.interval(session);
  }

  /** Days that a task planned in `session` has until session `until`. */
  daysBetween(session: number, until: number): number {
    let days = 0;
    for (let number = session; number < until; number++) days += this.interval(number);
    return days;
  }

  /** Days that a task planned in `session` has until a booster; undefined where there is no such booster. */
  daysToBooster(session: number, booster: number): number | undefined {
    const after = this.boosters.find(({ number }) => number === booster)?.after.days;
    return after === undefined ? undefined : this.daysBetween(session, this.count ?? session) + after;
  }

  day(session: number): number {
    return round(this.daysBetween(1, session));
  }

  interval(session: number): number {
    const perWeek = this.perWeekAt(session);
    return perWeek === undefined || perWeek <= 0 ? weekly : 7 / perWeek;
  }

  get hasRhythm(): boolean {
    return this.perWeekAt(1) !== undefined;
  }
}

export function resolveCourse(
  node: Tree<ast.Course> | undefined,
  context: ResolveContext,
): { course: Course | undefined; timeline: Timeline } {
  if (!node) return { course: undefined, timeline: new Timeline(undefined, () => undefined) };
  const sessions = context.range(node.sessions);
  const count = sessions?.to;
  const stretches = node.lines.flatMap((line) =>
    line.$type === "CourseStretch" ? stretchesOf(line, count, context) : [],
  );
  const general = frequencyPerWeek(node.frequency);
  const boosters = boostersOf(node);
  const perWeekAt = (session: number) => {
    const stretch = stretches.find(({ sessions: range }) => session >= range.from && session <= range.to);
    return stretch?.frequency.perWeek ?? general;
  };
  const timeline = new Timeline(count, perWeekAt, boosters);
  const frequency = resolveFrequency(node.frequency);
  const until = node.until?.value;
  const isDate = until !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(until.trim());
  const course: Course = defined({
    form:
      node.open || count === undefined
        ? ("open" as const)
        : sessions && sessions.from !== sessions.to
          ? ("range" as const)
          : ("fixed" as const),
    sessions,
    frequency,
    stretches,
    weeks: count === undefined || !timeline.hasRhythm ? undefined : weeksOf(timeline, count),
    statedWeeks: context.range(node.weeks),
    until: until === undefined ? undefined : isDate ? { date: until.trim() } : { text: until },
    minutes: context.range(node.minutes),
    boosters,
    accompanied: node.lines.flatMap((line) =>
      line.$type === "CourseCompany" && line.who
        ? [
            defined({
              who: context.term(line.who) ?? "",
              minutes: context.range(line.minutes),
              sessions: numbersIn(line.sessions, count, context),
              how: context.term(line.how),
            }),
          ]
        : [],
    ),
  });
  context.origins.setPlace(course, node);
  return { course, timeline };
}

/** Each session takes its share of a week: four twice weekly take two. */
function weeksOf(timeline: Timeline, count: number): number {
  let days = 0;
  for (let session = 1; session <= count; session++) days += timeline.interval(session);
  return round(days / 7);
}

function stretchesOf(line: Tree<ast.CourseStretch>, count: number | undefined, context: ResolveContext): Stretch[] {
  const frequency = resolveFrequency(line.frequency);
  if (!frequency) return [];
  return (line.sessions?.items ?? []).flatMap((item) => {
    const range = context.range(item, count);
    if (!range) return [];
    const stretch = { sessions: range, frequency };
    context.origins.setPlace(stretch, line);
    return [stretch];
  });
}

function boostersOf(node: Tree<ast.Course>): Course["boosters"] {
  const afters = node.lines.flatMap((line) => {
    if (line.$type !== "Boosters" || line.unit === undefined) return [];
    const unit = line.unit;
    return (line.at?.items ?? []).flatMap((item) =>
      item.from === undefined ? [] : (spanOfDays(item.from, unit) ?? []),
    );
  });
  return afters.map((after, index) => ({ id: `booster.${index + 1}`, number: index + 1, after }));
}

/** Every session number that a list of ranges names, each once, in the author's order. */
export function numbersIn(
  ranges: Tree<ast.NumberRanges> | undefined,
  last: number | undefined,
  context: ResolveContext,
): number[] {
  const numbers = new Set<number>();
  for (const item of ranges?.items ?? []) {
    const range = context.range(item, last);
    for (const number of range ? numbersBetween(range) : []) numbers.add(number);
  }
  return [...numbers];
}

/** The numbers of a range, both ends included. */
export function numbersBetween({ from, to }: { from: number; to: number }): number[] {
  const count = Math.min(to, Number.isFinite(to) ? mostSessions : 0) - from + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}

/** Where a list of ranges has a stretch without an end, as in `5..`, the number that the stretch begins with. */
export function openEnds(ranges: Tree<ast.NumberRanges> | undefined): number[] {
  return (ranges?.items ?? []).flatMap((item) => (item.open === true && item.from !== undefined ? [item.from] : []));
}

/** No course is this long; a slip of the keyboard must not make us count to a billion. */
const mostSessions = 2000;

export function resolveStages(
  nodes: readonly Tree<ast.Stage>[],
  count: number | undefined,
  context: ResolveContext,
): Stage[] {
  return nodes.flatMap((node) => {
    if (node.name === undefined) return [];
    const ranges = (node.sessions?.items ?? []).flatMap((item) => context.range(item, count) ?? []);
    const from = Math.min(...ranges.map((range) => range.from));
    const to = Math.max(...ranges.map((range) => range.to));
    const stage = defined({
      id: `stage.${node.name}`,
      name: node.name,
      title: node.titles[0]?.value,
      sessions: ranges.length === 0 ? { from: 0, to: 0 } : { from, to },
      toTheEnd: node.sessions?.items.some((item) => item.open === true) === true,
      phase: context.term(node.phase),
      overlapping: node.overlapping.flatMap((word) => {
        const declaration = context.meanings.declaration(word);
        return declaration ? [context.idOf(declaration)] : [];
      }),
    });
    const name = context.place(node) ?? { path: context.file.parsed.path, start: 0, end: 0 };
    context.setStageSessions(stage, ranges);
    context.thing(stage, node, () => nameOfNode(node, context, name), noLines);
    return [stage];
  });
}

/** Where the declared name of a node stands. */
export function nameOfNode(
  node: Tree<
    | ast.Stage
    | ast.Homework
    | ast.Hierarchy
    | ast.Aim
    | ast.Event
    | ast.Source
    | ast.Strand
    | ast.Protocol
    | ast.Measure
  >,
  context: ResolveContext,
  fallback: { path: string; start: number; end: number },
) {
  const declared = context.declarationOf(node);
  return declared?.place ?? (spanOf(node) ? { ...fallback, ...spanOf(node) } : fallback);
}
