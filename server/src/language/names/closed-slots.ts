import { foldTerm } from "./term-folding.js";

/** Slots whose values are fixed by the language: another word is an error. Canonical value, or value with its aliases. */
const lists = {
  status: "draft active retired",
  setting: "routine trial training",
  format: "individual group couple family self-guided",
  delivery: "in-person video telephone chat web app book home-visit",
  variant: "batd with-account skills-only comprehensive",
  grade: "A B C D T",
  "evidence-of": "therapy homework",
  severity: "subthreshold mild moderate severe",
  priority: "life-threatening therapy-interfering quality-of-life skills",
  origin: "client collaborative therapist caregiver",
  purpose: "assess explore learn change maintain awareness practice novelty",
  success: "learning experience observation behaviour completion relief",
  agree: "rationale details choice beliefs confidence importance willingness obstacles coping privacy review",
  readiness: "confidence importance willingness likelihood",
  "readiness-else": "redesign explore shrink swap postpone problem-solve drop",
  "not-done":
    "explore empathise conceptualise chain-analysis missing-links do-in-session follow-client problem-solve redesign shrink swap re-expose log pause repeat drop nothing",
  completion: "optional required",
  summary: "card sheet audio message app none",
  when: "at-set-time on-cue at-event as-mood-allows=if-mood-allows open",
  sending: "never after-discussion sent",
  channel: "paper phone-note text-message email audio video drawing photo telephone spoken game app web any none",
  "record-form": "free none",
  "stop-when": "injury medical-event self-harm-urge dissociation unsafe-person distress anxiety panic rating",
  "barrier-class": "client=child task therapist=provider environment caregiver",
  caregiver: "none prompt coach co-participant own-task",
  "reward-for": "effort trying doing result",
  role: "client child caregiver partner family therapist co-therapist clinician observer researcher teacher supervisor supervisee team service nobody",
  "review-opened": "client child caregiver partner family therapist co-therapist clinician either",
  material: "recording live transcript",
  "measure-purpose": "outcome mechanism engagement enactment competence adherence safety",
  covers:
    "quantity quality difficulty obstacles beliefs consequences symptoms function risk alliance process planning reviewing design accommodation harms goals",
  "review-topic":
    "done quantity quality difficulty obstacles beliefs learning reaction meaning relationship consequences reflection next",
  "session-part":
    "mood-check diary-card bridge agenda review practice work teaching inquiry caregiver-time plan summary feedback closing",
  "hierarchy-order": "graded variable client-choice",
  "hierarchy-model": "emotional-processing habituation inhibitory-learning",
  "stay-until": "set-time distress-falls expectancy-tested",
  reaches: "awareness change",
  "watch-action":
    "assess-same-session contact-same-day call-crisis-route safeguarding refer inform-caregiver reformulate raise-in-supervision talk-through repeat-measure send-message show-text",
  "pause-until": "talked-through risk-assessed reformulated client-asks",
  penalty: "none",
  forced: "never",
  covering: "homework discomfort declining recording data exposure research sharing",
  "policy-act": "mentions asks brings declines",
  "policy-manner": "follow answer provide agree decline refer turn-back",
  "policy-topic": "activity suggestion material reminder review recording other-approach",
  parallel: "together separate part",
  "supervision-review": "next-supervision",
  trait:
    "skill monitoring change activity exposure in-vivo intense evocative trauma-memory strenuous fasting sleep-window experiment behavioural-task writing worksheet free-form expressive confrontation joint caregiver pattern-breaking analysis disputing core-belief awareness soothing calming mindfulness formal closing client-own",
  "technique-trait":
    "teaching rehearses identifies disputes core-belief reconstructs analysis guided-exposure trauma-prepared affect-felt soothing accommodation ending closing schema-awareness",
  "person-trait": "third-person",
  "place-trait": "inside-clinic further-context",
  "competency-trait": "answers-intense",
  flag: "symptom-control change-principle",
  "mechanism-family": "behavioural cognitive dynamic interpersonal experiential acceptance",
} as const;

export type ClosedSlot = keyof typeof lists;

export interface ClosedValue {
  id: string;
  aliases: readonly string[];
}

interface Choices {
  values: readonly ClosedValue[];
  byKey: ReadonlyMap<string, string>;
}

const read = new Map<ClosedSlot, Choices>();

function choicesOf(slot: ClosedSlot): Choices {
  let choices = read.get(slot);
  if (!choices) {
    const values = lists[slot].split(" ").map((entry) => {
      const [id = entry, ...aliases] = entry.split("=");
      return { id, aliases };
    });
    const byKey = new Map(
      values.flatMap(({ id, aliases }) => [...aliases, id].map((name): [string, string] => [foldTerm(name), id])),
    );
    choices = { values, byKey };
    read.set(slot, choices);
  }
  return choices;
}

/** The values of a closed slot, in the order in which they are told to an author. */
export function closedValues(slot: ClosedSlot): readonly ClosedValue[] {
  return choicesOf(slot).values;
}

/** The value that a word is in a closed slot, in any of its spellings. */
export function closedValue(slot: ClosedSlot, word: string): string | undefined {
  return choicesOf(slot).byKey.get(foldTerm(word));
}

export const closedSlots = Object.keys(lists) as ClosedSlot[];
