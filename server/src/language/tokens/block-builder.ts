import type { IToken } from "chevrotain";
import { allows, fileBlock, importBlock } from "./block-words.js";
import type { OpenBlock } from "./open-block.js";
import type { Repair } from "./repairs.js";
import type { HomeworkTokenBuilder } from "./token-builder.js";
import { endOf, indentationOf, isBrace, spanOf, type TokenLine } from "./token-line.js";
import { readAs, virtualToken } from "./virtual-tokens.js";

interface ClosedBlock {
  open: OpenBlock;
  brace: IToken;
  depth: number;
  line: TokenLine;
}

/** The lines of a text as they are put together again, with braces added and left out, and an account of both. */
export class BlockBuilder {
  readonly repairs: Repair[] = [];
  /** The block that each opening brace opens. */
  readonly opened = new Map<IToken, string>();
  readonly lines: TokenLine[] = [];
  /** Words since the last brace or the start of the statement. */
  statement: IToken[] = [];
  /** Columns before the line on which the statement began. */
  statementIndentation = 0;
  /** The last token of the text; one that a repair stands for is there as what it was read as. */
  previous: IToken | undefined;
  private readonly stack: OpenBlock[] = [];
  private lastClosed: ClosedBlock | undefined;
  private lastDropped: IToken | undefined;

  /** `surplus`: opening braces without a closing one, by count alone; negative when there are too many closing ones. */
  constructor(
    private readonly types: HomeworkTokenBuilder,
    public surplus: number,
  ) {}

  get innermost(): OpenBlock | undefined {
    return this.stack[this.stack.length - 1];
  }

  get depth(): number {
    return this.stack.length;
  }

  get current(): string {
    return this.innermost?.block ?? fileBlock;
  }

  get lastLine(): TokenLine | undefined {
    return this.lines[this.lines.length - 1];
  }

  /** Whether the last token closed the names of an import, which goes on with `from`. */
  get isAfterNames(): boolean {
    const closed = this.lastClosed;
    return closed !== undefined && closed.open.block === importBlock && closed.brace === this.previous;
  }

  /** Whether a block around the innermost one, or the file, has lines that begin with a word. */
  allowsFurtherOut(word: string): boolean {
    return allows(fileBlock, word) || this.stack.some((open) => allows(open.block, word));
  }

  beginStatement(line: TokenLine): TokenLine {
    const target: TokenLine = [];
    this.lines.push(target);
    this.statement = [];
    this.statementIndentation = indentationOf(line);
    return target;
  }

  open(brace: IToken, block: OpenBlock, target: TokenLine): void {
    this.stack.push(block);
    this.opened.set(brace, block.block);
    this.statement = [];
    target.push(brace);
  }

  close(brace: IToken, target: TokenLine): void {
    const open = this.stack.pop();
    if (open) this.lastClosed = { open, brace, depth: this.stack.length, line: target };
    this.statement = [];
    target.push(brace);
  }

  openMissing(keyword: string, block: string, line: number, target: TokenLine): void {
    if (!this.previous) return;
    const end = endOf(this.previous);
    const indentation = this.statementIndentation;
    this.open(virtualToken(this.types.type("{")), { block, keyword, line, indentation, inline: false }, target);
    this.repairs.push({ what: "missing-opening-brace", keyword, start: end - 1, end });
    this.previous = readAs(this.previous, this.types.type("{"), "{");
    this.surplus++;
  }

  closeMissing(): void {
    if (!this.previous) return;
    const end = endOf(this.previous);
    this.closeWith({ what: "missing-closing-brace", opened: this.innermost?.keyword ?? "", start: end - 1, end });
    this.previous = readAs(this.previous, this.types.type("}"), "}");
  }

  /** Closes the innermost block where another word stands in place of its brace. */
  closeReplaced(word: IToken): void {
    const opened = this.innermost?.keyword ?? "";
    this.closeWith({ what: "replaced-closing-brace", opened, found: word.image, ...spanOf(word) });
    this.previous = readAs(word, this.types.type("}"), "}");
  }

  private closeWith(repair: Repair): void {
    this.stack.pop();
    this.lastLine?.push(virtualToken(this.types.type("}")));
    this.repairs.push(repair);
    this.statement = [];
    this.surplus--;
  }

  /** A brace that closed its block too early: what follows belongs to that block after all. */
  reopenLastClosed(word: string): void {
    const closed = this.lastClosed;
    if (!closed || closed.depth !== this.stack.length || !allows(closed.open.block, word)) return;
    closed.line.splice(closed.line.lastIndexOf(closed.brace), 1);
    this.stack.push(closed.open);
    this.lastClosed = undefined;
    this.dropBrace(closed.brace);
  }

  /** Leaves a brace out. Of several on one line the author needs to hear once. */
  dropBrace(brace: IToken): void {
    if (this.lastDropped?.startLine !== brace.startLine) {
      this.repairs.push({ what: "stray-brace", brace: brace.image, ...spanOf(brace) });
    }
    this.lastDropped = brace;
    this.surplus += isBrace(brace, "{") ? -1 : 1;
  }

  /** Leaves out the comma that ends the line above. */
  dropComma(comma: IToken, next: string): void {
    this.lastLine?.pop();
    this.repairs.push({ what: "trailing-comma", next, lossless: true, ...spanOf(comma) });
  }

  /** Reads a word of the statement as another keyword. */
  replace(word: IToken, meant: string, target: TokenLine): void {
    const read = readAs(word, this.types.keyword(meant), meant);
    target[target.lastIndexOf(word)] = read;
    this.statement[this.statement.indexOf(word)] = read;
  }
}
