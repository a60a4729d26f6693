import type { IToken } from "chevrotain";
import { BlockBuilder } from "./block-builder.js";
import { countFitting, openedByKeyword } from "./block-opening.js";
import { allows, fileBlock, headerOf, importBlock, isBlock, openersOf } from "./block-words.js";
import { namesField } from "./field-names.js";
import type { LineGrammar } from "./line-grammar.js";
import { longest, readLineStart } from "./line-start.js";
import { nearest } from "./nearest.js";
import { isStrayClosing, liesOutside, standsForClosing } from "./open-block.js";
import { type OpeningBrace, opensBlock, readOpeningBrace } from "./opening-brace.js";
import type { Repair } from "./repairs.js";
import type { HomeworkTokenBuilder } from "./token-builder.js";
import { indentationOf, isBrace, spanOf, type TokenLine } from "./token-line.js";
import { readAs } from "./virtual-tokens.js";

export interface RepairedBlocks {
  /** One line for each statement, or for several that share a line; lines that go on with the one above are part of it. */
  lines: TokenLine[];
  repairs: Repair[];
  /** The block that each opening brace opens. */
  opened: ReadonlyMap<IToken, string>;
  /** Whether a line begins with no keyword: it must not be read as part of the line above, though it might fit there. */
  orphans: boolean;
}

/**
 * Repairs the blocks of a broken text before it is parsed, so that one mistake stays one finding: braces that are
 * missing or too many, keywords that are misspelt or open another block than the lines below need, lists that end in a
 * comma. A text whose blocks are sound passes unchanged.
 */
export function repairBlocks(
  lines: readonly TokenLine[],
  types: HomeworkTokenBuilder,
  grammar: LineGrammar,
): RepairedBlocks {
  return new BlockRepair(lines, types, grammar).run();
}

class BlockRepair {
  private readonly built: BlockBuilder;
  private orphans = false;

  constructor(
    private readonly lines: readonly TokenLine[],
    private readonly types: HomeworkTokenBuilder,
    private readonly grammar: LineGrammar,
  ) {
    let surplus = 0;
    for (const line of lines) {
      for (const token of line) surplus += isBrace(token, "{") ? 1 : isBrace(token, "}") ? -1 : 0;
    }
    this.built = new BlockBuilder(types, surplus);
  }

  run(): RepairedBlocks {
    for (const [index, line] of this.lines.entries()) this.readLine(line, index);
    while (this.built.innermost) this.built.closeMissing();
    const { lines, repairs, opened } = this.built;
    return { lines: lines.filter((line) => line.length > 0), repairs, opened, orphans: this.orphans };
  }

  private readLine(line: TokenLine, index: number): void {
    const { built } = this;
    if (this.closeBefore(line, index)) return;
    this.openBefore(line, index);
    const { block, goesOn } = this.start(line, index);
    const target = (goesOn ? built.lastLine : undefined) ?? built.beginStatement(line);
    for (const [position, token] of line.entries()) {
      if (isBrace(token, "{")) this.readOpening(token, index, position, target);
      else if (isBrace(token, "}")) this.readClosing(token, index, position, target);
      else this.readWord(token, index, position, target);
      built.previous = token;
    }
    const open = built.innermost;
    if (open && open.block === block && open.line < index) open.inner ??= indentationOf(line);
  }

  private start(line: TokenLine, index: number): { block: string; goesOn: boolean } {
    const { built } = this;
    const [first] = line;
    if (first?.image === "from" && built.isAfterNames) return { block: built.current, goesOn: true };
    const isLost = first !== undefined && this.isKeyword(line) && !allows(built.current, first.image);
    if (isLost && built.surplus < 0) built.reopenLastClosed(first.image);
    const block = built.current;
    const { previous, statement, statementIndentation: indentation } = built;
    const context = { block, previous, statement, indentation, opens: opensBlock(this.braceAt(index, 0)) };
    const start = readLineStart(line, context, this.types, this.grammar);
    if (start.does === "begin-without-keyword") this.orphans = true;
    else if (start.does === "begin-after-comma") built.dropComma(start.comma, first?.image ?? "");
    else if (start.does === "begin-misspelt") {
      const { found, meant } = start;
      built.repairs.push({ what: "misspelt-keyword", found: found.image, meant, ...spanOf(found) });
      line[0] = readAs(found, this.types.keyword(meant), meant);
    }
    return { block, goesOn: start.does === "go-on" };
  }

  private readWord(token: IToken, index: number, position: number, target: TokenLine): void {
    const { built } = this;
    const { current, previous, statement, surplus } = built;
    if (current === fileBlock && surplus < 0 && statement.length === 1 && previous?.image === "import") {
      built.openMissing("import", importBlock, index, target);
    } else if (current === importBlock && surplus > 0 && token.image === "from") {
      if (this.lines[index]?.[position + 1]?.image.startsWith('"')) built.closeMissing();
    }
    built.statement.push(token);
    target.push(token);
  }

