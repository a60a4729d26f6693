import type { Finding, Place, RelatedPlace, Said } from "../../finding.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase, checkSeen } from "../../messages/phrases/checks.js";
import type { Booster, Dose, PlanRow, Session } from "../generated/protocol-types.js";
import type { Checking } from "./checking.js";
import type { ProtocolView } from "./protocol-view.js";

/** The time that a plan has until it is reviewed. */
interface Interval {
  days: number;
  review: Said;
}

/** A dose against the time until its review. What several plans have in common is told once, at the dose. */
export function checkPlannedDoses(view: ProtocolView, checking: Checking): void {
  const { protocol, origins } = view.resolved;
  const days = new Map(protocol.sessions.map((session) => [session.number, session]));
  const told = new Map<Dose, RelatedPlace[]>();
  for (const row of protocol.plans) {
    const { dose, session } = row;
    if (!dose || row.verb === "keep" || row.strand !== undefined || session === undefined) continue;
    if (!dose.lasts && dose.frequency !== "counted") continue;
    const interval = intervalOf(row, session, days, protocol.course?.boosters ?? []);
    const name = origins.thing(row)?.name;
    const misfit = interval && name && misfitOf(dose, interval, placeOf(dose, name, view, checking));
    if (!misfit) continue;
    const related = told.get(dose) ?? [];
    if (related.length === 0) checking.add({ ...misfit, related });
    related.push(checkSeen(name, "planned-in-session", { session }));
    told.set(dose, related);
  }
}

/** The dose itself, when it is written in this file. */
function placeOf(dose: Dose, plan: Place, view: ProtocolView, checking: Checking): Place {
  const place = view.resolved.origins.placeOf(dose);
  return place?.path === checking.file.parsed.path ? place : plan;
}

function intervalOf(
  row: PlanRow,
  session: number,
  sessions: ReadonlyMap<number, Session>,
  boosters: readonly Booster[],
): Interval | undefined {
  const start = sessions.get(session)?.day;
  if (start === undefined) return undefined;
  const next = sessions.has(session + 1) ? [session + 1] : [];
  const reviews = [...row.reviewedIn, ...(row.carriedOver ? [] : next)].filter((number) => number > session);
  if (reviews.length > 0) {
    const last = Math.max(...reviews);
    const end = sessions.get(last)?.day;
    return end === undefined
      ? undefined
      : { days: Math.ceil(end - start), review: checkPhrase("session-number", { number: last }) };
  }
  const last = Math.max(0, ...row.reviewedAtBoosters);
  const booster = boosters.find(({ number }) => number === last);
  const end = [...sessions.values()].at(-1)?.day;
  if (!booster || end === undefined) return undefined;
  return { days: Math.ceil(end - start + booster.after.days), review: checkPhrase("booster-number", { number: last }) };
}

const minutesADay = 24 * 60;

function misfitOf(dose: Dose, { days, review }: Interval, place: Place): Finding | undefined {
  const { lasts, minutes, times } = dose;
  if (lasts && lasts.days > days) {
    const window = `${lasts.amount} ${lasts.amount === 1 ? lasts.unit : `${lasts.unit}s`}`;
    return checkMessage("longer-than-interval", place, { window, review, days });
  }
  if (dose.frequency !== "counted" || minutes === undefined || !times) return undefined;
  if (times.to * minutes <= days * minutesADay) return undefined;
  return checkMessage("too-often-for-interval", place, { times: times.to, minutes, days, review });
}
