import type { IRecognitionException, IToken } from "chevrotain";
import type { HomeworkFile } from "../../../../grammar/generated/ast.js";
import { compareFindings, type Finding } from "../../finding.js";
import { syntaxFinding } from "../../messages/syntax.js";
import type { PreparedTokens } from "../tokens/lexer.js";
import { endOf, type TokenLine } from "../tokens/token-line.js";
import type { Tree } from "../tree.js";
import { parserErrorFinding } from "./parser-error-finding.js";
import { repairFinding } from "./repair-finding.js";
import { parserServices } from "./services.js";
import { dedent } from "./text-value.js";

/** A file as it was read: always a tree, also of a broken text. */
export interface ParsedFile {
  path: string;
  text: string;
  tree: Tree<HomeworkFile>;
  findings: Finding[];
  /**
   * Offsets at which something of the text was left out of the tree. Whatever node reaches over one of them is
   * incomplete: nothing may be said to be missing from it.
   */
  damage: number[];
}

/** How often a text is read again with one more line set aside; a text with more broken lines keeps what came last. */
const mostAttempts = 12;

/**
 * Reads a text. Each line that cannot be read is set aside and the rest is read again, so that one mistake costs one
 * line and yields one finding. Never throws, whatever the text.
 */
export function parseFile(text: string, path: string): ParsedFile {
  const { lexer, parser } = parserServices();
  const prepared = lexer.prepare(text);
  const broken = new Map<number, Finding>();
  const leftIn: IRecognitionException[] = [];
  const setAside = new Set<number>();
  let result = parser.parse<HomeworkFile>(text);
  for (let attempt = 0; attempt < mostAttempts && result.parserErrors.length > 0; attempt++) {
    const error = result.parserErrors.find((candidate) => !leftIn.some((known) => sameError(known, candidate)));
    if (!error) break;
    const { finding, line } = describe(error, prepared.lines, path, text);
    if (!broken.has(line)) broken.set(line, finding);
    if (setAside.has(line) || !isBalanced(prepared.lines[line])) {
      leftIn.push(error);
      continue;
    }
    setAside.add(line);
    lexer.setLinesAside(setAside);
    result = parser.parse<HomeworkFile>(text);
  }
  const findings = [
    ...prepared.errors.map((error) =>
      syntaxFinding(
        "unknown-character",
        { path, start: error.offset, end: error.offset + error.length },
        { found: text.slice(error.offset, error.offset + error.length) },
      ),
    ),
    ...prepared.repairs.map((repair) => repairFinding(repair, path)),
    ...textFindings(prepared, path),
    ...broken.values(),
  ];
  const damage = [
    ...prepared.errors.map((error) => error.offset),
    ...prepared.repairs.filter((repair) => !repair.lossless).map((repair) => repair.start),
    ...[...broken.values()].map((finding) => finding.start),
    ...[...setAside].flatMap((line) => prepared.lines[line]?.[0]?.startOffset ?? []),
    ...unclosedTexts(prepared),
  ].sort((a, b) => a - b);
  return { path, text, tree: result.value, findings: oneEachLine(findings, text), damage };
}

function describe(
  error: IRecognitionException,
  lines: readonly TokenLine[],
  path: string,
  text: string,
): { finding: Finding; line: number } {
  const previous = realToken("previousToken" in error ? (error.previousToken as IToken) : undefined);
  const token = realToken(error.token);
  const line = lines.findIndex(
    (items) => token !== undefined && items.some((item) => item.startOffset === token.startOffset),
  );
  const atLineStart =
    line === -1 || lines[line]?.find((item) => !Number.isNaN(item.startOffset))?.startOffset === token?.startOffset;
  if (!atLineStart || previous === undefined) {
    const tokens = lines[line] ?? [];
    return { finding: parserErrorFinding(error, tokens, "found", path, text), line };
  }
  const before = lines.findIndex((items) => items.some((item) => item.startOffset === previous.startOffset));
  return { finding: parserErrorFinding(error, lines[before] ?? [], "unfinished", path, text), line: before };
}

function realToken(token: IToken | undefined): IToken | undefined {
  return token && !Number.isNaN(token.startOffset) ? token : undefined;
}

function sameError(a: IRecognitionException, b: IRecognitionException): boolean {
  return a.token.startOffset === b.token.startOffset && a.message === b.message;
}

function isBalanced(line: TokenLine | undefined): boolean {
  if (!line) return false;
  let depth = 0;
  for (const token of line) {
    depth += token.tokenType.name === "{" ? 1 : token.tokenType.name === "}" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function textFindings(prepared: PreparedTokens, path: string): Finding[] {
  return prepared.lines.flat().flatMap((token): Finding[] => {
    const place = { path, start: token.startOffset, end: endOf(token) };
    if (token.tokenType.name === "UNCLOSED_QUOTE") return [syntaxFinding("unclosed-quote", place, {})];
    if (token.tokenType.name !== "TEXT_BLOCK") return [];
    if (!isClosed(token)) return [syntaxFinding("unclosed-text-block", { ...place, end: place.start + 3 }, {})];
    return dedent(token.image).short ? [syntaxFinding("text-block-margin", place, {})] : [];
  });
}

function unclosedTexts(prepared: PreparedTokens): number[] {
  return prepared.lines
    .flat()
    .filter(
      (token) =>
        token.tokenType.name === "UNCLOSED_QUOTE" || (token.tokenType.name === "TEXT_BLOCK" && !isClosed(token)),
    )
    .map((token) => token.startOffset);
}

function isClosed(token: IToken): boolean {
  return token.image.length >= 6 && token.image.endsWith('"""');
}

/** A broken line often breaks in several ways at once; the author needs to hear of it once. */
function oneEachLine(findings: Finding[], text: string): Finding[] {
  const lines = new Set<number>();
  return findings.sort(compareFindings).filter((finding) => {
    if (finding.severity !== "error") return true;
    const line = text.lastIndexOf("\n", finding.start - 1);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}
