import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Dose, Frequency, Span } from "../generated/protocol-types.js";
import type { ResolveContext } from "./context.js";

const minutesPer: Readonly<Record<string, number>> = { seconds: 1 / 60, minutes: 1, hours: 60 };
const daysPer: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365 / 12, year: 365 };
const perWeekOf: Readonly<Record<string, number>> = {
  day: 7,
  daily: 7,
  nightly: 7,
  weekly: 1,
  week: 1,
  monthly: 12 / 52,
  month: 12 / 52,
  weekdays: 5,
  days: 5,
  "other-day": 3.5,
  year: 1 / 52,
};

/** A dose as the author wrote it, with what its words mean in minutes and times per week. Ranges count at their upper end. */
export function resolveDose(dose: Tree<ast.Dose> | undefined, context: ResolveContext): Dose | undefined {
  if (!dose) return undefined;
  const amount = context.range(dose.amount);
  const unit = dose.unit === undefined ? undefined : plural(dose.unit);
  const times = timesOf(dose.frequency, context);
  const lasts = resolveSpan(dose.lasting);
  const open = dose.open === true || dose.asNeeded === true;
  const extent = dose.moments ? "moments" : dose.allDay ? "all-day" : undefined;
  const recurring = extent === "all-day" || (dose.frequency !== undefined && isRecurring(dose.frequency));
  const perWeek = extent === "all-day" ? 7 : recurring ? frequencyPerWeek(dose.frequency) : undefined;
  const factor = unit === undefined ? undefined : minutesPer[unit];
  const result: Dose = defined({
    text: sourceText(dose),
    amount,
    unit: unit as Dose["unit"],
    extent: extent as Dose["extent"],
    open,
    frequency: open ? undefined : recurring ? ("recurring" as const) : ("counted" as const),
    times: open || extent === "all-day" ? undefined : (times ?? (recurring ? undefined : { from: 1, to: 1 })),
    minutes: amount && factor !== undefined ? round(amount.to * factor) : undefined,
    perWeek: perWeek === undefined ? undefined : round(limitedPerWeek(perWeek, lasts)),
    lasts,
  });
  context.origins.setPlace(result, dose);
  return result;
}

/** Minutes a week of a dose that recurs, by its own words alone; undefined where they do not tell. */
export function minutesPerWeek(dose: Tree<ast.Dose>): number | undefined {
  const factor = dose.unit === undefined ? undefined : minutesPer[plural(dose.unit)];
  const amount = dose.amount?.to ?? dose.amount?.from;
  const perWeek = frequencyPerWeek(dose.frequency);
  if (factor === undefined || amount === undefined || perWeek === undefined) return undefined;
  return round(round(amount * factor) * limitedPerWeek(perWeek, resolveSpan(dose.lasting)));
}

/** `daily for 4 days` is four times that week, not seven. */
function limitedPerWeek(perWeek: number, lasts: Span | undefined): number {
  return lasts && lasts.days < 7 ? (perWeek * lasts.days) / 7 : perWeek;
}

function isRecurring(frequency: Tree<ast.Frequency>): boolean {
  return frequency.per !== undefined || frequency.every !== undefined;
}

function timesOf(frequency: Tree<ast.Frequency> | undefined, context: ResolveContext): Dose["times"] {
  if (frequency?.times === "once") return { from: 1, to: 1 };
  if (frequency?.times === "twice") return { from: 2, to: 2 };
  return context.range(frequency?.count);
}

/** Times per week of a stated rhythm. */
export function frequencyPerWeek(frequency: Tree<ast.Frequency> | undefined): number | undefined {
  if (!frequency) return undefined;
  const count =
    frequency.times === "once"
      ? 1
      : frequency.times === "twice"
        ? 2
        : (frequency.count?.to ?? frequency.count?.from ?? 1);
  const unit = frequency.per === undefined ? undefined : singular(frequency.per);
  if (frequency.every !== undefined)
    return unit === undefined ? undefined : 7 / (frequency.every * (daysPer[unit] ?? 7));
  if (frequency.per === "day" && sourceText(frequency).includes("other")) return 3.5;
  const base =
    frequency.per === undefined
      ? undefined
      : (perWeekOf[frequency.per] ?? (unit === undefined ? undefined : perWeekOf[unit]));
  return base === undefined ? undefined : count * base;
}

export function resolveFrequency(frequency: Tree<ast.Frequency> | undefined): Frequency | undefined {
  const perWeek = frequencyPerWeek(frequency);
  return frequency && perWeek !== undefined ? { text: sourceText(frequency), perWeek: round(perWeek) } : undefined;
}

export function resolveSpan(duration: Tree<ast.Duration> | undefined): Span | undefined {
  const length = duration?.length?.to ?? duration?.length?.from;
  if (length === undefined || duration?.unit === undefined) return undefined;
  return spanOfDays(length, duration.unit);
}

export function spanOfDays(amount: number, unit: string): Span | undefined {
  const name = singular(unit);
  if (name === "minute" || name === "hour")
    return { amount, unit: name, days: round(amount / (name === "hour" ? 24 : 1440)) };
  const days = daysPer[name];
  if (days === undefined) return undefined;
  if (name === "year") return { amount: amount * 12, unit: "month", days: amount * 365 };
  return { amount, unit: name as Span["unit"], days: Math.round(amount * days) };
}

function singular(unit: string): string {
  return unit.endsWith("s") && unit !== "weekdays" && unit !== "days"
    ? unit.slice(0, -1)
    : unit === "days"
      ? "day"
      : unit;
}

function plural(unit: string): string {
  if (unit === "entry") return "entries";
  return unit.endsWith("s") ? unit : `${unit}s`;
}

/** The words of a node as they stand in the text, spaces collapsed. */
export function sourceText(node: { readonly $cstNode?: { text: string } | undefined }): string {
  return (node.$cstNode?.text ?? "").replace(/\s+/g, " ").trim();
}

/** Two decimals: minutes and times per week are estimates, and figures stay readable. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
