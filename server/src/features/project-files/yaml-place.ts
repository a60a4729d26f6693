import type { Span } from "../../finding.js";

/** A place in a YAML file that is being written, found by its indentation: also where the file cannot be read as YAML. */
export interface YamlPlace {
  at: "key" | "value";
  /** Keys and positions from the top; for a value the last is its own key. */
  path: (string | number)[];
  /** What is written there, up to the cursor. */
  typed: string;
  /** What is written there, as far as it goes. */
  span: Span;
}

interface Mark {
  column: number;
  /** Undefined for the dash of a list. */
  key?: string;
  /** What stands behind the key on its line. */
  rest?: string;
}

/** The dashes and the key with which a line begins. */
function marksOf(line: string): { marks: Mark[]; contentAt: number } {
  const marks: Mark[] = [];
  let at = /^ */.exec(line)?.[0].length ?? 0;
  for (let dash = /^-(?: +|$)/.exec(line.slice(at)); dash; dash = /^-(?: +|$)/.exec(line.slice(at))) {
    marks.push({ column: at });
    at += dash[0].length;
  }
  const key = /^(?:"([^"]*)"|'([^']*)'|([^\s:#"'{[][^:#]*?))\s*:(?: +|$)/.exec(line.slice(at));
  if (!key) return { marks, contentAt: at };
  const rest = line.slice(at + key[0].length);
  marks.push({ column: at, key: key[1] ?? key[2] ?? key[3] ?? "", rest });
  return { marks, contentAt: at + key[0].length };
}

const blockText = /^[|>][+-]?\d?\s*(?:#.*)?$/;

/** Undefined within a comment. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = text.indexOf("\n", offset) < 0 ? text.length : text.indexOf("\n", offset);
  const line = text.slice(lineStart, lineEnd).replace(/\r$/, "");
  const before = line.slice(0, offset - lineStart);
  if (/(^|\s)#/.test(before) && !/["'].*#/.test(before)) return undefined;
  const above = text.slice(0, lineStart).split("\n").slice(0, -1);
  const within = blockTextAround(above, line);
  if (within) {
    const start = lineStart + (/^ */.exec(line)?.[0].length ?? 0);
    return {
      at: "value",
      path: within,
      typed: text.slice(Math.min(start, offset), offset),
      span: { start, end: offset },
    };
  }
  const { marks, contentAt } = marksOf(line);
  const last = marks.at(-1);
  const isValue = last?.key !== undefined && before.length >= contentAt;
  if (isValue) {
    const path = pathTo(above, marks);
    const list = /^\[(?:[^\]]*,)?\s*/.exec(line.slice(contentAt, before.length));
    const start = contentAt + (list?.[0].length ?? 0);
    const end = list ? start + (/^[^,\]\s]*/.exec(line.slice(start))?.[0].length ?? 0) : line.trimEnd().length;
    return {
      at: "value",
      path: list ? [...path, 0] : path,
      typed: before.slice(start),
      span: { start: lineStart + start, end: lineStart + Math.max(start, end) },
    };
  }
  const start = last?.key === undefined ? contentAt : last.column;
  const column = Math.min(start, before.length);
  const own = last?.key === undefined ? marks : marks.slice(0, -1);
  const word = /^[^\s:]*/.exec(line.slice(column))?.[0] ?? "";
  return {
    at: "key",
    path: pathTo(above, [...own, { column, key: "" }]).slice(0, -1),
    typed: before.slice(column),
    span: { start: lineStart + column, end: lineStart + column + word.length },
  };
}

/** The path that the marks of a line lead to, by the lines above it. */
function pathTo(above: readonly string[], marks: readonly Mark[]): (string | number)[] {
  const path: (string | number)[] = [];
  let inner: Mark | undefined;
  const take = (mark: Mark, from: number) => {
    if (inner && mark.column > inner.column) return;
    // A list may stand as far left as the key that holds it; nothing else is inside its neighbour.
    if (inner && mark.column === inner.column && !(mark.key !== undefined && inner.key === undefined)) return;
    path.unshift(mark.key ?? positionOf(above.slice(0, from), mark.column));
    inner = mark;
  };
  for (const mark of [...marks].reverse()) take(mark, above.length);
  for (let number = above.length - 1; number >= 0 && (inner?.column ?? 1) >= 0; number--) {
    const line = above[number] ?? "";
    if (/^\s*(#|$)/.test(line)) continue;
    for (const mark of marksOf(line).marks.reverse()) take(mark, number);
    if (inner?.column === 0 && inner.key !== undefined) break;
  }
  return path;
}

/** The position of a list's item, by the dashes above it in the same column. */
function positionOf(above: readonly string[], column: number): number {
  let count = 0;
  for (const line of [...above].reverse()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [first] = marksOf(line).marks;
    const indentation = /^ */.exec(line)?.[0].length ?? 0;
    if (first?.key === undefined && first?.column === column) count++;
    else if (indentation < column || (indentation === column && first?.key !== undefined)) break;
  }
  return count;
}

/** The path of the text block (`key: |`) that a line belongs to. */
function blockTextAround(above: readonly string[], line: string): (string | number)[] | undefined {
  const indentation = line.trim() === "" ? line.length : (/^ */.exec(line)?.[0].length ?? 0);
  for (let number = above.length - 1; number >= 0; number--) {
    const other = above[number] ?? "";
    if (other.trim() === "") continue;
    const { marks } = marksOf(other);
    const last = marks.at(-1);
    const column = /^ */.exec(other)?.[0].length ?? 0;
    if (last?.key !== undefined && blockText.test(last.rest ?? "") && last.column < indentation) {
      return pathTo(above.slice(0, number), marks);
    }
    if (column < indentation && column === 0) return undefined;
  }
  return undefined;
}
