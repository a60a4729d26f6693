import type { TextEdit } from "../../text-edit.js";
import { columnsOf, commentLines, type Standing, textBlockLines } from "./long-pieces.js";
import type { Plan } from "./plan.js";

/** An edit; those with the same piece in `whole` belong together: a part of them would change what the piece says. */
export interface LayoutEdit extends TextEdit {
  whole?: number;
}

/**
 * The edits that bring a text to what was planned, in the order of the text, each as small as can be.
 * @param kept lines that stay as they are, by number
 */
export function writeEdits(plan: Plan, kept: Uint8Array): LayoutEdit[] {
  return new EditWriter(plan, kept).run();
}

class EditWriter {
  private readonly edits: LayoutEdit[] = [];
  private readonly text: string;
  private readonly step: string;
  /** White space before the line that is being written, and the column at which it ends. */
  private indentation = "";
  private column = 0;

  constructor(
    private readonly plan: Plan,
    private readonly kept: Uint8Array,
  ) {
    const { indentSize, indentStyle } = plan.options;
    this.text = plan.pieces.text;
    this.step = indentStyle === "tab" ? "\t" : " ".repeat(indentSize);
  }

  run(): LayoutEdit[] {
    const count = this.plan.pieces.kinds.length;
    for (let piece = 0; piece < count; piece++) {
      this.writeGap(piece);
      this.writePiece(piece);
    }
    this.writeEnd(count);
    return this.edits;
  }

  private writeGap(piece: number): void {
    const { starts, ends, firstLines, lastLines } = this.plan.pieces;
    const lines = this.plan.breaks[piece] ?? 0;
    const spaces = this.plan.spaces[piece] ?? 0;
    const start = ends[piece - 1] ?? 0;
    const end = starts[piece] ?? 0;
    if (lines > 0 || piece === 0) {
      this.indentation = this.step.repeat(this.plan.depths[piece] ?? 0);
      this.column = this.plan.indentation(this.plan.depths[piece] ?? 0);
    }
    this.column += spaces;
    if (lines === 0 && end - start === spaces && this.isSpaces(start, end)) return;
    const before = piece > 0 && this.isKept(lastLines[piece - 1] ?? 0);
    const after = this.isKept(firstLines[piece] ?? 0);
    if (lines === 0) {
      if (!before && !after) this.write(start, end, " ".repeat(spaces));
      return;
    }
    const margin = this.indentation + " ".repeat(spaces);
    if (firstLines[piece] !== (lastLines[piece - 1] ?? 0)) this.writeBreaks(start, end, lines, margin, before, after);
    else if (!before && !after) this.write(start, end, this.lineBreaks(lines) + margin);
  }

  private isSpaces(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.text.charCodeAt(at) !== 32) return false;
    return true;
  }

  /** Writes a gap that has line breaks and keeps some of them, each line by itself. */
  private writeBreaks(
    start: number,
    end: number,
    lines: number,
    margin: string,
    before: boolean,
    after: boolean,
  ): void {
    let first = start;
    while (first < end && !isLineBreak(this.text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && !isLineBreak(this.text.charCodeAt(last - 1))) last--;
    if (!before) this.write(start, first, "");
    if (!before || !after) this.write(first, last, this.lineBreaks(lines));
    if (!after) this.write(last, end, margin);
  }

  private writePiece(piece: number): void {
    const { kinds, starts, ends, firstLines, lastLines } = this.plan.pieces;
    const start = starts[piece] ?? 0;
    const end = ends[piece] ?? 0;
    const kind = kinds[piece];
    const spelling = this.plan.spellings.get(piece);
    const isKept = this.isKept(firstLines[piece] ?? 0) || this.isKept(lastLines[piece] ?? 0);
    const isLong = kind === "text-block" || kind === "block-comment";
    if (!isKept && isLong && firstLines[piece] !== lastLines[piece]) this.writeLong(piece, start, end);
    else if (!isKept && kind === "line-comment") this.write(start, end, this.text.slice(start, end).trimEnd());
    else if (!isKept && spelling !== undefined) this.write(start, end, spelling);
    this.column += this.plan.widthOf(piece);
  }

  private writeLong(piece: number, start: number, end: number): void {
    const image = this.text.slice(start, end);
    const tab = this.plan.options.indentSize;
    const lineStart = Math.max(this.text.lastIndexOf("\n", start - 1), this.text.lastIndexOf("\r", start - 1)) + 1;
    const isText = this.plan.pieces.kinds[piece] === "text-block";
    const beginsLine = (this.plan.breaks[piece] ?? 0) > 0 || piece === 0;
    const standing: Standing = {
      indentation: isText || beginsLine ? this.indentation : " ".repeat(this.column),
      step: this.step,
      before: columnsOf(this.text.slice(lineStart, start), tab),
      after: this.column,
      tab,
    };
    const lines = isText ? textBlockLines(image, standing) : commentLines(image, standing);
    const made = this.edits.length;
    this.writeLines(start, image, lines);
    if (isText) for (const edit of this.edits.slice(made)) edit.whole = piece;
  }

  /** Writes line by line where there are as many as before. */
  private writeLines(start: number, image: string, lines: readonly string[]): void {
    const were = image.split(/(\r\n|\r|\n)/);
    if (were.length !== lines.length * 2 - 1) {
      this.write(start, start + image.length, lines.join(this.plan.options.lineBreak));
      return;
    }
    let at = start;
    for (const [index, part] of were.entries()) {
      this.write(at, at + part.length, index % 2 === 0 ? (lines[index / 2] ?? "") : this.plan.options.lineBreak);
      at += part.length;
    }
  }

  private writeEnd(count: number): void {
    const { ends, lastLines } = this.plan.pieces;
    const start = ends[count - 1] ?? 0;
    const rest = this.text.slice(start);
    const isKept = count > 0 && this.isKept(lastLines[count - 1] ?? 0);
    const trailing = isKept ? (/^[^\r\n\u2028\u2029]*/.exec(rest)?.[0] ?? "") : "";
    const end = count > 0 && this.plan.options.finalNewline ? this.plan.options.lineBreak : "";
    this.write(start + trailing.length, this.text.length, end);
  }

  /** Puts a text in place of a stretch, without what they have in common at both ends. */
  private write(start: number, end: number, instead: string): void {
    if (end - start === instead.length && this.text.startsWith(instead, start)) return;
    const there = this.text.slice(start, end);
    const most = Math.min(there.length, instead.length);
    let before = 0;
    while (before < most && there[before] === instead[before]) before++;
    let after = 0;
    while (after < most - before && there[there.length - 1 - after] === instead[instead.length - 1 - after]) after++;
    this.edits.push({
      start: start + before,
      end: end - after,
      text: instead.slice(before, instead.length - after),
    });
  }

  private lineBreaks(lines: number): string {
    return this.plan.options.lineBreak.repeat(lines);
  }

  private isKept(line: number): boolean {
    return this.kept[line] === 1;
  }
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
