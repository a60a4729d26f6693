import type { GlancePolicy, GlanceResponse } from "../glance/glance-model.js";
import type { Markup } from "../markup.js";
import { type Drawing, worstMark } from "./cells.js";
import { line, linesAt, movedTo, type Piece, part } from "./drawing.js";
import { wrapped } from "./text-width.js";

const leftWidth = 300;
const lineHeight = 16;

/** How the therapist answers: on the left what the client brings, on the right the answer. */
export function policyLines(policy: GlancePolicy, width: number, drawing: Drawing): Piece {
  const { labels, theme } = drawing;
  const { words } = labels;
  const about = [
    ...(policy.origin === undefined ? [] : [words.policyFrom(policy.origin)]),
    ...(policy.reviewOpenedBy === undefined ? [] : [words.policyReview(policy.reviewOpenedBy)]),
    ...(policy.mechanisms.length > 0 ? [words.mechanisms(policy.mechanisms.join(", "))] : []),
  ];
  const intro = about.flatMap((one) => wrapped(one, width, 11.5));
  const content: Markup[] = linesAt(0, 10, intro, { size: 11.5, fill: theme.quiet, lineHeight });
  let y = intro.length * lineHeight + 6;
  for (const response of policy.responses) {
    const { height, content: row } = responseRow(response, width, drawing);
    content.push(movedTo(0, y, line(0, 0, width, 0, theme.line), row));
    y += height;
  }
  return { height: y, content };
}

function responseRow(response: GlanceResponse, width: number, drawing: Drawing): Piece {
  const { labels, theme } = drawing;
  const { who, does, what, respond, manner } = response;
  const asked = wrapped(labels.words.when(who, does, what.term), leftWidth - 40, 12, undefined, true);
  const quoted = what.text === undefined ? [] : wrapped(what.text, leftWidth - 24, 11.5);
  const answer = wrapped(
    plainText(`${manner === undefined ? "" : `${labels.words.term(manner)}: `}${respond ?? ""}`),
    width - leftWidth,
    12,
  );
  const height = Math.max(asked.length + quoted.length, answer.length) * lineHeight + 14;
  const name = [[...asked, ...quoted].join(" "), plainText(respond ?? ""), ...labels.findings(response)].join(". ");
  return {
    height,
    content: [
      part(
        response.key,
        name,
        linesAt(0, 19, asked, { size: 12, fill: theme.text, weight: 600, lineHeight }),
        linesAt(0, 19 + asked.length * lineHeight, quoted, { size: 11.5, fill: theme.quiet, lineHeight }),
        linesAt(leftWidth, 19, answer, { size: 12, fill: theme.text, lineHeight }),
        worstMark(response, leftWidth - 22, 9, drawing),
      ),
    ],
  };
}

/** The words of a text without the marks of Markdown. */
function plainText(text: string): string {
  return text
    .replace(/[*_`]+/g, "")
    .replace(/^\s*(?:[-+>]|\d+\.)\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
