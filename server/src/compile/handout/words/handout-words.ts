// The fixed words of a handout, one table for each language. They are short and plain, since children read them too, and
// what an author wrote is never translated.

import type { Dose, Field } from "../../../protocol/generated/protocol-types.js";
import type { HandoutSubject } from "../handout-model.js";
import { english } from "./english.js";
import { german } from "./german.js";

export interface HandoutWords {
  /** Language tag. */
  language: string;
  headings: Readonly<Record<HandoutSubject, string>>;
  /** What it is called where no protocol and no approach has a word for it. */
  untitled: string;
  nextMeeting: string;
  nothing: string;
  notes: Readonly<Record<"keep" | "offer", string>>;
  doneBy(who: readonly string[]): string;
  /** Together with the other task. */
  broughtBy(title: string): string;
  dose(dose: Dose): string;
  /** A word of a fixed list by its id: `when at-set-time` is `when` and `at-set-time`. */
  fixed(slot: FixedSlot, id: string): string | undefined;
  /** A person as the reader knows them: `you` for the reader. */
  role(id: string, reader: string): string;
  /** A reader to choose, by name. */
  reader(id: string): string;
  question: string;
  belief: string;
  prediction: string;
  reading: string;
  steps(inAnyOrder: boolean): string;
  crutch(act: "keep" | "fade" | "drop", what: string, bySession: number | undefined): string;
  /** A scale with its unit, or what kind of entry a field takes; nothing where it is free text. */
  fieldHint(field: Field): string | undefined;
  /** Head of the first column of a table to fill in. */
  tableDay: string;
  recordFree: string;
  recordNone: string;
  recordHolder(holders: readonly string[], readers: readonly string[]): string;
  mayBeLeft: string;
  notDone: string;
  /** Label of a line to write on. */
  toFill: Readonly<Record<"when" | "where" | "number", string>>;
  or: string;
  contents: Readonly<Record<"sheet" | "session" | "reader" | "save", string>>;
  stale: string;
  nothingToShow: string;
}

export type FixedSlot = "when" | "where" | "with" | "channel" | "caregiver" | "stop" | "sending";

const tables: readonly HandoutWords[] = [english, german];

/** The words of a language, by its tag; English where there is no table for it. */
export function handoutWords(language = "en"): HandoutWords {
  const [primary] = language.toLowerCase().split("-");
  return tables.find((table) => table.language === primary) ?? english;
}
