/**
 * What was wrong with the braces and the first words of a text, and where. Offsets are UTF-16. `lossless` says that
 * nothing of the text was left out.
 */
export type Repair = { start: number; end: number; lossless?: true } & (
  | { what: "missing-closing-brace"; opened: string }
  | { what: "replaced-closing-brace"; opened: string; found: string }
  | { what: "missing-opening-brace"; keyword: string }
  | { what: "stray-brace"; brace: string }
  | { what: "trailing-comma"; next: string }
  | { what: "misspelt-keyword"; found: string; meant: string }
  | { what: "wrong-opener"; found: string; meant: string; block: string }
);
