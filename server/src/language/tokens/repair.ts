import type { IToken } from "chevrotain";
import { blocks } from "../generated/blocks.js";
import { nearest } from "./nearest.js";
import type { HomeworkTokenBuilder } from "./token-builder.js";
import { endOf, indentationOf, type TokenLine } from "./token-line.js";
import { unreadableLine, virtualBrace } from "./virtual-tokens.js";

/** What was wrong with the lines and braces of a text, and where. Offsets are UTF-16. */
export type Repair = { start: number; end: number; lossless?: true } & (
  | { what: "missing-closing-brace"; opened: string }
  | { what: "missing-opening-brace"; keyword: string }
  | { what: "stray-brace"; brace: string }
  | { what: "trailing-comma"; next: string }
  | { what: "misspelt-keyword"; found: string; meant: string }
  | { what: "misplaced-keyword"; keyword: string; block: string }
  | { what: "unknown-line"; found: string; block: string }
);

interface OpenBlock {
  block: string;
  /** The first word of the statement that opened it. */
  keyword: string;
  line: TokenLine;
  indentation: number;
}

interface ClosedBlock extends OpenBlock {
  brace: IToken;
  /** Line that holds the brace. */
  closedOn: TokenLine;
  depth: number;
}

const unknownBlock = "";

/** A keyword that begins a line nowhere (`because`, `then`) goes on with the line above. */
const startersAnywhere = new Set(Object.values(blocks).flatMap((starters) => Object.keys(starters)));

/**
 * Repairs the block structure of a broken text before it is parsed, so that one mistake stays one finding: braces that
 * are missing or too many, lines whose first word is no keyword of their block, lists that end in a comma. A text whose
 * blocks are sound passes unchanged.
 */
export function repairBlocks(
  lines: readonly TokenLine[],
  types: HomeworkTokenBuilder,
): { lines: TokenLine[]; repairs: Repair[] } {
  return new BlockRepair(types).run(lines);
}

class BlockRepair {
  private readonly repairs: Repair[] = [];
  private readonly stack: OpenBlock[] = [];
  private readonly done: TokenLine[] = [];
  private lastClosed: ClosedBlock | undefined;
  /** Opening braces without a closing one, by count alone; negative when there are too many closing ones. */
  private surplus = 0;

  constructor(private readonly types: HomeworkTokenBuilder) {}

  run(lines: readonly TokenLine[]): { lines: TokenLine[]; repairs: Repair[] } {
    for (const line of lines) {
      for (const token of line) this.surplus += this.isBrace(token, "{") ? 1 : this.isBrace(token, "}") ? -1 : 0;
    }
    let skipUntil = 0;
    for (const [index, line] of lines.entries()) {
      if (index < skipUntil) continue;
      this.closeByIndentation(line);
      const reading = this.readStart(line);
      if (reading === "skip") {
        skipUntil = this.setAside(lines, index);
      } else {
        const kept = this.readBraces(line);
        const above = this.done[this.done.length - 1];
        if (reading === "join" && above) above.push(...kept);
        else this.done.push(kept);
      }
    }
    while (this.stack.length > 0) this.closeMissing();
    return { lines: this.done.filter((line) => line.length > 0), repairs: this.repairs };
  }

  /** When a brace is missing somewhere, a line indented no deeper than the open block's first line ends that block. */
  private closeByIndentation(line: TokenLine): void {
    const first = line[0];
    if (!first || this.previousToken()?.image === ",") return;
    while (this.surplus > 0) {
      const open = this.stack[this.stack.length - 1];
      if (!open || open.line === line) return;
      const indentation = indentationOf(line);
      const outside = this.isBrace(first, "}") ? indentation < open.indentation : indentation <= open.indentation;
      if (!outside) return;
      this.closeMissing();
    }
  }

