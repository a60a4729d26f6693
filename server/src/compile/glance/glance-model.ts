// The course of a protocol at a glance, as plain data: what a picture of it shows, and where each part of it stands in
// the text. Whoever draws it decides on words, sizes and colours.

import type { Place, Severity } from "../../finding.js";

/** A part of the picture that a reader can point at. */
export interface GlancePart {
  /** Names the part within the picture; the same after an edit that leaves it where it is. */
  key: string;
  /** Where to go from it. Absent for what no text says in so many words, such as a session without lines of its own. */
  place?: Place;
  /** The stretches of text that are about this part: a cursor in one of them is at this part. */
  extents: Place[];
  /** What is found about it: places in the list `findings` of the picture. */
  findings: number[];
}

export interface GlanceModel {
  head: GlanceHead;
  /** The course, then each strand beside it; only those in which something happens. */
  courses: GlanceCourse[];
  hierarchies: GlanceHierarchy[];
  /** Absent when no task names a mechanism. */
  mechanisms?: GlanceMechanisms;
  /** Homework that grows from events. Absent when there is none. */
  offers?: GlanceOffers;
  policy?: GlancePolicy;
  findings: GlanceFinding[];
}

/** The protocol as a whole. */
export interface GlanceHead extends GlancePart {
  name: string;
  title: string;
  /** Title of the approach, or its id where no pack is known for it. */
  approach?: string;
  version?: string;
  /** Language of the texts, as a language tag. */
  language?: string;
  course?: { form: "fixed" | "range" | "open"; from?: number; to?: number; frequency?: string; until?: string };
  /** That there is no homework by design, with the reason where one is given. */
  noHomework?: { because?: string };
}

export interface GlanceFinding {
  code: string;
  severity: Severity;
  message: string;
  /** What to do. */
  help?: string;
  place: Place;
}

/** Sessions as columns, tasks as rows. */
export interface GlanceCourse {
  key: string;
  /** Title of a strand; absent for the course itself. */
  title?: string;
  sessions: GlanceSession[];
  /** Stages, as stretches of the columns. A stage whose sessions lie apart has several. */
  bands: GlanceBand[];
  /** In the order in which they come up; those that no session plans last. */
  tasks: GlanceTask[];
  /** The most that is asked, in minutes per week. */
  limit?: number;
}

/** A column. */
export interface GlanceSession extends GlancePart {
  /** Its number, or that of a booster. */
  number?: number;
  /** Which sessions a column stands for that has no number. */
  recurring?: { every?: number; from?: number; last: boolean };
  /** For a booster, the time after the end. */
  after?: { amount: number; unit: string };
  /** Whether a course of variable length may end before it. */
  optional: boolean;
  /** What happens in it, measures given in it, and notes, in words. */
  during: string[];
  measures: string[];
  notes: string[];
  /** That it plans nothing. */
  plansNothing?: { because?: string };
  /** That it reviews nothing. */
  reviewsNothing?: { because?: string };
  /** What is in force after it. Absent where nothing is worked out: sessions without numbers, and boosters. */
  load?: GlanceLoad;
}

export interface GlanceLoad {
  /** As far as it is known. */
  minutesPerWeek: number;
  /** Whether it is more than the number says. */
  atLeast: boolean;
  /** Whether the number alone is above the limit of the protocol. */
  aboveLimit: boolean;
  /** Tasks that are new. */
  new: number;
  /** Tasks in force. */
  active: number;
}

/** A stage over columns that follow each other. */
export interface GlanceBand extends GlancePart {
  title: string;
  phase?: string;
  /** Places of the first and the last of its columns. */
  from: number;
  to: number;
  /** 0 for the lane next to the sessions; stages that overlap lie in different lanes. */
  lane: number;
}

/** A row. */
export interface GlanceTask extends GlancePart {
  name: string;
  title: string;
  /** What kind of task it is, mechanisms it aims at and aims it serves, in words. */
  kind?: string;
  mechanisms: string[];
  serves: string[];
  /** Who does it, when not the client. */
  doneBy?: string;
  /** Only those in which something happens or goes on, in the order of the columns. */
  cells: GlanceCell[];
}

