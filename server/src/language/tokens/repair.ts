import type { IToken } from "chevrotain";
import { countFitting, openedByKeyword } from "./block-opening.js";
import { allows, fileBlock, headerOf, importBlock, isBlock, openersOf } from "./block-words.js";
import type { LineGrammar } from "./line-grammar.js";
import { longest, readLineStart } from "./line-start.js";
import { nearest } from "./nearest.js";
import { isStrayClosing, liesOutside, type OpenBlock, standsForClosing } from "./open-block.js";
import { type OpeningBrace, opensBlock, readOpeningBrace } from "./opening-brace.js";
import type { Repair } from "./repairs.js";
import type { HomeworkTokenBuilder } from "./token-builder.js";
import { endOf, indentationOf, isBrace, spanOf, type TokenLine } from "./token-line.js";
import { readAs, virtualToken } from "./virtual-tokens.js";

export interface RepairedBlocks {
  /** One line for each statement, or for several that share a line; lines that go on with the one above are part of it. */
  lines: TokenLine[];
  repairs: Repair[];
  /** The block that each opening brace opens. */
  opened: ReadonlyMap<IToken, string>;
  /** Whether a line begins with no keyword: it must not be read as part of the line above, though it might fit there. */
  orphans: boolean;
}

interface ClosedBlock {
  open: OpenBlock;
  brace: IToken;
  depth: number;
  line: TokenLine;
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
  private readonly repairs: Repair[] = [];
  private readonly opened = new Map<IToken, string>();
  private readonly stack: OpenBlock[] = [];
  private readonly done: TokenLine[] = [];
  private orphans = false;
  /** Words since the last brace or the start of the statement. */
  private statement: IToken[] = [];
  private statementIndentation = 0;
  /** The last token of the text that was read. */
  private previous: IToken | undefined;
  private lastClosed: ClosedBlock | undefined;
  private lastDropped: IToken | undefined;
  /** Opening braces without a closing one, by count alone; negative when there are too many closing ones. */
  private surplus = 0;

  constructor(
    private readonly lines: readonly TokenLine[],
    private readonly types: HomeworkTokenBuilder,
    private readonly grammar: LineGrammar,
  ) {}

  run(): RepairedBlocks {
    for (const line of this.lines) {
      for (const token of line) this.surplus += isBrace(token, "{") ? 1 : isBrace(token, "}") ? -1 : 0;
    }
    for (const [index, line] of this.lines.entries()) this.readLine(line, index);
    while (this.stack.length > 0) this.closeMissing();
    const lines = this.done.filter((line) => line.length > 0);
    return { lines, repairs: this.repairs, opened: this.opened, orphans: this.orphans };
  }

  private get current(): string {
    return this.stack[this.stack.length - 1]?.block ?? fileBlock;
  }

  private readLine(line: TokenLine, index: number): void {
    if (this.closeBefore(line, index)) return;
    this.openBefore(line);
    const { block, goesOn } = this.start(line, index);
    const target = (goesOn ? this.done[this.done.length - 1] : undefined) ?? this.beginStatement(line);
    for (const [position, token] of line.entries()) {
      if (isBrace(token, "{")) this.readOpening(token, index, position, target);
      else if (isBrace(token, "}")) this.readClosing(token, index, position, target);
      else this.readWord(token, line[position + 1], target);
      this.previous = token;
    }
    const open = this.stack[this.stack.length - 1];
    if (open && open.block === block && open.line < index) open.inner ??= indentationOf(line);
  }

  private beginStatement(line: TokenLine): TokenLine {
    const target: TokenLine = [];
    this.done.push(target);
    this.statement = [];
    this.statementIndentation = indentationOf(line);
    return target;
  }

