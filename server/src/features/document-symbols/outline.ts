import { SymbolKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Span } from "../../finding.js";
import { type AnyNode, type BoundFile, type Declaration, isOfType, spanOf, type Tree } from "../../language/index.js";
import { spaceOf } from "../../language/names/declarations.js";
import { symbolKind } from "../shared/symbol-kinds.js";

/** A part of a file, as an outline shows it. */
export interface Part {
  name: string;
  detail: string;
  kind: SymbolKind;
  /** All of it, and the words that name it. */
  span: Span;
  nameSpan: Span;
  parts: Part[];
}

/** The parts of a file in the order of the text, as far as they could be read. */
export function outlineOf({ parsed, declarations }: BoundFile): Part[] {
  const { text } = parsed;
  return new Outline(text, (node) => declarations.byNode.get(node)).partsOf(parsed.tree.members as readonly AnyNode[]);
}

class Outline {
  constructor(
    private readonly text: string,
    private readonly declarationOf: (node: AnyNode) => Declaration | undefined,
  ) {}

  partsOf(nodes: readonly AnyNode[]): Part[] {
    return nodes.flatMap((node) => this.part(node) ?? []);
  }

  private part(node: AnyNode): Part | undefined {
    const span = spanOf(node);
    if (!span) return undefined;
    if (isOfType<ast.Protocol>(node, "Protocol")) {
      return this.declared(node, span, "protocol", this.partsOf(node.members as readonly AnyNode[]));
    }
    const space = spaceOf(node);
    if (space !== undefined) {
      const steps = isOfType<ast.Hierarchy>(node, "Hierarchy") ? this.partsOf(node.lines as readonly AnyNode[]) : [];
      return this.declared(node, span, space, steps);
    }
    return this.block(node, span);
  }

  private declared(node: AnyNode, span: Span, space: Declaration["space"], parts: Part[]): Part {
    const declaration = this.declarationOf(node);
    const { title, text, titles } = node as {
      title?: Tree<ast.Text>;
      text?: Tree<ast.Text>;
      titles?: readonly Tree<ast.Text>[];
    };
    // A name that is still to be written leaves its keyword.
    const nameSpan = declaration?.place ?? this.firstWord(span);
    return {
      name: this.text.slice(nameSpan.start, nameSpan.end),
      detail: title?.value ?? text?.value ?? titles?.[0]?.value ?? "",
      kind: symbolKind(space),
      span,
      nameSpan: { start: nameSpan.start, end: nameSpan.end },
      parts,
    };
  }

  /** Blocks and lines that have no name are called by the words that begin them. */
  private block(node: AnyNode, span: Span): Part | undefined {
    const kind = blockKinds[node.$type];
    if (kind === undefined) return undefined;
    const nameSpan = this.header(node, span);
    const name = this.text.slice(nameSpan.start, nameSpan.end).replace(/\s+/g, " ");
    return { name, detail: this.detail(node), kind, span, nameSpan, parts: [] };
  }

  /** From the keyword to the brace, without a title or a reason in quotes. */
  private header(node: AnyNode, span: Span): Span {
    const wordsOnly = /^(?:[^"“”„{\r\n]|\r?\n(?=[^\r\n]*\{))+/.exec(this.text.slice(span.start, span.end))?.[0] ?? "";
    const upTo = endOfHeader[node.$type];
    const short = upTo === undefined ? wordsOnly : (wordsOnly.split(upTo)[0] ?? wordsOnly);
    const length = short.trimEnd().length;
    return length === 0 ? this.firstWord(span) : { start: span.start, end: span.start + length };
  }

  private detail(node: AnyNode): string {
    if (isOfType<ast.SessionBlock>(node, "SessionBlock")) return plannedIn(node).join(", ");
    if (isOfType<ast.WhenOffer>(node, "WhenOffer"))
      return idsOf(node.offers.map(({ homework }) => homework)).join(", ");
    if (isOfType<ast.Deviation>(node, "Deviation")) return node.on?.id ?? "";
    const { title } = node as { title?: Tree<ast.Text> };
    return title?.value ?? "";
  }

  private firstWord({ start, end }: Span): Span {
    const length = /^\S+/.exec(this.text.slice(start, end))?.[0].length ?? 0;
    return { start, end: start + length };
  }
}

const blockKinds: Readonly<Record<string, SymbolKind>> = {
  Population: SymbolKind.Struct,
  Course: SymbolKind.Struct,
  Consent: SymbolKind.Struct,
  Safety: SymbolKind.Struct,
  Supervision: SymbolKind.Struct,
  Policy: SymbolKind.Struct,
  EveryHomework: SymbolKind.Interface,
  EveryRecord: SymbolKind.Interface,
  SessionBlock: SymbolKind.Method,
  WhenOffer: SymbolKind.Method,
  Administer: SymbolKind.Field,
  Tailor: SymbolKind.Operator,
  Deviation: SymbolKind.Operator,
};

/** Where the words end that name a line which says more. */
const endOfHeader: Readonly<Record<string, RegExp>> = {
  Course: /(?<=course)\b/,
  WhenOffer: /\boffer\b/,
  Administer: /\s(?:by|on|outside|for|in|at)\s/,
  Deviation: /\s(?:on|because)\s/,
  Tailor: /\snone\b/,
};

/** The tasks that a session plans, keeps or offers, each once. */
function plannedIn({ lines }: Tree<ast.SessionBlock>): string[] {
  const entries = lines.flatMap((line) => (line.$type === "PlanLine" ? [...line.entries] : []));
  return [...new Set(idsOf(entries.map(({ homework }) => homework)))];
}

function idsOf(words: readonly (Tree<ast.Word> | undefined)[]): string[] {
  return words.flatMap((word) => word?.id ?? []);
}
