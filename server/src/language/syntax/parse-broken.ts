import type { LangiumParser, ParseResult } from "langium";
import type { HomeworkFile } from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import { syntaxPhrase } from "../../messages/phrases/syntax.js";
import { syntaxFinding } from "../../messages/syntax.js";
import type { HomeworkLexer, PreparedTokens } from "../tokens/lexer.js";
import { isBrace, isReal } from "../tokens/token-line.js";
import { brokenLineFinding } from "./broken-line-finding.js";
import { type BrokenLine, dropUnitAt, mendUnits } from "./mend.js";
import { firstOfEachLine } from "./one-each-line.js";
import type { ParsedFile } from "./parse.js";
import { repairFinding } from "./repair-finding.js";
import { parserServices } from "./services.js";
import { commentFindings, isUnclosed, textFindings } from "./text-findings.js";
import { tokensOf, unitsOf } from "./units.js";

// Recovery needs the general parser, which takes longer to load than most runs take as a whole: the command keeps this
// file apart and reads it when a text is broken. Nothing else may be exported from here.

/**
 * Reads a text with recovery: each line that cannot be read is mended or set aside, so that one mistake costs one line
 * and yields one finding.
 */
export function parseBroken(text: string, path: string): ParsedFile {
  const { lexer, parser } = parserServices();
  const prepared = lexer.prepare(text);
  const { result, broken } = readTokens(text, prepared, lexer, parser);
  const unclosed = prepared.tokens.filter(isUnclosed);
  const findings = [
    ...prepared.errors.map(({ offset, length }) =>
      unknownCharacter(text, { path, start: offset, end: offset + length }),
    ),
    ...prepared.repairs.map((repair) => repairFinding(repair, path)),
    ...textFindings(prepared.tokens, path),
    ...commentFindings(prepared.hidden, path),
    ...broken.map((line) => brokenLineFinding(line, path)),
  ];
  const damage = [
    ...prepared.errors.map((error) => error.offset),
    ...prepared.repairs.filter((repair) => !repair.lossless).map((repair) => repair.start),
    ...unclosed.map((token) => token.startOffset),
    ...broken.flatMap(damageOf),
  ].sort((a, b) => a - b);
  const lostWords = new Set(broken.flatMap(({ words }) => words.filter(isReal).map((word) => word.image)));
  return { path, text, tree: result.value, findings: firstOfEachLine(findings, text), damage, lostWords };
}

/** Parses the tokens; where they do not fit the grammar, again with the broken lines mended. */
function readTokens(
  text: string,
  prepared: PreparedTokens,
  lexer: HomeworkLexer,
  parser: LangiumParser,
): { result: ParseResult<HomeworkFile>; broken: BrokenLine[] } {
  lexer.handOver(text, prepared, prepared.tokens);
  const result = parser.parse<HomeworkFile>(text);
  if (result.parserErrors.length === 0 && !prepared.orphans) return { result, broken: [] };
  const units = unitsOf(prepared);
  const broken = mendUnits(units, lexer);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    lexer.handOver(text, prepared, tokensOf(units));
    const mended = parser.parse<HomeworkFile>(text);
    const [error] = mended.parserErrors;
    const dropped = error && dropUnitAt(units, error.token, lexer);
    if (!dropped) return { result: mended, broken };
    broken.push(dropped);
  }
  return { result, broken };
}

/** How often a line is dropped that reads right by itself but not among the others. */
const mostAttempts = 8;

/** Where something was left out: at the word that did not fit, and at what the tree still holds of the line. */
function damageOf({ words, reading }: BrokenLine): number[] {
  const broken = words.slice(reading.reached).find(isReal) ?? words.findLast(isReal);
  const kept = words.filter((word, index) => isReal(word) && (index === 0 || isBrace(word, "{")));
  return [...kept, ...(broken ? [broken] : [])].map((word) => word.startOffset);
}

/** A sign that is not part of the language; one that cannot be seen is given by its number. */
function unknownCharacter(text: string, place: Place): Finding {
  const signs = text.slice(place.start, place.end);
  const visible = /^[^\p{C}\p{Z}]+$/u.test(signs);
  const code = (signs.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const found = visible ? `\`${signs.slice(0, 20)}\`` : syntaxPhrase("invisible-sign", { code });
  return syntaxFinding("unknown-character", place, { found });
}