  private readOpening(token: IToken, index: number, position: number, target: TokenLine): void {
    const { built } = this;
    const brace = this.braceAt(index, position);
    const opening = readOpeningBrace(brace, built.surplus > 0);
    if (opening === undefined) {
      built.dropBrace(token);
      return;
    }
    const { block, wrong } = opening;
    if (wrong) this.readOpenerAs(wrong, block, target);
    const keyword = built.statement[0]?.image ?? "";
    const inline = position < (this.lines[index]?.length ?? 0) - 1;
    built.open(token, { block, keyword, line: index, indentation: brace.indentation, inline }, target);
  }

  private braceAt(index: number, position: number): OpeningBrace {
    const { innermost, statement, current, depth } = this.built;
    const outer = indentationOf(this.lines[index] ?? []);
    const indentation = Math.min(outer, innermost?.inner ?? outer);
    return { lines: this.lines, index, position, indentation, statement, current, depth };
  }

  private readClosing(token: IToken, index: number, position: number, target: TokenLine): void {
    const { built } = this;
    const open = built.innermost;
    const isStray = !open || (built.surplus < 0 && isStrayClosing(open, this.lines, index, position));
    if (isStray) built.dropBrace(token);
    else built.close(token, target);
  }

  /** Reads the keyword of a statement as one that opens the block which the lines below need. */
  private readOpenerAs(opener: IToken, block: string, target: TokenLine): void {
    const { built } = this;
    const openers = openersOf(block, built.current);
    const usual = headerOf(block, built.current)[0];
    const likely = [nearest(opener.image, openers), usual, ...openers].filter((word) => word !== undefined);
    const meant = likely.find((word) => this.opensWith(word, opener)) ?? usual;
    if (meant === undefined) return;
    built.repairs.push({ what: "wrong-opener", found: opener.image, meant, block, ...spanOf(opener) });
    built.replace(opener, meant, target);
  }

  /** Whether the statement could open a block if it began with another keyword. */
  private opensWith(word: string, opener: IToken): boolean {
    const keyword = readAs(opener, this.types.keyword(word), word);
    const words = this.built.statement.slice(0, longest).map((token) => (token === opener ? keyword : token));
    const { reached, expected } = this.grammar.read(this.built.current, words);
    return reached === words.length && expected.some((type) => type.name === "{");
  }

  /** Ends the blocks that a line lies outside of; whether the line itself stands in place of a closing brace. */
  private closeBefore(line: TokenLine, index: number): boolean {
    const { built } = this;
    const [first] = line;
    if (!first) return false;
    const mayGoOn = built.surplus <= 0 || !(this.isKeyword(line) || isBrace(first, "}"));
    if (built.previous?.image === "," && mayGoOn) return false;
    for (let open = built.innermost; open && open.line < index; open = built.innermost) {
      const isLost = this.isKeyword(line) && !allows(built.current, first.image);
      const fitsFurtherOut = isLost && built.allowsFurtherOut(first.image);
      if (built.surplus <= 0 && !fitsFurtherOut) return false;
      if (!liesOutside(open, line, fitsFurtherOut && built.surplus > 0)) return false;
      if (standsForClosing(open, line, this.lines[index + 1])) {
        built.closeReplaced(first);
        return true;
      }
      built.closeMissing();
    }
    return false;
  }

  /** Opens the block of the line above where its brace is missing and a line below can only belong to it. */
  private openBefore(line: TokenLine, index: number): void {
    const { built } = this;
    const [first, second] = line;
    const header = built.lastLine;
    if (!first || !header || built.statement.length === 0) return;
    if (indentationOf(line) <= built.statementIndentation || !(built.surplus < 0 || this.waitsForBrace())) return;
    const own = openedByKeyword(built.statement, built.current, [[first, second]]);
    if (!own || countFitting(own.block, [[first, second]]) === 0) return;
    const goesOn = built.previous?.image === "," && !this.isKeyword(line) && own.block !== "RecordLine";
    if (!goesOn) built.openMissing(own.opener.image, own.block, index - 1, header);
  }

  /** Whether the statement above cannot do without the brace that it lacks. */
  private waitsForBrace(): boolean {
    const { statement, current } = this.built;
    if (statement.length > longest || !isBlock(current)) return false;
    const { canEnd, expected } = this.grammar.read(current, statement);
    return !canEnd && expected.some((type) => type.name === "{");
  }

  /** Whether a line begins with a keyword, and does not name a field with it. */
  private isKeyword(line: TokenLine): boolean {
    const [first] = line;
    if (!first || first.tokenType !== this.types.firmKeywords.get(first.image)) return false;
    return this.built.current !== "RecordLine" || !namesField(line);
  }
}
