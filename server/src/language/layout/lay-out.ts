import { isKeywordIn, mayBeginLine } from "./line-beginnings.js";
import { breakLongLists, goesOn, type Hanging, type Line, mayFollowComma } from "./long-lists.js";
import type { PieceKind } from "./pieces.js";
import type { Plan } from "./plan.js";
import { type Block, isBlock, isStatement, type Statement } from "./structure.js";
import { alignRows } from "./tables.js";
import { alignComments } from "./trailing-comments.js";
import { valueColumn, valuePiece, wordAt } from "./value-columns.js";

/** Plans the lines of a block, each statement on a line of its own. */
export function layOut(plan: Plan, block: Block, depth: number, owner?: Statement): void {
  const { firstLines, lastLines } = plan.pieces;
  let isFirst = true;
  for (const item of block.items) {
    const first = isStatement(item) ? item.first : item;
    const lines = (firstLines[first] ?? 0) - (lastLines[first - 1] ?? 0);
    const movesOn = isStatement(item) ? mayBeginLine(plan.pieces, owner, item) : documentsNext(plan, item);
    const staysBehind = lines === 0 && first > 0 && !movesOn;
    if (!staysBehind) plan.breakBefore(first, depth, 0, first === 0 ? 0 : lines > 1 && !isFirst ? 2 : 1);
    if (isStatement(item)) layOutStatement(plan, item, owner);
    isFirst &&= staysBehind;
  }
  alignRows(plan, block.items);
  alignComments(plan, block.items);
}

/** A comment of a declaration stands before it, also where it was written behind what comes before. */
function documentsNext({ pieces: { kinds, text, starts } }: Plan, piece: number): boolean {
  return kinds[piece] === "block-comment" && text.startsWith("/**", starts[piece]);
}

function layOutStatement(plan: Plan, statement: Statement, owner: Statement | undefined): void {
  if (statement.type === "Import") {
    layOutImport(plan, statement);
    return;
  }
  const { depth, first } = statement;
  const column = valueColumn(owner, statement);
  if (isPlain(plan, statement, column)) {
    const value = valuePiece(plan.pieces, statement);
    if (column !== undefined && value <= statement.last) pad(plan, first, value, column);
    return;
  }
  const hanging: Hanging = column === undefined ? { depth: depth + 1, spaces: 0 } : { depth, spaces: column };
  const blocks = statement.parts.filter(isBlock);
  const open = !fitsOnOneLine(plan, statement, blocks, column);
  const value = valuePiece(plan.pieces, statement);
  const isBroken = open && blocks.some((block) => block.open === value);
  const padding = column === undefined || value > statement.last || isBroken ? 0 : pad(plan, first, value, column);
  keepKeywordsApart(plan, statement, owner, column);
  for (const line of linesOf(plan, statement, open, hanging, padding)) breakLongLists(plan, line, hanging);
  if (statement.type === "Deviation") breakBeforeReason(plan, statement, hanging);
  for (const block of blocks) {
    if (!open) continue;
    layOut(plan, block, depth + 1, statement);
    if (block.close !== undefined) plan.breakBefore(block.close, depth);
  }
}

/** Whether a statement stands on one line, fits there, and opens no block, as most do: there is nothing to break. */
function isPlain(plan: Plan, { parts, first, last, depth }: Statement, column = 0): boolean {
  const { firstLines, lastLines } = plan.pieces;
  if (parts.length !== last - first + 1 || firstLines[first] !== lastLines[last]) return false;
  return plan.indentation(depth) + column + plan.width(first, last) <= plan.options.lineLength;
}

/** A statement may hold what looks like the next line, such as the bridge of an approach: then it stands like one. */
function keepKeywordsApart(
  plan: Plan,
  { parts, first, depth }: Statement,
  owner: Statement | undefined,
  column: number | undefined,
): void {
  for (const part of parts) {
    if (typeof part !== "number" || part === first || !beginsLine(plan, part)) continue;
    if (!isKeywordIn(owner, wordAt(plan.pieces, part))) continue;
    plan.breakBefore(part, depth);
    if (column !== undefined) pad(plan, part, part + 1, column);
  }
}

/** Sets the first piece of a value into its column; gives the spaces that this takes beyond the usual one. */
function pad(plan: Plan, first: number, value: number, column: number): number {
  if (isComment(plan, value)) return 0;
  const padding = Math.max(0, column - plan.width(first, value - 1) - 1);
  plan.spaces[value] = padding + 1;
  return padding;
}

