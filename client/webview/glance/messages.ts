// What the picture and the editor that shows it say to each other.

import type { GlanceModel } from "../../../server/src/compile/glance/glance-model.js";
import type { Place } from "../../../server/src/finding.js";

export type ExportFormat = "svg" | "png";

/** From the editor. */
export type ToGlance =
  | {
      type: "model";
      /** Without one there is nothing to show yet; what was shown before stays. */
      model?: GlanceModel;
      /** Whether the text is broken now, so that this is the picture of what it was before. */
      stale?: boolean;
      /** Language tag of the editor, for the words of the picture. */
      language?: string;
    }
  /** Where the cursor is in the text; without a place it is in no text of the protocol. */
  | { type: "cursor"; place?: Place }
  /** Asks for an export, as the buttons of the picture do. */
  | { type: "export"; format: ExportFormat };

/** To the editor. */
export type FromGlance =
  /** The page listens; the editor answers with the model. */
  | { type: "ready" }
  | { type: "reveal"; place: Place }
  /** The text of an SVG, or a PNG in base64. */
  | { type: "export"; format: ExportFormat; data: string };
