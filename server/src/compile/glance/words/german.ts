import { plain } from "../protocol-words.js";
import type { GlanceWords } from "./glance-words.js";

const terms: Readonly<Record<string, string>> = {
  client: "Klientin oder Klient",
  child: "Kind",
  caregiver: "Bezugsperson",
  partner: "Partnerin oder Partner",
  family: "Familie",
  therapist: "Therapeutin oder Therapeut",
  collaborative: "beide gemeinsam",
  graded: "stufenweise",
  variable: "wechselnd",
  "client-choice": "nach Wahl der Klientin oder des Klienten",
  "emotional-processing": "emotionale Verarbeitung",
  habituation: "Habituation",
  "inhibitory-learning": "inhibitorisches Lernen",
  follow: "folgen",
  answer: "antworten",
  provide: "geben",
  agree: "zustimmen",
  decline: "ablehnen",
  refer: "verweisen",
  "turn-back": "zurückgeben",
};

const topics: Readonly<Record<string, string>> = {
  activity: "etwas Getanes oder Geplantes",
  suggestion: "ein Vorschlag",
  material: "Material",
  reminder: "eine Erinnerung",
  review: "eine Nachbesprechung",
  recording: "eine Aufnahme",
  "other-approach": "ein anderes Verfahren",
};

/** In the passive, so that it fits every role. */
const verbs: Readonly<Record<string, string>> = {
  mentions: "Erwähnt wird",
  asks: "Gewünscht wird",
  brings: "Mitgebracht wird",
  declines: "Abgelehnt wird",
};

