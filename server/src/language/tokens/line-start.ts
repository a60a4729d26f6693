import type { IToken } from "chevrotain";
import { allows, beginsLines, importBlock, keywordsOf, unknownBlock } from "./block-words.js";
import { namesField } from "./field-names.js";
import type { LineGrammar } from "./line-grammar.js";
import { nearest } from "./nearest.js";
import type { HomeworkTokenBuilder } from "./token-builder.js";
import { indentationOf, isBrace, retype, type TokenLine } from "./token-line.js";
import { readAs } from "./virtual-tokens.js";

/** What stands before a line. */
export interface LineContext {
  block: string;
  previous: IToken | undefined;
  /** Columns before the line that this one could go on with. */
  indentation: number;
  /** The words read so far of the statement above, none after a brace. */
  statement: readonly IToken[];
  /** Whether the line begins with the brace that the statement above waits for. */
  opens: boolean;
}

export type LineStart =
  | { does: "begin" }
  | { does: "begin-without-keyword" }
  | { does: "go-on" }
  | { does: "begin-after-comma"; comma: IToken }
  | { does: "begin-misspelt"; found: IToken; meant: string };

/** A statement longer than this is taken as complete: looking at it again for each of its lines would take too long. */
export const longest = 64;

/**
 * Whether a line begins a statement or goes on with the one above. A keyword begins one; anything else goes on where the
 * line above ends with a comma or cannot end; a text also where it is set in deeper.
 */
export function readLineStart(
  line: TokenLine,
  context: LineContext,
  types: HomeworkTokenBuilder,
  grammar: LineGrammar,
): LineStart {
  const [first] = line;
  const { block, previous } = context;
  if (!first) return { does: "go-on" };
  const isKeyword = isKeywordOf(first, types);
  if (isKeyword && block === "RecordLine" && namesField(line)) retype(first, types.type("ID"));
  else if (isKeyword && !isFirm(first, block)) soften(first, types);
  if (block === importBlock) return { does: "go-on" };
  if (isBrace(first, "}") || block === unknownBlock) return { does: "begin" };
  if (!previous || isBrace(previous, "{") || isBrace(previous, "}")) return startOfWord(line, context, types, grammar);
  if (isBrace(first, "{")) return { does: context.opens ? "go-on" : "begin" };
  if (previous.image === ",") {
    if (isKeyword && allows(block, first.image)) return { does: "begin-after-comma", comma: previous };
    if (isKeyword) soften(first, types);
    return { does: "go-on" };
  }
  if (isKeyword) return { does: beginsLines(first.image) || !continues(first, context, grammar) ? "begin" : "go-on" };
  if (block !== "RecordLine" && isUnfinished(context, grammar)) return { does: "go-on" };
  if (first.tokenType === types.type("ID")) return startOfWord(line, context, types, grammar);
  const header = line.some((token) => isBrace(token, "{")) && !line.some((token) => isBrace(token, "}"));
  const isText = first.tokenType !== types.type("NUMBER") && !types.signs.has(first.image);
  return { does: isText && !header && indentationOf(line) > context.indentation ? "go-on" : "begin-without-keyword" };
}

/** Whether the keyword at the start of a line is surely one. */
function isFirm(first: IToken, block: string): boolean {
  return block !== importBlock && block !== unknownBlock && beginsLines(first.image);
}

function startOfWord(
  line: TokenLine,
  { block }: LineContext,
  types: HomeworkTokenBuilder,
  grammar: LineGrammar,
): LineStart {
  const [first, ...rest] = line;
  if (!first || isBrace(first, "{")) return { does: "begin" };
  if (first.tokenType !== types.type("ID"))
    return { does: isKeywordOf(first, types) ? "begin" : "begin-without-keyword" };
  if (block === "RecordLine") return { does: "begin" };
  const meant = nearest(first.image, keywordsOf(block));
  const keyword = meant === undefined ? undefined : types.firmKeywords.get(meant);
  if (meant === undefined || keyword === undefined) return { does: "begin-without-keyword" };
  const read = [readAs(first, keyword, meant), ...rest.slice(0, longest)];
  return grammar.read(block, read).reached > 1 || rest.length === 0
    ? { does: "begin-misspelt", found: first, meant }
    : { does: "begin-without-keyword" };
}

function isKeywordOf(token: IToken, types: HomeworkTokenBuilder): boolean {
  return types.firmKeywords.get(token.image) === token.tokenType;
}

function isUnfinished({ block, statement }: LineContext, grammar: LineGrammar): boolean {
  if (statement.length === 0 || statement.length > longest) return false;
  const reading = grammar.read(block, statement);
  return reading.reached === statement.length && !reading.canEnd;
}

/** Whether the statement above can go on with a word, or is broken before it comes to that. */
function continues(word: IToken, { block, statement }: LineContext, grammar: LineGrammar): boolean {
  if (statement.length > longest) return true;
  return grammar.read(block, [...statement, word]).reached !== statement.length;
}

function soften(token: IToken, types: HomeworkTokenBuilder): void {
  const soft = types.softKeywords.get(token.image);
  if (soft) retype(token, soft);
}
