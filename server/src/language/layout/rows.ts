import type { Plan } from "./plan.js";
import { wideGap } from "./plan.js";
import { isBlock, isStatement, type Statement } from "./structure.js";
import { valuePiece, wordAt } from "./value-columns.js";

/** A cell of a row: everything from this piece to the next cell. */
export interface Cell {
  /** Cells of one name stand below one another. */
  name: string;
  piece: number;
}

/** A statement as a row of a table with its neighbours of the same family. */
export interface Row {
  statement: Statement;
  family: string;
  /** The piece with which the first cell begins; what stands before it has its place already. */
  start: number;
  cells: Cell[];
}

export interface Column {
  /** A cell before it that is wider than this is left out of account: the others need not move because of it. */
  widest: number;
  gap: number;
  /** Whether a row stays as it is where its line would become too long. */
  fits?: true;
}

const wordsBefore: Column = { widest: 28, gap: 1 };
const textBefore: Column = { widest: 44, gap: 1 };

/** The columns of each family, in the order in which they stand. */
export const families: Readonly<Record<string, ReadonlyMap<string, Column>>> = {
  // Keywords differ, so that names can stand below one another where titles of different things should not.
  declaration: new Map([
    ["name", wordsBefore],
    ["sessions", wordsBefore],
    ["phase", wordsBefore],
    ...["Stage", "Aim", "Event", "Source", "Strand"].map((type) => [titleOf(type), wordsBefore] as const),
  ]),
  barrier: new Map([
    ["text", wordsBefore],
    ["coping", textBefore],
  ]),
  step: new Map([
    ["rating", wordsBefore],
    ["title", wordsBefore],
  ]),
  competency: new Map([["text", wordsBefore]]),
  tailoring: new Map([["text", wordsBefore]]),
  record: new Map([["type", wordsBefore]]),
  session: new Map([
    ["in the hour", { widest: 24, gap: 1 }],
    ["at home", { widest: 64, gap: wideGap, fits: true }],
  ]),
};

/** The types of statements that make rows. */
export const rowTypes: ReadonlySet<string> = new Set([
  "Stage",
  "Aim",
  "Event",
  "Source",
  "Strand",
  "Barrier",
  "Step",
  "RatedCompetency",
  "Tailor",
  "RecordHeld",
  "RecordSeen",
  "RecordKept",
  "RecordOthers",
  "RecordField",
  "SessionBlock",
]);

/** The row that a statement makes; nothing where it stands for itself. */
export function rowOf(plan: Plan, statement: Statement): Row | undefined {
  const { type, first, last } = statement;
  const row = (family: string, start: number, cells: (Cell | undefined)[]): Row => ({
    statement,
    family,
    start,
    cells: cells.filter((cell) => cell !== undefined),
  });
  switch (type) {
    case "Stage":
      return row("declaration", first, [
        { name: "name", piece: first + 1 },
        clauseOf(plan, statement, "sessions", "sessions", "session"),
        clauseOf(plan, statement, "phase", "as"),
        textAt(plan, last, titleOf(type)),
      ]);
    case "Aim":
    case "Event":
    case "Source":
    case "Strand":
      return row("declaration", first, [{ name: "name", piece: first + 1 }, textAt(plan, first + 2, titleOf(type))]);
    case "Barrier":
      return row("barrier", first + 1, [textAt(plan, first + 2, "text"), clauseOf(plan, statement, "coping", "then")]);
    case "Step":
      return row("step", first + 1, [{ name: "rating", piece: first + 2 }, textAt(plan, first + 3, "title")]);
    case "RatedCompetency":
      return row("competency", first + 1, [textAt(plan, first + 2, "text")]);
    case "Tailor":
      return row("tailoring", first + 2, [textAt(plan, first + 3, "text")]);
    case "RecordHeld":
    case "RecordSeen":
    case "RecordKept":
    case "RecordOthers":
    case "RecordField": {
      const piece = valuePiece(plan.pieces, statement);
      return row("record", first, [piece > last ? undefined : { name: "type", piece }]);
    }
    case "SessionBlock": {
      const [block] = statement.parts.filter(isBlock);
      if (block?.open === undefined || !wordAt(plan.pieces, first).startsWith("session")) return undefined;
      const home = block.items.filter(isStatement).find((item) => goesHome(item));
      return row("session", first, [
        { name: "in the hour", piece: block.open },
        home && home.first > block.open + 1 ? { name: "at home", piece: home.first } : undefined,
      ]);
    }
    default:
      return undefined;
  }
}

/** Whether a line of a session says what is to be done afterwards. */
function goesHome({ type }: Statement): boolean {
  return type === "PlanLine" || type === "PlanNothing";
}

function titleOf(type: string): string {
  return `title of ${type}`;
}

function clauseOf({ pieces }: Plan, { parts }: Statement, name: string, ...words: string[]): Cell | undefined {
  const piece = parts.find((part) => typeof part === "number" && words.includes(wordAt(pieces, part)));
  return typeof piece === "number" ? { name, piece } : undefined;
}

function textAt({ pieces }: Plan, piece: number, name: string): Cell | undefined {
  return pieces.kinds[piece] === "quoted" ? { name, piece } : undefined;
}
