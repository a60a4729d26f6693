import type { Declaration, TermInfo } from "../../language/index.js";
import type { DeclarationSpace } from "../../language/names/declarations.js";

/** What a candidate is, as far as it is shown and explained. */
export type Subject =
  | { is: "keyword"; block: string; keyword: string }
  | { is: "word"; word: string }
  | { is: "term"; term: TermInfo }
  | { is: "value"; slot: string; value: string }
  | { is: "declaration"; declaration: Declaration }
  /** A name of another file, of which no more than its name is known here. */
  | { is: "name"; space: DeclarationSpace; name: string; from: string }
  | { is: "approach"; id: string }
  | { is: "rule"; id: string }
  | { is: "number" | "path" };

/** Something that can be written at a place. */
export interface Candidate {
  /** What is put into the text. */
  text: string;
  subject: Subject;
  /** What it is in words: a title, or what stands behind an alias. */
  title?: string | undefined;
  /** Other spellings by which it is found. */
  aliases?: readonly string[] | undefined;
  /** What it counts as when candidates are put in order: itself, or the kind of name that it is. */
  outcome: string;
  /** Whether the file uses it already without having it. */
  isSought?: boolean;
  /** The import that it needs. */
  from?: string | undefined;
  /** A text with places to fill in, for clients that can show them; else `text` is put in. */
  snippet?: string | undefined;
}
