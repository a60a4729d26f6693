import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Dose, Homework, Offer, Planned, PlanRow, Practice, Recurrence } from "../generated/protocol-types.js";
import { type ResolveContext, unique } from "./context.js";
import { numbersIn, type Timeline } from "./course.js";
import { resolveDose, round } from "./dose.js";
import { type EffectiveLines, linesOfBlock } from "./effective-lines.js";
import { type HomeworkBlocks, originsOf } from "./homework.js";
import { resolveHomeworkLines } from "./homework-lines.js";
import { recurrenceName } from "./recurrence.js";

type EntryNode = Tree<ast.PlanEntry>;

/** Where a line that plans something stands: a session with a number, sessions without, or neither. */
export interface PlanPlace {
  session?: number;
  recurring?: Recurrence;
  strand?: string | undefined;
}

/** What the rows of a protocol's plans are made from. */
export class PlanBuilder {
  readonly rows: PlanRow[] = [];
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly homework: ReadonlyMap<string, Homework>,
    private readonly blocks: HomeworkBlocks,
    private readonly context: ResolveContext,
  ) {}

  /** Entries of one line of a session, as rows and as the session's own short list. */
  addLine(node: Tree<ast.PlanLine>, place: PlanPlace): Planned[] {
    const verb: PlanRow["verb"] = node.verb === "keep" || node.verb === "offer" ? node.verb : "plan";
    const added = node.entries.flatMap((entry) => {
      const row = this.row(entry, verb, place);
      return row ? [row] : [];
    });
    if (verb === "offer") setAlternatives(added);
    return added.map((row): Planned => ({ plan: row.id, verb, homework: row.homework }));
  }

  /** A plan of a task is also a plan of the tasks done together with it, unless the session plans them itself. */
  bringAlong(firstRow: number, place: PlanPlace): Planned[] {
    return this.rows.slice(firstRow).flatMap((row) => this.broughtBy(row, place));
  }

  /** What a practice line tries out; steps and rhythm as in a plan. */
  practiceOf(entries: readonly EntryNode[]): Practice[] {
    return entries.flatMap((entry) => {
      const homework = this.context.id(entry.homework);
      if (homework === undefined) return [];
      const steps = entry.clauses.flatMap((clause) => (clause.$type === "AtSteps" ? [...clause.steps] : []));
      const practice = { homework, at: steps.flatMap((step) => this.stepId(step, homework) ?? []) };
      this.context.origins.setPlace(practice, entry);
      return [practice];
    });
  }

  /** `when … offer …`: homework that hangs on an event and on no session. */
  addOffer(node: Tree<ast.WhenOffer>): Offer {
    const events = this.context.ids(node.events);
    const words = (keyword: string) =>
      node.lines.flatMap((line) => (line.$type === "PhraseLine" && line.keyword === keyword ? [...line.values] : []));
    const after = this.context.ids(words("after").map((phrase) => phrase.term));
    const unless = this.context.phrases(words("unless"));
    const wording = node.lines.flatMap((line) => (line.$type === "TextLine" ? (line.text?.value ?? []) : []))[0];
    const rows = node.offers.flatMap((entry) => {
      const row = this.row(entry, "offer", { events, after, unless, wording });
      return row ? [row] : [];
    });
    setAlternatives(rows);
    const offer = defined({ events, plans: rows.map((row) => row.id), after, unless, wording });
    this.context.origins.setPlace(offer, node);
    return offer;
  }

  private row(
    entry: EntryNode,
    verb: PlanRow["verb"],
    at: PlanPlace & {
      events?: string[];
      after?: string[];
      unless?: PlanRow["unless"];
      wording?: string | undefined;
    },
  ): PlanRow | undefined {
    const homework = this.context.id(entry.homework);
    const task = homework === undefined ? undefined : this.homework.get(homework);
    const declaration = this.context.declaration(entry.homework);
    if (homework === undefined || !declaration) return undefined;
    const clauses = <Type extends ast.PlanClause["$type"]>(type: Type) =>
      entry.clauses.filter((item): item is Extract<Tree<ast.PlanClause>, { $type: Type }> => item.$type === type);
    const lines = linesOfBlock(entry.lines);
    const changes =
      entry.lines.length > 0 ? resolveHomeworkLines(lines, this.blocks.everyRecord, this.context) : undefined;
    const dose = resolveDose(clauses("WithDose")[0]?.dose, this.context) ?? changes?.dose ?? task?.dose;
    const reviewed = clauses("ReviewedIn");
    const steps = clauses("AtSteps");
    const events = clauses("FromEvent").flatMap((clause) => [...clause.events]);
    const row: PlanRow = {
      id: this.rowId(at, this.context.nameOf(declaration)),
      verb,
      conditional: at.session === undefined && at.recurring === undefined,
      homework,
      events: at.events ?? unique(this.context.ids(events)),
      or: [],
      after: unique([...(at.after ?? []), ...(changes?.after ?? task?.after ?? [])]),
      unless: at.unless ?? [],
      at: steps.flatMap((clause) => clause.steps.flatMap((step) => this.stepId(step, homework) ?? [])),
      inAnyOrder: steps.some((clause) => clause.anyOrder === true),
      nth: 0,
      first: false,
      atLeast: false,
      reviewedIn: unique(reviewed.flatMap((clause) => numbersIn(clause.sessions, undefined, this.context))),
      reviewedElsewhere: [],
      reviewedAtBoosters: unique(reviewed.flatMap((clause) => numbersIn(clause.boosters, undefined, this.context))),
      carriedOver: reviewed.length > 0,
    };
    if (at.session !== undefined) row.session = at.session;
    if (at.recurring !== undefined) row.recurring = at.recurring;
    if (at.strand !== undefined) row.strand = `strand.${at.strand}`;
    if (at.wording !== undefined) row.wording = at.wording;
    if (changes !== undefined) row.changes = changes;
    if (dose !== undefined) row.dose = dose;
    this.rows.push(row);
    this.noteOrigin(row, entry, lines);
    return row;
  }

  private noteOrigin(row: PlanRow, entry: EntryNode, lines: EffectiveLines): void {
    const { context } = this;
    const fallback: Place = { path: context.file.parsed.path, start: 0, end: 0 };
    const task = context.declaration(entry.homework)?.node;
    context.thing(
      row,
      entry,
      () => context.place(entry.homework) ?? context.place(entry) ?? fallback,
      () => originsOf(lines, context),
      () => (task !== undefined && context.isIncomplete(task)) || context.isIncomplete(entry),
    );
  }

  private broughtBy(row: PlanRow, place: PlanPlace): Planned[] {
    const task = this.homework.get(row.homework);
    const together = row.changes?.alongside ?? task?.alongside ?? [];
    return together.flatMap((homework) => {
      const other = this.homework.get(homework);
      const known = this.rows.some(
        (item) =>
          item.homework === homework &&
          item.session === row.session &&
          item.recurring === row.recurring &&
          item.strand === row.strand,
      );
      if (!other || known) return [];
      const brought: PlanRow = {
        ...row,
        id: this.rowId(place, other.name),
        homework,
        broughtBy: row.id,
        at: [],
        or: [],
        after: other.after,
      };
      delete brought.changes;
      delete brought.dose;
      if (other.dose) brought.dose = other.dose;
      this.rows.push(brought);
      const { origins } = this.context;
      origins.setThing(brought, () => ({ ...(origins.thing(row) ?? nowhere), lines: new Map() }));
      return [{ plan: brought.id, verb: row.verb, homework }];
    });
  }

  /** A step by its name; where several hierarchies have one, that of the hierarchy which the task climbs. */
  private stepId(word: Tree<ast.Word>, homework: string): string | undefined {
    const meaning = this.context.meanings.of(word);
    if (meaning?.is !== "declaration") return undefined;
    const climbs = this.homework.get(homework)?.climbs;
    const chosen =
      meaning.declarations.find((step) => step.within && this.context.idOf(step.within) === climbs) ??
      meaning.declarations[0];
    this.context.used.add(chosen);
    return this.context.idOf(chosen);
  }

  private rowId({ session, recurring, strand }: PlanPlace, name: string): string {
    const where = recurring ? recurrenceName(recurring) : (session ?? "when");
    const id = `plan.${strand === undefined ? "" : `${strand}.`}${where}.${name}`;
    const count = (this.counts.get(id) ?? 0) + 1;
    this.counts.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  }
}

