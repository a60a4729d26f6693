// Generated from schemas/facts.schema.json by `npm run generate`; edit the schema, not this file.

/** What the condition of a rule can read, derived from a compiled protocol. A fact says what is the case, never what ought to be. Every field is always there: '' for a text, [] for a list, -1 for a number, false for a truth value that is not stated. Numbers are doubles. Each list of the protocol whose members have a `ref` can be gone through by a rule (`each: plan`, `each: homework`, `each: session`, `each: hierarchy` …); the member then bears the name of its definition, and `protocol` can be read beside it. */
export interface Facts {
  /** The protocol as a whole; every other fact is found through it. */
  protocol: ProtocolFacts
}
/** The protocol as a whole. */
export interface ProtocolFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its id. */
  id: string
  /** Its declared name. */
  name: string
  /** Its title, or its name where it has none. */
  title: string
  /** Its version. */
  version: string
  /** `draft`, `active` or `retired`. */
  status: string
  /** The home approach. */
  approach: string
  /** Further approaches. */
  also: string[]
  /** The declared variant of the home approach. */
  variant: string
  /** Approaches that are said to lead, first things first. */
  precedence: string[]
  /** Which approach is said to go before which other, directly or by way of a third: `psychodynamic before act`. */
  precedes: string[]
  /** Approaches that tasks are tagged with, each once. */
  taskApproaches: string[]
  /** Language of the texts. */
  language: string
  /** `routine`, `trial` or `training`. */
  setting: string
  /** `individual`, `group`, `couple`, `family` or `self-guided`. */
  format: string
  /** How it is delivered. */
  delivery: string[]
  /** Whether client and therapist meet at the same time: in person, by video, by telephone or at home. */
  live: boolean
  /** Strength of the evidence. */
  evidence: EvidenceFacts
  /** How many sources it names. */
  sources: number
  /** Whether it says that it has no homework by design. */
  homeworkNone: boolean
  /** The reason for that. */
  homeworkNoneReason: string
  /** Order of the targets. */
  priority: string[]
  /** The limits that it states. */
  load: LoadFacts
  /** Whom it is for. */
  population: PopulationFacts
  /** What is agreed beforehand. */
  consent: ConsentFacts
  /** Its sessions. */
  course: CourseFacts
  /** Courses beside the main one. */
  strands: StrandFacts[]
  /** Its stages. */
  stages: StageFacts[]
  /** What homework serves. */
  aims: AimFacts[]
  /** Kinds of its aims, each once. */
  aimKinds: string[]
  /** Its events. */
  events: EventFacts[]
  /** Its hierarchies. */
  hierarchies: HierarchyFacts[]
  /** What is said of every task, whether or not there are tasks. */
  every: HomeworkFacts
  /** What is said of every session of an open course. */
  everySession: SessionFacts
  /** Its tasks. */
  homework: HomeworkFacts[]
  /** Its plans, keeps and offers in order. */
  plans: PlanFacts[]
  /** Its sessions, those of strands after those of the course. */
  sessions: SessionFacts[]
  /** Sessions of an open course or strand that have no numbers: every so many, or the last. */
  recurringSessions: SessionFacts[]
  /** What the whole course holds, conditional offers included. */
  whole: SpanFacts
  /** What the first half of the sessions holds. */
  firstHalf: SpanFacts
  /** What the last quarter of the sessions holds. */
  lastQuarter: SpanFacts
  /** What the last stage holds; the last quarter where no stage is declared. */
  lastStage: SpanFacts
  /** Share of the sessions that plan or offer something, from 0 to 1; -1 without sessions. */
  plannedShare: number
  /** Share of the sessions that plan or offer a task done in writing only. */
  writingOnlyShare: number
  /** Share of the sessions that plan or offer a worksheet. */
  worksheetShare: number
  /** Share of the rows whose task comes from the client. */
  clientShare: ThirdsFacts
  /** Share of the rows whose task comes from the client or from both together. */
  sharedShare: ThirdsFacts
  /** Measures in use, one row for each rater. */
  uses: UseFacts[]
  /** What measures are used for, one row for each purpose. */
  measured: MeasuredFacts[]
  /** The plan for risk. */
  riskPlan: RiskPlanFacts
  /** What is watched. */
  watches: WatchFacts[]
  /** States that a screen names, whatever tasks it stands before, with their classes. */
  screened: string[]
  /** States that a check names, whatever tasks it stands before, with their classes. */
  checked: string[]
  /** Screens and checks one by one. */
  precautions: PrecautionFacts[]
  /** States that a caution names. */
  cautions: string[]
  /** How many cautions there are, those in words included. */
  cautionCount: number
  /** The statement that tasks stay within ordinary risk. */
  ordinaryRisk: string
  /** What is said on forcing steps: the term, else the words. */
  forced: string
  /** Whether unwanted effects are asked about. */
  harmsAsked: boolean
  /** Measures named for unwanted effects. */
  harmMeasures: string[]
  /** Whether the safety part says that there is no penalty. */
  penaltyNone: boolean
  /** How the therapist answers. */
  policy: PolicyFacts
  /** The answers of the policy. */
  responses: ResponseFacts[]
  /** Needs that are considered. */
  needs: string[]
  /** Classes of these needs, each once, for example `culture`, `access`. */
  needClasses: string[]
  /** Adaptations to what happens. */
  adaptations: WatchFacts[]
  /** Supervision and training. */
  supervision: SupervisionFacts
  /** Names of the competencies in use, each once. */
  competencies: string[]
  /** Reminders, rewards and penalties: of each task, of the safety part, and what is said of every task where there are no tasks; a stated `none` is left out. */
  contingencies: ContingencyFacts[]
  /** Channels of all tasks, each once. */
  channels: string[]
  /** The texts of the protocol. The same text in the same line comes once, at its first place: what all tasks inherit, where it is said for all. */
  texts: TextFacts[]
}
/** A share from 0 to 1 in each third of the sessions; -1 for a third without rows. */
export interface ThirdsFacts {
  /** First third. */
  first: number
  /** Middle third. */
  middle: number
  /** Last third. */
  last: number
}
/** Strength of the evidence. */
export interface EvidenceFacts {
  /** Mark for the therapy, from A to D or T. */
  therapy: string
  /** What it rests on. */
  therapyWords: string
  /** Mark for the homework. */
  homework: string
  /** What it rests on. */
  homeworkWords: string
}
/** Limits that a protocol states. */
export interface LoadFacts {
  /** Minutes per week; -1 when not stated. */
  minutes: number
  /** New tasks per session; -1 when not stated. */
  new: number
  /** Tasks per session, new or not; -1 when not stated. */
  tasks: number
}
/** Whom a protocol is for. */
export interface PopulationFacts {
  /** Whether a population is declared. */
  stated: boolean
  /** In words. */
  words: string
  /** Lowest age in years; -1 when not stated. */
  minAge: number
  /** Highest age; -1 when not stated. */
  maxAge: number
  /** Whether the lowest age is below the age of majority set for the project. */
  minor: boolean
  /** Problems with all that they belong to. */
  problems: string[]
  /** Degrees of severity. */
  severity: string[]
  /** States that must be the case. */
  included: string[]
  /** States that must not be the case. */
  excluded: string[]
  /** How many exclusions, those in words included. */
  exclusions: number
  /** Readers for whom a reading level is declared; `client` where it is for everyone. */
  readers: string[]
  /** Whether a reading level is declared. */
  readingLevel: boolean
}
/** What is agreed beforehand. */
export interface ConsentFacts {
  /** Whether a consent part is there. */
  stated: boolean
  /** Who consents. */
  givenBy: string[]
  /** What consent covers, each once. */
  covering: string[]
  /** Who assents. */
  assentBy: string[]
  /** Whether sharing in a group is said to be voluntary. */
  sharingVoluntary: boolean
  /** Who agreed on sharing. */
  sharingAgreedBy: string[]
  /** Confidentiality and its limits. */
  confidentiality: string
  /** Whom to turn to about harm to a minor. */
  safeguarding: string
}
/** The course. */
export interface CourseFacts {
  /** Whether a course is declared. */
  stated: boolean
  /** `fixed`, `range` or `open`. */
  form: string
  /** How many sessions, at the upper end; -1 when open. */
  sessions: number
  /** How many at the lower end; -1 when open. */
  sessionsFrom: number
  /** Weeks that the course takes, each session with its share of a week; -1 when unknown. */
  weeks: number
  /** The date that ends it. */
  untilDate: string
  /** The criterion that ends it. */
  untilWords: string
  /** Whether it has a limit of any form: number, range, date or criterion. */
  limited: boolean
  /** Minutes of a session, at the upper end; -1 when not stated. */
  minutes: number
  /** How many boosters. */
  boosters: number
  /** Sessions per week in its first stretch; -1 when not stated. */
  perWeek: number
  /** Who else takes part. */
  accompaniedBy: string[]
}
/** A course beside the main one. */
export interface StrandFacts {
  /** Its declared name. */
  name: string
  /** Its title, or its name where it has none. */
  title: string
  /** Its format. */
  format: string
  /** How many sessions; -1 when not stated. */
  sessions: number
}
/** What a stretch of sessions holds. */
export interface SpanFacts {
  /** First session; 0 when empty. */
  from: number
  /** Last session; 0 when empty. */
  to: number
  /** Rows that plan, keep or offer. */
  plans: number
  /** Kinds of the tasks with their ancestors. */
  kinds: string[]
  /** Traits of the tasks. */
  traits: string[]
  /** Families of their mechanisms. */
  families: string[]
  /** Kinds of the aims they serve. */
  serveKinds: string[]
  /** Classes of what the tasks keep, fade or drop. */
  crutchClasses: string[]
  /** What counts as success in them. */
  successes: string[]
  /** Places of the tasks. */
  places: string[]
  /** Techniques in the sessions, those of events included. */
  techniques: string[]
  /** Traits of these techniques. */
  techniqueTraits: string[]
  /** Traits of the tasks practised in the sessions. */
  practisedTraits: string[]
  /** What their reviews are about. */
  reviewTopics: string[]
}
/** A stage. */
export interface StageFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its declared name. */
  name: string
  /** Its title, or its name where it has none. */
  title: string
  /** The phase it stands for. */
  phase: string
  /** Base phase: `beginning`, `middle` or `ending`. */
  base: string
  /** Whether it is the first. */
  first: boolean
  /** Whether it is the last to end. */
  last: boolean
  /** What its sessions hold. */
  holds: SpanFacts
}
/** An aim. */
export interface AimFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its declared name. */
  name: string
  /** Its kind. */
  kind: string
  /** In words. */
  words: string
  /** Kinds of the aims it rests on. */
  restsOnKinds: string[]
  /** Whether a task serves it, directly or through an aim that rests on it. */
  served: boolean
}
/** An event. */
export interface EventFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its declared name. */
  name: string
  /** In words. */
  words: string
  /** The technique it happens in. */
  technique: string
  /** Traits of that technique. */
  techniqueTraits: string[]
  /** `awareness` or `change`. */
  reaches: string
  /** How many rows grow from it. */
  offers: number
}
/** A hierarchy. */
export interface HierarchyFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its declared name. */
  name: string
  /** Its title, or its name where it has none. */
  title: string
  /** Its model. */
  model: string
  /** When a practice ends. */
  stayUntil: string
  /** How often that must be met; -1 when not stated. */
  stayTimes: number
  /** Orders in force at any time. */
  orders: string[]
  /** Who rates. */
  ratedBy: string
  /** How many steps. */
  steps: number
  /** Steps that no row plans. */
  unplanned: string[]
  /** Sessions that plan the step with the highest rating. */
  topSessions: number[]
  /** Sessions that plan any step. */
  sessions: number[]
  /** Different places and companions of the rows that climb it. */
  contexts: number
  /** Contexts that its tasks are to reach; -1 when not stated. */
  contextsAim: number
  /** Ids of the tasks that climb it. */
  tasks: string[]
}
/** A measure in use by one rater. */
export interface UseFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Declared name of the measure. */
  measure: string
  /** Its title, or its name where it has none. */
  title: string
  /** Its version. */
  version: string
  /** Who rates. */
  rater: string
  /** Whether the measure has a form for that rater. */
  raterFits: boolean
  /** What it is used for; its own purposes where none is said. */
  purposes: string[]
  /** What it covers. */
  covers: string[]
  /** `recording`, `live` or `transcript`. */
  on: string
  /** Whether it is kept out of the therapy. */
  outsideTherapy: boolean
  /** Sessions in which it is given. */
  sessions: number[]
  /** The first of them; -1 when none is known. */
  firstSession: number
  /** The last of them; -1 when none is known. */
  lastSession: number
  /** Whether it is given in every session. */
  everySession: boolean
  /** Whether it is given in sessions of an open course that have no numbers: every so many, or the last. */
  recurring: boolean
  /** Whether it names a source. */
  cited: boolean
}
/** What is measured for one purpose. */
export interface MeasuredFacts {
  /** The purpose. */
  purpose: string
  /** Who rates, each once. */
  raters: string[]
  /** What is covered, each once. */
  covers: string[]
  /** The measures, each once. */
  measures: string[]
  /** Sessions in which it is measured. */
  sessions: number[]
  /** The first of them; -1 when none is known. */
  firstSession: number
  /** The last of them; -1 when none is known. */
  lastSession: number
  /** Who rates within the therapy, each once. */
  inTherapy: string[]
}
/** The plan for risk. */
export interface RiskPlanFacts {
  /** Whether there is one. */
  stated: boolean
  /** Who assesses. */
  by: string[]
  /** When it is asked. */
  assess: string
  /** What leads to contact. */
  contact: string
  /** The route out of hours. */
  outOfHours: string
}
/** A condition that is watched, and what it leads to. */
export interface WatchFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** What is tested, each once: `score`, `change`, `done`, `not-done`, `state`, `session`, `stage`, `event`. */
  tests: string[]
  /** Measures tested. */
  measures: string[]
  /** What the tested measures cover. */
  covers: string[]
  /** What they are used for. */
  purposes: string[]
  /** Whether it fires on a score above, at least or equal to a number, of a measure that covers risk and is given for safety. */
  risk: boolean
  /** Whether it fires on a change for the worse. */
  worse: boolean
  /** States tested. */
  states: string[]
  /** Ids of the tasks tested. */
  homework: string[]
  /** What is done, by canonical name. */
  actions: string[]
  /** Who acts, each once: `person`, `care`, `automatic`, `words`. */
  actors: string[]
  /** The words of the actions. */
  words: string
}
/** A screen or a check. */
export interface PrecautionFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** `screen` or `check`. */
  form: string
  /** The state. */
  state: string
  /** Its classes. */
  classes: string[]
  /** In words. */
  words: string
  /** Ids of the tasks it stands before; none when it holds for all. */
  homework: string[]
}
/** How the therapist answers. */
export interface PolicyFacts {
  /** Whether there is a policy. */
  stated: boolean
  /** Who alone brings homework in. */
  origin: string
  /** Who opens a review. */
  reviewOpenedBy: string
  /** What the client may mention or ask that has an answer. */
  answered: string[]
}
/** An answer of the policy. */
export interface ResponseFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Who acts. */
  who: string
  /** What they do. */
  does: string
  /** What it is about. */
  what: string
  /** The same in words. */
  words: string
  /** What kind of answer it is; '' where only words are given. */
  manner: string
  /** The answer. */
  respond: string
}
/** Supervision and training. */
export interface SupervisionFacts {
  /** Whether there is any. */
  stated: boolean
  /** Times per week; -1 when not stated. */
  perWeek: number
  /** Names of the competencies it looks at. */
  competencies: string[]
  /** Those of them that are rated with a measure. */
  rated: string[]
  /** Sessions that are observed. */
  observed: number[]
  /** How they are observed. */
  observedOn: string[]
  /** Topics. */
  discuss: string[]
  /** Forms of training. */
  training: string[]
  /** Teams. */
  team: string[]
  /** Tasks that therapists try themselves. */
  selfPractice: number
  /** The therapists' own tasks. */
  homework: number
}
/** A reminder, a reward or a penalty. */
export interface ContingencyFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** `homework` or `safety`. */
  part: string
  /** Id of the task, where it belongs to one. */
  homework: string
  /** `reminder`, `reward` or `penalty`. */
  form: string
  /** What it is. */
  words: string
  /** What it is for. */
  reason: string
  /** Who asked for it. */
  askedBy: string
}
/** A text. */
export interface TextFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** The part of the protocol it belongs to: `protocol`, `homework`, `session`, `policy`, `safety`, `consent`, `tailoring`, `supervision`, `measures`. */
  part: string
  /** The line it stands in, for example `rationale`. */
  line: string
  /** Whom it addresses; '' for the team. */
  reader: string
  /** The text. */
  text: string
  /** Its words in lower case, without marks of punctuation. */
  words: string[]
}
/** A task. Terms are canonical ids; a list of terms leaves out what is said in words only. */
export interface HomeworkFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Of a task as a plan changes it, where that plan stands, as a JSON pointer; '' of the task itself. It leads back to the text and is no fact for conditions. */
  changedBy: string
  /** Its id. */
  id: string
  /** Its declared name. */
  name: string
  /** Its title, or its name where it has none. */
  title: string
  /** Its kind. */
  kind: string
  /** Its kind and the ancestors of it. */
  kinds: string[]
  /** Traits of the kind and those the task adds. */
  traits: string[]
  /** The approach it is tagged with. */
  approach: string
  /** How it serves the home mechanism, where it is borrowed. */
  bridge: string
  /** Mechanisms it aims at. */
  mechanisms: string[]
  /** Their families, each once. */
  families: string[]
  /** Whether it names mechanisms and all of them control symptoms. */
  symptomControl: boolean
  /** Whether one of its mechanisms is a change principle. */
  changePrinciple: boolean
  /** What it is to do. */
  purpose: string[]
  /** Ids of the aims it serves. */
  serves: string[]
  /** These and the aims they rest on. */
  servesThrough: string[]
  /** Kinds of all of these, each once. */
  serveKinds: string[]
  /** Who brings it in. */
  origin: string
  /** What it is called in front of the client. */
  clientHears: string[]
  /** How it is put. */
  wording: string
  /** Why it is done, for the client; else the first that is given. */
  rationale: string
  /** What to do, for the client; else the first that is given. */
  instructions: string
  /** Who is told why. */
  rationaleReaders: string[]
  /** Who has instructions. */
  readers: string[]
  /** How long and how often, as the task says. */
  dose: DoseFacts
  /** Times and cues. */
  when: string[]
  /** Places. */
  where: string[]
  /** Persons. */
  with: string[]
  /** Persons other than client and therapist who take part or do it. */
  thirdPersons: string[]
  /** The words that protect them. */
  withNote: string
  /** Whether a place outside the clinic is named. */
  outsideClinic: boolean
  /** Which of `when`, `where`, `with`, `frequency` and `duration` are not said at all. */
  unspecified: string[]
  /** Which of them are openly left open or as agreed. */
  leftOpen: string[]
  /** Channels, any of which will do. */
  channels: string[]
  /** Whether it is done in writing: every channel is written, or none is said and the kind is written by nature. */
  writingOnly: boolean
  /** Entries in an app or on the web. */
  app: AppFacts
  /** How many materials. */
  materials: number
  /** What the two settle before the client leaves. */
  agreed: string[]
  /** What is asked before the client leaves. */
  readiness: ReadinessFacts
  /** Difficulty of 100; -1 when not stated. */
  difficulty: number
  /** How many parts it has. */
  steps: number
  /** The open question of an experiment. */
  question: string
  /** The belief put to the test. */
  belief: string
  /** The prediction. */
  prediction: string
  /** How the result will be read. */
  reading: string
  /** What it keeps, fades or drops. */
  crutches: CrutchFacts[]
  /** Classes of these, each once. */
  crutchClasses: string[]
  /** Ids of the tasks done together with it, by either's word. */
  alongside: string[]
  /** Their kinds with ancestors. */
  alongsideKinds: string[]
  /** Their traits. */
  alongsideTraits: string[]
  /** Ids of what must come first. */
  after: string[]
  /** The caregiver's part. */
  caregiverRole: string
  /** Who does it; empty when that is the client. */
  doneBy: string[]
  /** Whether the client does it, alone or with others. */
  byClient: boolean
  /** `optional` or `required`. */
  completion: string
  /** The path for declining and changing it. */
  declinePath: string
  /** Whether it may be left: optional, or only ever offered. */
  optOut: boolean
  /** Whether it is required. */
  required: boolean
  /** What counts as success. */
  success: string[]
  /** The same in words. */
  successWords: string
  /** What follows when it was not done, in order. */
  ifNotDone: string[]
  /** Classes of these, each once: `understanding`, `practical`, `bare`. */
  ifNotDoneClasses: string[]
  /** The same in words. */
  ifNotDoneWords: string
  /** How many barriers. */
  barriers: number
  /** How many of them have a plan. */
  barrierPlans: number
  /** On whose side they lie, each once. */
  barrierClasses: string[]
  /** What is written down. */
  record: RecordFacts
  /** Reminders, rewards and penalties; a stated `none` is left out. */
  contingencies: ContingencyFacts[]
  /** Whether there is a reminder. */
  reminder: boolean
  /** What rewards are for. */
  rewardReasons: string[]
  /** Whether a penalty is named. */
  penalty: boolean
  /** Whether it says that there is none. */
  penaltyNone: boolean
  /** When to stop. */
  stops: StopFacts[]
  /** When it must not be done. */
  contraindications: string[]
  /** The same in words. */
  contraindicationWords: string
  /** Place, time afterwards, and what not to do next. */
  settle: string
  /** Names of the competencies it requires. */
  needs: string[]
  /** Traits of these competencies, each once. */
  needTraits: string[]
  /** Contexts it is to reach; -1 when not stated. */
  contexts: number
  /** Id of the hierarchy it climbs. */
  climbs: string
  /** Model of that hierarchy. */
  model: string
  /** Its own rule for ending a practice, where it has one. */
  stayUntil: string
  /** Whether what is written is sent. */
  sending: string
  /** The shortest time in bed that a sleep window may be set to, in minutes; -1 when not stated. */
  timeInBed: number
  /** What the client leaves with. */
  summary: string
  /** Why there is none. */
  summaryReason: string
  /** How many sources it cites. */
  cites: number
  /** States screened before it, with their classes. */
  screened: string[]
  /** States checked before it, with their classes. */
  checked: string[]
  /** How many rows plan, keep or offer it. */
  plans: number
  /** Sessions that do. */
  sessions: number[]
  /** Whether it is offered and never planned. */
  offeredOnly: boolean
  /** Sessions that practise it. */
  practised: number[]
  /** Ids of the events it grows from. */
  events: string[]
}
/** How long and how often. */
export interface DoseFacts {
  /** Whether a dose is given. */
  stated: boolean
  /** Whether it is left open or as needed. */
  open: boolean
  /** Minutes of one occasion, upper end; -1 when unknown. */
  minutes: number
  /** The lower end; -1 when unknown. */
  minutesFrom: number
  /** Times per week; -1 when unknown or counted. */
  perWeek: number
  /** Times until the review, when counted; -1 otherwise. */
  times: number
  /** Days for which it goes on; -1 when no end is given. */
  days: number
  /** Whether it is meant for the whole day. */
  allDay: boolean
}
/** Entries in an app or on the web. */
export interface AppFacts {
  /** Whether an app or the web is among the channels. */
  used: boolean
  /** Who reads entries. */
  readBy: string[]
  /** How fast, in days; -1 when not stated. */
  withinDays: number
  /** What the person sees who is in danger. */
  crisis: string
  /** Who is responsible for the data. */
  controller: string
  /** What is not said of such entries, in words, in this order: `who reads entries`, `how fast` (unless nobody reads them), `what a person in danger sees`, `who answers for the data`; none where no app is used. */
  unsaid: string[]
}
/** A question before the client leaves. */
export interface ReadinessFacts {
  /** Whether there is one. */
  stated: boolean
  /** What is rated. */
  of: string[]
  /** The lowest threshold in per cent; -1 when none is stated. */
  atLeast: number
  /** What follows below it. */
  below: string[]
  /** The same in words. */
  belowWords: string
}
/** What a task keeps, fades or drops. */
export interface CrutchFacts {
  /** `keep`, `fade` or `drop`. */
  act: string
  /** The term. */
  what: string
  /** In words. */
  words: string
  /** Its classes. */
  classes: string[]
  /** By which session; -1 when not stated. */
  bySession: number
}
/** What is written down. */
export interface RecordFacts {
  /** `fields`, `free` or `none`. */
  form: string
  /** Names of its fields. */
  fields: string[]
  /** Their classes, each once. */
  fieldClasses: string[]
  /** Whether a field is a rating. */
  rated: boolean
  /** Who keeps it. */
  heldBy: string[]
  /** Who reads it. */
  seenBy: string[]
  /** Whether anyone but the client keeps or reads it, or it is entered in an app or sent. */
  leavesClient: boolean
  /** Where it is kept. */
  kept: string
  /** Whether it is said for how long. */
  limited: boolean
  /** What it holds of other people, and who might ask for it. */
  others: string
  /** What is not said of it, in words, in this order: `who holds it`, `who reads it`, `where it is kept`, `how long`, `what it says of others`. */
  unsaid: string[]
}
/** When to stop. */
export interface StopFacts {
  /** Signs that say stop. */
  signs: string[]
  /** Those of them that are a danger. */
  dangers: string[]
  /** Those of them that are distress and no danger by themselves. */
  distress: string[]
  /** The signs in words. */
  words: string
  /** What to do then. */
  afterwards: string
}
/** One plan, keep or offer of one task. */
export interface PlanFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its id. */
  id: string
  /** `plan`, `keep` or `offer`. */
  verb: string
  /** Whether it hangs on no numbered session: on an event, or on sessions of an open course that have no numbers. */
  conditional: boolean
  /** The task, with what this row changes. */
  homework: HomeworkFacts
  /** Number of the session; 0 when conditional. */
  session: number
  /** Name of the strand; '' for the course. */
  strand: string
  /** Quarter of the course, from 1 to 4; 0 when conditional or open. */
  quarter: number
  /** Whether it stands in the first session. */
  firstSession: boolean
  /** Whether it stands in the last session. */
  lastSession: boolean
  /** Names of the stages that hold it. */
  stages: string[]
  /** Their phases. */
  phases: string[]
  /** Their base phases. */
  bases: string[]
  /** Name of the first event it grows from. */
  event: string
  /** Ids of the events it grows from. */
  events: string[]
  /** Their techniques. */
  eventTechniques: string[]
  /** What its events reach; the least where there are several: '' before `awareness` before `change`. */
  reaches: string
  /** Ids of what must come first. */
  after: string[]
  /** States in which it is not offered. */
  unless: string[]
  /** 1 for the first row of this task. */
  nth: number
  /** Whether the task is new with this row. */
  first: boolean
  /** Whether no earlier row has a task of this kind. */
  firstOfKind: boolean
  /** Minutes of one occasion; -1 when unknown. */
  minutes: number
  /** The lower end; -1 when unknown. */
  minutesFrom: number
  /** Times per week; -1 when unknown. */
  perWeek: number
  /** Their product; -1 when unknown. */
  minutesPerWeek: number
  /** Minutes on a day on which it is done; -1 when unknown. */
  minutesPerDay: number
  /** Days for which it goes on; -1 when no end is given. */
  days: number
  /** Names of the steps. */
  items: string[]
  /** The highest rating of them, of 100; -1 without steps. */
  rating: number
  /** How far the highest rating of its new steps lies below the highest one planned before in this hierarchy, of 100; 0 when it does not or no step is new. */
  ratingDrop: number
  /** Order of the hierarchy in force at that session. */
  order: string
  /** Whether a step is planned for the first time. */
  newItems: boolean
  /** Difficulty minus that of the row before with a task of the same kind; 0 when either is not stated. */
  difficultyJump: number
  /** Sessions whose review takes it up. */
  reviewedIn: number[]
  /** Sessions of another strand, or of the course, whose review names it: their ids. */
  reviewedElsewhere: string[]
  /** Boosters that take it up. */
  reviewedAtBoosters: number[]
  /** Whether its review is put off on purpose. */
  carriedOver: boolean
  /** What the first of these reviews is about. */
  reviewTopics: string[]
  /** Whether it was practised, with the same steps where there are any, in an earlier session or in this one. */
  practisedBefore: boolean
  /** Tasks planned, kept or offered in strictly earlier sessions, each once, and those that it must come after. */
  earlier: HomeworkFacts[]
  /** Their kinds with ancestors. */
  kindsBefore: string[]
  /** Their traits. */
  traitsBefore: string[]
  /** Ids of the aims they serve, with the aims these rest on. */
  servedBefore: string[]
  /** Kinds of the tasks practised up to and in this session, with ancestors. */
  practisedKinds: string[]
  /** Their traits. */
  practisedTraits: string[]
  /** Techniques up to and in this session, those of events included; for a conditional offer those of its own events and of what it comes after. */
  techniquesBefore: string[]
  /** Traits of these techniques. */
  techniqueTraitsBefore: string[]
  /** Kinds of the tasks in force after this session, with ancestors. */
  inForceKinds: string[]
  /** Their traits. */
  inForceTraits: string[]
}
/** A session. */
export interface SessionFacts {
  /** Where it stands in the compiled protocol, as a JSON pointer. It leads back to the text and is no fact for conditions. */
  ref: string
  /** Its id. */
  id: string
  /** Its number; 0 for what is said of every session of an open course. */
  number: number
  /** Name of the strand; '' for the course. */
  strand: string
  /** Format of the strand or of the protocol. */
  format: string
  /** Whether it is the first. */
  first: boolean
  /** Whether it is the last. */
  last: boolean
  /** Quarter of the course, from 1 to 4; 0 when open. */
  quarter: number
  /** Days to the next session; -1 after the last. */
  daysToNext: number
  /** Names of the stages that hold it. */
  stages: string[]
  /** Their phases. */
  phases: string[]
  /** Their base phases. */
  bases: string[]
  /** Its parts in order. */
  order: string[]
  /** Where each part stands in that order. */
  position: PositionFacts
  /** Techniques in it, those of events included. */
  techniques: string[]
  /** Traits of these techniques. */
  techniqueTraits: string[]
  /** Techniques up to and in this session. */
  techniquesSoFar: string[]
  /** Traits of these. */
  techniqueTraitsSoFar: string[]
  /** Ids of the events in it. */
  events: string[]
  /** How many notes. */
  notes: number
  /** Ids of the tasks practised in it. */
  practised: string[]
  /** Their kinds with ancestors. */
  practisedKinds: string[]
  /** Their traits. */
  practisedTraits: string[]
  /** Rows that plan, keep or offer something here. */
  planned: number
  /** Rows that keep something. */
  kept: number
  /** Rows that offer something. */
  offered: number
  /** Tasks that are new here. */
  new: number
  /** Tasks in force after it. */
  active: number
  /** Kinds of the tasks of these rows, with ancestors. */
  kinds: string[]
  /** Their traits. */
  traits: string[]
  /** Kinds of the tasks in force after it, with ancestors. */
  activeKinds: string[]
  /** Their traits. */
  activeTraits: string[]
  /** Kinds planned, kept or offered up to and in this session, with ancestors. */
  kindsSoFar: string[]
  /** Their traits. */
  traitsSoFar: string[]
  /** Minutes per week that are in force and known. */
  minutesPerWeek: number
  /** Whether it is more than that number says. */
  atLeast: boolean
  /** Times per week of all exposure tasks in force, as far as known; -1 when none is known. */
  exposurePerWeek: number
  /** Whether it says that it plans nothing. */
  plansNothing: boolean
  /** The reason for that. */
  reason: string
  /** How it takes up homework. */
  review: ReviewFacts
  /** Names of the measures given in it. */
  measures: string[]
  /** What they are given for, each once. */
  measurePurposes: string[]
}
/** Where each part stands in the order of a session: 1 for the first; -1 when it is not there. */
export interface PositionFacts {
  /** Place of the mood check. */
  moodCheck: number
  /** Place of the diary card. */
  diaryCard: number
  /** Place of the bridge. */
  bridge: number
  /** Place of the agenda. */
  agenda: number
  /** Place of the review. */
  review: number
  /** Place of the practice. */
  practice: number
  /** Place of the work. */
  work: number
  /** Place of the teaching. */
  teaching: number
  /** Place of the inquiry. */
  inquiry: number
  /** Place of the caregiver's time. */
  caregiverTime: number
  /** Place of the planning. */
  plan: number
  /** Place of the summary. */
  summary: number
  /** Place of the feedback. */
  feedback: number
  /** Place of the closing. */
  closing: number
}
/** How a session takes up homework. */
export interface ReviewFacts {
  /** Whether anything is said of a review. */
  stated: boolean
  /** Whether it says that nothing is reviewed. */
  nothing: boolean
  /** The reason for that. */
  reason: string
  /** Whether it takes up homework, all that is due or named tasks. */
  takesUp: boolean
  /** When in the session the first review comes; '' when not stated. */
  begins: string
  /** When in the session homework is reviewed: with several reviews the latest; '' when it is not stated of each. */
  position: string
  /** What it is about. */
  topics: string[]
  /** Who opens it; '' when it is not stated or differs between several reviews. */
  openedBy: string
  /** With whom. */
  with: string[]
  /** Ids of the tasks whose review falls here, whether or not it takes them up. */
  due: string[]
  /** Ids of the tasks it names. */
  named: string[]
  /** Ids of the tasks that are due here and not taken up. */
  missed: string[]
  /** Titles of these tasks. */
  missedTitles: string[]
}
