import type { Phrase } from "../../finding.js";
import { packPhrase } from "../../messages/phrases/packs.js";
import { inEnglish, inWords } from "../../messages/said.js";

/** What an example says, as a text to check. */
export interface ExampleText {
  text: string;
  /** Stretches of the text that are marked by `<|…|>`: where the findings are to stand. */
  marks: { start: number; end: number }[];
}

/** Thrown when the changes of an example do not fit the frame. */
export class ChangeFault extends Error {
  constructor(readonly said: Phrase) {
    super(inWords(said, inEnglish));
  }
}

/**
 * Applies the changes of an example to its frame. They are read from top to bottom, each line of the frame being
 * matched by how it begins, with spaces collapsed:
 * a plain line goes on to the next line that begins so; `- line` takes out the next line that begins so, and with it
 * its block if it ends in `{…}`; `+ line` puts a line in, after the line found or in place of what was taken out.
 * @throws ChangeFault if a line is not found
 */
export function applyChanges(frame: string, changes: string): ExampleText {
  const lines = frame.trimEnd().split("\n");
  let at = 0;
  let indent = "";
  for (const change of changes.split("\n").filter((line) => line.trim() !== "")) {
    const [, sign = "", written = ""] = /^\s*([+-] ?)?(.*)$/.exec(change) ?? [];
    const kind = sign.charAt(0);
    if (kind === "+") {
      lines.splice(at, 0, `${indent}${written}`);
      at++;
      continue;
    }
    const wanted = collapsed(written.replaceAll(/<\||\|>/g, ""));
    const isBlock = /\{\s*(…|\.\.\.)\s*\}$/.test(wanted);
    const start = isBlock ? wanted.replace(/\s*\{[^{]*\}$/, "") : wanted;
    const found = lines.findIndex((line, i) => i >= at && beginsWith(collapsed(line), start));
    const line = lines[found];
    if (line === undefined) throw new ChangeFault(packPhrase("frame-without-line", { start }));
    indent = /^\s*/.exec(line)?.[0] ?? "";
    if (kind === "-") {
      lines.splice(found, isBlock ? blockLength(lines, found) : 1);
      at = found;
      continue;
    }
    lines[found] = withMarks(line, written);
    if (line.trimEnd().endsWith("{")) indent += "  ";
    at = found + 1;
  }
  return unmarked(`${lines.join("\n")}\n`);
}

/** Whether an example is a protocol of its own instead of changes of a frame. */
export function isWholeProtocol(text: string): boolean {
  return /^protocol\b/m.test(text) && !/^\s*[+-]/m.test(text);
}

/** Takes the marks out of a text. */
export function unmarked(marked: string): ExampleText {
  const marks: { start: number; end: number }[] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/(<\||\|>)/)) {
    if (part === "<|") start = text.length;
    else if (part === "|>") marks.push({ start, end: text.length });
    else text += part;
  }
  return { text, marks };
}

/** The marks of a plain line of the changes, put around the same words of the line of the frame. */
function withMarks(line: string, written: string): string {
  const marked = /<\|(.*?)\|>/.exec(written)?.[1];
  if (marked === undefined) return line;
  const at = line.indexOf(marked);
  if (at < 0) throw new ChangeFault(packPhrase("words-not-in-line", { words: marked, line: line.trim() }));
  return `${line.slice(0, at)}<|${marked}|>${line.slice(at + marked.length)}`;
}

function beginsWith(line: string, start: string): boolean {
  return (
    line.startsWith(start) &&
    (line.length === start.length ||
      !/[\p{L}\p{N}_-]/u.test(line.charAt(start.length)) ||
      !/[\p{L}\p{N}_-]$/u.test(start))
  );
}

/** Lines from one that opens a block to the one that closes it; braces within quotes do not count. */
function blockLength(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let i = from; i < lines.length; i++) {
    for (const brace of (lines[i] ?? "").replaceAll(/"[^"]*"/g, "").match(/[{}]/g) ?? [])
      depth += brace === "{" ? 1 : -1;
    if (depth <= 0) return i - from + 1;
  }
  throw new ChangeFault(packPhrase("block-not-closed", { line: (lines[from] ?? "").trim() }));
}

function collapsed(line: string): string {
  return line.trim().replaceAll(/\s+/g, " ");
}
