import { element, type Markup } from "../markup.js";

type Inline = Markup | string;

/**
 * The small part of Markdown that texts for clients are written in, as elements: paragraphs, lists, quotations, emphasis.
 * A heading is a paragraph in bold; a link is its words. All else, markup of HTML too, is read as the letters it is made of.
 */
export function readMarkdown(text: string): Markup[] {
  return blocksOf(text.replaceAll("\r\n", "\n").replaceAll("\t", "    ").split("\n"));
}

const bullet = /^( {0,3})([-*+])( +)(?=\S)/;
const ordinal = /^( {0,3})(\d{1,9})[.)]( +)(?=\S)/;
const quote = /^ {0,3}> ?/;
const heading = /^ {0,3}#{1,6} +/;

function blocksOf(lines: readonly string[]): Markup[] {
  const blocks: Markup[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (line.trim() === "") at++;
    else if (quote.test(line)) {
      const end = endOf(lines, at, (one) => quote.test(one));
      blocks.push(element("blockquote", {}, blocksOf(lines.slice(at, end).map((one) => one.replace(quote, "")))));
      at = end;
    } else if (heading.test(line)) {
      blocks.push(element("p", {}, element("strong", {}, inlinesOf(line.replace(heading, "").replace(/ +#+ *$/, "")))));
      at++;
    } else if (bullet.test(line) || ordinal.test(line)) {
      const [list, end] = listAt(lines, at);
      blocks.push(list);
      at = end;
    } else {
      const end = endOf(lines, at, (one) => !startsBlock(one));
      blocks.push(element("p", {}, paragraph(lines.slice(at, end))));
      at = end;
    }
  }
  return blocks;
}

/** A line that begins something else than more of a paragraph. */
function startsBlock(line: string): boolean {
  return line.trim() === "" || [quote, heading, bullet, ordinal].some((start) => start.test(line));
}

function endOf(lines: readonly string[], start: number, goesOn: (line: string) => boolean): number {
  let end = start + 1;
  while (end < lines.length && goesOn(lines[end] ?? "")) end++;
  return end;
}

/** Items go on in lines that are set in as far as their text, and in lines that begin nothing new. */
function listAt(lines: readonly string[], start: number): [Markup, number] {
  const isOrdered = ordinal.test(lines[start] ?? "");
  const marker = isOrdered ? ordinal : bullet;
  const items: Markup[] = [];
  const first = Number(ordinal.exec(lines[start] ?? "")?.[2] ?? 1);
  let at = start;
  while (at < lines.length) {
    const begin = marker.exec(lines[at] ?? "");
    if (!begin) break;
    const indent = begin[0].length;
    const inner = [(lines[at] ?? "").slice(indent)];
    at++;
    while (at < lines.length && belongs(lines, at, indent)) {
      inner.push((lines[at] ?? "").slice(0, indent).trimStart() + (lines[at] ?? "").slice(indent));
      at++;
    }
    items.push(element("li", {}, tightened(blocksOf(inner))));
    // A blank line between two items is none between lists.
    if ((lines[at] ?? "").trim() === "" && marker.test(lines[at + 1] ?? "")) at++;
  }
  const numbering = isOrdered && first !== 1 ? { start: first } : {};
  return [element(isOrdered ? "ol" : "ul", numbering, items), at];
}

function belongs(lines: readonly string[], at: number, indent: number): boolean {
  const line = lines[at] ?? "";
  if (line.trim() === "") {
    const next = lines[at + 1] ?? "";
    return next.startsWith(" ".repeat(indent)) && next.trim() !== "";
  }
  return line.startsWith(" ".repeat(indent)) || !startsBlock(line);
}

/** An item of one paragraph stands without its margins. */
function tightened(blocks: readonly Markup[]): readonly Inline[] {
  const [first, ...rest] = blocks;
  return first?.tag === "p" ? [...first.children, ...rest] : blocks;
}

function paragraph(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, index) => {
    const isHard = index < lines.length - 1 && (line.endsWith("  ") || line.endsWith("\\"));
    const said = inlinesOf(isHard ? line.replace(/(?: +|\\)$/, "").trim() : line.trim());
    const isLast = index === lines.length - 1;
    return [...said, ...(isHard ? [element("br")] : isLast ? [] : [" "])];
  });
}

const marks = ["**", "__", "*", "_"] as const;

/** Emphasis within a line. A mark that nothing closes is a letter. */
function inlinesOf(text: string): Inline[] {
  const made: Inline[] = [];
  let plain = "";
  const add = (inline: Inline) => {
    if (plain !== "") made.push(plain);
    plain = "";
    made.push(inline);
  };
  let at = 0;
  while (at < text.length) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(text.slice(at, at + 2));
    const mark = escaped ? undefined : marks.find((one) => text.startsWith(one, at) && opens(text, at, one));
    const close = mark === undefined ? -1 : closeOf(text, at + mark.length, mark);
    const link = text[at] === "[" ? /^\[([^[\]]*)\]\([^()\s]*\)/.exec(text.slice(at)) : null;
    if (escaped) {
      plain += text[at + 1] ?? "";
      at += 2;
    } else if (mark !== undefined && close > 0) {
      add(element(mark.length === 2 ? "strong" : "em", {}, inlinesOf(text.slice(at + mark.length, close))));
      at = close + mark.length;
    } else if (link) {
      for (const inline of inlinesOf(link[1] ?? "")) {
        if (typeof inline === "string") plain += inline;
        else add(inline);
      }
      at += link[0].length;
    } else {
      plain += text[at] ?? "";
      at++;
    }
  }
  if (plain !== "") made.push(plain);
  return made;
}

/** A mark opens before a letter; an underscore only where no letter stands before it. */
function opens(text: string, at: number, mark: string): boolean {
  const next = text[at + mark.length];
  return next !== undefined && !/\s/.test(next) && (mark[0] !== "_" || !isLetter(text[at - 1]));
}

/** Where the mark is closed, after at least one letter. */
function closeOf(text: string, from: number, mark: string): number {
  for (let at = text.indexOf(mark, from + 1); at > 0; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? "";
    const isPartOfLonger = mark.length === 1 && (text[at + 1] === mark || before === mark);
    const isWithinWord = mark[0] === "_" && isLetter(text[at + mark.length]);
    if (!/[\s\\]/.test(before) && !isPartOfLonger && !isWithinWord) return at;
    if (isPartOfLonger) at++;
  }
  return -1;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
