import type { GlanceCell, GlanceModel, GlancePart, GlancePlan } from "../glance/glance-model.js";
import { type GlanceLabels, number } from "../glance/labels.js";
import type { GlanceWords } from "../glance/words/glance-words.js";
import type { Markup } from "../markup.js";
import { findingMark, line, movedTo, path, sessionMark, textAt } from "./drawing.js";
import { offerDashes, planOutline } from "./marks.js";
import { textWidth } from "./text-width.js";
import type { PictureTheme } from "./theme.js";

export const rowHeight = 40;
const pillHeight = 17;
const pillTop = 18;
const upperTop = 4;

/** What all parts of one picture need. */
export interface Drawing {
  model: GlanceModel;
  labels: GlanceLabels;
  theme: PictureTheme;
}

/** What one session does with one task: above, what happens in the session; below, what goes home. */
export function cellMarks(cell: GlanceCell, width: number, drawing: Drawing): Markup[] {
  const { labels, theme } = drawing;
  const [first] = cell.plans;
  const marks: ("taken-up" | "left" | "practised")[] = [
    ...(cell.review ? [cell.review] : []),
    ...(cell.practised ? (["practised"] as const) : []),
  ];
  return [
    ...(first ? [] : goesOnLine(cell, width, theme)),
    ...marks.map((mark, index) => sessionMark(mark, 5 + index * 13, upperTop, theme)),
    ...(first ? [movedTo(3, pillTop, planPill(first.verb, doseInShort(cell, labels.words), width - 6, theme))] : []),
    ...worstMark(cell, width - 14, upperTop - 1, drawing),
  ];
}

/** A task that goes on through a session that does nothing new with it. */
function goesOnLine({ goesOn }: GlanceCell, width: number, { accent }: PictureTheme): Markup[] {
  if (!goesOn.before || !goesOn.after) return [];
  const y = pillTop + pillHeight / 2;
  return [line(-3, y, width - 3, y, accent, { "stroke-width": 1.5 })];
}

/** The outline of a plan with its dose in it. */
export function planPill(verb: GlancePlan["verb"], dose: string, width: number, theme: PictureTheme): Markup[] {
  const size = [10.5, 9.5, 8.5].find((one) => textWidth(dose, one) <= width - 5);
  return [
    path(planOutline(verb, width, pillHeight), {
      fill: theme.accent,
      "fill-opacity": verb === "plan" ? theme.fill : 0,
      stroke: theme.accent,
      "stroke-width": verb === "plan" ? 1.4 : 1.2,
      "stroke-dasharray": verb === "offer" ? offerDashes : undefined,
    }),
    ...(size === undefined || dose === ""
      ? []
      : [textAt(width / 2 - (verb === "keep" ? 1.5 : 0), 12.2, dose, { size, fill: theme.text, anchor: "middle" })]),
  ];
}

/** Minutes a week, or what stands in their place. */
export function doseInShort({ plans, minutesPerWeek, atLeast }: GlanceCell, words: GlanceWords): string {
  if (minutesPerWeek !== undefined) return words.load(number(minutesPerWeek), atLeast && plans.length > 1);
  const [first] = plans;
  if (!first) return "";
  if (first.unmeasured === "counted")
    return first.perWeek === undefined ? "" : words.timesPerWeek(number(first.perWeek));
  return words.unmeasured[first.unmeasured ?? "unstated"];
}

/** The gravest of what was found about a part. */
export function worstMark(part: GlancePart, x: number, y: number, { model, theme }: Drawing): Markup[] {
  const severities = part.findings.map((index) => model.findings[index]?.severity);
  const worst = (["error", "warning", "hint"] as const).find((severity) => severities.includes(severity));
  return worst === undefined ? [] : [findingMark(worst, x, y, theme)];
}
