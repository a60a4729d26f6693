// What the handout and the editor that shows it say to each other.

import type { HandoutModel } from "../../../server/src/compile/handout/handout-model.js";
import type { Place } from "../../../server/src/finding.js";

/** From the editor. */
export type ToHandout =
  | {
      type: "model";
      /** Without one there is nothing to show yet; what was shown before stays. */
      model?: HandoutModel;
      /** Whether the text is broken now, so that this is the handout as it was before. */
      stale?: boolean;
      /** Language tag of the editor, for the words around the sheet. */
      language?: string;
    }
  /** The protocol has neither a session nor a task; no sheet of another one may stand for it. */
  | { type: "nothing" }
  /** Asks for the page to save, as the button does. */
  | { type: "export" };

/** To the editor. */
export type FromHandout =
  /** The page listens; the editor answers with the model. */
  | { type: "ready" }
  /** Another sheet is wanted; the editor answers with its model. */
  | { type: "choose"; session?: string; reader: string }
  | { type: "reveal"; place: Place }
  /** The whole page, to be saved and printed. */
  | { type: "export"; format: "html"; data: string };
