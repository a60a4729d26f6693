import { firstFrom } from "../offsets.js";
import type { ParsedFile } from "../syntax/parse.js";

/**
 * Whether the author is told already that the line at an offset cannot be read as it stands. What else seems to be wrong
 * in such a line most often comes from the same slip.
 */
export function toldLines(file: ParsedFile): (offset: number) => boolean {
  const lines = linesWithFindings(file).sort((a, b) => a.end - b.end);
  const ends = lines.map(({ end }) => end);
  return (offset) => {
    const line = lines[firstFrom(ends, offset)];
    return line !== undefined && line.start <= offset;
  };
}

/** The words of the lines that cannot be read: what seems to be declared or imported nowhere may be so there. */
export function wordsOfToldLines(file: ParsedFile): ReadonlySet<string> {
  const words = linesWithFindings(file).flatMap(({ start, end }) => file.text.slice(start, end).match(word) ?? []);
  return new Set([...file.lostWords, ...words]);
}

const word = /[\p{L}\p{M}\p{Nd}_]+(?:-[\p{L}\p{M}\p{Nd}_]+)*/gu;

function linesWithFindings({ text, findings }: ParsedFile): { start: number; end: number }[] {
  return findings.map(({ start }) => {
    const end = text.indexOf("\n", start);
    return { start: text.lastIndexOf("\n", start - 1) + 1, end: end === -1 ? text.length : end };
  });
}
