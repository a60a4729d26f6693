import type { GlanceFinding, GlanceModel } from "../glance/glance-model.js";
import type { GlanceWords } from "../glance/words/glance-words.js";
import type { Markup } from "../markup.js";
import type { Drawing } from "./cells.js";
import { planPill } from "./cells.js";
import { findingMark, line, linesAt, movedTo, type Piece, sessionMark, textAt } from "./drawing.js";
import { textWidth, wrapped } from "./text-width.js";

const lineHeight = 15;

/** What was found, the gravest first. */
export function findingNotes({ findings }: GlanceModel, width: number, drawing: Drawing): Piece {
  const { theme, labels } = drawing;
  const content: Markup[] = [];
  let y = 0;
  for (const index of gravestFirst(findings)) {
    const finding = findings[index];
    if (!finding) continue;
    const lines = wrapped(finding.message, width - 22, 11.5);
    const where = inShort(labels.whereabouts(index));
    const whereLines = where === "" ? [] : wrapped(where, width - 22, 10.5);
    content.push(
      findingMark(finding.severity, 0, y + 1, theme),
      ...linesAt(20, y + 11, lines, { size: 11.5, fill: theme.text, lineHeight }),
      ...linesAt(20, y + 11 + lines.length * lineHeight, whereLines, { size: 10.5, fill: theme.quiet, lineHeight }),
    );
    y += (lines.length + whereLines.length) * lineHeight + 7;
  }
  return { height: y, content };
}

/** A finding that holds of many parts names the first of them. */
export function inShort(whereabouts: readonly string[]): string {
  const shown = whereabouts.slice(0, 3).join("; ");
  return whereabouts.length > 3 ? `${shown}; …` : shown;
}

/** The places of the findings in their list, the gravest first. */
export function gravestFirst(findings: readonly GlanceFinding[]): number[] {
  return (["error", "warning", "hint"] as const).flatMap((severity) =>
    findings.flatMap((finding, index) => (finding.severity === severity ? [index] : [])),
  );
}

/** A mark, how much room it takes, and what it means. */
export interface LegendEntry {
  mark: Markup[];
  room: number;
  text: string;
}

/** What the marks mean; only those that the picture uses. */
export function legendEntries({ model, labels, theme }: Drawing): LegendEntry[] {
  const { words } = labels;
  const cells = model.courses.flatMap(({ tasks }) => tasks.flatMap((task) => task.cells));
  const verbs = (["plan", "keep", "offer"] as const).filter((verb) =>
    cells.some(({ plans }) => plans.some((plan) => plan.verb === verb)),
  );
  const reviews = (["taken-up", "left"] as const).filter((review) => cells.some((cell) => cell.review === review));
  return [
    ...reviews.map((review) => ({ mark: [sessionMark(review, 0, 4, theme)], room: 14, text: words.review[review] })),
    ...(cells.some(({ practised }) => practised)
      ? [{ mark: [sessionMark("practised", 0, 4, theme)], room: 14, text: words.practised }]
      : []),
    ...verbs.map((verb) => ({ mark: planPill(verb, "", 28, theme), room: 33, text: words.verb[verb] })),
    ...(model.courses.some(({ tasks, sessions }) => tasks.length > 0 && sessions.some((one) => one.plansNothing))
      ? [
          {
            mark: [line(0, 8.5, 10, 8.5, theme.quiet, { "stroke-width": 1.4 })],
            room: 14,
            text: words.plansNothing(undefined),
          },
        ]
      : []),
    ...(model.courses.some(({ sessions, tasks }) => tasks.length > 0 && sessions.some(({ after }) => after))
      ? [
          {
            mark: [textAt(0, 12.5, boosterHead(model, words), { size: 11, fill: theme.text, weight: 600 })],
            room: 20,
            text: words.boosters,
          },
        ]
      : []),
  ];
}

export function legend(width: number, drawing: Drawing): Piece {
  const { theme } = drawing;
  const entries = legendEntries(drawing);
  const content: Markup[] = [];
  let x = 0;
  let y = 0;
  for (const { mark, room, text } of entries) {
    const needed = room + textWidth(text, 11) + 22;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += 24;
    }
    content.push(movedTo(x, y, mark), textAt(x + room, y + 12.5, text, { size: 11, fill: theme.quiet }));
    x += needed;
  }
  return { height: entries.length === 0 ? 0 : y + 20, content };
}

function boosterHead({ courses }: GlanceModel, words: GlanceWords): string {
  const booster = courses.flatMap(({ sessions }) => sessions).find(({ after }) => after);
  return booster ? words.sessionHead(booster) : "";
}
