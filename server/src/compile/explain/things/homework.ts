import type { Said } from "../../../finding.js";
import { explainPhrase } from "../../../messages/phrases/explain.js";
import { spaceName } from "../../../messages/phrases/spaces.js";
import type { Homework, PlanRow, Protocol, Review } from "../../../protocol/generated/protocol-types.js";
import { ProtocolWords } from "../../glance/protocol-words.js";
import { type Explanation, inRow, isA, stated } from "../explanation.js";
import {
  boostersInWords,
  once,
  recurrenceInWords,
  sessionInWords,
  sessionsInWords,
  whereInWords,
} from "./when-in-words.js";

/** A task as a protocol has it: what it is, how much it asks, where it is planned and taken up again. */
export function homeworkExplained(task: Homework, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const rows = protocol.plans.filter(({ homework }) => homework === task.id);
  const where = (verb: PlanRow["verb"]) =>
    whereInWords(
      rows.filter((row) => row.verb === verb),
      protocol,
      words,
    );
  return {
    name: task.name,
    is: isA(spaceName("homework")),
    lines: stated(
      ["", task.title],
      ["", task.doc],
      ["Like", task.like && words.title(task.like)],
      ["Kind", task.kind && withName(task.kind.id, task.kind.name)],
      ["Targets", task.mechanisms.map(({ id, name }) => name ?? id)],
      ["Serves", words.titles(task.serves)],
      ["Climbs", task.climbs && (protocol.hierarchies.find(({ id }) => id === task.climbs)?.title ?? task.climbs)],
      ["Done by", task.doneBy],
      ["Dose", task.dose?.text],
      ["Load", loadInWords(rows)],
      ["Planned", rows.length === 0 ? explainPhrase("nowhere") : where("plan")],
      ["Kept", where("keep")],
      ["Offered", where("offer")],
      ["Practised", practisedIn(task.id, protocol)],
      ["Reviewed", rows.length === 0 ? undefined : reviewedIn(task.id, rows, protocol)],
    ),
  };
}

function withName(id: string, name: string | undefined): string {
  return name === undefined ? id : `${id}, ${name}`;
}

/** What the plans of a task ask in a week, from the least to the most. */
function loadInWords(rows: readonly PlanRow[]): Said | undefined {
  const minutes = rows.flatMap(({ minutesPerWeek }) => minutesPerWeek ?? []);
  if (minutes.length === 0) return undefined;
  const least = Math.round(Math.min(...minutes));
  const most = Math.round(Math.max(...minutes));
  const amount = least === most ? most : explainPhrase("span-of", { from: least, to: most });
  const isMore = rows.some(({ atLeast }) => atLeast);
  return explainPhrase(isMore ? "least-minutes-a-week" : "minutes-a-week", { amount });
}

function practisedIn(id: string, { sessions, strands, recurringSessions, everySession }: Protocol): Said {
  const holds = ({ practice }: { practice: readonly { homework: string }[] }) =>
    practice.some(({ homework }) => homework === id);
  const numbers = [...sessions, ...strands.flatMap((strand) => strand.sessions)].filter(holds);
  const recurring = recurringSessions.filter(holds).map((session) => recurrenceInWords(session.recurring));
  const every = everySession && holds(everySession) ? [explainPhrase("every-session")] : [];
  const said = [sessionsInWords(numbers.map(({ number }) => number)), ...every, ...recurring];
  return inRow(
    said.filter((part) => part !== ""),
    "semicolon",
  );
}

function reviewedIn(id: string, rows: readonly PlanRow[], protocol: Protocol): Said {
  const elsewhere = [...new Set(rows.flatMap((row) => row.reviewedElsewhere))];
  const hasOpenSessions = rows.some(({ session }) => session === undefined);
  const parts = [
    sessionsInWords(rows.flatMap((row) => row.reviewedIn)),
    boostersInWords(rows.flatMap((row) => row.reviewedAtBoosters)),
    ...elsewhere.map((session) => sessionInWords(session, protocol)),
    ...(hasOpenSessions ? openSessionsThatReview(id, protocol) : []),
  ].filter((part) => part !== "");
  return parts.length === 0 ? explainPhrase("nowhere") : inRow(parts, "semicolon");
}

/** Sessions without numbers that take a task up, by its name or as all that is due. */
function openSessionsThatReview(id: string, { recurringSessions, everySession }: Protocol): Said[] {
  const takesUp = ({ reviews }: { reviews: readonly Review[] }) =>
    reviews.some(({ due, homework }) => due || homework.includes(id));
  const recurring = recurringSessions.filter(takesUp).map((session) => recurrenceInWords(session.recurring));
  return once([...(everySession && takesUp(everySession) ? [explainPhrase("every-session")] : []), ...recurring]);
}
