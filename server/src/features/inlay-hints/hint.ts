import type { Place, Said } from "../../finding.js";

/** A part of a hint, with the place that it leads to. */
export interface HintPart {
  text: Said;
  place?: Place;
  /** Markdown */
  tooltip?: Said;
}

/** Something to be shown in the text that the text does not say. */
export interface Hint {
  /** Where it is shown. */
  offset: number;
  parts: readonly HintPart[];
}
