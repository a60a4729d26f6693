// The shapes of the marks. Each can be told from the others without colour.

import type { Severity } from "../../finding.js";
import type { GlancePlan } from "../glance/glance-model.js";

/**
 * The outline of what goes home: a box for what is planned, an arrow for what goes on, a lozenge with round ends for
 * what is offered.
 */
export function planOutline(verb: GlancePlan["verb"], width: number, height: number): string {
  const half = height / 2;
  switch (verb) {
    case "plan":
      return `M3 0H${width - 3}a3 3 0 0 1 3 3V${height - 3}a3 3 0 0 1 -3 3H3a3 3 0 0 1 -3 -3V3a3 3 0 0 1 3 -3Z`;
    case "keep":
      return `M0 0H${width - 6}L${width} ${half}L${width - 6} ${height}H0Z`;
    default:
      return `M${half} 0H${width - half}a${half} ${half} 0 0 1 0 ${height}H${half}a${half} ${half} 0 0 1 0 -${height}Z`;
  }
}

/** Of the outline of an offer: an offer is no more than that. */
export const offerDashes = "3 2.5";

/** A tick, drawn as a line in a square of ten. */
export const reviewedTick = "M1.5 5.5L4 8L8.5 2";

/** A ring that is struck through, drawn as lines in a square of ten. */
export const leftRing = "M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0 -7.6ZM2.3 7.7L7.7 2.3";

/** A ring, with its dot to be filled, in a square of ten. */
export const practisedRing = "M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0 -7.6Z";
export const practisedDot = "M5 3.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0 -3.2Z";

/** What was found: the outline to fill, and the sign on it to cut out, in a square of twelve. */
export const findingMarks: Readonly<Record<Severity, { outline: string; sign: string }>> = {
  error: { outline: "M4 0.5H8L11.5 4V8L8 11.5H4L0.5 8V4Z", sign: "M4 4L8 8M8 4L4 8" },
  warning: { outline: "M6 0.5L11.7 11H0.3Z", sign: "M6 4.4V7.4M6 8.9V9.2" },
  hint: { outline: "M6 0.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11Z", sign: "M6 5.4V8.8M6 3.2V3.5" },
};
