/** How grave a finding is. Editors show them as Error, Warning and Information; SARIF as error, warning and note. */
export type Severity = "error" | "warning" | "hint";

/** A stretch of a source text, in UTF-16 offsets; `end` is the offset after the last character. */
export interface Span {
  start: number;
  end: number;
}

/** A place in a source file. `path` is relative to the project, with forward slashes. */
export interface Place extends Span {
  path: string;
}

/** The words of a phrase in one language. With two forms, the one for a `count` of 1 and the one for any other. */
export type Wording = string | { readonly one: string; readonly many: string };

/** Words of ours that fill a place of a message: by their code, so that each language has its own for them. */
export interface Phrase {
  code: string;
  /** In English. */
  wording: Wording;
  values: Values;
}

/** What fills a place of a message: words of the author or of the language, a number, words of ours, or a list of these. */
export type Said = string | number | Phrase | SaidList;

export interface SaidList {
  all: readonly Said[];
  /** How they are joined: "a, b, c"; "a, b and c"; "a, b or c"; "a or b or c"; "a; b"; "a b"; each on a line. */
  by: "comma" | "and" | "or" | "any" | "semicolon" | "words" | "lines";
}

export type Values = Readonly<Record<string, Said>>;

/** A place that helps to understand a finding, with what is to be seen there. */
export interface RelatedPlace extends Place {
  message: string;
  /** The message as it can be said in other languages; without it, the message is as a rule has it. */
  said?: Phrase;
}

/**
 * A change that mends a finding, as data. One function turns it into text edits; it alone knows indentation and how
 * imports are written. `text` is source text of one or several lines without outer indentation.
 */
export type Edit =
  /** With `within` the line comes in a block of that name, which is made for it. */
  | { do: "insert-line"; into: Place; text: string; within?: string }
  | { do: "insert-after"; place: Place; text: string }
  | { do: "insert-before"; place: Place; text: string }
  | { do: "replace"; place: Place; text: string }
  /** Each of these terms of the list at `place` becomes `text`; other terms, and words in quotes, stay. */
  | { do: "replace-term"; place: Place; terms: readonly string[]; text: string }
  | { do: "remove"; place: Place }
  /** The file at `path` is to import `name`, and to call it `alias` if that is given; `from` as it is written there. */
  | { do: "import"; path: string; name: string; alias?: string; from: string }
  /** The imported name at `place` is to be imported no more. */
  | { do: "unimport"; place: Place };

export interface Fix {
  title: string;
  /** The title as it can be said in other languages; without it, the title is as a rule has it. */
  said?: Phrase;
  edits: Edit[];
}

/** What a finding of an approach's rule says of the rule itself. */
export interface RuleNote {
  id: string;
  title: string;
  /** Title of the approach whose pack holds the rule, e.g. "Cognitive therapy". */
  approach: string;
  /** A | B | C | D | T, see `docs/evidence.md`. */
  evidence: string;
  /** The evidence in words, e.g. "expert consensus". */
  evidenceWords: string;
  sources: string[];
}

/** The parts of a compiled protocol that a rule was asked of. */
export interface About {
  /** Name of the protocol. */
  protocol: string;
  /** JSON pointers into it. */
  parts: string[];
  /** Keywords of the lines that the rule looks at. */
  lines?: readonly string[];
  /** Where a deviation has to stand that excuses all of it: on a homework or an event, in a session, or anywhere. */
  excusedOn?: { name?: string; session?: number };
}

/** One thing to tell the author: what, why, what to do, where. */
export interface Finding extends Place {
  /** A stable code of the message catalogue, or the id of a rule. */
  code: string;
  severity: Severity;
  /** What is the case, in the author's words. */
  message: string;
  /** Why it matters. */
  why?: string;
  /** What to do. */
  help?: string;
  /** With what the message of the catalogue was filled in; a finding of a rule has none. */
  values?: Values;
  related?: RelatedPlace[];
  tags?: ("unnecessary" | "deprecated")[];
  fixes?: Fix[];
  rule?: RuleNote;
  about?: About;
}

/** Order of findings everywhere: by file, place, severity, code. The same input gives the same list. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.start - b.start ||
    a.end - b.end ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function severityRank(severity: Severity): number {
  return severity === "error" ? 0 : severity === "warning" ? 1 : 2;
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
