import { dedent, plainText } from "../syntax/dedent.js";
import { normalName } from "../tokens/letters.js";

/** A node as the quick parser makes it: the same as the general parser's, with a lighter way back to the text. */
export interface QuickNode {
  $type: string;
  $cstNode: TextSpan;
  $container: QuickNode | undefined;
  $containerProperty: string | undefined;
  $containerIndex: number | undefined;
  [property: string]: unknown;
}

/** Where a node stands in its text. */
export class TextSpan {
  constructor(
    readonly root: { readonly text: string },
    readonly offset: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.root.text.slice(this.offset, this.end);
  }

  get length(): number {
    return this.end - this.offset;
  }
}

/** Tokens of one text, each at its number in every list. */
export interface Tokens {
  /** Kind of each token; the last is the end of the text. */
  readonly kinds: Int16Array;
  /** 1 where a token can be a name. */
  readonly names: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The tokens of a sound text, and how far they have been read. */
export class TokenStream {
  at = 0;
  private readonly root: { readonly text: string };
  private readonly kinds: Int16Array;
  private readonly names: Uint8Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  /** @param fixedWords keywords and signs by their kind */
  constructor(
    readonly text: string,
    readonly fixedWords: readonly string[],
    tokens: Tokens,
  ) {
    this.root = { text };
    this.kinds = tokens.kinds;
    this.names = tokens.names;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
  }

  kind(): number {
    return this.kinds[this.at] ?? -1;
  }

  isName(): boolean {
    return this.names[this.at] === 1;
  }

  get start(): number {
    return this.starts[this.at] ?? 0;
  }

  get end(): number {
    return this.ends[this.at] ?? 0;
  }

  number(): number {
    const value = Number(this.text.slice(this.start, this.end));
    this.at++;
    return value;
  }

  /** The span from a token to the last one that was read. */
  cst(from: number): TextSpan {
    return new TextSpan(this.root, this.starts[from] ?? 0, this.ends[Math.max(from, this.at - 1)] ?? 0);
  }

  adopt(parent: QuickNode, property: string, child: unknown): void {
    if (child === undefined || typeof child !== "object") return;
    const node = child as QuickNode;
    node.$container = parent;
    node.$containerProperty = property;
  }

  adoptAll(parent: QuickNode, property: string, children: readonly QuickNode[]): void {
    for (let index = 0; index < children.length; index++) {
      const node = children[index];
      if (node === undefined) continue;
      node.$container = parent;
      node.$containerProperty = property;
      node.$containerIndex = index;
    }
  }
}

/** The next token as a word, read. Fixed words are one string each, whatever the text: they are compared a great deal. */
export function wordValue(p: TokenStream): string {
  const fixed = p.fixedWords[p.kind()];
  if (fixed !== undefined) {
    p.at++;
    return fixed;
  }
  const word = normalName(p.text.slice(p.start, p.end));
  p.at++;
  return word;
}

/** The next token as a text, read: quotes off, a block dedented. */
export function textValue(p: TokenStream): string {
  const { start, end, text } = p;
  p.at++;
  return text.startsWith('"""', start)
    ? dedent(text.slice(start, end)).text
    : plainText(text.slice(start + 1, end - 1));
}
