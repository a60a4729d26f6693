import type * as ast from "../../../../../grammar/generated/ast.js";
import { standardLibrary } from "../../../compile/world.js";
import type { Edit, Span } from "../../../finding.js";
import {
  type AnyNode,
  type BoundFile,
  type Declaration,
  eachChild,
  isOfType,
  resolvePath,
  spanOf,
  specifierFor,
} from "../../../language/index.js";
import { type Mention, mentionsIn } from "../../../language/names/mentions.js";
import { fileNamed } from "../../../protocol/resolve/materials.js";
import { applyTextEdits, type TextEdit } from "../../../text-edit.js";
import type { Destination } from "./destination.js";

/** Carries text from one file into another: names are written as they are known there, or imported; paths are kept right. */
export class Carrier {
  private readonly mentions: readonly Mention[];
  private readonly imports = new Map<Declaration, string>();

  constructor(
    private readonly source: BoundFile,
    private readonly destination: Destination,
  ) {
    this.mentions = mentionsIn(source, standardLibrary()).filter(({ by }) => by === "use");
  }

  /** What a node mentions that its own protocol declares: it cannot be imported. */
  boundTo(node: AnyNode): Declaration | undefined {
    const span = spanOf(node);
    const inside = this.source.declarations.protocols.flatMap((protocol) => protocol.inside);
    return this.mentionsWithin(span)
      .flatMap(({ declarations }) => declarations)
      .find((declaration) => inside.includes(declaration));
  }

  /**
   * A node as it has to be written at the destination, without the indentation that it has here.
   * @param leftOut what of it stays behind
   */
  text(node: AnyNode, leftOut: readonly Span[] = []): string {
    const span = spanOf(node);
    if (!span) return "";
    const { text } = this.source.parsed;
    const isCarried = (place: Span) => !leftOut.some(({ start, end }) => start <= place.start && place.end <= end);
    const edits = [
      ...this.names(this.mentionsWithin(span).filter(({ place }) => isCarried(place))),
      ...this.paths(node).filter(isCarried),
      ...leftOut.map((place) => ({ ...place, text: "" })),
    ].sort((a, b) => a.start - b.start);
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
    return withoutMargin(applyTextEdits(text.slice(span.start, span.end), moved), marginAt(text, span.start));
  }

  /** What the destination has to import for all that was carried. */
  importEdits(): Edit[] {
    return [...this.imports].map(([{ name, path }, alias]) => ({
      do: "import",
      path: this.destination.path,
      name,
      ...(alias === name ? {} : { alias }),
      from: this.destination.specifierFor(path),
    }));
  }

  private mentionsWithin(span: Span | undefined): Mention[] {
    return this.mentions.filter(({ place }) => span && span.start <= place.start && place.end <= span.end);
  }

  private names(mentions: readonly Mention[]): TextEdit[] {
    return mentions.flatMap(({ place, declarations: [declaration], word }) => {
      const written = this.source.parsed.text.slice(place.start, place.end);
      const name = this.nameThere(declaration, written);
      const meaning = this.source.meanings.of(word);
      // Which of several terms a word means may depend on the protocol around it.
      const isUnclear =
        meaning?.is === "term" && this.source.scope.vocabulary.findAll(meaning.term.vocabulary, written).length > 1;
      const text = isUnclear ? meaning.term.id : name;
      return text === written ? [] : [{ ...place, text }];
    });
  }

  private nameThere(declaration: Declaration, written: string): string {
    const known = this.destination.nameOf(declaration);
    if (known !== undefined) return known === this.nameHere(declaration) ? written : known;
    const isVisible =
      declaration.path.startsWith("homework:") && declaration.term && declaration.space !== "competency";
    if (isVisible || declaration.within) return written;
    const name = this.destination.newNameFor(declaration, this.nameHere(declaration));
    this.imports.set(declaration, name);
    return name === this.nameHere(declaration) ? written : name;
  }

  private nameHere(declaration: Declaration): string {
    return this.source.imports.find(({ declarations }) => declarations.includes(declaration))?.name ?? declaration.name;
  }

  /** Files that are handed out are named from the folder of the text that names them. */
  private paths(node: AnyNode): TextEdit[] {
    const { path } = this.source.parsed;
    const edits: TextEdit[] = [];
    const visit = (inner: AnyNode): void => {
      if (isOfType<ast.PhraseLine>(inner, "PhraseLine") && inner.keyword === "materials") {
        for (const { text } of inner.values) {
          const span = spanOf(text);
          const file = fileNamed(text?.value);
          const target = file === undefined ? undefined : resolvePath(path, file);
          if (span && file !== undefined && target !== undefined) {
            const there = specifierFor(this.destination.path, target).replace(/^\.\//, "");
            if (resolvePath(this.destination.path, file) !== target) edits.push({ ...span, text: `"${there}"` });
          }
        }
      }
      eachChild(inner, visit);
    };
    visit(node);
    return edits;
  }
}

export function marginAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[^\S\r\n]*/.exec(text.slice(lineStart, offset))?.[0] ?? "";
}

export function withoutMargin(text: string, margin: string): string {
  return margin === "" ? text : text.replaceAll(`\n${margin}`, "\n");
}
