import type { AstNode } from "langium";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import type { ParsedFile } from "../syntax/parse.js";
import { spanOf, type Tree } from "../tree.js";
import { checkDeclarations } from "./declaration-checks.js";
import type { Declaration, FileDeclarations } from "./declarations.js";
import type { Environment } from "./environment.js";
import { type BoundImport, bindImports, unusedImports } from "./imports.js";
import type { Meanings, WordNode } from "./meaning.js";
import { readWord } from "./read-word.js";
import { Scope } from "./scope.js";
import { phraseSlots, type Slot, wordSlots } from "./slots.js";
import type { TermInfo } from "./vocabulary.js";

/** A file whose words have meanings. */
export interface BoundFile {
  parsed: ParsedFile;
  declarations: FileDeclarations;
  meanings: Meanings;
  imports: BoundImport[];
  /** Scope of the file, and of each of its protocols by the protocol's node. */
  scope: Scope;
  protocolScopes: ReadonlyMap<Tree<ast.Protocol>, Scope>;
  /** Every word that names a declaration, by what it names: for references, renaming, and what is unused. */
  references: ReadonlyMap<Declaration, readonly Place[]>;
  /** The terms that the words of the file stand for. */
  termsInUse: ReadonlySet<TermInfo>;
  findings: Finding[];
  /**
   * Offsets at which something of the text was lost: to recovery, or to a name that leads nowhere. Whatever node reaches
   * over one of them is incomplete: nothing may be said to be missing from it.
   */
  damage: readonly number[];
}

/**
 * Gives every word of a file its meaning, in one walk over its tree. Reads of other files only what they declare, so
 * that files may import each other.
 */
export function bindFile(
  parsed: ParsedFile,
  declarations: FileDeclarations,
  environment: Environment,
  meanings: Meanings,
): BoundFile {
  const findings: Finding[] = [];
  const scope = new Scope(undefined, environment.vocabulary);
  const imports = bindImports(parsed, environment, scope, findings);
  for (const declaration of declarations.shared) addTo(scope, declaration, findings);
  checkDeclarations(declarations.shared, environment, findings);
  const binder = new Binder(parsed, environment, imports, findings, meanings);
  const protocolScopes = new Map<Tree<ast.Protocol>, Scope>();
  for (const declaration of declarations.protocols.map((item) => item.declaration)) addTo(scope, declaration, findings);
  for (const { declaration, inside } of declarations.protocols) {
    const inner = new Scope(scope, scope.vocabulary);
    for (const item of inside) addTo(inner, item, findings);
    checkDeclarations(inside, environment, findings);
    if (declaration.node.$type === "Protocol") protocolScopes.set(declaration.node, inner);
  }
  for (const member of parsed.tree.members) {
    const inner = member.$type === "Protocol" ? protocolScopes.get(member) : undefined;
    binder.visit(member, inner ?? scope);
  }
  const lost = findings.filter((finding) => finding.severity === "error").map((finding) => finding.start);
  const damage = [...parsed.damage, ...lost];
  if (damage.length === 0) findings.push(...unusedImports(imports));
  return {
    parsed,
    declarations,
    meanings,
    imports,
    scope,
    protocolScopes,
    references: binder.references,
    termsInUse: binder.termsInUse,
    findings,
    damage,
  };
}

function addTo(scope: Scope, declaration: Declaration, findings: Finding[]): void {
  const rival = scope.add(declaration);
  if (!rival) return;
  findings.push(
    nameFinding(
      "duplicate-name",
      declaration.place,
      { space: declaration.space, name: declaration.name },
      {
        related: [{ ...rival.place, message: `\`${rival.name}\` is declared here first` }],
      },
    ),
  );
}

class Binder {
  readonly references = new Map<Declaration, Place[]>();
  readonly termsInUse = new Set<TermInfo>();

  constructor(
    private readonly parsed: ParsedFile,
    private readonly environment: Environment,
    private readonly imports: readonly BoundImport[],
    private readonly findings: Finding[],
    private readonly meanings: Meanings,
  ) {}

  visit(node: Tree<AstNode>, scope: Scope): void {
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith("$")) continue;
      if (Array.isArray(value)) for (const item of value) this.visitValue(node, property, item, scope);
      else this.visitValue(node, property, value, scope);
    }
  }

  private visitValue(owner: Tree<AstNode>, property: string, value: unknown, scope: Scope): void {
    if (!isNode(value)) return;
    if (value.$type === "Word") {
      const slot = wordSlots[`${owner.$type}.${property}`];
      if (slot) this.read(value as WordNode, slot, scope);
    } else if (value.$type === "Phrase") {
      const slot = phraseSlots[`${owner.$type}.${property}`] ?? phraseSlots[slotKey(owner, property)];
      if (slot) this.readPhrase(value as Tree<ast.Phrase>, slot, scope);
    } else {
      this.visit(value, scope);
    }
  }

  private readPhrase(phrase: Tree<ast.Phrase>, slot: Slot, scope: Scope): void {
    if (phrase.term) this.read(phrase.term, slot, scope);
    const wordsAllowed = slot.is === "words" || slot.is === "free" || ("words" in slot && slot.words !== "never");
    if (!phrase.text || wordsAllowed) return;
    const place = this.placeOf(phrase.text);
    if (phrase.term) this.findings.push(nameFinding("extra-words", place, { name: phrase.term.id ?? "" }));
    else this.findings.push(nameFinding("words-for-term", place, { advice: "Write it without quotes." }));
  }

  private read(word: WordNode, slot: Slot, scope: Scope): void {
    const place = this.placeOf(word);
    const { meaning, finding } = readWord(word.id ?? "", slot, scope, this.environment, place);
    this.meanings.set(word, meaning);
    if (finding && word.id !== undefined) this.findings.push(finding);
    if (meaning.is === "declaration") this.refer(meaning.declarations, place);
    if (meaning.is === "term") {
      this.termsInUse.add(meaning.term);
      this.markImported(word.id ?? "");
    }
  }

  private refer(declarations: readonly Declaration[], place: Place): void {
    for (const declaration of declarations) {
      const places = this.references.get(declaration);
      if (places) places.push(place);
      else this.references.set(declaration, [place]);
      for (const entry of this.imports) if (entry.declarations.includes(declaration)) entry.used = true;
    }
  }

  private markImported(word: string): void {
    for (const entry of this.imports) {
      if (entry.name === word && entry.declarations.some((declaration) => declaration.term)) entry.used = true;
    }
  }

  private placeOf(node: Tree<AstNode>): Place {
    return { path: this.parsed.path, ...(spanOf(node) ?? { start: 0, end: 0 }) };
  }
}

/** The key of a phrase's slot where the keyword decides. */
function slotKey(owner: Tree<AstNode>, property: string): string {
  const line = owner as { keyword?: unknown; prompt?: unknown };
  if (typeof line.prompt === "string") return `${owner.$type}.${line.prompt}`;
  if (typeof line.keyword !== "string") return property;
  const { $container } = owner as { $container?: { vocabulary?: unknown } };
  const declared = line.keyword === "traits" ? $container?.vocabulary : undefined;
  return typeof declared === "string" && declared !== "kind" ? `traits of ${declared}` : line.keyword;
}

function isNode(value: unknown): value is Tree<AstNode> & { readonly $type: string } {
  return value !== null && typeof value === "object" && "$type" in value;
}
