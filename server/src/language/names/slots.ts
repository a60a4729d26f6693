import type { ClosedSlot } from "./closed-slots.js";
import { type VocabularyName, vocabularies } from "./vocabulary.js";

/** The name spaces of what a file or a protocol declares by name. */
export type NameSpace = "homework" | "hierarchy" | "aim" | "event" | "source" | "measure" | "stage" | "strand" | "step";

/**
 * What may stand in a slot. `words`: whether an author's own words in quotes may stand there. `also`: further terms that
 * mean themselves there, such as `open`.
 */
export type Slot =
  | { is: "term"; vocabulary: VocabularyName; closed?: readonly ClosedSlot[]; words: Words; also?: readonly string[] }
  | { is: "closed"; slot: ClosedSlot; words: Words; also?: readonly string[] }
  | {
      is: "name";
      spaces: readonly NameSpace[];
      terms?: readonly VocabularyName[];
      words: Words;
      also?: readonly string[];
    }
  | { is: "approach" }
  | { is: "rule" }
  | { is: "words"; also?: readonly string[] }
  | { is: "free" };

/** Words may stand `with` a term or alone, only `after` a term, or `never`. */
type Words = "with" | "after" | "never";

const term = (vocabulary: VocabularyName, words: Words = "with", also: readonly string[] = []): Slot => ({
  is: "term",
  vocabulary,
  words,
  also,
});
const closed = (slot: ClosedSlot, words: Words = "never", also: readonly string[] = []): Slot => ({
  is: "closed",
  slot,
  words,
  also,
});
const name = (...spaces: NameSpace[]): Slot => ({ is: "name", spaces, words: "never" });
const role: Slot = closed("role");
const reader: Slot = { is: "term", vocabulary: "person", closed: ["role"], words: "never" };

/** Slots of words that stand for themselves in a line: `<type of node>.<property>`. */
export const wordSlots: Readonly<Record<string, Slot>> = {
  "EvidenceGrade.grade": closed("grade"),
  "EvidenceGrade.of": closed("evidence-of"),
  "Precedence.first": { is: "approach" },
  "Precedence.second": { is: "approach" },
  "HomeworkApproach.approach": { is: "approach" },
  "CodedProblem.term": term("problem"),
  "SeverityLine.from": closed("severity"),
  "SeverityLine.to": closed("severity"),
  "SeverityLine.others": closed("severity"),
  "ReadingLevel.reader": reader,
  "CourseCompany.who": { is: "term", vocabulary: "person", closed: ["role"], words: "never" },
  "CourseCompany.how": closed("parallel"),
  "Strand.format": closed("format"),
  "Stage.phase": term("phase", "never"),
  "Stage.overlapping": name("stage"),
  "Aim.of": name("aim"),
  "Event.technique": term("technique", "never"),
  "Event.reaches": closed("reaches"),
  "Homework.like": name("homework"),
  "DoneBy.who": { is: "term", vocabulary: "person", closed: ["role"], words: "never" },
  "ReadinessRating.rating": closed("readiness"),
  "Barrier.side": closed("barrier-class"),
  "TextLine.reader": reader,
  "Prompt.reader": reader,
  "Prompt.reward": closed("reward-for"),
  "Prompt.askedBy": role,
  "Channel.channels": closed("channel"),
  "EntriesRead.who": role,
  "RecordHeld.who": role,
  "RecordSeen.who": role,
  "RecordField.field": term("field", "never"),
  "Hierarchy.rater": role,
  "HierarchyOrder.order": closed("hierarchy-order"),
  "HierarchyOrder.laterOrder": closed("hierarchy-order"),
  "HierarchyModel.model": closed("hierarchy-model"),
  "HierarchyStay.until": closed("stay-until"),
  "SessionBlock.of": name("stage", "strand"),
  "PlanEntry.homework": name("homework"),
  "AtSteps.steps": name("step"),
  "FromEvent.events": name("event"),
  "Administer.measures": name("measure"),
  "AdministerBy.raters": role,
  "AdministerOn.material": closed("material"),
  "AdministerFor.purposes": closed("measure-purpose"),
  "Review.homework": name("homework"),
  "Review.with": { is: "term", vocabulary: "person", closed: ["role"], words: "never" },
  "ReviewOpened.who": closed("review-opened"),
  "WhenOffer.events": name("event"),
  "ConsentBy.who": role,
  "ConsentBy.covering": closed("covering"),
  "AssentBy.who": role,
  "Sharing.agreedBy": role,
  "RiskPlan.by": role,
  "Screen.before": name("homework"),
  "ConditionSubject.name": {
    is: "name",
    spaces: ["measure", "homework", "stage", "event"],
    terms: ["state"],
    words: "never",
    also: ["session", "homework"],
  },
  "ConditionSubject.part": { is: "free" },
  // Only numbers can be compared with: the checks of conditions say so.
  "ComparedValue.word": { is: "free" },
  "PauseAction.until": closed("pause-until"),
  "ReplaceAction.replaced": name("homework"),
  "ReplaceAction.by": name("homework"),
  "ChangeAction.homework": name("homework"),
  "RatedCompetency.competency": term("competency", "never"),
  "RatedCompetency.measure": name("measure"),
  "Observe.material": closed("material"),
  "SupervisionHomework.reviewed": closed("supervision-review"),
  "PolicyResponse.who": role,
  "PolicyResponse.act": closed("policy-act"),
  "PolicyResponse.topic": closed("policy-topic"),
  "PolicyResponse.manner": closed("policy-manner"),
  "ReviewPolicy.openedBy": closed("review-opened"),
  "Deviation.rule": { is: "rule" },
  "Deviation.on": name("homework", "event"),
};