export const german: GlanceWords = {
  language: "de",
  headings: {
    course: "Sitzungen und Aufgaben",
    load: "Minuten pro Woche",
    hierarchy: "Hierarchie",
    mechanisms: "Wirkmechanismen nach Abschnitt",
    mechanismsAlone: "Wirkmechanismen",
    offers: "Was aus dem Geschehen entsteht",
    policy: "Wie geantwortet wird",
    findings: "Was aufgefallen ist",
    legend: "Zeichen",
    details: "Einzelheiten",
  },
  sessions: "Sitzungen",
  tasks: "Aufgaben",
  term: (id) => terms[id] ?? plain(id),
  session: ({ number, after, recurring }) => {
    if (after) return `Auffrischung ${number}, ${after.amount} ${unit(after)} nach dem Ende`;
    if (!recurring) return `Sitzung ${number}`;
    const { every, from, last } = recurring;
    if (last) return "Die letzte Sitzung";
    if (every !== undefined && every > 1) return `Jede ${every}. Sitzung${from ? ` ab Sitzung ${from}` : ""}`;
    return from ? `Jede Sitzung ab Sitzung ${from}` : "Jede Sitzung";
  },
  sessionHead: ({ number, after, recurring }) => {
    if (after) return `A${number}`;
    if (!recurring) return `${number}`;
    const { every, from, last } = recurring;
    if (last) return "letzte";
    if (every !== undefined && every > 1) return `jede ${every}.`;
    return from ? `ab ${from}` : "jede";
  },
  afterTheEnd: ({ amount, unit: of }) =>
    `+${amount} ${of === "month" ? "Mon." : of === "week" ? "Wo." : (units[of]?.[1] ?? of)}`,
  boosters: "Auffrischungen, mit der Zeit nach dem Ende",
  mayNotBeNeeded: "Der Verlauf kann vorher enden",
  courseInWords: ({ form, from, to, frequency }) => {
    const rhythm = frequency === undefined ? "" : `, ${frequency}`;
    if (form === "open") return `Offener Verlauf${rhythm}`;
    return `${form === "range" ? `${from} bis ${to}` : to} Sitzungen${rhythm}`;
  },
  until: (what) => `bis: ${what}`,
  version: (version) => `Version ${version}`,
  noHomework: (because) => `Es gibt absichtlich keine Hausaufgaben${because ? `. ${because}` : "."}`,
  verb: { plan: "geplant", keep: "läuft weiter wie vereinbart", offer: "angeboten" },
  review: { "taken-up": "nachbesprochen", left: "fällig und nicht aufgegriffen" },
  practised: "in der Sitzung ausprobiert",
  nothing: "nichts",
  goesOn: "läuft weiter",
  unmeasured: { open: "offen", "all-day": "ganztags", moments: "kurz", counted: "", unstated: "?" },
  doseUnstated: "es ist kein Umfang angegeben",
  timesPerWeek: (times) => `${times}×`,
  minutesPerWeek: (minutes, atLeast) => `${atLeast ? "mindestens " : ""}${minutes} Minuten pro Woche`,
  load: (minutes, atLeast) => (atLeast ? (minutes === "0" ? "offen" : `≥ ${minutes}`) : minutes),
  loadOfThese: "allein aus diesen Sitzungen",
  limit: (minutes) => `Grenze ${minutes}`,
  aboveLimit: (limit) => `über der Grenze des Protokolls von ${limit}`,
  newAndActive: (fresh, active) => `${fresh} neu, ${active} laufend`,
  atSteps: (steps, inAnyOrder) => `Stufen: ${steps}${inAnyOrder ? ", in beliebiger Reihenfolge" : ""}`,
  fromEvents: (events) => `aus: ${events}`,
  broughtBy: (task) => `zusammen mit ${task}`,
  putOffTo: (sessions, boosters) =>
    `die Nachbesprechung ist verschoben auf ${[
      ...(sessions.length > 0 ? [`Sitzung ${sessions.join(", ")}`] : []),
      ...(boosters.length > 0 ? [`Auffrischung ${boosters.join(", ")}`] : []),
    ].join(" und ")}`,
  plansNothing: (because) => `plant nichts${because ? `: ${because}` : ""}`,
  reviewsNothing: (because) => `bespricht nichts nach${because ? `: ${because}` : ""}`,
  during: (what) => `darin: ${what}`,
  measures: (what) => `Messungen: ${what}`,
  kind: (what) => `Art: ${what}`,
  mechanisms: (what) => `zielt auf: ${what}`,
  serves: (what) => `dient: ${what}`,
  doneBy: (who) => `ausgeführt von: ${who}`,
  stage: (title) => `Abschnitt: ${title}`,
  phase: (phase) => `Phase: ${phase}`,
  nothingPlans: "keine Sitzung plant sie oder bietet sie an",
  rating: (rating, top) => (top === undefined ? `eingeschätzt mit ${rating}` : `eingeschätzt mit ${rating} von ${top}`),
  order: (order, from, to) =>
    to === undefined ? (from === 1 ? order : `${order} ab Sitzung ${from}`) : `${order} bis Sitzung ${to}`,
  model: (model) => `Modell: ${model}`,
  practisedIn: (sessions) => `ausprobiert in ${sessions}`,
  plannedIn: (sessions) => `geplant in ${sessions}`,
  neverReached: "keine Sitzung erreicht sie",
  outsideStages: "außerhalb der Abschnitte",
  reaches: { awareness: "erreicht Bewusstheit", change: "erreicht Veränderung" },
  or: "oder",
  offeredAfter: (what) => `nach: ${what}`,
  unless: (what) => `außer bei: ${what}`,
  event: (title) => `Ereignis: ${title}`,
  policyFrom: (who) => `Hausaufgaben kommen allein von: ${terms[who] ?? plain(who)}.`,
  policyReview: (who) =>
    who === "either"
      ? "Beide können das Gespräch darüber eröffnen."
      : `Das Gespräch darüber eröffnet: ${terms[who] ?? plain(who)}.`,
  when: (who, does, topic) => {
    const verb = verbs[does] ?? plain(does);
    const by = who === "client" ? verb : `${terms[who] ?? plain(who)}: ${verb}`;
    return topic === undefined ? by : `${by}: ${topics[topic] ?? plain(topic)}`;
  },
  severity: { error: "Fehler", warning: "Warnung", hint: "Hinweis" },
  count: (severity, count) => {
    const [one, many] = {
      error: ["Fehler", "Fehler"],
      warning: ["Warnung", "Warnungen"],
      hint: ["Hinweis", "Hinweise"],
    }[severity];
    return `${count} ${count === 1 ? one : many}`;
  },
  nothingFound: "nichts aufgefallen",
  stale: "Der Text hat Fehler. Dies ist das Bild des Standes davor.",
  nothingToShow: "Es gibt noch kein Protokoll zu zeigen.",
  exportAs: { svg: "Als SVG sichern", png: "Als PNG sichern" },
  close: "Schließen",
};

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  minute: ["Minute", "Minuten"],
  hour: ["Stunde", "Stunden"],
  day: ["Tag", "Tage"],
  week: ["Woche", "Wochen"],
  month: ["Monat", "Monate"],
};

function unit({ amount, unit: of }: { amount: number; unit: string }): string {
  const known = units[of];
  return known === undefined ? of : known[amount === 1 ? 0 : 1];
}
