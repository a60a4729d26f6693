import type { GlanceHead } from "../glance/glance-model.js";
import type { Drawing } from "./cells.js";
import { worstMark } from "./cells.js";
import { linesAt, type Piece, part } from "./drawing.js";
import { wrapped } from "./text-width.js";

/** The title, and below it what kind of course it is and what was found in all. */
export function headPiece(head: GlanceHead, width: number, drawing: Drawing): Piece {
  const { labels, theme } = drawing;
  const title = wrapped(head.title, width - 20, 20, 3, true);
  const about = headDetails(head, drawing).flatMap((one) => wrapped(one, width, 12.5));
  const titleHeight = title.length * 26;
  return {
    height: titleHeight + about.length * 18,
    content: [
      part(
        head.key,
        [head.title, ...labels.findings(head)].join(". "),
        linesAt(0, 18, title, { size: 20, fill: theme.text, weight: 600, lineHeight: 26 }),
        worstMark(head, width - 14, 4, drawing),
      ),
      ...linesAt(0, titleHeight + 12, about, { size: 12.5, fill: theme.quiet, lineHeight: 18 }),
    ],
  };
}

/** What kind of course it is, and what was found in all, line by line. */
export function headDetails(
  { approach, course, version, noHomework }: GlanceHead,
  { model, labels }: Drawing,
): string[] {
  const { words } = labels;
  const first = [
    ...(approach === undefined ? [] : [approach]),
    ...(course ? [words.courseInWords(course)] : []),
    ...(version === undefined ? [] : [words.version(version)]),
  ].join(" · ");
  const counts = (["error", "warning", "hint"] as const).flatMap((severity) => {
    const count = model.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [words.count(severity, count)];
  });
  return [
    ...(first === "" ? [] : [first]),
    ...(course?.until === undefined ? [] : [words.until(course.until)]),
    ...(noHomework ? [words.noHomework(noHomework.because)] : []),
    ...(counts.length === 0 ? [] : [counts.join(", ")]),
  ];
}