  private readStart(line: TokenLine): "keep" | "join" | "skip" {
    const first = line[0];
    if (!first) return "keep";
    const keyword = this.types.firmKeywords.get(first.image);
    const isKeyword = keyword !== undefined && first.tokenType === keyword;
    const previous = this.previousToken();
    if (previous?.image === ",") {
      if (!isKeyword || !this.allows(this.current, first.image)) {
        if (isKeyword) this.soften(first);
        return "join";
      }
      this.dropTrailingComma(previous, first);
      return "keep";
    }
    if (isKeyword && !startersAnywhere.has(first.image)) {
      this.soften(first);
      return "join";
    }
    if (isKeyword && this.current === unknownBlock) this.soften(first);
    else if (isKeyword) return this.readKeyword(first, line);
    if (first.tokenType === this.types.type("ID")) return this.readUnknownWord(first, previous);
    return this.isBrace(first, "}") || this.isBrace(first, "{") ? "keep" : "join";
  }

  private readKeyword(first: IToken, line: TokenLine): "keep" | "skip" {
    const word = first.image;
    if (this.allows(this.current, word)) return "keep";
    const header = this.done[this.done.length - 1];
    const opens = header && this.headerWithoutBrace(header, word);
    if (header && opens !== undefined && indentationOf(line) > indentationOf(header)) {
      this.openMissing(header, opens);
      return "keep";
    }
    if (this.surplus < 0 && this.reopenLastClosed(word)) return "keep";
    const depth = this.depthThatAllows(word);
    if (depth !== undefined) {
      while (this.stack.length > depth) this.closeMissing();
      return "keep";
    }
    this.repairs.push({ what: "misplaced-keyword", keyword: word, block: this.current, ...spanOf(first) });
    return "skip";
  }

  private readUnknownWord(first: IToken, previous: IToken | undefined): "keep" | "join" | "skip" {
    if (this.current === "RecordLine" || this.current === unknownBlock) return "keep";
    const lastLine = this.done[this.done.length - 1];
    if (previous && lastLine?.length === 1 && this.types.firmKeywords.has(previous.image)) return "join";
    const meant = nearest(first.image, Object.keys(blocks[this.current] ?? {}));
    if (meant !== undefined) {
      this.repairs.push({ what: "misspelt-keyword", found: first.image, meant, lossless: true, ...spanOf(first) });
      first.image = meant;
      this.harden(first);
      return "keep";
    }
    this.repairs.push({ what: "unknown-line", found: first.image, block: this.current, ...spanOf(first) });
    return "skip";
  }

  /** Puts one unreadable token in place of a line and of the block that it opens; gives the index to go on from. */
  private setAside(lines: readonly TokenLine[], index: number): number {
    const start = lines[index] ?? [];
    const indentation = indentationOf(start);
    let depth = this.depthChange(start);
    let next = index + 1;
    while (depth > 0 && next < lines.length) {
      const line = lines[next] ?? [];
      const [first] = line;
      if (first && !this.isBrace(first, "}") && indentationOf(line) <= indentation) break;
      depth += this.depthChange(line);
      next++;
    }
    const covered = lines.slice(index, next).flat();
    this.surplus -= covered.reduce(
      (sum, token) => sum + (this.isBrace(token, "{") ? 1 : this.isBrace(token, "}") ? -1 : 0),
      0,
    );
    this.done.push([unreadableLine(covered, this.types)]);
    return next;
  }

  private readBraces(line: TokenLine): TokenLine {
    const kept: TokenLine = [];
    let statement: IToken[] = [];
    for (const token of line) {
      if (this.isBrace(token, "{")) {
        const opened = this.openedBy(statement, line);
        if (opened === undefined) {
          this.dropBrace(token);
          continue;
        }
        this.stack.push(opened);
        statement = [];
      } else if (this.isBrace(token, "}")) {
        const open = this.stack[this.stack.length - 1];
        const misplaced = this.surplus < 0 && kept.length > 0 && open !== undefined && open.line !== line;
        if (open === undefined || misplaced) {
          this.dropBrace(token);
          continue;
        }
        this.stack.pop();
        this.lastClosed = { ...open, brace: token, closedOn: kept, depth: this.stack.length };
        statement = [];
      } else {
        statement.push(token);
      }
      kept.push(token);
    }
    return kept;
  }

