import type { Severity } from "../../finding.js";
import { type Attributes, type Child, element, type Markup } from "../markup.js";
import { findingMarks, leftRing, practisedDot, practisedRing, reviewedTick } from "./marks.js";
import type { PictureTheme } from "./theme.js";

/** A piece of the picture from the top left corner on, and how much room it takes. */
export interface Piece {
  height: number;
  content: Markup[];
}

export function group(attributes: Attributes, ...children: readonly (Child | readonly Child[])[]): Markup {
  return element("g", attributes, ...children);
}

export function movedTo(x: number, y: number, ...children: readonly (Child | readonly Child[])[]): Markup {
  return group({ transform: `translate(${round(x)} ${round(y)})` }, ...children);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A part of the picture, with its name for whoever points at it or has it read out. */
export function part(key: string, name: string, ...children: readonly (Child | readonly Child[])[]): Markup {
  return group({ "data-key": key }, element("title", {}, name), ...children);
}

export interface TextLook {
  size: number;
  fill: string;
  anchor?: "start" | "middle" | "end";
  weight?: number;
  /** The colour around the letters, where they may stand on a line. */
  halo?: string;
}

/** One line of text; `y` is its base line. */
export function textAt(x: number, y: number, text: string, look: TextLook): Markup {
  const { size, fill, anchor, weight, halo } = look;
  const around = halo === undefined ? {} : { stroke: halo, "stroke-width": 3, "paint-order": "stroke" };
  const placed = { x, y, "text-anchor": anchor === "start" ? undefined : anchor };
  return element("text", { ...placed, "font-size": size, "font-weight": weight, fill, ...around }, text);
}

/** Lines below each other; `y` is the base line of the first. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  look: TextLook & { lineHeight: number },
): Markup[] {
  return lines.map((line, index) => textAt(x, y + index * look.lineHeight, line, look));
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, more: Attributes = {}): Markup {
  return element("line", { x1, y1, x2, y2, stroke, ...more });
}

export function box(x: number, y: number, width: number, height: number, more: Attributes): Markup {
  return element("rect", { x, y, width, height, ...more });
}

export function path(d: string, more: Attributes): Markup {
  return element("path", { d, ...more });
}

/** A mark of what happens in a session, ten wide and high, from its top left corner. */
export function sessionMark(
  mark: "taken-up" | "left" | "practised",
  x: number,
  y: number,
  { text, quiet }: PictureTheme,
) {
  const stroke = {
    fill: "none",
    stroke: text,
    "stroke-width": 1.4,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  if (mark === "taken-up") return movedTo(x, y, path(reviewedTick, { ...stroke, "stroke-width": 1.7 }));
  if (mark === "left") return movedTo(x, y, path(leftRing, { ...stroke, stroke: quiet }));
  return movedTo(x, y, path(practisedRing, stroke), path(practisedDot, { fill: text }));
}

/** A mark of what was found, twelve wide and high, from its top left corner. */
export function findingMark(severity: Severity, x: number, y: number, theme: PictureTheme): Markup {
  const { outline, sign } = findingMarks[severity];
  return movedTo(
    x,
    y,
    path(outline, { fill: theme[severity], stroke: theme.background, "stroke-width": 0.8 }),
    path(sign, { fill: "none", stroke: theme.background, "stroke-width": 1.5, "stroke-linecap": "round" }),
  );
}
