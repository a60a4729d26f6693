import { counted } from "../../../messages/counted.js";
import type { PlanRow, Protocol, Recurrence } from "../../../protocol/generated/protocol-types.js";
import type { ProtocolWords } from "../../glance/protocol-words.js";

/** Numbers of sessions as an author writes them: "session 5", "sessions 1..3, 7". Empty for none. */
export function sessionsInWords(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const stretches: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = stretches.at(-1);
    if (last?.to === number - 1) last.to = number;
    else stretches.push({ from: number, to: number });
  }
  const words = stretches.flatMap(({ from, to }) =>
    from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}..${to}`],
  );
  return words.length === 0 ? "" : `${sorted.length === 1 ? "session" : "sessions"} ${words.join(", ")}`;
}

/** A session by its id, with the strand that it belongs to: "session 3 of Group". */
export function sessionInWords(id: string, { strands }: Protocol): string {
  const strand = strands.find(({ sessions }) => sessions.some((session) => session.id === id));
  const number = id.slice(id.lastIndexOf(".") + 1);
  return strand ? `session ${number} of ${strand.name}` : `session ${number}`;
}

export function boostersInWords(numbers: readonly number[]): string {
  const words = sessionsInWords(numbers);
  return words.replace(/^session/, "booster");
}

/** Sessions without numbers: "every session", "every 4 sessions", "every session from 5 on", "the last session". */
export function recurrenceInWords({ every, from, last }: Recurrence): string {
  if (last) return "the last session";
  const often = every === undefined || every === 1 ? "every session" : `every ${counted(every, "session")}`;
  return from === undefined || (every === from && every !== 1) ? often : `${often} from ${from} on`;
}

/** Where rows of the plans stand: in sessions, in each course by itself, or when something happens. */
export function whereInWords(rows: readonly PlanRow[], protocol: Protocol, words: ProtocolWords): string {
  const courses = [undefined, ...protocol.strands];
  const numbered = courses.flatMap((strand) => {
    const here = rows.filter((row) => row.strand === strand?.id);
    const sessions = sessionsInWords(here.flatMap(({ session }) => session ?? []));
    const recurring = here.flatMap((row) => (row.recurring ? [recurrenceInWords(row.recurring)] : []));
    const all = [sessions, ...new Set(recurring)].filter((part) => part !== "");
    return all.map((part) => (strand ? `${part} of ${strand.name}` : part));
  });
  const events = rows.flatMap((row) =>
    row.session === undefined && !row.recurring && row.events.length > 0
      ? [`when ${words.titles(row.events).map(quoted).join(" or ")}`]
      : [],
  );
  return [...numbered, ...new Set(events)].join("; ");
}

export function quoted(title: string): string {
  return `“${title}”`;
}