/** Whether the blocks of a statement stand on its own line: where they did and the line is not too long. */
function fitsOnOneLine(
  plan: Plan,
  statement: Statement,
  blocks: readonly Block[],
  column: number | undefined,
): boolean {
  const { firstLines, lastLines } = plan.pieces;
  for (const { open, close, items } of blocks) {
    if (items.length === 0 && open !== undefined && close === open + 1) continue;
    if (open === undefined || close === undefined || firstLines[close] !== lastLines[open]) return false;
  }
  const isEmpty = blocks.every(({ items }) => items.length === 0);
  const isBound = blocks.some(({ items }) =>
    items.some((item) => isStatement(item) && !mayBeginLine(plan.pieces, statement, item)),
  );
  const value = valuePiece(plan.pieces, statement);
  const padding = column === undefined ? 0 : Math.max(0, column - plan.width(statement.first, value - 1) - 1);
  const width = plan.indentation(statement.depth) + padding + plan.width(statement.first, statement.last);
  return isEmpty || isBound || width <= plan.options.rowLength;
}

/** The lines of a statement without those of its blocks; what an author broke where it may be broken stays so. */
function linesOf(plan: Plan, statement: Statement, open: boolean, hanging: Hanging, padding: number): Line[] {
  const { kinds } = plan.pieces;
  const hang = plan.indentation(hanging.depth) + hanging.spaces;
  const own = plan.indentation(statement.depth);
  let line: Line = { pieces: [], column: own + padding };
  const lines = [line];
  let previous: number | undefined;
  for (const part of statement.parts) {
    if (isBlock(part)) {
      if (part.open !== undefined && kinds[part.open - 1] === "line-comment") {
        plan.breakBefore(part.open, statement.depth);
        line = { pieces: [], column: own };
        lines.push(line);
      }
      if (part.open !== undefined) line.pieces.push(part.open);
      previous = part.close;
      if (open) {
        line = { pieces: [], column: own };
        lines.push(line);
      }
      continue;
    }
    const afterComment = previous !== undefined && kinds[previous] === "line-comment";
    const isBroken = afterComment || (beginsLine(plan, part) && staysBroken(plan, part, previous ?? part));
    if (plan.breaks[part] !== 0 && part !== statement.first) {
      line = { pieces: [], column: own };
      lines.push(line);
    } else if (previous !== undefined && isBroken) {
      plan.breakBefore(part, hanging.depth, hanging.spaces);
      line = { pieces: [], column: hang };
      lines.push(line);
    }
    if (kinds[part] !== "line-comment") line.pieces.push(part);
    previous = part;
  }
  return lines;
}

function staysBroken(plan: Plan, piece: number, previous: number): boolean {
  const { kinds } = plan.pieces;
  if (isComment(plan, piece)) return true;
  if (kinds[previous] === "block-comment") return true;
  if (kinds[previous] === ",") return mayFollowComma(plan, piece);
  return goesOn(plan, piece);
}

/** The reason of a long deviation stands on a line of its own. */
function breakBeforeReason(plan: Plan, { parts, first, last, depth }: Statement, hanging: Hanging): void {
  if (plan.indentation(depth) + plan.width(first, last) <= plan.options.lineLength) return;
  const reason = parts.find((part) => typeof part === "number" && wordAt(plan.pieces, part) === "because");
  if (typeof reason === "number") plan.breakBefore(reason, hanging.depth, hanging.spaces);
}

/** An import stands on one line, or with each of its names on a line. */
function layOutImport(plan: Plan, { parts, first, last, depth }: Statement): void {
  const { kinds } = plan.pieces;
  const pieces = parts.filter((part) => typeof part === "number");
  const open = pieces.find((piece) => kinds[piece] === "{") ?? last;
  const close = pieces.find((piece) => kinds[piece] === "}") ?? first;
  const isCommented = pieces.some((piece) => open < piece && piece < close && isComment(plan, piece));
  const isBroken = isCommented || plan.indentation(depth) + plan.width(first, last) > plan.options.lineLength;
  for (const piece of pieces.slice(1)) {
    const previous = kinds[piece - 1];
    const isName = open < piece && piece < close && kinds[piece] !== ",";
    const isTrailing = isComment(plan, piece) && !beginsLine(plan, piece);
    if (piece === close && (isBroken || previous === "line-comment")) plan.breakBefore(piece, depth);
    else if (previous === "line-comment" || (isBroken && isName && !isTrailing && endsName(previous)))
      plan.breakBefore(piece, depth + 1);
  }
}

function endsName(previous: PieceKind | undefined): boolean {
  return previous === "{" || previous === "," || previous === "block-comment";
}

function isComment({ pieces }: Plan, piece: number): boolean {
  return pieces.kinds[piece] === "line-comment" || pieces.kinds[piece] === "block-comment";
}

/** Whether a piece begins a line of the text as it is. */
function beginsLine({ pieces: { firstLines, lastLines } }: Plan, piece: number): boolean {
  return firstLines[piece] !== lastLines[piece - 1];
}