  private start(line: TokenLine, index: number): { block: string; goesOn: boolean } {
    const [first] = line;
    if (first && this.surplus < 0 && this.isFirm(first) && !allows(this.current, first.image))
      this.reopenLastClosed(first);
    const block = this.current;
    const context = {
      block,
      previous: this.previous,
      indentation: this.statementIndentation,
      statement: this.statement,
      opens: opensBlock(this.braceAt(index, 0)),
    };
    const start = readLineStart(line, context, this.types, this.grammar);
    if (start.does === "begin-after-comma") {
      this.done[this.done.length - 1]?.pop();
      const next = first?.image ?? "";
      this.repairs.push({ what: "trailing-comma", next, lossless: true, ...spanOf(start.comma) });
    } else if (start.does === "begin-misspelt") {
      const { found, meant } = start;
      this.repairs.push({ what: "misspelt-keyword", found: found.image, meant, ...spanOf(found) });
      line[0] = readAs(found, this.types.keyword(meant), meant);
    }
    if (start.does === "begin-without-keyword") this.orphans = true;
    return { block, goesOn: start.does === "go-on" };
  }

  private readWord(token: IToken, next: IToken | undefined, target: TokenLine): void {
    const opensNames = this.previous?.image === "import" && this.current === fileBlock && this.surplus < 0;
    if (opensNames && this.statement.length === 1) this.openMissing("import", importBlock, target);
    if (this.current === importBlock && this.surplus > 0 && token.image === "from" && next?.image.startsWith('"')) {
      this.closeMissing();
    }
    this.statement.push(token);
    target.push(token);
  }

  private readOpening(token: IToken, index: number, position: number, target: TokenLine): void {
    const brace = this.braceAt(index, position);
    const opening = readOpeningBrace(brace, this.surplus > 0);
    if (opening === undefined) {
      this.dropBrace(token);
      return;
    }
    const { block, wrong } = opening;
    if (wrong) this.readOpenerAs(wrong, block, target);
    this.stack.push({
      block,
      keyword: this.statement[0]?.image ?? "",
      line: index,
      indentation: brace.indentation,
      inline: position < (this.lines[index]?.length ?? 0) - 1,
    });
    this.opened.set(token, block);
    this.statement = [];
    target.push(token);
  }

  private braceAt(index: number, position: number): OpeningBrace {
    const indentation = indentationOf(this.lines[index] ?? []);
    const inner = this.stack[this.stack.length - 1]?.inner ?? indentation;
    return {
      lines: this.lines,
      index,
      position,
      indentation: Math.min(indentation, inner),
      statement: this.statement,
      current: this.current,
    };
  }

  private readClosing(token: IToken, index: number, position: number, target: TokenLine): void {
    const open = this.stack[this.stack.length - 1];
    if (!open || (this.surplus < 0 && isStrayClosing(open, this.lines, index, position))) {
      this.dropBrace(token);
      return;
    }
    this.stack.pop();
    this.lastClosed = { open, brace: token, depth: this.stack.length, line: target };
    this.statement = [];
    target.push(token);
  }

  private readOpenerAs(opener: IToken, block: string, target: TokenLine): void {
    const openers = openersOf(block, this.current);
    const usual = headerOf(block, this.current)[0];
    const likely = [nearest(opener.image, openers), usual, ...openers].filter((word) => word !== undefined);
    const meant = likely.find((word) => this.opensWith(word, opener)) ?? usual;
    if (meant === undefined) return;
    this.repairs.push({ what: "wrong-opener", found: opener.image, meant, block, ...spanOf(opener) });
    const read = readAs(opener, this.types.keyword(meant), meant);
    target[target.lastIndexOf(opener)] = read;
    this.statement[this.statement.indexOf(opener)] = read;
  }

  /** Whether the statement could open a block if it began with another keyword. */
  private opensWith(word: string, opener: IToken): boolean {
    const keyword = readAs(opener, this.types.keyword(word), word);
    const words = this.statement.slice(0, longest).map((token) => (token === opener ? keyword : token));
    const { reached, expected } = this.grammar.read(this.current, words);
    return reached === words.length && expected.some((type) => type.name === "{");
  }

