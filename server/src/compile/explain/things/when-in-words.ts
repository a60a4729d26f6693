import type { Said } from "../../../finding.js";
import { explainPhrase } from "../../../messages/phrases/explain.js";
import type { PlanRow, Protocol, Recurrence } from "../../../protocol/generated/protocol-types.js";
import type { ProtocolWords } from "../../glance/protocol-words.js";
import { inRow } from "../explanation.js";

/** Numbers of sessions as an author writes them: "session 5", "sessions 1..3, 7". Empty for none. */
export function sessionsInWords(numbers: Iterable<number>): Said {
  const { count, stretches } = stretchesOf(numbers);
  return count === 0 ? "" : explainPhrase("in-sessions", { count, numbers: stretches });
}

export function boostersInWords(numbers: readonly number[]): Said {
  const { count, stretches } = stretchesOf(numbers);
  return count === 0 ? "" : explainPhrase("at-boosters", { count, numbers: stretches });
}

function stretchesOf(numbers: Iterable<number>): { count: number; stretches: Said } {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const stretches: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = stretches.at(-1);
    if (last?.to === number - 1) last.to = number;
    else stretches.push({ from: number, to: number });
  }
  const all = stretches.flatMap(({ from, to }): Said[] =>
    from === to ? [from] : to === from + 1 ? [from, to] : [`${from}..${to}`],
  );
  return { count: sorted.length, stretches: { all, by: "comma" } };
}

/** A session by its id, with the strand that it belongs to: "session 3 of Group". */
export function sessionInWords(id: string, { strands }: Protocol): Said {
  const strand = strands.find(({ sessions }) => sessions.some((session) => session.id === id));
  const session = explainPhrase("the-session", { number: id.slice(id.lastIndexOf(".") + 1) });
  return strand ? explainPhrase("part-of-strand", { part: session, strand: strand.name }) : session;
}

/** Sessions without numbers: "every session", "every 4 sessions", "every session from 5 on", "the last session". */
export function recurrenceInWords({ every, from, last }: Recurrence): Said {
  if (last) return explainPhrase("last-session");
  const often =
    every === undefined || every === 1
      ? explainPhrase("every-session")
      : explainPhrase("every-sessions", { count: every });
  return from === undefined || (every === from && every !== 1) ? often : explainPhrase("every-from", { often, from });
}

/** Where rows of the plans stand: in sessions, in each course by itself, or when something happens. */
export function whereInWords(rows: readonly PlanRow[], protocol: Protocol, words: ProtocolWords): Said {
  const courses = [undefined, ...protocol.strands];
  const numbered = courses.flatMap((strand) => {
    const here = rows.filter((row) => row.strand === strand?.id);
    const sessions = sessionsInWords(here.flatMap(({ session }) => session ?? []));
    const recurring = here.flatMap((row) => (row.recurring ? [recurrenceInWords(row.recurring)] : []));
    const all = once([sessions, ...recurring]).filter((part) => part !== "");
    return all.map((part) => (strand ? explainPhrase("part-of-strand", { part, strand: strand.name }) : part));
  });
  const events = rows.flatMap((row) =>
    row.session === undefined && !row.recurring && row.events.length > 0
      ? [explainPhrase("when-events", { events: { all: words.titles(row.events).map(quoted), by: "any" } })]
      : [],
  );
  return inRow([...numbered, ...once(events)], "semicolon");
}

/** Each thing that is said, once. */
export function once(parts: readonly Said[]): Said[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

export function quoted(title: string): Said {
  return explainPhrase("title-quoted", { title });
}