/** What a term may be said to be: another term of its own vocabulary. */
export const parentSlots: Readonly<Record<string, Slot>> = Object.fromEntries(
  vocabularies.map((vocabulary): [string, Slot] => [vocabulary, term(vocabulary, "never")]),
);

/** Slots of phrases: `<type of line>.<property>`, with the keyword where several keywords share a type. */
export const phraseSlots: Readonly<Record<string, Slot>> = {
  "ClientHears.terms": { is: "free" },
  "Readiness.otherwise": closed("readiness-else", "with"),
  "NotDone.responses": closed("not-done", "with"),
  "StopRule.signs": closed("stop-when", "with"),
  "Summary.form": closed("summary", "after"),
  "Record.form": closed("record-form"),
  "Crutches.crutches": term("crutch", "with"),
  "ReviewAbout.topics": closed("review-topic"),
  "Screen.states": term("state"),
  "TermAction.action": closed("watch-action", "with"),
  "Tailor.need": term("need"),
  "Prompt.reminder": { is: "words", also: ["none"] },
  "Prompt.reward": { is: "words", also: ["none"] },
  "Prompt.penalty": closed("penalty", "with"),
  // a protocol's head
  status: closed("status"),
  approach: { is: "approach" },
  also: { is: "approach" },
  usual: { is: "approach" },
  variant: closed("variant"),
  language: { is: "free" },
  authors: { is: "words" },
  licence: { is: "free" },
  license: { is: "free" },
  registration: { is: "words" },
  keywords: { is: "words" },
  setting: closed("setting"),
  format: closed("format"),
  delivery: closed("delivery"),
  priority: closed("priority"),
  include: term("state", "with"),
  exclude: term("state", "with"),
  // homework
  kind: term("kind", "never"),
  traits: closed("trait"),
  "traits of technique": closed("technique-trait"),
  "traits of person": closed("person-trait"),
  "traits of place": closed("place-trait"),
  "traits of competency": closed("competency-trait"),
  targets: term("mechanism", "never"),
  purpose: closed("purpose", "with"),
  serves: name("aim"),
  origin: closed("origin"),
  agree: closed("agree"),
  success: closed("success", "with"),
  completion: closed("completion", "after"),
  when: closed("when", "with"),
  where: term("place", "with", ["open"]),
  with: term("person", "with", ["open"]),
  materials: { is: "words" },
  steps: { is: "words" },
  climbs: name("hierarchy"),
  alongside: name("homework"),
  after: name("homework", "event"),
  caregiver: closed("caregiver", "after"),
  needs: term("competency", "never"),
  cites: name("source"),
  sending: closed("sending"),
  contraindications: { is: "term", vocabulary: "state", words: "with", also: ["as-excluded", "none-known"] },
  // sessions
  order: closed("session-part"),
  during: { is: "name", spaces: ["event"], terms: ["technique"], words: "with" },
  unless: term("state", "with"),
  // safety, supervision
  caution: term("state", "with"),
  forced: closed("forced", "with"),
  harms: { is: "name", spaces: ["measure"], words: "with" },
  penalty: closed("penalty", "with"),
  discuss: term("topic"),
  training: term("topic"),
  team: term("topic"),
  practise: { is: "name", spaces: ["homework"], terms: ["topic"], words: "with" },
  practice: { is: "name", spaces: ["homework"], terms: ["topic"], words: "with" },
  // vocabulary and measures
  family: { is: "free" },
  "family of mechanism": closed("mechanism-family"),
  flags: closed("flag"),
  alias: { is: "free" },
  rater: role,
  covers: closed("covers"),
  purposes: closed("measure-purpose"),
};

/** A line that holds a phrase, as far as it decides what may stand there. */
interface PhraseHolder {
  /** Type of the line's node. */
  type: string;
  keyword: string;
  /** Of a line in the block of a term, what the term was declared as. */
  vocabulary: string | undefined;
}

/** The key of a phrase's slot where the keyword decides. */
export function phraseSlotKey({ type, keyword, vocabulary }: PhraseHolder): string {
  if (type === "Prompt") return `${type}.${keyword}`;
  if (keyword !== "traits" && keyword !== "family") return keyword;
  const own = vocabulary === undefined ? keyword : `${keyword} of ${vocabulary}`;
  return vocabulary === "kind" || (keyword === "family" && !(own in phraseSlots)) ? keyword : own;
}