  /** The block that `{` after these words opens: the first word that can open one decides, `every` looks further. */
  private openedBy(statement: readonly IToken[], line: TokenLine): OpenBlock | undefined {
    const starters = blocks[this.current];
    if (!starters) return { block: unknownBlock, keyword: "", line, indentation: indentationOf(line) };
    for (const [index, token] of statement.entries()) {
      const opens = starters[token.image];
      if (!opens || opens.length === 0) continue;
      const second = statement[index + 1]?.image;
      const block =
        opens.length === 1
          ? opens[0]
          : (opens.find((name) => name.toLowerCase().startsWith(second ?? " ")) ?? "SessionLine");
      return { block: block ?? unknownBlock, keyword: token.image, line, indentation: indentationOf(line) };
    }
    const word = statement[0];
    // `import {` holds names, no lines
    return word?.image === "import"
      ? { block: unknownBlock, keyword: word.image, line, indentation: indentationOf(line) }
      : undefined;
  }

  private headerWithoutBrace(header: TokenLine, word: string): string | undefined {
    const first = header[0];
    if (!first || header.some((token) => this.isBrace(token, "{"))) return undefined;
    const opens = blocks[this.current]?.[first.image] ?? [];
    return opens.find((block) => this.allows(block, word));
  }

  private openMissing(header: TokenLine, block: string): void {
    const last = header[header.length - 1];
    const keyword = header[0]?.image ?? "";
    if (!last) return;
    header.push(virtualBrace("{", last, this.types));
    this.stack.push({ block, keyword, line: header, indentation: indentationOf(header) });
    this.repairs.push({ what: "missing-opening-brace", keyword, ...spanOf(last) });
    this.surplus++;
  }

  private closeMissing(): void {
    const open = this.stack.pop();
    const line = this.done[this.done.length - 1];
    const last = this.previousToken();
    if (!open || !line || !last) return;
    line.push(virtualBrace("}", last, this.types));
    this.repairs.push({
      what: "missing-closing-brace",
      opened: open.keyword,
      start: endOf(last) - 1,
      end: endOf(last),
    });
    this.surplus--;
  }

  /** A brace that closed its block too early: what follows belongs to that block after all. */
  private reopenLastClosed(word: string): boolean {
    const closed = this.lastClosed;
    if (!closed || closed.depth !== this.stack.length || !this.allows(closed.block, word)) return false;
    const at = closed.closedOn.indexOf(closed.brace);
    if (at === -1) return false;
    closed.closedOn.splice(at, 1);
    this.stack.push(closed);
    this.lastClosed = undefined;
    this.dropBrace(closed.brace);
    return true;
  }

  private dropBrace(token: IToken): void {
    this.repairs.push({ what: "stray-brace", brace: token.image, ...spanOf(token) });
    this.surplus += token.image === "{" ? -1 : 1;
  }

  private dropTrailingComma(comma: IToken, next: IToken): void {
    const line = this.done[this.done.length - 1];
    line?.pop();
    this.repairs.push({ what: "trailing-comma", next: next.image, lossless: true, ...spanOf(comma) });
  }

  private depthThatAllows(word: string): number | undefined {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const block = depth === 0 ? "HomeworkFile" : this.stack[depth - 1]?.block;
      if (block !== undefined && this.allows(block, word)) return depth;
    }
    return undefined;
  }

  private get current(): string {
    return this.stack[this.stack.length - 1]?.block ?? "HomeworkFile";
  }

  private allows(block: string, word: string): boolean {
    return Object.hasOwn(blocks[block] ?? {}, word);
  }

  /** The last token that stands in the text; braces we put in ourselves do not count. */
  private previousToken(): IToken | undefined {
    return this.done[this.done.length - 1]?.findLast((token) => !Number.isNaN(token.startOffset));
  }

  private depthChange(line: TokenLine): number {
    return line.reduce((sum, token) => sum + (this.isBrace(token, "{") ? 1 : this.isBrace(token, "}") ? -1 : 0), 0);
  }

  private isBrace(token: IToken, brace: "{" | "}"): boolean {
    return token.tokenType === this.types.type(brace);
  }

  private soften(token: IToken): void {
    this.retype(token, this.types.softKeywords.get(token.image));
  }

  private harden(token: IToken): void {
    this.retype(token, this.types.firmKeywords.get(token.image));
  }

  private retype(token: IToken, type: IToken["tokenType"] | undefined): void {
    if (!type) return;
    token.tokenType = type;
    if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
  }
}

function spanOf(token: IToken): { start: number; end: number } {
  return { start: token.startOffset, end: endOf(token) };
}