  /** Ends the blocks that a line lies outside of; whether the line itself stands in place of a closing brace. */
  private closeBefore(line: TokenLine, index: number): boolean {
    const [first] = line;
    if (!first || (this.previous?.image === "," && !this.isFirm(first) && !isBrace(first, "}"))) return false;
    let open = this.stack[this.stack.length - 1];
    while (open && open.line < index) {
      const fitsFurtherOut = this.outerAllow(first);
      if (!(this.surplus > 0 || fitsFurtherOut) || !liesOutside(open, line, fitsFurtherOut && this.surplus > 0)) break;
      if (standsForClosing(open, line, this.lines[index + 1])) {
        this.stack.pop();
        this.done[this.done.length - 1]?.push(virtualToken(this.types.type("}")));
        const opened = open.keyword;
        this.repairs.push({ what: "replaced-closing-brace", opened, found: first.image, ...spanOf(first) });
        this.surplus--;
        this.statement = [];
        this.previous = readAs(first, this.types.type("}"), "}");
        return true;
      }
      this.closeMissing();
      open = this.stack[this.stack.length - 1];
    }
    return false;
  }

  /** Whether a line would be right further out, but not where it stands. */
  private outerAllow(first: IToken): boolean {
    if (!this.isFirm(first) || allows(this.current, first.image)) return false;
    return allows(fileBlock, first.image) || this.stack.some((open) => allows(open.block, first.image));
  }

  /** Opens the block of the line above where its brace is missing and a line below can only belong to it. */
  private openBefore(line: TokenLine): void {
    const [first, second] = line;
    const header = this.done[this.done.length - 1];
    if (!first || !header || this.statement.length === 0) return;
    if (indentationOf(line) <= this.statementIndentation || !(this.surplus < 0 || this.waitsForBrace())) return;
    const own = openedByKeyword(this.statement, this.current, [[first, second]]);
    if (!own || countFitting(own.block, [[first, second]]) === 0) return;
    const goesOn = this.previous?.image === "," && !this.isFirm(first) && own.block !== "RecordLine";
    if (!goesOn) this.openMissing(own.opener.image, own.block, header);
  }

  /** Whether the statement above cannot do without the brace that it lacks. */
  private waitsForBrace(): boolean {
    if (this.statement.length > longest || !isBlock(this.current)) return false;
    const { canEnd, expected } = this.grammar.read(this.current, this.statement);
    return !canEnd && expected.some((type) => type.name === "{");
  }

  private openMissing(keyword: string, block: string, header: TokenLine): void {
    if (!this.previous) return;
    const brace = virtualToken(this.types.type("{"));
    header.push(brace);
    this.opened.set(brace, block);
    const line = this.lines.length;
    this.stack.push({ block, keyword, line, indentation: this.statementIndentation, inline: false });
    const end = endOf(this.previous);
    this.repairs.push({ what: "missing-opening-brace", keyword, start: end - 1, end });
    this.previous = readAs(this.previous, this.types.type("{"), "{");
    this.statement = [];
    this.surplus++;
  }

  private closeMissing(): void {
    const open = this.stack.pop();
    if (!open || !this.previous) return;
    this.done[this.done.length - 1]?.push(virtualToken(this.types.type("}")));
    const end = endOf(this.previous);
    this.repairs.push({ what: "missing-closing-brace", opened: open.keyword, start: end - 1, end });
    this.previous = readAs(this.previous, this.types.type("}"), "}");
    this.statement = [];
    this.surplus--;
  }

  /** A brace that closed its block too early: what follows belongs to that block after all. */
  private reopenLastClosed(first: IToken): void {
    const closed = this.lastClosed;
    if (!closed || closed.depth !== this.stack.length || !allows(closed.open.block, first.image)) return;
    closed.line.splice(closed.line.lastIndexOf(closed.brace), 1);
    this.stack.push(closed.open);
    this.lastClosed = undefined;
    this.dropBrace(closed.brace);
  }

  /** Leaves a brace out. Of several on one line the author needs to hear once. */
  private dropBrace(token: IToken): void {
    if (this.lastDropped?.startLine !== token.startLine) {
      this.repairs.push({ what: "stray-brace", brace: token.image, ...spanOf(token) });
    }
    this.lastDropped = token;
    this.surplus += isBrace(token, "{") ? -1 : 1;
  }

  private isFirm(token: IToken): boolean {
    return token.tokenType === this.types.firmKeywords.get(token.image);
  }
}
