import { compareText, type Span } from "../../finding.js";
import { parseFile } from "../../language/index.js";
import type { TextEdit } from "../../text-edit.js";
import {
  compareSources,
  type ImportStatement,
  importedAs,
  importStatements,
  statementText,
} from "./import-statements.js";

/**
 * The imports of a text in order: those of one file in one line, names and files sorted, what is unused left out, all of
 * them where the first one stands. Comments stay with their import. Undefined where an import cannot be read.
 * @param unused places of imported names
 */
export function organiseImports(text: string, unused: readonly Span[]): TextEdit[] | undefined {
  const parsed = parseFile(text, "");
  const statements = importStatements(parsed);
  if (statements.length !== parsed.tree.imports.length || parsed.damage.some((at) => isInImport(text, at)))
    return undefined;
  const [first] = statements;
  if (!first) return [];
  const pieces = statements.map((statement, index) => pieceOf(text, statement, index === 0));
  const lines = merged(pieces, unused);
  const organised = lines.map(({ text: line }) => line).join("\n");
  const lastOfBlock = endOfFirstBlock(text, pieces);
  const block = pieces.slice(0, lastOfBlock + 1);
  const span = { start: block[0]?.span.start ?? 0, end: block.at(-1)?.span.end ?? 0 };
  const others = pieces.slice(lastOfBlock + 1).map(({ span: other }) => lineOf(text, other));
  if (others.length === 0 && text.slice(span.start, span.end) === organised) return [];
  const whole = organised === "" ? lineOf(text, span) : { ...span, text: organised };
  return [whole, ...others];
}

function isInImport(text: string, offset: number): boolean {
  return /^\s*import\b/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1));
}

/** An import with the comments that belong to it. */
interface Piece {
  statement: ImportStatement;
  /** From its comments above to the comment behind it. */
  span: Span;
  above: string;
  behind: string;
  inside: string;
}

function pieceOf(text: string, statement: ImportStatement, isFirst: boolean): Piece {
  const lineStart = text.lastIndexOf("\n", statement.span.start - 1) + 1;
  // A comment at the top of the file is about the file.
  const above = isFirst ? "" : (/(?:^|\n)((?:[^\S\n]*\/\/[^\n]*\n)+)$/.exec(text.slice(0, lineStart))?.[1] ?? "");
  const behind = /^[^\S\r\n]*(\/\/[^\r\n]*)?/.exec(text.slice(statement.span.end))?.[0] ?? "";
  return {
    statement,
    span: {
      start: above === "" ? statement.span.start : lineStart - above.length,
      end: statement.span.end + behind.trimEnd().length,
    },
    above,
    behind: behind.trim(),
    inside: text.slice(statement.inside.start, statement.inside.end),
  };
}

interface Line {
  from: string;
  text: string;
}

function merged(pieces: readonly Piece[], unused: readonly Span[]): Line[] {
  const free = new Map<string, Piece[]>();
  const lines: Line[] = [];
  for (const piece of pieces) {
    const { from, hasComment } = piece.statement;
    // An import that is commented on is the author's: it is moved as it is.
    if (hasComment) lines.push({ from, text: withComments([piece], `import {${piece.inside}} from "${from}"`) });
    else free.set(from, [...(free.get(from) ?? []), piece]);
  }
  for (const [from, same] of free) {
    const names = same.flatMap(({ statement }) =>
      statement.names.filter(({ span }) => !unused.some(({ start, end }) => start === span.start && end === span.end)),
    );
    const sorted = [...new Set(names.map(importedAs))].sort(compareNames);
    if (sorted.length > 0) lines.push({ from, text: withComments(same, statementText(sorted, from)) });
  }
  return lines.sort((a, b) => compareSources(a.from, b.from));
}

function withComments(pieces: readonly Piece[], line: string): string {
  const above = pieces.map((piece) => piece.above).join("");
  const behind = pieces.flatMap((piece) => (piece.behind === "" ? [] : [piece.behind]));
  return `${above}${line}${behind.map((comment) => `  ${comment}`).join("")}`;
}

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}

/** The last of the imports that follow each other from the first on with nothing between them. */
function endOfFirstBlock(text: string, pieces: readonly Piece[]): number {
  let last = 0;
  while (true) {
    const next = pieces[last + 1];
    const end = pieces[last]?.span.end;
    if (!next || end === undefined || text.slice(end, next.span.start).trim() !== "") return last;
    last++;
  }
}

function lineOf(text: string, { start, end }: Span): TextEdit {
  const rest = /^[^\S\r\n]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + rest, text: "" };
}
