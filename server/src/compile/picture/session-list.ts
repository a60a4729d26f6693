import type { GlanceCourse } from "../glance/glance-model.js";
import type { Markup } from "../markup.js";
import { type Drawing, worstMark } from "./cells.js";
import { line, linesAt, movedTo, type Piece, part } from "./drawing.js";
import { wrapped } from "./text-width.js";

const leftWidth = 236;
const lineHeight = 16;

/** The sessions of a course that plans no task, with what is said of each. Those of which nothing is said are left out. */
export function sessionList(course: GlanceCourse, width: number, drawing: Drawing): Piece {
  const { labels, theme } = drawing;
  const content: Markup[] = [];
  let y = 0;
  for (const session of course.sessions) {
    const details = [...labels.sessionDetails(session, course), ...session.notes];
    if (details.length === 0) continue;
    const name = wrapped(labels.words.session(session), leftWidth - 16, 12);
    const lines = details.flatMap((detail) => wrapped(detail, width - leftWidth - 20, 12));
    content.push(
      movedTo(
        0,
        y,
        line(0, 0, width, 0, theme.line),
        part(
          session.key,
          labels.session(session, course),
          linesAt(0, 19, name, { size: 12, fill: theme.text, weight: 600, lineHeight }),
          linesAt(leftWidth, 19, lines, { size: 12, fill: theme.text, lineHeight }),
          worstMark(session, width - 14, 8, drawing),
        ),
      ),
    );
    y += Math.max(name.length, lines.length) * lineHeight + 14;
  }
  return { height: y, content };
}
