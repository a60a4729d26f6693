import { endOfUnclosedComment, findCommentEnd } from "../tokens/comment.js";
import { findTextBlockEnd } from "../tokens/text-block.js";
import { whiteSpace } from "../tokens/white-space.js";
import { endOfLine, endOfWord } from "../tokens/word-end.js";

export type PieceKind =
  | "word"
  | "number"
  | "quoted"
  | "text-block"
  | "range-sign"
  | "{"
  | "}"
  | ","
  | "."
  | "%"
  | "line-comment"
  | "block-comment"
  /** A quote, text or comment that is not closed, or a sign that means nothing: what it covers is not certain. */
  | "unreadable";

/**
 * A text cut into its words, numbers, signs, texts and comments, each at its number in every list. Between them is
 * nothing but white space. Offsets are UTF-16; lines are counted from 0.
 */
export interface Pieces {
  readonly text: string;
  readonly kinds: readonly PieceKind[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly firstLines: readonly number[];
  readonly lastLines: readonly number[];
}

const signs: Readonly<Record<string, PieceKind>> = { "{": "{", "}": "}", ",": ",", ".": ".", "%": "%" };
const number = /\d+(?:\.\d+(?:\.\d+(?:-[0-9A-Za-z.]+)?)?)?/y;
const quoted = /"[^"\r\n]*"|[“”„][^“”\r\n]*[“”]/y;
const lineBreaks = /\r\n|[\r\n\u2028\u2029]/g;
const rangeSigns = "‐‑‒–—…";
const openingQuotes = "“”„";

export function cutText(text: string): Pieces {
  return new Cutter(text).run();
}

class Cutter implements Pieces {
  readonly kinds: PieceKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly firstLines: number[] = [];
  readonly lastLines: number[] = [];
  private line = 0;
  /** From here on no comment is closed any more: looking again for each would take too long. */
  private noCommentCloses = Number.POSITIVE_INFINITY;

  constructor(readonly text: string) {}

  run(): Pieces {
    for (let at = this.skipBlank(0); at < this.text.length; ) {
      const { kind, end } = this.pieceAt(at);
      this.kinds.push(kind);
      this.starts.push(at);
      this.ends.push(end);
      this.firstLines.push(this.line);
      if (kind === "text-block" || kind === "block-comment" || kind === "unreadable") {
        this.line += this.text.slice(at, end).match(lineBreaks)?.length ?? 0;
      }
      this.lastLines.push(this.line);
      at = this.skipBlank(end);
    }
    return this;
  }

  private skipBlank(from: number): number {
    const { text } = this;
    for (let at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 0x2028 || code === 0x2029) this.line++;
      else if (code === 13) this.line += text.charCodeAt(at + 1) === 10 ? 0 : 1;
      else if (code > 32 && code < 127) return at;
      else if (code !== 32 && code !== 9 && (at >= text.length || !whiteSpace.test(text.charAt(at)))) return at;
    }
  }

  private pieceAt(at: number): { kind: PieceKind; end: number } {
    const { text } = this;
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95)
      return { kind: "word", end: endOfWord(text, at) };
    if (code >= 48 && code <= 57) {
      number.lastIndex = at;
      number.test(text);
      return { kind: "number", end: number.lastIndex };
    }
    if (code === 34) return text.startsWith('"""', at) ? this.textBlock(at) : this.quoted(at);
    if (code === 47) return this.comment(at);
    if (code === 45) return { kind: "range-sign", end: at + 1 };
    if (code === 46 && text.charCodeAt(at + 1) === 46)
      return { kind: "range-sign", end: at + (text.charCodeAt(at + 2) === 46 ? 3 : 2) };
    const sign = signs[text.charAt(at)];
    return sign === undefined ? this.beyondAscii(at) : { kind: sign, end: at + 1 };
  }

  private beyondAscii(at: number): { kind: PieceKind; end: number } {
    const { text } = this;
    const sign = text.charAt(at);
    if (openingQuotes.includes(sign)) return this.quoted(at);
    if (rangeSigns.includes(sign)) return { kind: "range-sign", end: at + 1 };
    const end = endOfWord(text, at);
    return end > at ? { kind: "word", end } : { kind: "unreadable", end: at + 1 };
  }

  private quoted(at: number): { kind: PieceKind; end: number } {
    quoted.lastIndex = at;
    return quoted.test(this.text)
      ? { kind: "quoted", end: quoted.lastIndex }
      : { kind: "unreadable", end: endOfLine(this.text, at) };
  }

  private textBlock(at: number): { kind: PieceKind; end: number } {
    const { end, closed } = findTextBlockEnd(this.text, at);
    return { kind: closed ? "text-block" : "unreadable", end };
  }

  private comment(at: number): { kind: PieceKind; end: number } {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (next === 47) return { kind: "line-comment", end: endOfLine(text, at) };
    if (next !== 42) return { kind: "unreadable", end: at + 1 };
    if (at >= this.noCommentCloses) return { kind: "unreadable", end: endOfUnclosedComment(text, at) };
    const { end, closed } = findCommentEnd(text, at);
    if (closed) return { kind: "block-comment", end };
    if (text.indexOf("*/", at + 2) === -1) this.noCommentCloses = at;
    return { kind: "unreadable", end };
  }
}
