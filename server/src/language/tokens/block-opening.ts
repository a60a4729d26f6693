import type { IToken } from "chevrotain";
import { allows, beginsLines, blocksIn, blocksOpenedBy, homesOf, importBlock, keywordsOf } from "./block-words.js";
import { fieldsNamedLikeKeywords, isFieldType } from "./field-names.js";
import { indentationOf, type TokenLine } from "./token-line.js";

/** How a statement of the text begins: its first two words. */
export type Beginning = readonly [IToken, IToken | undefined];

/** Beginnings, and lines or words, looked at when the kind of a block is read off what stands around its brace. */
const enough = 12;
const farthest = 60;

/** How the lines below a `{` begin, or what follows it on its own line. */
export function beginningsAfter(
  lines: readonly TokenLine[],
  index: number,
  position: number,
  indentation: number,
): Beginning[] {
  const line = lines[index] ?? [];
  const next = line[position + 1];
  if (next) return next.image === "}" ? [] : [[next, line[position + 2]]];
  const beginnings: Beginning[] = [];
  let depth = 1;
  for (let below = index + 1; below <= index + farthest && beginnings.length < enough; below++) {
    const tokens = lines[below] ?? [];
    const [first, second] = tokens;
    if (!first || indentationOf(tokens) <= indentation) break;
    if (depth === 1 && first.image !== "}") beginnings.push([first, second]);
    for (const token of tokens) depth += token.image === "{" ? 1 : token.image === "}" ? -1 : 0;
    if (depth <= 0) break;
  }
  return beginnings;
}

/** The block that a statement opens by its keyword: the first word that opens any decides, `every` looks at the next. */
export function openedByKeyword(
  statement: readonly IToken[],
  current: string,
  beginnings: readonly Beginning[],
): { opener: IToken; block: string } | undefined {
  if (statement[0]?.image === "import") return { opener: statement[0], block: importBlock };
  for (let index = Math.max(0, statement.length - farthest); index < statement.length; index++) {
    const opener = statement[index];
    if (!opener) break;
    const choices = blocksOpenedBy(current, opener.image);
    const next = statement[index + 1]?.image ?? "";
    const named = choices.find((block) => next !== "" && block.toLowerCase().startsWith(next));
    const block = named ?? bestFit(choices, beginnings) ?? choices[choices.length - 1];
    if (block !== undefined) return { opener, block };
  }
  return undefined;
}

/** The block that a keyword opens elsewhere: its lines are known, though it does not belong here. */
export function openedElsewhere(statement: readonly IToken[], beginnings: readonly Beginning[]): string | undefined {
  const word = statement[0]?.image ?? "";
  const choices = [...new Set(homesOf(word).flatMap((home) => blocksOpenedBy(home, word)))];
  return bestFit(choices, beginnings) ?? choices[0];
}

/** The block that lines read like, among those that can be opened here. */
export function likelyBlock(current: string, beginnings: readonly Beginning[]): string | undefined {
  return bestFit(blocksIn(current), beginnings);
}

/** How many of the lines may stand in a block. */
export function countFitting(block: string, beginnings: readonly Beginning[]): number {
  return beginnings.filter((beginning) => fits(block, beginning)).length;
}

function bestFit(choices: readonly string[], beginnings: readonly Beginning[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const block of choices) {
    const count = countFitting(block, beginnings);
    if (count > most || (count > 0 && count === most && isSmaller(block, best))) {
      best = block;
      most = count;
    }
  }
  return best;
}

/** Where two blocks fit equally, the one with fewer keywords fits by less of an accident. */
function isSmaller(block: string, best: string | undefined): boolean {
  return best === undefined || keywordsOf(block).length < keywordsOf(best).length;
}

function fits(block: string, [first, second]: Beginning): boolean {
  if (allows(block, first.image)) return true;
  if (block !== "RecordLine" || second === undefined || !isFieldType(second)) return false;
  return fieldsNamedLikeKeywords.has(first.image) || (/^\p{L}/u.test(first.image) && !beginsLines(first.image));
}
