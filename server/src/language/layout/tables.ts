import type { Plan } from "./plan.js";
import { type Column, families, type Row, rowOf, rowTypes } from "./rows.js";
import { isStatement, type Statement } from "./structure.js";

/**
 * Sets lines of one family that follow one another into columns, such as stages, barriers, or sessions of one line each.
 * A blank line, a comment on a line of its own or a longer statement ends such a table.
 */
export function alignRows(plan: Plan, items: readonly (Statement | number)[]): void {
  let table: Row[] = [];
  const finish = () => {
    if (table.length > 1) alignTable(plan, table);
    table = [];
  };
  for (const item of items) {
    if (!isStatement(item)) {
      if (plan.breaks[item] !== 0) finish();
      continue;
    }
    if (plan.breaks[item.first] === 2) finish();
    const row = rowTypes.has(item.type) && isOnOneLine(plan, item) ? rowOf(plan, item) : undefined;
    if (row?.family !== table[0]?.family) finish();
    if (row) table.push(row);
  }
  finish();
}

function isOnOneLine(plan: Plan, { first, last, broken }: Statement): boolean {
  return !broken && (first === 0 || plan.breaks[first] !== 0) && plan.isOneLine(first, last);
}

/** How far a row has been set: the next of its pieces, and the column at which the one before it ends. */
interface Progress {
  row: Row;
  next: number;
  column: number;
  cellStart: number;
}

function alignTable(plan: Plan, rows: readonly Row[]): void {
  const progress = rows.map((row): Progress => {
    const { first } = row.statement;
    const before = row.start > first ? plan.endColumn(row.start - 1) + (plan.spaces[row.start] ?? 0) : 0;
    const column = Math.max(before, plan.indentation(row.statement.depth));
    return { row, next: row.start, column, cellStart: column };
  });
  for (const [name, column] of families[rows[0]?.family ?? ""] ?? []) alignColumn(plan, progress, name, column);
}

function alignColumn(plan: Plan, progress: readonly Progress[], name: string, { widest, gap, fits }: Column): void {
  let target = 0;
  const reached: { at: Progress; piece: number }[] = [];
  for (const at of progress) {
    const cell = at.row.cells.find((one) => one.name === name);
    if (!cell || cell.piece < at.next) continue;
    for (; at.next < cell.piece; at.next++) {
      at.column += (at.next === at.row.start ? 0 : (plan.spaces[at.next] ?? 0)) + plan.widthOf(at.next);
    }
    if (at.column - at.cellStart <= widest) target = Math.max(target, at.column + gap);
    reached.push({ at, piece: cell.piece });
  }
  for (const { at, piece } of reached) {
    const spaces = Math.max(gap, target - at.column);
    const end = at.column + spaces + plan.width(piece, at.row.statement.last);
    plan.spaces[piece] = fits && end > plan.options.rowLength ? gap : spaces;
    at.cellStart = at.column + (plan.spaces[piece] ?? 0);
  }
}
