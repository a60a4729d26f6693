import type { FactRecord } from "./evaluate.js";

/** Which parts of a protocol a row is about: what a deviation or a finer rule has to share with it. */
export interface Subject {
  /** Name of a homework. */
  homework?: string;
  /** Number of a session; with the name of its strand before it for sessions beside the course. */
  session?: string;
  /** Names of events. */
  events?: readonly string[];
  /** Id of a row of another kind, e.g. `hierarchy.Contamination`. */
  other?: string;
}

/** What a row is about. Rows of the protocol as a whole are about nothing in particular. */
export function subjectOf(context: string, row: FactRecord): Subject {
  switch (context) {
    case "protocol":
      return {};
    case "homework":
      return { homework: text(row.name) };
    case "session":
      return { session: sessionKey(row.number, row.strand) };
    case "event":
      return { events: [text(row.name)] };
    case "plan": {
      const homework = row.homework as FactRecord;
      const conditional = row.session === 0;
      return {
        homework: text(homework.name),
        ...(conditional ? {} : { session: sessionKey(row.session, row.strand) }),
        ...(row.event === "" ? {} : { events: [text(row.event)] }),
      };
    }
    case "aim":
      return { other: `${text(row.kind)}.${text(row.name)}` };
    case "use":
      return { other: `measure.${text(row.measure)}` };
    default:
      return { other: `${context}.${text(row.name) || text(row.ref)}` };
  }
}

/** The place of a deviation. Without one it is the whole protocol. */
export function subjectOfDeviation({ on, session }: { on?: string; session?: string }): Subject {
  const within = session === undefined ? {} : { session: sessionOf(session) };
  if (on === undefined) return within;
  const name = on.slice(on.indexOf(".") + 1);
  if (on.startsWith("homework.")) return { homework: name, ...within };
  if (on.startsWith("session.")) return { session: sessionOf(on) };
  if (on.startsWith("event.")) return { events: [name], ...within };
  return { other: on, ...within };
}

/** The narrowest place of a deviation that holds all of these; sessions of a strand have no name that it could use. */
export function placeThatHolds(subjects: readonly Subject[]): { name?: string; session?: number } {
  const same = <Part>(partOf: (subject: Subject) => Part | undefined): Part | undefined => {
    const [first] = subjects;
    const part = first && partOf(first);
    return subjects.every((subject) => partOf(subject) === part) ? part : undefined;
  };
  const name = same(({ homework }) => homework) ?? same(({ homework, events }) => (homework ? undefined : events?.[0]));
  const session = Number(same((one) => one.session));
  return {
    ...(name === undefined || name === "" ? {} : { name }),
    ...(Number.isInteger(session) ? { session } : {}),
  };
}

/** `session.5` and `session.SkillsGroup.5` as keys of sessions. */
function sessionOf(id: string): string {
  const [, first = "", second] = id.split(".");
  return second === undefined ? sessionKey(first, "") : sessionKey(second, first);
}

/**
 * Two rows are about the same place when they share a part and differ in none that both are about. The protocol as a
 * whole shares its place with all.
 */
export function placesAgree(one: Subject, other: Subject): boolean {
  if (isWhole(one) || isWhole(other)) return true;
  const parts = [
    agreement(one.homework, other.homework, one.homework === other.homework),
    agreement(one.session, other.session, one.session === other.session),
    agreement(one.other, other.other, one.other === other.other),
    agreement(one.events, other.events, one.events?.some((event) => other.events?.includes(event)) ?? false),
  ];
  return parts.includes("same") && !parts.includes("different");
}

function isWhole(subject: Subject): boolean {
  return Object.keys(subject).length === 0;
}

/** Whether a place, such as that of a deviation, holds all that a row is about: `X` holds `X in session 5`. */
export function contains(place: Subject, inner: Subject): boolean {
  return (
    (place.homework === undefined || place.homework === inner.homework) &&
    (place.session === undefined || place.session === inner.session) &&
    (place.other === undefined || place.other === inner.other) &&
    (place.events ?? []).every((event) => inner.events?.includes(event) ?? false)
  );
}

function agreement(one: unknown, other: unknown, same: boolean): "same" | "different" | "open" {
  if (one === undefined || other === undefined) return "open";
  return same ? "same" : "different";
}

/** The key of a session; sessions of a strand have numbers of their own. */
function sessionKey(number: unknown, strand: unknown): string {
  return strand === undefined || strand === "" ? String(number) : `${String(strand)} ${String(number)}`;
}

function text(fact: unknown): string {
  return typeof fact === "string" ? fact : "";
}
