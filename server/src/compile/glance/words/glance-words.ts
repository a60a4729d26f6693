// The fixed words of the picture, one table for each language. What an author wrote is never translated.

import type { GlanceCell, GlancePlan, GlanceSession } from "../glance-model.js";
import { english } from "./english.js";
import { german } from "./german.js";

export interface GlanceWords {
  /** Language tag. */
  language: string;
  headings: {
    course: string;
    load: string;
    hierarchy: string;
    mechanisms: string;
    /** The same where there are no stages. */
    mechanismsAlone: string;
    offers: string;
    policy: string;
    findings: string;
    legend: string;
    details: string;
  };
  /** Heads of lists of all sessions and all tasks. */
  sessions: string;
  tasks: string;
  /** A word of a fixed list, such as a role or an order of steps, by its id. */
  term(id: string): string;
  /** A column in full and as the head of the column. */
  session(session: GlanceSession): string;
  sessionHead(session: GlanceSession): string;
  /** Below the head of the column of a booster. */
  boosters: string;
  afterTheEnd(span: { amount: number; unit: string }): string;
  mayNotBeNeeded: string;
  courseInWords(course: { form: "fixed" | "range" | "open"; from?: number; to?: number; frequency?: string }): string;
  until(what: string): string;
  version(version: string): string;
  noHomework(because: string | undefined): string;
  verb: Readonly<Record<GlancePlan["verb"], string>>;
  review: Readonly<Record<NonNullable<GlanceCell["review"]>, string>>;
  practised: string;
  /** Of a cell in which nothing happens. */
  nothing: string;
  goesOn: string;
  /** Short words in a cell for a dose that has no minutes. */
  unmeasured: Readonly<Record<NonNullable<GlancePlan["unmeasured"]>, string>>;
  /** The same in full, where the author gives no words. */
  doseUnstated: string;
  timesPerWeek(times: string): string;
  minutesPerWeek(minutes: string, atLeast: boolean): string;
  /** The same for the chart, where there is little room. */
  load(minutes: string, atLeast: boolean): string;
  /** Said of the chart where other sessions plan homework too. */
  loadOfThese: string;
  limit(minutes: string): string;
  aboveLimit(limit: string): string;
  newAndActive(fresh: number, active: number): string;
  atSteps(steps: string, inAnyOrder: boolean): string;
  fromEvents(events: string): string;
  broughtBy(task: string): string;
  putOffTo(sessions: readonly number[], boosters: readonly number[]): string;
  plansNothing(because: string | undefined): string;
  reviewsNothing(because: string | undefined): string;
  during(what: string): string;
  measures(what: string): string;
  kind(what: string): string;
  mechanisms(what: string): string;
  serves(what: string): string;
  doneBy(who: string): string;
  stage(title: string): string;
  phase(phase: string): string;
  nothingPlans: string;
  rating(rating: string, top: string | undefined): string;
  order(order: string, from: number, to: number | undefined): string;
  model(model: string): string;
  practisedIn(sessions: string): string;
  plannedIn(sessions: string): string;
  neverReached: string;
  outsideStages: string;
  reaches: Readonly<Record<"awareness" | "change", string>>;
  or: string;
  offeredAfter(what: string): string;
  unless(what: string): string;
  event(title: string): string;
  policyFrom(who: string): string;
  policyReview(who: string): string;
  /** What is brought, by ids: who, what they do, and the topic where one is given. */
  when(who: string, does: string, topic: string | undefined): string;
  severity: Readonly<Record<"error" | "warning" | "hint", string>>;
  count(severity: "error" | "warning" | "hint", count: number): string;
  nothingFound: string;
  stale: string;
  nothingToShow: string;
  exportAs: Readonly<Record<"svg" | "png", string>>;
  close: string;
}

const tables: readonly GlanceWords[] = [english, german];

/** The words of a language, by its tag; English where there is no table for it. */
export function glanceWords(language = "en"): GlanceWords {
  const [primary] = language.toLowerCase().split(/[-_]/);
  return tables.find((table) => table.language === primary) ?? english;
}
