// The sheet that a client takes home from one session, as plain data: words that are ready to be read, and no drawing.

import type { Place } from "../../finding.js";

export interface HandoutModel {
  /** Language of the fixed words, as a language tag. */
  language: string;
  /** Language of the author's texts. Absent where the protocol names none. */
  textLanguage?: string;
  /** What it is called in front of the client. */
  title: string;
  /** Which session it is from; absent for the sheet of a task by itself. */
  from?: string;
  /** Label of a line for the date of the next meeting. */
  nextMeeting: string;
  /** Said where there is nothing to take home. */
  nothing?: string;
  tasks: HandoutTask[];
  /** What goes on from before without anything new. */
  goesOn?: HandoutSection;
  /** Where to turn in danger. */
  help?: HandoutSection;
  choices: HandoutChoices;
}

/** What else a sheet can be made of. */
export interface HandoutChoices {
  sessions: { key: string; title: string; tasks: number }[];
  /** Key of the session that this one is made of; absent for the sheet of a task by itself. */
  session?: string;
  readers: { id: string; title: string }[];
  reader: string;
}

export interface HandoutTask {
  /** Id of the task. */
  key: string;
  title: string;
  /** What is special about it, such as that it goes on from before, or that it is no more than an offer. */
  note?: string;
  place?: Place;
  sections: HandoutSection[];
}

/** What a section is about, in the order in which they stand. */
export type HandoutSubject =
  | "invitation"
  | "part"
  | "why"
  | "what"
  | "steps"
  | "how-much"
  | "when"
  | "where"
  | "with"
  | "needed"
  | "before"
  | "leave-out"
  | "record"
  | "hard"
  | "stop"
  | "afterwards"
  | "success"
  | "reminder"
  | "choice"
  | "goes-on"
  | "help";

export interface HandoutSection {
  subject: HandoutSubject;
  heading: string;
  content: HandoutContent[];
}

export type HandoutContent =
  /** A text of the author, as Markdown. */
  | { type: "text"; text: string }
  /** Words of ours, or an author's on one line. */
  | { type: "line"; text: string }
  | { type: "list"; items: string[] }
  /** A hindrance, and what helps then. */
  | { type: "pairs"; pairs: { first: string; second?: string }[] }
  /** A table to fill in. */
  | { type: "table"; columns: string[]; rows: number }
  /** A line to write on, with its label. */
  | { type: "blank"; label: string };
