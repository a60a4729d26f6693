// Generated from schemas/protocol.schema.json by `npm run generate`; edit the schema, not this file.

/** Names one thing: its kind, a dot, its declared name, for example `homework.CatchThoughts`, `step.Contamination.ShoeSole` or `session.5`. Only renaming changes it. */
export type Id = string
/** Planned, kept as agreed, or offered. */
export type Verb = ("plan" | "keep" | "offer")
/** A condition; `test` tells which. */
export type Condition = (AnyOf | AllOf | ScoreTest | ChangeTest | DoneTest | NotDoneTest | StateTest | SessionTest | StageTest | EventTest)

/** A compiled homework protocol, everything resolved: inheritance, defaults, imports, schedule, dose. It is the plan and never holds data of a client. What is not stated is absent; there are no nulls. A list is always there once the thing that holds it is, and may be empty. Terms are canonical ids of the vocabulary; the author's texts stand as written. Keys are written in the order of this schema. */
export interface Protocol {
  /** Version of this format. */
  schemaVersion: "1.0"
  /** `protocol.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Title. */
  title?: string
  /** The author's comment on it. */
  doc?: string
  /** Semantic version. */
  version?: string
  /** Where it stands. */
  status?: ("draft" | "active" | "retired")
  /** The approach it is held against. */
  approach: Approach
  /** Language of the texts, as a language tag. */
  language?: string
  /** Who wrote it. */
  authors: string[]
  /** Licence. */
  licence?: string
  /** Registration of a trial. */
  registration?: string
  /** Keywords. */
  keywords: string[]
  /** Where it is used. */
  setting?: ("routine" | "trial" | "training")
  /** Who takes part. */
  format?: ("individual" | "group" | "couple" | "family" | "self-guided")
  /** How it is delivered. */
  delivery: string[]
  /** Strength of the evidence. */
  evidence: Evidence
  /** That it has no homework by design. */
  homeworkNone?: Because
  /** Order of the targets, first things first. */
  priority: string[]
  /** The most that is asked. */
  loadLimit?: LoadLimit
  /** Works it rests on. */
  sources: Source[]
  /** Whom it is for. */
  population?: Population
  /** What is agreed beforehand. */
  consent?: Consent
  /** Number and rhythm of sessions. */
  course?: Course
  /** Courses beside the main one. */
  strands: Strand[]
  /** Stages. */
  stages: Stage[]
  /** What homework serves. */
  aims: Aim[]
  /** Events that tasks grow from. */
  events: Event[]
  /** Every term in use and its ancestors, by slot in the order of the schema and then in code-unit order. */
  terms: Term[]
  /** Measures in use. */
  measures: Measure[]
  /** Who rates what, when and for what. */
  uses: Use[]
  /** Competencies in use. */
  competencies: Competency[]
  /** Hierarchies in use. */
  hierarchies: Hierarchy[]
  /** What is said of every task, merged into each of them already; it also holds for what a client brings. */
  everyHomework?: HomeworkLines
  /** The tasks. */
  homework: Homework[]
  /** What is said of every session of an open course, whose sessions have no numbers. */
  everySession?: SessionLines
  /** The sessions: each one of a course of known length (the upper end of a range), else those that are stated. */
  sessions: Session[]
  /** What is said of sessions without numbers, in a course or strand of open length: of every so many, of all from one on, of the last. */
  recurringSessions: RecurringSession[]
  /** Homework that hangs on events. */
  offers: Offer[]
  /** How the therapist answers. */
  policy?: Policy
  /** Adaptations. */
  tailoring: (NeedTailoring | ConditionTailoring)[]
  /** What is stated before use. */
  safety?: Safety
  /** Supervision and training. */
  supervision?: Supervision
  /** Justified exceptions to rules. */
  deviations: Deviation[]
  /** Every plan, keep and offer in order of the sessions, those without a session last. */
  plans: PlanRow[]
  /** What is in force after each session. */
  load: Load[]
  /** Mechanisms by stage. */
  mechanismsByStage: StageMechanisms[]
  /** What it was made from. */
  provenance: Provenance
}
/** A stretch of numbers, both ends included. A single number has equal ends. */
export interface Range {
  /** Lower end. */
  from: number
  /** Upper end. */
  to: number
}
/** What stands after a keyword: a term for rules, words for people, or both. */
export interface Phrase {
  /** Canonical id of the term, `open` included. Absent where only words are given. */
  term?: string
  /** The author's words. */
  text?: string
}
/** A text for one reader. */
export interface ReaderText {
  /** Whom it addresses: `client` unless said otherwise. */
  reader: string
  /** The text; a block is dedented Markdown. */
  text: string
}
/** A length of time. */
export interface Span {
  /** How many of the unit. */
  amount: number
  /** The unit. */
  unit: ("minute" | "hour" | "day" | "week" | "month")
  /** The same length in days; a month counts 365.25 / 12. */
  days: number
}
/** How often. */
export interface Frequency {
  /** As written, for example `twice weekly`. */
  text: string
  /** Times per week. */
  perWeek: number
}
/** The therapeutic approach, which selects the rules. */
export interface Approach {
  /** Id of the home approach; absent when none is named. */
  home?: string
  /** Further approaches that tasks are borrowed from. */
  also: string[]
  /** Which approach leads where two differ, in the author's order. */
  precedence: Precedence[]
  /** A declared variant of the home approach. */
  variant?: string
}
/** One approach before another. */
export interface Precedence {
  /** The approach that leads. */
  first: string
  /** The approach that gives way. */
  before: string
  /** The reason in words. */
  text?: string
}
/** How strong the evidence is, for the therapy and for the homework in it. */
export interface Evidence {
  /** For the therapy as a whole. */
  therapy?: Grade
  /** For the homework. */
  homework?: Grade
}
/** A mark of evidence. */
export interface Grade {
  /** A meta-analysis or experiment, B replicated studies of process, C single or mixed studies, D expert consensus, T the approach's own theory. */
  grade: ("A" | "B" | "C" | "D" | "T")
  /** What it rests on. */
  text?: string
}
/** A stated absence. */
export interface Because {
  /** The reason. */
  because?: string
}
/** The most that a client is asked to do. */
export interface LoadLimit {
  /** Minutes per week. */
  minutesPerWeek?: number
  /** Tasks that may be new in one session. */
  newPerSession?: number
  /** Tasks that one session may plan, new or not. */
  perSession?: number
}
/** A work that the protocol rests on. */
export interface Source {
  /** `source.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** The reference. */
  text: string
  /** Its DOI. */
  doi?: string
  /** Its ISBN. */
  isbn?: string
}
/** Whom the protocol is for. */
export interface Population {
  /** In words. */
  text?: string
  /** Ages in years. */
  ages?: Ages
  /** Problems it treats. */
  problems: Problem[]
  /** Degrees of severity; a stretch is written out. */
  severity: string[]
  /** What must be the case. */
  include: Phrase[]
  /** What must not be the case. */
  exclude: Phrase[]
  /** School grades of reading that the texts are written for. */
  reading: Reading[]
}
/** A stretch of ages in years, both ends included. */
export interface Ages {
  /** Lowest age. */
  from: number
  /** Highest age; absent where there is no upper limit. */
  to?: number
}
/** A problem, with its codes where they are given. */
export interface Problem {
  /** Canonical id. */
  term?: string
  /** The author's words. */
  text?: string
  /** The codes that the author states. */
  codes: Code[]
}
/** A code of a classification. */
export interface Code {
  /** The classification, for example `icd11`. */
  system: string
  /** The code in it. */
  value: string
}
/** A reading level. */
export interface Reading {
  /** School grades. */
  grade: Range
  /** For whom; everyone when absent. */
  reader?: string
}
/** What is agreed before the work begins. */
export interface Consent {
  /** Who consents, to what. */
  by: Consenting[]
  /** Assent of those whom the law lets others consent for. */
  assent: SaidBy[]
  /** What is agreed on sharing. */
  sharing: Sharing[]
  /** Confidentiality and its limits. */
  confidentiality?: string
  /** Whom to turn to about harm to a minor. */
  safeguarding?: string
}
/** One person's consent. */
export interface Consenting {
  /** Role. */
  who: string
  /** What the consent covers. */
  covering: string[]
  /** In words. */
  text?: string
}
/** Words given by a person. */
export interface SaidBy {
  /** Role. */
  by: string
  /** The words. */
  text?: string
}
/** An agreement on sharing. */
export interface Sharing {
  /** Left to each person in a group, or agreed between named persons. */
  form: ("voluntary" | "agreed")
  /** Who agreed; empty for `voluntary`. */
  by: string[]
  /** In words. */
  text?: string
}
/** Number, length and rhythm of the sessions. */
export interface Course {
  /** A fixed number of sessions, a range of numbers, or open. */
  form: ("fixed" | "range" | "open")
  /** How many; equal ends when fixed; absent when open. */
  sessions?: Range
  /** How often, where it is the same throughout. */
  frequency?: Frequency
  /** How often by stretch of sessions. */
  stretches: Stretch[]
  /** Weeks that the course takes, worked out from the rhythm: each session takes its share of a week, so that four sessions twice weekly take two. */
  weeks?: number
  /** Weeks that the author states. */
  statedWeeks?: Range
  /** The date or the criterion that ends an open course. */
  until?: CourseEnd
  /** Minutes of a session. */
  minutes?: Range
  /** Sessions after the end. */
  boosters: Booster[]
  /** Time or sessions with someone else. */
  accompanied: Accompanied[]
}
/** The rhythm of some sessions. */
export interface Stretch {
  /** Session numbers. */
  sessions: Range
  /** How often. */
  frequency: Frequency
}
/** What ends an open course. */
export interface CourseEnd {
  /** A day, as year, month and day. */
  date?: string
  /** A criterion in words. */
  text?: string
}
/** A session after the end. */
export interface Booster {
  /** `booster.<n>`. */
  id: Id
  /** 1 for the first. */
  number: number
  /** Time after the end of the course. */
  after: Span
}
/** Someone who takes part in the course. */
export interface Accompanied {
  /** Role. */
  who: string
  /** Minutes of each session with them. */
  minutes?: Range
  /** Sessions they attend; empty when said of all. */
  sessions: number[]
  /** `together`, `separate` or `part`. */
  how?: string
}
/** A course that runs beside the main one, such as a group. */
export interface Strand {
  /** `strand.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Title. */
  title?: string
  /** Individual, group, couple or family. */
  format?: string
  /** Number of its sessions; the upper end of a range. */
  count?: number
  /** Lower end, where a range of numbers is stated. */
  countFrom?: number
  /** How often. */
  frequency?: Frequency
  /** Minutes of a session. */
  minutes?: Range
  /** Its sessions in order. */
  sessions: Session[]
}
/** A stage of the course. */
export interface Stage {
  /** `stage.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Title. */
  title?: string
  /** Its sessions; `end` is the upper end of the course. */
  sessions: Range
  /** Whether it is said to run to the end, whichever number that is. */
  toTheEnd: boolean
  /** The phase of the approach it stands for. */
  phase?: string
  /** Stages that it overlaps on purpose. */
  overlapping: Id[]
}
/** What homework serves. */
export interface Aim {
  /** `<kind>.<name>`, for example `goal.Activity`. */
  id: Id
  /** What sort of aim it is. */
  kind: ("goal" | "focus" | "formulation" | "core-pain" | "value" | "schema" | "mode" | "self-image" | "wish" | "expected-response" | "coping" | "problem-area")
  /** Declared name. */
  name: string
  /** In words. */
  text?: string
  /** The aims that it rests on, as stated. */
  of: Id[]
  /** Every aim that it rests on, nearest first. */
  restsOn: Id[]
}
/** Something that may happen in a session and that a task can grow from. */
export interface Event {
  /** `event.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** In words. */
  text?: string
  /** The technique it happens in. */
  technique?: string
  /** What it reaches. */
  reaches?: ("awareness" | "change")
}
/** A term of the vocabulary that the protocol uses, with what rules read of it. Terms that stand in nothing but this list are ancestors of used ones. */
export interface Term {
  /** Where such a term stands. */
  slot: ("kind" | "mechanism" | "technique" | "phase" | "problem" | "state" | "person" | "place" | "need" | "field" | "crutch" | "topic")
  /** Canonical id. */
  id: string
  /** Its name for people. */
  name?: string
  /** By the standard library, by the project, or nowhere (then it has no traits). */
  declared: ("library" | "project" | "nowhere")
  /** Its ancestors, nearest first. */
  is: string[]
  /** Its traits, its ancestors' included. */
  traits: string[]
  /** Family of a mechanism or technique; class of any other term, for example `violence` of a state or `covert` of a crutch. */
  family?: string
  /** Flags of a mechanism: `symptom-control`, `change-principle`. */
  flags: string[]
  /** Base phase of a phase. */
  base?: ("beginning" | "middle" | "ending")
  /** Codes of a problem. */
  codes: Code[]
  /** Further words for it; of terms that the project declares. */
  aliases?: string[]
  /** Mechanisms that a kind usually works by; of terms that the project declares. */
  targets?: string[]
  /** Approaches in which it is usual; of terms that the project declares. */
  usual?: string[]
  /** Its typical dose in words; of terms that the project declares. */
  typical?: string
  /** A note on it; of terms that the project declares. */
  note?: string
  /** What is usually entered in a field; of terms that the project declares. */
  fieldType?: string
}
/** A measure that the protocol uses. It holds names and ranges, never items. */
export interface Measure {
  /** `measure.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Name in print. */
  title?: string
  /** By the standard library or by the project. */
  declared: ("library" | "project")
  /** Version or form. */
  version?: string
  /** Who rates. */
  raters: string[]
  /** Its items. */
  items?: Items
  /** Range of the total. */
  total?: Range
  /** What a higher score means. */
  higherIs?: ("better" | "worse")
  /** Cut-offs. */
  cutOffs: CutOff[]
  /** What it covers. */
  covers: string[]
  /** What it is for. */
  purposes: string[]
  /** Sources. */
  cites: Id[]
  /** Further names for it; of measures that the project declares. */
  aliases?: string[]
  /** A note on it; of measures that the project declares. */
  note?: string
}
/** The items of a measure. */
export interface Items {
  /** How many; absent where that is not known. */
  count?: number
  /** Range of each; several where items differ. */
  ranges: Range[]
}
/** A cut-off. */
export interface CutOff {
  /** The score. */
  value: number
  /** What it marks. */
  text?: string
}
/** A measure in use: one row for each rater, its schedule resolved. */
export interface Use {
  /** The measure. */
  measure: Id
  /** Who rates. */
  rater?: string
  /** For what. */
  purposes: string[]
  /** `recording`, `live` or `transcript`. */
  on?: string
  /** Whether it is kept out of the therapy. */
  outsideTherapy: boolean
  /** Sessions in which it is given, in order. */
  sessions: number[]
  /** Boosters in which it is given. */
  boosters: number[]
  /** The strand whose sessions are meant. */
  strand?: Id
  /** Whether it is said of every session; an open course has no numbers for it. */
  everySession: boolean
  /** Sessions without numbers in which it is given, in a course or strand of open length. */
  recurring: Recurrence[]
}
/** Sessions without numbers: every so many, beginning with one of them, or the last. */
export interface Recurrence {
  /** Every how many sessions. */
  every?: number
  /** The first of them. */
  from?: number
  /** Whether the last session is meant. */
  last: boolean
}
/** What a therapist must be able to do. */
export interface Competency {
  /** `competency.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** In words. */
  title?: string
  /** By the standard library, by the project, or nowhere. */
  declared: ("library" | "project" | "nowhere")
  /** Its traits. */
  traits: string[]
  /** Further names for it; of competencies that the project declares. */
  aliases?: string[]
  /** A note on it; of competencies that the project declares. */
  note?: string
}
/** A list of steps, from easy to hard. */
export interface Hierarchy {
  /** `hierarchy.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Title. */
  title?: string
  /** Scale of the ratings. */
  scale?: Range
  /** Who rates. */
  ratedBy?: string
  /** The order of the steps, by stretch of sessions. */
  orders: StepOrder[]
  /** The model of change. */
  model?: string
  /** When a practice of a step ends. */
  stayUntil?: StayRule
  /** The steps in the author's order. */
  steps: Step[]
}
/** An order in force. */
export interface StepOrder {
  /** `graded`, `variable` or `client-choice`. */
  order: string
  /** First session. */
  fromSession: number
  /** Last session; to the end when absent. */
  toSession?: number
}
/** When to leave a step. */
export interface StayRule {
  /** `set-time`, `distress-falls` or `expectancy-tested`. */
  rule: string
  /** How often it must be met. */
  times: number
}
/** A step of a hierarchy. */
export interface Step {
  /** `step.<hierarchy>.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Its rating. */
  rating?: number
  /** In words. */
  text?: string
}
/** A task between sessions, everything it inherits resolved. */
export interface Homework {
  /** `homework.<name>`. */
  id: Id
  /** Declared name. */
  name: string
  /** Title. */
  title?: string
  /** The author's comment on it. */
  doc?: string
  /** The homework it was made from. */
  like?: Id
  /** What kind of task it is. */
  kind?: Kind
  /** Traits of the kind and those the task adds. */
  traits: string[]
  /** The approach it is tagged with. */
  approach?: string
  /** How a borrowed task serves the home mechanism. */
  bridge?: string
  /** Mechanisms it aims at. */
  mechanisms: Mechanism[]
  /** What it is to do. */
  purpose: Phrase[]
  /** Aims it serves. */
  serves: Id[]
  /** Who brings it in: `client`, `collaborative`, `therapist` or `caregiver`. */
  origin?: string
  /** What it is called in front of the client. */
  clientHears: string[]
  /** How it is put to the client. */
  wording: ReaderText[]
  /** Why it is done. */
  rationale: ReaderText[]
  /** What to do. */
  instructions: ReaderText[]
  /** How long and how often. */
  dose?: Dose
  /** At what time or on what cue. */
  when: Phrase[]
  /** In which places. */
  where: Phrase[]
  /** With whom; the words are the note that protects the other person. */
  with: Phrase[]
  /** How it is done or sent. */
  channel?: Channel
  /** What is needed. */
  materials: Material[]
  /** What the two settle before the client leaves. */
  agree: string[]
  /** What is asked before the client leaves, and what follows when it is low. */
  readiness?: Readiness
  /** How hard it is. */
  difficulty?: Difficulty
  /** Parts of a large task, in order. */
  steps: string[]
  /** The open question of an experiment. */
  question: ReaderText[]
  /** The belief put to the test (a template). */
  belief: ReaderText[]
  /** What is predicted (a template). */
  prediction: ReaderText[]
  /** How the result will be read, agreed before. */
  reading: ReaderText[]
  /** What is kept, faded or dropped. */
  crutches: Crutch[]
  /** Tasks done together with it. */
  alongside: Id[]
  /** Homework or events that must come first. */
  after: Id[]
  /** The caregiver's part. */
  caregiver?: Phrase
  /** Who does it; the client when empty. */
  doneBy: string[]
  /** Whether it may be left, and how. */
  completion?: Completion
  /** What counts as success. */
  success: Phrase[]
  /** What follows when it was not done, in order. */
  ifNotDone: Phrase[]
  /** What may come between, with the plan for it. */
  barriers: Barrier[]
  /** What is written down, by whom kept and read. */
  record?: HomeworkRecord
  /** Reminders. */
  reminders: Contingency[]
  /** Rewards. */
  rewards: Contingency[]
  /** Penalties; the term `none` says that there are none. */
  penalties: Contingency[]
  /** When to stop, and what then. */
  stop: Stop[]
  /** When it must not be done: `as-excluded`, `none-known` or states. */
  contraindications: Phrase[]
  /** Place, time afterwards, and what not to do next. */
  settle: ReaderText[]
  /** Competencies that it requires of the therapist. */
  needs: Id[]
  /** Number of places or companions that its plans are to reach. */
  contexts?: number
  /** The hierarchy whose steps it takes. */
  climbs?: Id
  /** When a practice ends, where the task says otherwise than its hierarchy. */
  stayUntil?: StayRule
  /** Whether what is written is sent: `never`, `after-discussion` or `sent`. */
  sending?: string
  /** What the client leaves with. */
  summary?: Summary
  /** The shortest time in bed that a sleep window may be set to. */
  timeInBed?: TimeInBed
  /** Sources it rests on. */
  cites: Id[]
  /** Notes to those who read the protocol. */
  notes: string[]
}
/** Some lines of a homework, each resolved. A list that is absent was not stated; an empty list was emptied. */
export interface HomeworkLines {
  /** What kind of task it is. */
  kind?: Kind
  /** Traits of the kind and those the task adds. */
  traits?: string[]
  /** The approach it is tagged with. */
  approach?: string
  /** How a borrowed task serves the home mechanism. */
  bridge?: string
  /** Mechanisms it aims at. */
  mechanisms?: Mechanism[]
  /** What it is to do. */
  purpose?: Phrase[]
  /** Aims it serves. */
  serves?: Id[]
  /** Who brings it in: `client`, `collaborative`, `therapist` or `caregiver`. */
  origin?: string
  /** What it is called in front of the client. */
  clientHears?: string[]
  /** How it is put to the client. */
  wording?: ReaderText[]
  /** Why it is done. */
  rationale?: ReaderText[]
  /** What to do. */
  instructions?: ReaderText[]
  /** How long and how often. */
  dose?: Dose
  /** At what time or on what cue. */
  when?: Phrase[]
  /** In which places. */
  where?: Phrase[]
  /** With whom; the words are the note that protects the other person. */
  with?: Phrase[]
  /** How it is done or sent. */
  channel?: Channel
  /** What is needed. */
  materials?: Material[]
  /** What the two settle before the client leaves. */
  agree?: string[]
  /** What is asked before the client leaves, and what follows when it is low. */
  readiness?: Readiness
  /** How hard it is. */
  difficulty?: Difficulty
  /** Parts of a large task, in order. */
  steps?: string[]
  /** The open question of an experiment. */
  question?: ReaderText[]
  /** The belief put to the test (a template). */
  belief?: ReaderText[]
  /** What is predicted (a template). */
  prediction?: ReaderText[]
  /** How the result will be read, agreed before. */
  reading?: ReaderText[]
  /** What is kept, faded or dropped. */
  crutches?: Crutch[]
  /** Tasks done together with it. */
  alongside?: Id[]
  /** Homework or events that must come first. */
  after?: Id[]
  /** The caregiver's part. */
  caregiver?: Phrase
  /** Who does it, when not the client. */
  doneBy?: string[]
  /** Whether it may be left, and how. */
  completion?: Completion
  /** What counts as success. */
  success?: Phrase[]
  /** What follows when it was not done, in order. */
  ifNotDone?: Phrase[]
  /** What may come between, with the plan for it. */
  barriers?: Barrier[]
  /** What is written down, by whom kept and read. */
  record?: HomeworkRecord
  /** Reminders. */
  reminders?: Contingency[]
  /** Rewards. */
  rewards?: Contingency[]
  /** Penalties; the term `none` says that there are none. */
  penalties?: Contingency[]
  /** When to stop, and what then. */
  stop?: Stop[]
  /** When it must not be done: `as-excluded`, `none-known` or states. */
  contraindications?: Phrase[]
  /** Place, time afterwards, and what not to do next. */
  settle?: ReaderText[]
  /** Competencies that it requires of the therapist. */
  needs?: Id[]
  /** Number of places or companions that its plans are to reach. */
  contexts?: number
  /** The hierarchy whose steps it takes. */
  climbs?: Id
  /** When a practice ends, where the task says otherwise than its hierarchy. */
  stayUntil?: StayRule
  /** Whether what is written is sent: `never`, `after-discussion` or `sent`. */
  sending?: string
  /** What the client leaves with. */
  summary?: Summary
  /** The shortest time in bed that a sleep window may be set to. */
  timeInBed?: TimeInBed
  /** Sources it rests on. */
  cites?: Id[]
  /** Notes to those who read the protocol. */
  notes?: string[]
}
/** A kind of task. */
export interface Kind {
  /** Canonical id. */
  id: string
  /** Its name for people. */
  name?: string
  /** Its ancestors, nearest first. */
  is: string[]
  /** Its traits, its ancestors' included. */
  traits: string[]
}
/** A mechanism of change. */
export interface Mechanism {
  /** Canonical id. */
  id: string
  /** Its name for people. */
  name?: string
  /** Its family. */
  family?: string
  /** `symptom-control`, `change-principle`. */
  flags: string[]
}
/** How long and how often. Ranges count at their upper end; what is not known is absent. */
export interface Dose {
  /** As written. */
  text: string
  /** How much on one occasion. */
  amount?: Range
  /** Unit of the amount. */
  unit?: ("seconds" | "minutes" | "hours" | "entries" | "steps" | "trials" | "pages" | "chapters")
  /** An amount without number. */
  extent?: ("moments" | "all-day")
  /** Whether it is left open or done as needed. */
  open: boolean
  /** Whether it recurs each week or is done a number of times until its review. */
  frequency?: ("recurring" | "counted")
  /** How often, in the stated period or until the review. */
  times?: Range
  /** Minutes of one occasion. */
  minutes?: number
  /** Times per week of a recurring dose. */
  perWeek?: number
  /** For how long it goes on. */
  lasts?: Span
}
/** How a task is done or sent. */
export interface Channel {
  /** Any one of these will do. */
  alternatives: string[]
  /** The author's words. */
  text?: string
  /** Who reads entries. */
  readBy: string[]
  /** How fast. */
  within?: Span
  /** What the person sees who is in danger. */
  crisis?: string
  /** Who is responsible for the data. */
  controller?: string
}
/** Something needed. */
export interface Material {
  /** Canonical id. */
  term?: string
  /** The author's words. */
  text?: string
  /** Whether the words name a file beside the protocol. */
  file: boolean
}
/** Questions before the client leaves. */
export interface Readiness {
  /** What is asked, each with its threshold. */
  ratings: ReadinessRating[]
  /** What follows when one of them is below its threshold. */
  below: Phrase[]
}
/** One question before the client leaves. */
export interface ReadinessRating {
  /** What is rated. */
  of: string
  /** Threshold in per cent. */
  atLeast?: number
}
/** How hard a task is. */
export interface Difficulty {
  /** As stated. */
  value: number
  /** Top of the scale. */
  of: number
  /** Of 100. */
  percent: number
}
/** What makes a task bearable, or what it leaves out. */
export interface Crutch {
  /** Whether it is kept, faded or dropped. */
  act: ("keep" | "fade" | "drop")
  /** What it is. */
  what: Phrase
  /** By which session. */
  bySession?: number
}
/** Whether a task may be left. */
export interface Completion {
  /** As stated. */
  form: ("optional" | "required")
  /** The path for declining and changing it. */
  text?: string
}
/** Something that may come between. */
export interface Barrier {
  /** On whose side it lies. */
  class: string
  /** What it is. */
  text: string
  /** The plan for it. */
  plan?: string
}
/** What is written down. */
export interface HomeworkRecord {
  /** Named fields, free, or none. */
  form?: ("fields" | "free" | "none")
  /** Why there is none. */
  because?: string
  /** Its fields. */
  fields: Field[]
  /** Who keeps it. */
  heldBy: string[]
  /** Who reads it. */
  seenBy: string[]
  /** Where and for how long. */
  kept?: Kept
  /** What it holds of other people, and who might ask for it. */
  others?: string
}
/** A field of a record. */
export interface Field {
  /** Term of the field. */
  name: string
  /** What is entered. */
  type: ("text" | "number" | "time" | "date" | "yes-no" | "range")
  /** Range of a rating. */
  range?: Range
  /** Unit of a rating. */
  unit?: ("%" | "minutes" | "hours")
}
/** Where a record is kept. */
export interface Kept {
  /** Where. */
  text?: string
  /** For how long. */
  duration?: Span
  /** Whether until the end of the course. */
  untilTheEnd: boolean
}
/** A reminder, reward or penalty. */
export interface Contingency {
  /** `none` where there is none. */
  term?: string
  /** What it is. */
  text?: string
  /** Whom it addresses; everyone when absent. */
  reader?: string
  /** What it is for. */
  reason?: string
  /** Who asked for it. */
  askedBy?: string
}
/** When to stop. */
export interface Stop {
  /** Signs that say stop. */
  when: Phrase[]
  /** What to do then. */
  afterwards?: string
}
/** A lower bound for the time in bed. */
export interface TimeInBed {
  /** Hours; the lower end of a range. */
  hours: number
  /** The upper end, where a range is stated. */
  upToHours?: number
  /** In words. */
  text?: string
}
/** What the client leaves with. */
export interface Summary {
  /** Its form, or `none`. */
  form: string
  /** In words. */
  text?: string
  /** Why there is none. */
  because?: string
}
/** A session of the course or of a strand, everything it inherits resolved. */
export interface Session {
  /** `session.<n>` or `session.<strand>.<n>`. */
  id: Id
  /** Its number. */
  number: number
  /** The strand it belongs to. */
  strand?: Id
  /** Stages that hold it. */
  stages: Id[]
  /** Phases of these stages. */
  phases: string[]
  /** Tasks planned, kept or offered earlier whose review falls on this session, whether or not it takes them up. */
  due: Id[]
  /** Days from the first session. */
  day?: number
  /** Days to the next session. */
  daysToNext?: number
  /** Its parts in order. */
  order: string[]
  /** What happens in it. */
  during: During[]
  /** Homework tried in it. */
  practice: Practice[]
  /** What it plans, keeps or offers. */
  plans: Planned[]
  /** That it plans nothing. */
  planNothing?: Because
  /** How homework is taken up: one review for each that the author states. */
  reviews: Review[]
  /** Measures given in it. */
  administer: Administered[]
  /** Notes. */
  notes: string[]
}
/** What is said of every session. */
export interface SessionLines {
  /** Its parts in order. */
  order: string[]
  /** What happens in it. */
  during: During[]
  /** Homework tried in it. */
  practice: Practice[]
  /** What it plans, keeps or offers. */
  plans: Planned[]
  /** That it plans nothing. */
  planNothing?: Because
  /** How homework is taken up: one review for each that the author states. */
  reviews: Review[]
  /** Measures given in it. */
  administer: Administered[]
  /** Notes. */
  notes: string[]
}
/** What is said of sessions without numbers, with what every session is told. */
export interface RecurringSession {
  /** `session.every-<n>`, `session.from-<n>` or `session.last`, with the name of a strand before it. */
  id: Id
  /** Which sessions are meant. */
  recurring: Recurrence
  /** The strand they belong to. */
  strand?: Id
  /** Its parts in order. */
  order: string[]
  /** What happens in it. */
  during: During[]
  /** Homework tried in it. */
  practice: Practice[]
  /** What it plans, keeps or offers. */
  plans: Planned[]
  /** That it plans nothing. */
  planNothing?: Because
  /** How homework is taken up: one review for each that the author states. */
  reviews: Review[]
  /** Measures given in it. */
  administer: Administered[]
  /** Notes. */
  notes: string[]
}
/** Something that happens in a session. */
export interface During {
  /** A technique. */
  technique?: string
  /** A declared event. */
  event?: Id
  /** In words. */
  text?: string
}
/** A first or further trial with the therapist. */
export interface Practice {
  /** The task. */
  homework: Id
  /** Steps of its hierarchy. */
  at: Id[]
}
/** One entry of a session; its details are the row of `plans` with the same id. */
export interface Planned {
  /** The row. */
  plan: Id
  /** What is done with it. */
  verb: Verb
  /** The task. */
  homework: Id
}
/** How a session takes up homework, merged line by line. */
export interface Review {
  /** Whether nothing is reviewed. */
  nothing: boolean
  /** Why nothing. */
  because?: string
  /** Whether all that is due is meant. */
  due: boolean
  /** Tasks named. */
  homework: Id[]
  /** When in the session. */
  position?: ("first" | "early" | "middle" | "late" | "any-time")
  /** With whom, one group after another. */
  with: string[][]
  /** What is talked about. */
  about: string[]
  /** Who opens it. */
  openedBy?: string
}
/** A measure given in a session. */
export interface Administered {
  /** The measure. */
  measure: Id
  /** Who rates. */
  raters: string[]
  /** For what. */
  purposes: string[]
  /** `recording`, `live` or `transcript`. */
  on?: string
  /** Whether it is kept out of the therapy. */
  outsideTherapy: boolean
}
/** Homework that hangs on an event and on no session. */
export interface Offer {
  /** Any of these events. */
  events: Id[]
  /** Rows of `plans`, one for each task; any one may be taken up. */
  plans: Id[]
  /** Homework or events that must come first. */
  after: Id[]
  /** When it is not offered. */
  unless: Phrase[]
  /** How it is put to the client. */
  wording?: string
}
/** How the therapist answers what the client brings. */
export interface Policy {
  /** Who alone brings homework in. */
  origin?: string
  /** What it is meant to set going. */
  mechanisms: Mechanism[]
  /** Answers. */
  responses: Response[]
  /** Who opens a review. */
  reviewOpenedBy?: string
}
/** An answer. */
export interface Response {
  /** Who acts. */
  who: string
  /** What they do: `mentions`, `asks` … */
  does: string
  /** What it is about. */
  what: Phrase
  /** What kind of answer it is, for example `answer`, `provide` or `turn-back`. */
  manner?: string
  /** The answer. */
  respond?: string
}
/** An adaptation to a need. */
export interface NeedTailoring {
  /** Marks it. */
  form: "need"
  /** The need; its words say what is done. */
  need: Phrase
  /** Considered, and nothing is needed. */
  none?: Because
  /** What is done. */
  actions: Action[]
}
/** An adaptation to what happens. */
export interface ConditionTailoring {
  /** Marks it. */
  form: "condition"
  /** In words. */
  text?: string
  /** When. */
  when: Condition
  /** What is done. */
  actions: Action[]
}
/** Something done when a condition holds. */
export interface Action {
  /** Canonical name, for example `assess-same-session`, `pause-new-homework`, `replace`, `raise-in-supervision`; `in-words` where only words are given. */
  act: string
  /** Done by a person at once, by a change of the care, or by a machine; `words` where only words are given. */
  by: ("person" | "care" | "automatic" | "words")
  /** The task meant. */
  homework?: Id
  /** What replaces it. */
  replacement?: Id
  /** Whether the session is meant. */
  session?: boolean
  /** The dose that a task or session is shortened or extended to. */
  dose?: Dose
  /** Until when. */
  until?: Phrase
  /** In words. */
  text?: string
}
/** How long something must hold. */
export interface InARow {
  /** How many. */
  count: number
  /** Of what. */
  unit: ("sessions" | "weeks")
  /** Whether without a break. */
  inARow: boolean
}
/** At least one holds. */
export interface AnyOf {
  /** Marks it. */
  test: "any"
  /** The conditions. */
  of: Condition[]
  /** How long it must hold. */
  for?: InARow
}
/** All hold. */
export interface AllOf {
  /** Marks it. */
  test: "all"
  /** The conditions. */
  of: Condition[]
  /** How long it must hold. */
  for?: InARow
}
/** A score against a number. */
export interface ScoreTest {
  /** Marks it. */
  test: "score"
  /** The measure. */
  measure: Id
  /** The item; the total when absent. */
  item?: number
  /** How it is compared. */
  comparison: ("above" | "below" | "at-least" | "at-most" | "is")
  /** The number. */
  value: number
  /** Whether per cent is meant. */
  percent: boolean
  /** How long it must hold. */
  for?: InARow
}
/** A change of a score. */
export interface ChangeTest {
  /** Marks it. */
  test: "change"
  /** The measure. */
  measure: Id
  /** The item; the total when absent. */
  item?: number
  /** Which way. */
  direction: ("worse" | "better")
  /** By at least so much. */
  by: number
  /** Compared with what. */
  than: ("start" | "last-session")
  /** How long it must hold. */
  for?: InARow
}
/** The done share of an agreed dose. */
export interface DoneTest {
  /** Marks it. */
  test: "done"
  /** The task; any when absent. */
  homework?: Id
  /** How it is compared. */
  comparison: ("above" | "below" | "at-least" | "at-most" | "is")
  /** The share in per cent. */
  percent: number
  /** The measure that tells; the default when absent. */
  measure?: Id
  /** How long it must hold. */
  for?: InARow
}
/** Homework was not done. */
export interface NotDoneTest {
  /** Marks it. */
  test: "not-done"
  /** The task; any when absent. */
  homework?: Id
  /** How long it must hold. */
  for?: InARow
}
/** A state holds. */
export interface StateTest {
  /** Marks it. */
  test: "state"
  /** The state. */
  state: Phrase
  /** How long it must hold. */
  for?: InARow
}
/** The number of the session. */
export interface SessionTest {
  /** Marks it. */
  test: "session"
  /** How it is compared. */
  comparison: ("above" | "below" | "at-least" | "at-most" | "is")
  /** The number. */
  value: number
  /** How long it must hold. */
  for?: InARow
}
/** A stage is reached. */
export interface StageTest {
  /** Marks it. */
  test: "stage"
  /** The stage. */
  stage: Id
  /** How long it must hold. */
  for?: InARow
}
/** An event has happened. */
export interface EventTest {
  /** Marks it. */
  test: "event"
  /** The event. */
  event: Id
  /** How long it must hold. */
  for?: InARow
}
/** What is stated before use. */
export interface Safety {
  /** Who does what about risk. */
  riskPlan?: RiskPlan
  /** Conditions that are watched. */
  watches: Watch[]
  /** What is screened before tasks. */
  screens: Precaution[]
  /** What is checked before tasks. */
  checks: Precaution[]
  /** Cautions. */
  cautions: Phrase[]
  /** The statement that tasks stay within ordinary risk. */
  ordinaryRisk?: string
  /** Whether steps are ever forced. */
  forced?: Phrase
  /** How unwanted effects are asked about. */
  harms: Harms[]
  /** Penalties; the term `none` says that there are none. */
  penalties: Phrase[]
}
/** The plan for risk. */
export interface RiskPlan {
  /** Who assesses. */
  by: string[]
  /** When and how it is asked. */
  assess?: string
  /** What leads to contact. */
  contact?: string
  /** The route out of hours. */
  outOfHours?: string
}
/** A watched condition. */
export interface Watch {
  /** The condition. */
  when: Condition
  /** What is done then. */
  actions: Action[]
}
/** A state that is asked about before tasks. */
export interface Precaution {
  /** Canonical id. */
  term?: string
  /** The author's words. */
  text?: string
  /** The tasks; all when empty. */
  before: Id[]
}
/** A question about unwanted effects. */
export interface Harms {
  /** A measure. */
  measure?: Id
  /** In words. */
  text?: string
}
/** Supervision and training. */
export interface Supervision {
  /** How often. */
  frequency?: Frequency
  /** What is looked at. */
  competencies: SupervisedCompetency[]
  /** What is observed. */
  observe: Observation[]
  /** Topics. */
  discuss: Phrase[]
  /** Tasks that therapists try themselves. */
  practise: SelfPractice[]
  /** Training. */
  training: Phrase[]
  /** Teams. */
  team: Phrase[]
  /** The therapists' own homework. */
  homework: TherapistHomework[]
}
/** A competency in supervision. */
export interface SupervisedCompetency {
  /** The competency. */
  competency: Id
  /** In words. */
  text?: string
  /** The measure it is rated with. */
  ratedWith?: Id
  /** The level to reach. */
  atLeast?: number
  /** Whether the level is read on the range of an item or on that of the total. */
  readOn?: ("item" | "total")
}
/** Sessions that are observed. */
export interface Observation {
  /** Session numbers. */
  sessions: number[]
  /** `recording`, `live` or `transcript`. */
  on?: string
}
/** What a therapist tries. */
export interface SelfPractice {
  /** A task of the protocol. */
  homework?: Id
  /** Canonical id. */
  term?: string
  /** In words. */
  text?: string
}
/** A task for the therapist. */
export interface TherapistHomework {
  /** The task. */
  text: string
  /** When it is reviewed. */
  reviewed?: string
}
/** A justified exception to one rule at one place. */
export interface Deviation {
  /** Id of the rule. */
  rule: string
  /** The place; the protocol when absent. */
  on?: Id
  /** The session, where a homework in one session is meant. */
  session?: Id
  /** The reason. */
  because: string
}
/** One plan, keep or offer of one task, its dose worked out. */
export interface PlanRow {
  /** `plan.<n>.<homework>` with the number of the session, `plan.every-<n>.<homework>` and the like for sessions without numbers, or `plan.when.<homework>`; further rows of the same name get `.2`, `.3`. */
  id: Id
  /** What is done with the task. */
  verb: Verb
  /** Whether it hangs on an event and on no session. */
  conditional: boolean
  /** Number of the session. */
  session?: number
  /** Sessions without numbers in which it stands, in a course or strand of open length. */
  recurring?: Recurrence
  /** The strand of the session. */
  strand?: Id
  /** The task. */
  homework: Id
  /** Lines that this plan gives anew; each replaces the task's own. */
  changes?: HomeworkLines
  /** The row whose task brings this one along. */
  broughtBy?: Id
  /** Events it grows from. */
  events: Id[]
  /** Tasks offered in its stead, by the same statement. */
  or: Id[]
  /** Homework or events that must come first. */
  after: Id[]
  /** When it is not offered. */
  unless: Phrase[]
  /** How it is put to the client. */
  wording?: string
  /** Steps of the hierarchy. */
  at: Id[]
  /** Whether the steps may be taken in any order. */
  inAnyOrder: boolean
  /** 1 for the first row of this task. */
  nth: number
  /** Whether the task is new with this row. */
  first: boolean
  /** The dose in force. */
  dose?: Dose
  /** Minutes of one occasion. */
  minutes?: number
  /** Times per week; a counted dose scaled to a week. */
  perWeek?: number
  /** Their product. */
  minutesPerWeek?: number
  /** Whether more is asked than the numbers say. */
  atLeast: boolean
  /** Sessions whose review takes it up. */
  reviewedIn: number[]
  /** Sessions of another strand, or of the course, whose review names it. */
  reviewedElsewhere: Id[]
  /** Boosters that take it up. */
  reviewedAtBoosters: number[]
  /** Whether its review is put off on purpose. */
  carriedOver: boolean
}
/** What is in force after a session. */
export interface Load {
  /** Number of the session. */
  session: number
  /** The strand of the session. */
  strand?: Id
  /** Minutes per week, as far as known. */
  minutesPerWeek: number
  /** Whether it is more than the number says. */
  atLeast: boolean
  /** Tasks that are new. */
  new: number
  /** Tasks in force. */
  active: number
  /** Their rows of `plans`. */
  inForce: Id[]
}
/** Mechanisms of one stage. */
export interface StageMechanisms {
  /** The stage; the sessions of no stage when absent. */
  stage?: Id
  /** Mechanisms of its tasks, in order of appearance. */
  mechanisms: string[]
  /** Their families. */
  families: string[]
}
/** What this was made from. */
export interface Provenance {
  /** The compiler. */
  compiler: Compiler
  /** Each source, in code-unit order of the paths. */
  sources: SourceFile[]
}
/** A compiler. */
export interface Compiler {
  /** Its name. */
  name: string
  /** Its version. */
  version: string
}
/** A source file. */
export interface SourceFile {
  /** Path in the project, with forward slashes. */
  path: string
  /** SHA-256 of its bytes. */
  sha256: string
}
