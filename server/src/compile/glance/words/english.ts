import { plain } from "../protocol-words.js";
import type { GlanceWords } from "./glance-words.js";

const topics: Readonly<Record<string, string>> = {
  activity: "something done or planned",
  suggestion: "a suggestion",
  material: "material",
  reminder: "a reminder",
  review: "a review",
  recording: "a recording",
  "other-approach": "another approach",
};

const verbs: Readonly<Record<string, string>> = { asks: "asks for" };

export const english: GlanceWords = {
  language: "en",
  headings: {
    course: "Sessions by homework",
    load: "Minutes a week",
    hierarchy: "Hierarchy",
    mechanisms: "Mechanisms by stage",
    mechanismsAlone: "Mechanisms",
    offers: "What grows from what happens",
    policy: "How the therapist answers",
    findings: "What was found",
    legend: "Legend",
    details: "Details",
  },
  sessions: "Sessions",
  tasks: "Tasks",
  term: (id) => (id === "client-choice" ? "in the order the client chooses" : plain(id)),
  session: ({ number, after, recurring }) => {
    if (after) return `Booster ${number}, ${after.amount} ${unit(after)} after the end`;
    if (!recurring) return `Session ${number}`;
    const { every, from, last } = recurring;
    if (last) return "The last session";
    if (every !== undefined && every > 1)
      return `Every ${ordinal(every)} session${from ? ` from session ${from}` : ""}`;
    return from ? `Each session from session ${from}` : "Each session";
  },
  sessionHead: ({ number, after, recurring }) => {
    if (after) return `B${number}`;
    if (!recurring) return `${number}`;
    const { every, from, last } = recurring;
    if (last) return "last";
    if (every !== undefined && every > 1) return `every ${ordinal(every)}`;
    return from ? `from ${from}` : "each";
  },
  afterTheEnd: ({ amount, unit: of }) => `+${amount} ${of === "month" ? "mo" : of === "week" ? "wk" : of}`,
  boosters: "booster sessions, and how long after the end",
  mayNotBeNeeded: "The course may end before it",
  courseInWords: ({ form, from, to, frequency }) => {
    const rhythm = frequency === undefined ? "" : `, ${frequency.replaceAll(", ", ", then ")}`;
    if (form === "open") return `Open course${rhythm}`;
    return `${form === "range" ? `${from} to ${to}` : to} sessions${rhythm}`;
  },
  until: (what) => `until: ${what}`,
  version: (version) => `version ${version}`,
  noHomework: (because) => `There is no homework, by design${because ? `. ${because}` : "."}`,
  verb: { plan: "planned", keep: "goes on as agreed", offer: "offered" },
  review: { "taken-up": "reviewed", left: "due, and not taken up" },
  practised: "tried in the session",
  nothing: "nothing",
  goesOn: "goes on",
  unmeasured: { open: "open", "all-day": "all day", moments: "brief", counted: "", unstated: "?" },
  doseUnstated: "no dose is stated",
  timesPerWeek: (times) => `${times}×`,
  minutesPerWeek: (minutes, atLeast) => `${atLeast ? "at least " : ""}${minutes} minutes a week`,
  load: (minutes, atLeast) => (atLeast ? (minutes === "0" ? "open" : `≥ ${minutes}`) : minutes),
  loadOfThese: "of these sessions alone",
  limit: (minutes) => `limit ${minutes}`,
  aboveLimit: (limit) => `above the protocol's limit of ${limit}`,
  newAndActive: (fresh, active) => `${fresh} new, ${active} in force`,
  atSteps: (steps, inAnyOrder) => `at: ${steps}${inAnyOrder ? ", in any order" : ""}`,
  fromEvents: (events) => `from: ${events}`,
  broughtBy: (task) => `together with ${task}`,
  putOffTo: (sessions, boosters) =>
    `its review is put off to ${[
      ...(sessions.length > 0 ? [`session${s(sessions)} ${listed(sessions)}`] : []),
      ...(boosters.length > 0 ? [`booster${s(boosters)} ${listed(boosters)}`] : []),
    ].join(" and ")}`,
  plansNothing: (because) => `plans nothing${because ? `: ${because}` : ""}`,
  reviewsNothing: (because) => `reviews nothing${because ? `: ${because}` : ""}`,
  during: (what) => `in it: ${what}`,
  measures: (what) => `measures: ${what}`,
  kind: (what) => `kind: ${what}`,
  mechanisms: (what) => `aims at: ${what}`,
  serves: (what) => `serves: ${what}`,
  doneBy: (who) => `done by: ${who}`,
  stage: (title) => `Stage: ${title}`,
  phase: (phase) => `phase: ${phase}`,
  nothingPlans: "no session plans or offers it",
  rating: (rating, top) => (top === undefined ? `rated ${rating}` : `rated ${rating} of ${top}`),
  order: (order, from, to) =>
    to === undefined ? (from === 1 ? order : `${order} from session ${from}`) : `${order} to session ${to}`,
  model: (model) => `model: ${model}`,
  practisedIn: (sessions) => `tried in ${sessions}`,
  plannedIn: (sessions) => `planned in ${sessions}`,
  neverReached: "no session reaches it",
  outsideStages: "outside the stages",
  reaches: { awareness: "reaches awareness", change: "reaches change" },
  or: "or",
  offeredAfter: (what) => `after: ${what}`,
  unless: (what) => `unless: ${what}`,
  event: (title) => `Event: ${title}`,
  policyFrom: (who) => `Homework comes from the ${plain(who)} alone.`,
  policyReview: (who) =>
    who === "either" ? "Either may open talk about it." : `Talk about it is opened by the ${plain(who)}.`,
  when: (who, does, topic) =>
    [
      `When the ${plain(who)} ${verbs[does] ?? plain(does)}`,
      ...(topic === undefined ? [] : [topics[topic] ?? plain(topic)]),
    ].join(" "),
  severity: { error: "Error", warning: "Warning", hint: "Hint" },
  count: (severity, count) => `${count} ${severity}${count === 1 ? "" : "s"}`,
  nothingFound: "nothing found",
  stale: "The text has errors. This is the picture of what it was before.",
  nothingToShow: "There is no protocol to show yet.",
  exportAs: { svg: "Save as SVG", png: "Save as PNG" },
  close: "Close",
};

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

function unit({ amount, unit: of }: { amount: number; unit: string }): string {
  return amount === 1 ? of : `${of}s`;
}

function s(list: readonly number[]): string {
  return list.length === 1 ? "" : "s";
}

function listed(numbers: readonly number[]): string {
  return numbers.join(", ");
}
