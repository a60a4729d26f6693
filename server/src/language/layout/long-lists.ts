import { beginsLines } from "../tokens/block-words.js";
import type { Plan } from "./plan.js";
import { wordAt } from "./value-columns.js";

/** A line of a statement: pieces that stand beside one another, and the column at which the first of them begins. */
export interface Line {
  pieces: number[];
  column: number;
}

/** Where the further lines of a statement begin. */
export interface Hanging {
  depth: number;
  spaces: number;
}

/** Words with which a statement may go on on a line of its own; none of them begins a line. */
const clauses = new Set(["because", "before", "else", "respond", "then"]);

/**
 * Breaks a line with lists that is too long: before the words that begin a new clause of it, and where that is not
 * enough after the commas.
 */
export function breakLongLists(plan: Plan, line: Line, hanging: Hanging): void {
  if (itemsOf(plan, line.pieces).length < 2 || !isTooLong(plan, line)) return;
  const hang = plan.indentation(hanging.depth) + hanging.spaces;
  let current: Line = { pieces: [], column: line.column };
  const lines = [current];
  for (const clause of clausesOf(plan, line.pieces)) {
    const [first] = clause;
    const longer = { pieces: [...current.pieces, ...clause], column: current.column };
    if (first !== undefined && current.pieces.length > 0 && isTooLong(plan, longer)) {
      plan.breakBefore(first, hanging.depth, hanging.spaces);
      current = { pieces: clause, column: hang };
      lines.push(current);
    } else current.pieces = longer.pieces;
  }
  for (const one of lines) breakAfterCommas(plan, one, hanging);
}

/** Items that are texts, or of which several have texts of their own, stand on a line each; others as many as fit. */
function breakAfterCommas(plan: Plan, line: Line, hanging: Hanging): void {
  if (!isTooLong(plan, line)) return;
  const items = itemsOf(plan, line.pieces);
  const oneEach = items.filter((item) => item.some((piece) => isText(plan, piece))).length > 1;
  let current: Line = { pieces: [], column: line.column };
  for (const item of items) {
    const [first] = item;
    const longer = { pieces: [...current.pieces, ...item], column: current.column };
    if (first !== undefined && current.pieces.length > 0 && (oneEach || isTooLong(plan, longer))) {
      plan.breakBefore(first, hanging.depth, hanging.spaces);
      current = { pieces: item, column: plan.indentation(hanging.depth) + hanging.spaces };
    } else current = longer;
  }
}

/**
 * Whether a line is too long. A text cannot be broken; where a clause ends with the only text that it has, that text
 * speaks for all of the clause and counts as nothing.
 */
function isTooLong(plan: Plan, { pieces, column }: Line): boolean {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return false;
  let width = column + plan.width(first, last);
  for (const clause of clausesOf(plan, pieces)) {
    const texts = clause.filter((piece) => isText(plan, piece));
    const [text] = texts;
    if (text !== undefined && texts.length === 1 && text === clause[clause.length - 1]) width -= plan.widthOf(text);
  }
  return width > plan.options.lineLength;
}

/** Parts of a line that begin with a clause's word, and what stands before the first of them. */
function clausesOf(plan: Plan, pieces: readonly number[]): number[][] {
  const found: number[][] = [[]];
  for (const piece of pieces) {
    if (goesOn(plan, piece)) found.push([]);
    found[found.length - 1]?.push(piece);
  }
  return found;
}

/** Whether a piece may begin a line with which a statement goes on. */
export function goesOn(plan: Plan, piece: number): boolean {
  return clauses.has(wordAt(plan.pieces, piece));
}

/** The items of the lists of a line, each with its comma: the parts of it between which it may be broken. */
function itemsOf(plan: Plan, pieces: readonly number[]): number[][] {
  const items: number[][] = [[]];
  let afterComma = false;
  for (const piece of pieces) {
    if (afterComma && isBrokenBefore(plan, piece)) items.push([]);
    items[items.length - 1]?.push(piece);
    afterComma = plan.pieces.kinds[piece] === ",";
  }
  return items;
}

/** After a comma a line goes on with anything but a keyword, which would be taken for the start of the next line. */
export function mayFollowComma(plan: Plan, piece: number): boolean {
  return !beginsLines(wordAt(plan.pieces, piece));
}

/** Whether a long line is broken before a piece behind a comma; numbers belong together. */
function isBrokenBefore(plan: Plan, piece: number): boolean {
  return plan.pieces.kinds[piece] !== "number" && mayFollowComma(plan, piece);
}

function isText(plan: Plan, piece: number): boolean {
  const kind = plan.pieces.kinds[piece];
  return kind === "quoted" || kind === "text-block";
}
