import type { GlanceCourse, GlanceModel } from "../glance/glance-model.js";
import { GlanceLabels } from "../glance/labels.js";
import { type GlanceWords, glanceWords } from "../glance/words/glance-words.js";
import { element, type Markup, writeXml } from "../markup.js";
import type { Drawing } from "./cells.js";
import { box, movedTo, type Piece, textAt } from "./drawing.js";
import { Frame, margin } from "./frame.js";
import { headPiece } from "./head.js";
import { hierarchyRows } from "./hierarchy.js";
import { loadChart } from "./load.js";
import { matrix } from "./matrix.js";
import { mechanismRows } from "./mechanisms.js";
import { findingNotes, legend } from "./notes.js";
import { offersMap } from "./offers-map.js";
import { policyLines } from "./policy.js";
import { sessionList } from "./session-list.js";
import { wrapped } from "./text-width.js";
import type { PictureTheme } from "./theme.js";

const narrowest = 760;
const fonts = "Segoe UI, Helvetica Neue, Helvetica, Arial, Noto Sans, DejaVu Sans, sans-serif";

/**
 * The whole picture as a self-contained SVG. No document is needed; the same picture gives the same bytes.
 * @param words of the language to label it in; English by default
 */
export function glanceSvg(model: GlanceModel, theme: PictureTheme, words: GlanceWords = glanceWords()): string {
  return writeXml(glancePicture(model, theme, words));
}

export function glancePicture(model: GlanceModel, theme: PictureTheme, words: GlanceWords): Markup {
  const drawing: Drawing = { model, labels: new GlanceLabels(model, words), theme };
  const frames = new Map(model.courses.map((course) => [course.key, new Frame(course)]));
  const width = Math.max(narrowest, ...[...frames.values()].map((frame) => frame.width));
  const sheet = new Sheet(width, theme);
  sheet.add(headPiece(model.head, Math.min(width, 1100), drawing));
  for (const course of model.courses) {
    const frame = frames.get(course.key) ?? new Frame(course);
    const heading = courseHeading(course, model, words);
    if (course.tasks.length + course.bands.length > 0) sheet.add(matrix(course, frame, drawing), heading);
    else sheet.add(sessionList(course, width, drawing), heading);
    sheet.add(loadChart(course, frame, drawing));
  }
  sheet.add(legend(width, drawing));
  if (model.offers) sheet.add(offersMap(model.offers, Math.min(width, 1000), drawing), words.headings.offers);
  for (const hierarchy of model.hierarchies) {
    const course = model.courses.find(({ key }) => key === hierarchy.course);
    const about = drawing.labels.hierarchyDetails(hierarchy).join(", ");
    const frame = frames.get(course?.key ?? "") ?? new Frame({ sessions: [] });
    sheet.add(hierarchyRows(hierarchy, course, frame, drawing), hierarchy.title, about);
  }
  if (model.mechanisms) {
    const [course] = model.courses;
    const frame = frames.get(course?.key ?? "") ?? new Frame({ sessions: [] });
    const { mechanisms, mechanismsAlone } = words.headings;
    const heading = course && course.bands.length > 0 ? mechanisms : mechanismsAlone;
    sheet.add(mechanismRows(model.mechanisms, course, { frame, width }, drawing), heading);
  }
  if (model.policy) sheet.add(policyLines(model.policy, Math.min(width, 1000), drawing), words.headings.policy);
  if (model.findings.length > 0) {
    sheet.add(findingNotes(model, Math.min(width, 1000), drawing), words.headings.findings);
  }
  return sheet.markup(model, words);
}

/** The main course needs no heading of its own; beside a group it does. */
function courseHeading(course: GlanceCourse, { courses }: GlanceModel, words: GlanceWords): string | undefined {
  return course.title ?? (courses.length > 1 ? words.headings.course : undefined);
}

/** Pieces below each other on one sheet. */
class Sheet {
  readonly #content: Markup[] = [];
  #y = margin;

  constructor(
    readonly width: number,
    readonly theme: PictureTheme,
  ) {}

  add({ height, content }: Piece, heading?: string, about?: string): void {
    if (height === 0) return;
    const { theme } = this;
    if (heading !== undefined) {
      const lines = wrapped(heading, this.width, 14, 2, true);
      for (const line of lines) {
        this.#content.push(textAt(margin, this.#y + 14, line, { size: 14, fill: theme.text, weight: 600 }));
        this.#y += 20;
      }
      if (about !== undefined && about !== "") {
        for (const line of wrapped(about, this.width, 11.5)) {
          this.#content.push(textAt(margin, this.#y + 10, line, { size: 11.5, fill: theme.quiet }));
          this.#y += 16;
        }
      }
      this.#y += 6;
    }
    this.#content.push(movedTo(margin, this.#y, content));
    this.#y += height + 24;
  }

  markup({ head }: GlanceModel, { language }: GlanceWords): Markup {
    const width = this.width + 2 * margin;
    const height = Math.ceil(this.#y - 24 + margin);
    return element(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        "font-family": fonts,
        lang: language,
        "aria-label": head.title,
      },
      element("title", {}, head.title),
      box(0, 0, width, height, { fill: this.theme.background }),
      this.#content,
    );
  }
}