const nowhere = { name: { path: "", start: 0, end: 0 }, block: { path: "", start: 0, end: 0 }, incomplete: false };

function setAlternatives(rows: readonly PlanRow[]): void {
  for (const row of rows) row.or = rows.filter((other) => other !== row).map((other) => other.homework);
}

/** Numbers the rows of each task. A task that is kept is not new. */
export function numberRows(rows: readonly PlanRow[]): void {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const nth = (counts.get(row.homework) ?? 0) + 1;
    counts.set(row.homework, nth);
    row.nth = nth;
    row.first = nth === 1 && row.verb !== "keep";
  }
}

/** Minutes and times per week of a row, its counted dose spread over the time until `days` have passed. */
export function workOutDose(row: PlanRow, days: number): void {
  const dose: Dose | undefined = row.dose;
  if (!dose) return;
  if (dose.minutes !== undefined) row.minutes = dose.minutes;
  const perWeek = dose.frequency === "counted" && dose.times ? (dose.times.to * 7) / days : dose.perWeek;
  if (perWeek !== undefined) row.perWeek = round(perWeek);
  if (row.minutes !== undefined && perWeek !== undefined) row.minutesPerWeek = round(row.minutes * perWeek);
  row.atLeast = dose.open || dose.extent !== undefined || row.minutesPerWeek === undefined;
}

/** Days until the review of a row, for a dose that is counted until then. */
export function daysUntil(row: PlanRow, until: number | undefined, timeline: Timeline): number {
  if (row.session === undefined) return 7;
  const [booster] = row.reviewedAtBoosters;
  const atBooster = booster === undefined ? undefined : timeline.daysToBooster(row.session, booster);
  if (until === undefined && atBooster !== undefined) return atBooster;
  return until === undefined || until <= row.session
    ? timeline.interval(row.session)
    : timeline.daysBetween(row.session, until);
}
