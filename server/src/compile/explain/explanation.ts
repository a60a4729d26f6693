import type { Phrase, Said } from "../../finding.js";
import { explainPhrase, type Label, labelPhrase } from "../../messages/phrases/explain.js";

/** One meaning of a word: what it is, and lines below that may have a label. */
export interface Explanation {
  /** The word as it is written where it is at home. */
  name: Said;
  /** What it is, to be read after its name: "a kind", "a rule of cognitive therapy". */
  is: Said;
  lines: readonly ExplanationLine[];
}

/** A label, empty for what needs none, and what there is to say. */
export type ExplanationLine = readonly [label: Label | "", text: Said];

/** Lines of what is there; several words stand in a row. */
export function stated(
  ...lines: readonly (readonly [label: Label | "", text: Said | readonly Said[] | undefined])[]
): ExplanationLine[] {
  return lines.flatMap(([label, text]): ExplanationLine[] => {
    const said: Said = isSeveral(text) ? inRow(text) : typeof text === "string" ? text.trim() : (text ?? "");
    return said === "" ? [] : [[label, said]];
  });
}

function isSeveral(text: Said | readonly Said[] | undefined): text is readonly Said[] {
  return Array.isArray(text);
}

/** Words in a row, or nothing where there are none. */
export function inRow(all: readonly Said[], by: "comma" | "semicolon" | "words" | "lines" = "comma"): Said {
  return all.length === 0 ? "" : { all, by };
}

/** "a homework", "an event": what something is, by a name that begins as it does in English. */
export function isA(what: Phrase): Phrase {
  return explainPhrase(/^[aeiou]/.test(String(what.wording)) ? "is-an" : "is-a", { what });
}

/** An explanation as it is read, in the words of one language. */
export interface SpokenExplanation {
  name: string;
  is: string;
  /** The label as it is read, what it says, and the label by which the line is known. */
  lines: (readonly [label: string, text: string, line: Label | ""])[];
}

export function spoken({ name, is, lines }: Explanation, say: (said: Said) => string): SpokenExplanation {
  return {
    name: say(name),
    is: say(is),
    lines: lines.map(([label, text]) => [label === "" ? "" : say(labelPhrase(label)), say(text), label] as const),
  };
}
