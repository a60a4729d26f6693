import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, isOfType, type Tree } from "../../language/index.js";
import { defined, filled } from "../defined.js";
import type { Administered, Measure, Protocol, Recurrence, Session, Use } from "../generated/protocol-types.js";
import type { ResolveContext } from "./context.js";
import { numbersIn, openEnds } from "./course.js";
import { recurrencesOfClause } from "./recurrence.js";
import { administeredOf } from "./sessions.js";

/** A measure in use: who rates, ranges, direction; never its items' words. */
export function resolveMeasure(declaration: Declaration, context: ResolveContext): Measure | undefined {
  const info = declaration.measure;
  if (!info) return undefined;
  const declared = declaration.path.startsWith("homework:") ? ("library" as const) : ("project" as const);
  const measure: Measure = defined({
    id: context.idOf(declaration),
    name: context.nameOf(declaration),
    title: info.title,
    declared,
    version: info.version,
    raters: info.raters,
    items: info.items,
    total: info.total,
    higherIs: info.higherIs,
    cutOffs: info.cutOffs,
    covers: info.covers,
    purposes: info.purposes,
    cites: citesOf(declaration, context) ?? info.cites.map((name) => `source.${name}`),
    ...(declared === "project" ? { aliases: filled(info.aliases), note: info.note } : {}),
  });
  context.origins.setPlace(measure, declaration.place);
  return measure;
}

function citesOf({ node }: Declaration, context: ResolveContext): string[] | undefined {
  if (!isOfType<ast.Measure>(node, "Measure")) return undefined;
  const cited = node.lines.flatMap((line) =>
    line.$type === "PhraseLine" && line.keyword === "cites" ? [...line.values] : [],
  );
  return context.ids(cited.map((value) => value.term));
}

/** A use of a measure, and when it is given, as far as it has been put together. */
interface Given {
  measure: string;
  rater: string | undefined;
  administered: Administered;
  sessions: Set<number>;
  boosters: Set<number>;
  strand: string | undefined;
  everySession: boolean;
  recurring: Recurrence[];
}

/** When one line gives a measure. */
interface When {
  sessions?: readonly number[];
  boosters?: readonly number[];
  strand?: string | undefined;
  everySession?: boolean;
  recurring?: readonly Recurrence[];
}

/** What the sessions of a course and of its strands say of measures. */
export interface SessionsInUse {
  sessions: readonly Session[];
  everySession: Protocol["everySession"];
  recurring: Protocol["recurringSessions"];
}

/** Who rates what, when and for what: one row for each measure and rater, its schedule put together from all that names it. */
export function resolveUses(
  { sessions, everySession, recurring }: SessionsInUse,
  protocolLines: readonly Tree<ast.Administer>[],
  last: number | undefined,
  measures: ReadonlyMap<string, Measure>,
  context: ResolveContext,
): Use[] {
  const uses = new Map<string, Given>();
  const add = (administered: Administered, at: When): void => {
    const stated = administered.raters.length > 0 ? administered.raters : soleRater(measures.get(administered.measure));
    for (const rater of stated.length > 0 ? stated : [undefined]) {
      const key = [
        administered.measure,
        rater,
        administered.purposes.join(),
        administered.on,
        administered.outsideTherapy,
        at.strand,
      ].join(" ");
      let use = uses.get(key);
      if (!use) {
        use = {
          measure: administered.measure,
          rater,
          administered,
          sessions: new Set(),
          boosters: new Set(),
          strand: at.strand,
          everySession: false,
          recurring: [],
        };
        uses.set(key, use);
      }
      for (const session of at.sessions ?? []) use.sessions.add(session);
      for (const booster of at.boosters ?? []) use.boosters.add(booster);
      use.everySession ||= at.everySession === true;
      if (!use.everySession) use.recurring.push(...(at.recurring ?? []));
    }
  };
  for (const line of protocolLines) {
    const when = line.clauses.filter((clause) => clause.$type === "AdministerIn");
    for (const administered of administeredOf(line, context)) {
      add(administered, {
        sessions: when.flatMap((clause) => (clause.$type === "AdministerIn" ? sessionsOf(clause, last, context) : [])),
        boosters: when.flatMap((clause) =>
          clause.$type === "AdministerIn" ? numbersIn(clause.boosters, undefined, context) : [],
        ),
        everySession: when.some(
          (clause) => clause.$type === "AdministerIn" && clause.every === true && clause.nth === undefined,
        ),
        recurring: when.flatMap((clause) =>
          clause.$type === "AdministerIn" && last === undefined ? recurrencesOfClause(clause) : [],
        ),
      });
    }
  }
  for (const administered of everySession?.administer ?? []) add(administered, { everySession: true });
  for (const session of sessions) {
    for (const administered of session.administer)
      add(administered, { sessions: [session.number], strand: session.strand });
  }
  for (const session of recurring) {
    for (const administered of session.administer)
      add(administered, { recurring: [session.recurring], strand: session.strand });
  }
  return [...uses.values()].map((use) => {
    const row = defined({
      measure: use.measure,
      rater: use.rater,
      purposes: use.administered.purposes,
      on: use.administered.on,
      outsideTherapy: use.administered.outsideTherapy,
      sessions: [...use.sessions].sort((a, b) => a - b),
      boosters: [...use.boosters],
      strand: use.strand,
      everySession: use.everySession,
      recurring: use.recurring,
    });
    context.origins.setPlace(row, context.origins.placeOf(use.administered));
    return row;
  });
}

function soleRater(measure: Measure | undefined): string[] {
  return measure?.raters.length === 1 ? measure.raters : [];
}

function sessionsOf(clause: Tree<ast.AdministerIn>, last: number | undefined, context: ResolveContext): number[] {
  if (clause.sessions) {
    const open = last === undefined ? openEnds(clause.sessions) : [];
    return numbersIn(clause.sessions, last, context).filter((number) => !open.includes(number));
  }
  if (clause.every !== true || last === undefined) return [];
  const step = clause.nth ?? 1;
  const start = clause.start ?? step;
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number >= start && (number - start) % step === 0,
  );
}
