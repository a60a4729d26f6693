import type { Place } from "../../../../server/src/finding.js";
import type { Shown } from "./last-good.js";
import type { PageName } from "./page-html.js";
import type { ExportFormat } from "./save-export.js";

/** What pages say. */
export type FromPage =
  | { type: "ready" }
  | { type: "reveal"; place: Place }
  | { type: "choose"; session?: string; reader: string }
  | { type: "export"; format: ExportFormat; data: string };

/** What makes one page another than the next. */
export interface PageKind<Model> {
  page: PageName;
  /** Name of the request for what is shown, and of the notification that it may be another now. */
  request: string;
  changed: string;
  /** Whether the page shows where the cursor is; one that does not shows what is at the cursor. */
  showsCursor: boolean;
  /** Title of the panel. */
  title(protocol: string): string;
  /** What a file is named after that is saved from it. */
  fileTitle(shown: Shown<Model>): string;
}
