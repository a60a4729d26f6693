/** One meaning of a word: what it is, and lines below that may have a label. */
export interface Explanation {
  /** The word as it is written where it is at home. */
  name: string;
  /** What it is, to be read after its name: "a kind", "a rule of cognitive therapy". */
  is: string;
  lines: readonly ExplanationLine[];
}

/** A label, empty for what needs none, and what there is to say. */
export type ExplanationLine = readonly [label: string, text: string];

/** Lines of what is there; several words stand in a row. */
export function stated(
  ...lines: readonly (readonly [label: string, text: string | readonly string[] | undefined])[]
): ExplanationLine[] {
  return lines.flatMap(([label, text]): ExplanationLine[] => {
    const words = typeof text === "string" ? text.trim() : (text ?? []).join(", ");
    return words === "" ? [] : [[label, words]];
  });
}
