import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { childProperties } from "../generated/children.js";
import type { ParsedFile } from "../syntax/parse.js";
import type { Tree } from "../tree.js";
import { checkDeclarations } from "./declaration-checks.js";
import type { Declaration, FileDeclarations } from "./declarations.js";
import type { Environment } from "./environment.js";
import { type BoundImport, bindImports, unusedImports } from "./imports.js";
import type { Meanings } from "./meaning.js";
import { approachOf } from "./read-word.js";
import { Scope } from "./scope.js";
<<<<<<< Updated upstream
import { toldLines } from "./told-lines.js";
import type { TermInfo, VocabularyName } from "./vocabulary.js";
import { WordBinder } from "./word-binder.js";
=======
import { phraseSlots, type Slot, wordSlots } from "./slots.js";
import type { TermInfo } from "./vocabulary.js";
import type { AnyNode } from "./walk.js";
>>>>>>> Stashed changes

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
  /** Vocabularies of which a word was not known: what seems to be unused there may have been meant. */
  unknownIn: ReadonlySet<VocabularyName>;
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
  const own = [...declarations.shared, ...declarations.protocols.map((item) => item.declaration)];
  for (const declaration of own) addTo(scope, declaration, findings);
  checkDeclarations(declarations.shared, scope, environment, findings);
  const binder = new WordBinder(parsed, declarations, environment, imports, meanings);
  const protocolScopes = new Map<Tree<ast.Protocol>, Scope>();
  for (const { declaration, inside } of declarations.protocols) {
    const inner = new Scope(scope, scope.vocabulary);
    for (const item of inside) addTo(inner, item, findings);
    checkDeclarations(inside, inner, environment, findings);
    if (declaration.node.$type === "Protocol") protocolScopes.set(declaration.node, inner);
  }
  for (const member of parsed.tree.members) {
    const inner = member.$type === "Protocol" ? protocolScopes.get(member) : undefined;
    const home = member.$type === "Protocol" ? homeApproach(member, environment) : undefined;
    binder.bind(member, inner ?? scope, home);
  }
  findings.push(...binder.tell());
  const isTold = toldLines(parsed);
  const told = findings.filter((finding) => !isTold(finding.start));
  const errors = findings.filter((finding) => finding.severity === "error").map((finding) => finding.start);
  const damage = [...parsed.damage, ...binder.lost, ...errors];
  if (damage.length === 0) told.push(...unusedImports(imports, binder.unknownIn));
  return {
    parsed,
    declarations,
    meanings,
    imports,
    scope,
    protocolScopes,
    references: binder.references,
    termsInUse: binder.termsInUse,
    unknownIn: binder.unknownIn,
    findings: told,
    damage,
  };
}

function addTo(scope: Scope, declaration: Declaration, findings: Finding[]): void {
  const rival = scope.add(declaration);
  if (!rival) return;
  const { space, name, place } = declaration;
  const related = [{ ...rival.place, message: `\`${rival.name}\` is declared here first` }];
  findings.push(nameFinding("duplicate-name", place, { space, name }, { related }));
}

<<<<<<< Updated upstream
/** The approach that a protocol names as its home: some words are read as it uses them. */
function homeApproach(node: Tree<ast.Protocol>, environment: Environment): string | undefined {
  for (const member of node.members) {
    if (member.$type !== "PhraseLine" || member.keyword !== "approach") continue;
    const word = member.values[0]?.term?.id;
    return word === undefined ? undefined : approachOf(word, environment)?.id;
  }
  return undefined;
=======
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

  visit(node: AnyNode, scope: Scope): void {
    for (const branch of branchesOf(node.$type)) {
      const value = (node as unknown as Holder)[branch.property];
      if (value === undefined) continue;
      if (!isList(value)) this.visitChild(node, branch, value, scope);
      else for (const item of value) this.visitChild(node, branch, item, scope);
    }
  }

  private visitChild(owner: AnyNode, branch: Branch, child: AnyNode, scope: Scope): void {
    if (child.$type === "Word") {
      if (branch.word) this.read(child as WordNode, branch.word, scope);
    } else if (child.$type === "Phrase") {
      const slot = branch.phrase ?? phraseSlots[slotKey(owner, branch.property)];
      if (slot) this.readPhrase(child as Tree<ast.Phrase>, slot, scope);
    } else if (child.$type !== "Text") {
      this.visit(child, scope);
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
    const cst = node.$cstNode;
    return { path: this.parsed.path, start: cst?.offset ?? 0, end: cst?.end ?? 0 };
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

/** A property of some type of node that holds nodes, with the slot of its words and, where no keyword decides, phrases. */
interface Branch {
  property: string;
  word: Slot | undefined;
  phrase: Slot | undefined;
}

type Holder = Readonly<Record<string, AnyNode | readonly AnyNode[] | undefined>>;

const known = new Map<string, readonly Branch[]>();

function branchesOf(type: string): readonly Branch[] {
  let branches = known.get(type);
  if (!branches) {
    branches = (childProperties[type] ?? []).map((property) => {
      const key = `${type}.${property}`;
      return { property, word: wordSlots[key], phrase: phraseSlots[key] };
    });
    known.set(type, branches);
  }
  return branches;
}

function isList(value: AnyNode | readonly AnyNode[]): value is readonly AnyNode[] {
  return Array.isArray(value);
>>>>>>> Stashed changes
}