/** What one session does with one task. */
export interface GlanceCell extends GlancePart {
  /** Key of its column. */
  session: string;
  /** Whether the session takes the task up in its review, or leaves it although it is due. */
  review?: "taken-up" | "left";
  /** Tried in the session; with the steps of its hierarchy. */
  practised?: { steps: string[] };
  plans: GlancePlan[];
  /** Sum of its plans, as far as known. Absent when none has a number. */
  minutesPerWeek?: number;
  /** Whether more is asked than the number says. */
  atLeast: boolean;
  /** Whether the task is in force before the session, and after it. */
  goesOn: { before: boolean; after: boolean };
}

export interface GlancePlan {
  verb: "plan" | "keep" | "offer";
  /** As written. */
  dose?: string;
  /** Minutes of one occasion, times per week, and their product. */
  minutes?: number;
  perWeek?: number;
  minutesPerWeek?: number;
  atLeast: boolean;
  /** How much is asked where it has no number of minutes. */
  unmeasured?: "open" | "all-day" | "moments" | "counted" | "unstated";
  /** Steps of the hierarchy, in words. */
  steps: string[];
  inAnyOrder: boolean;
  /** Events it grows from, in words. */
  events: string[];
  /** Title of the task that brings this one along. */
  broughtBy?: string;
  /** Where its review is put off to: numbers of sessions and of boosters. */
  putOffTo: { sessions: number[]; boosters: number[] };
}

export interface GlanceHierarchy extends GlancePart {
  title: string;
  scale?: { from: number; to: number };
  /** Key of the course whose columns its steps use; absent when no session reaches a step. */
  course?: string;
  /** Orders of the steps, by their ids, and the sessions in which each is in force. */
  orders: { order: string; fromSession: number; toSession?: number }[];
  /** Model of change, by its id. */
  model?: string;
  /** The hardest first. */
  steps: GlanceStep[];
}

export interface GlanceStep extends GlancePart {
  title: string;
  rating?: number;
  /** The rating as a share of the scale, from 0 to 1. */
  share?: number;
  /** The sessions that reach it, in the order of the columns. */
  reached: { session: string; practised: boolean; planned: boolean }[];
}

/** Which mechanisms are at work in which stage. */
export interface GlanceMechanisms {
  /** Titles of the stages; a column without title stands for what no stage holds. */
  stages: { key: string; title?: string }[];
  rows: { id: string; name: string; family?: string; at: { stage: string; tasks: string[] }[] }[];
}

/** A map from events to the homework that grows from them. */
export interface GlanceOffers {
  events: GlanceEvent[];
  offers: GlanceOffer[];
}

export interface GlanceEvent extends GlancePart {
  title: string;
  /** The technique it happens in. */
  technique?: string;
  reaches?: "awareness" | "change";
}

export interface GlanceOffer extends GlancePart {
  /** Keys of the events; any of them will do. */
  events: string[];
  /** Any one of these may be taken up. */
  tasks: GlanceOffered[];
  /** Titles of homework and events that must come first. */
  after: string[];
  /** When it is not offered, in words. */
  unless: string[];
  /** How it is put to the client. */
  wording?: string;
  /** Keys of the columns in which it is made; none when it hangs on the event alone. */
  sessions: string[];
}

export interface GlanceOffered {
  /** Id of the task. */
  homework: string;
  title: string;
  plan: GlancePlan;
}

/** How the therapist answers what the client brings. */
export interface GlancePolicy extends GlancePart {
  /** Who alone brings homework in, by the id of the role. */
  origin?: string;
  mechanisms: string[];
  reviewOpenedBy?: string;
  responses: GlanceResponse[];
}

export interface GlanceResponse extends GlancePart {
  /** Who does what, by ids: "client", "asks". */
  who: string;
  does: string;
  /** What it is about: the id of a term, the author's words, or both. */
  what: { term?: string; text?: string };
  /** What kind of answer it is, by its id. */
  manner?: string;
  /** The answer, as Markdown. */
  respond?: string;
}
