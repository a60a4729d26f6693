import type { AstNode } from "langium";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { namePhrase, nameSeen } from "../../messages/phrases/names.js";
import { childProperties } from "../generated/children.js";
import type { ParsedFile } from "../syntax/parse.js";
import { spanOf, type Tree } from "../tree.js";
import type { Declaration, FileDeclarations } from "./declarations.js";
import type { Environment } from "./environment.js";
import type { BoundImport } from "./imports.js";
import type { Meaning, Meanings, WordNode } from "./meaning.js";
import { namelessSpaces } from "./nameless.js";
import { readWord } from "./read-word.js";
import type { Scope } from "./scope.js";
import { parentSlots, phraseSlotKey, phraseSlots, type Slot, wordSlots } from "./slots.js";
import { wordsOfToldLines } from "./told-lines.js";
import type { TermInfo, VocabularyName } from "./vocabulary.js";
import type { AnyNode } from "./walk.js";
import { wordFinding } from "./word-finding.js";

/** A property of a node that holds words, phrases or further nodes, and what may stand in it. */
interface Property {
  name: string;
  words: Slot | undefined;
  phrases: Slot | undefined;
}

const propertiesByType = new Map<string, readonly Property[]>();

function propertiesOf(type: string): readonly Property[] {
  let properties = propertiesByType.get(type);
  if (!properties) {
    properties = (childProperties[type] ?? []).map((name) => ({
      name,
      words: wordSlots[`${type}.${name}`],
      phrases: phraseSlots[`${type}.${name}`],
    }));
    propertiesByType.set(type, properties);
  }
  return properties;
}

/** Gives the words of one file their meanings. */
export class WordBinder {
  readonly references = new Map<Declaration, Place[]>();
  readonly termsInUse = new Set<TermInfo>();
  /** Offsets of words that mean nothing where they stand. */
  readonly lost: number[] = [];
  /** Vocabularies of which a word was not known: what seems to be unused there may have been meant. */
  readonly unknownIn = new Set<VocabularyName>();
  private readonly findings: Finding[] = [];
  private readonly importOf = new Map<Declaration | TermInfo, BoundImport>();
  private readonly told = new Map<string, Finding>();
  /** The last line with an action that is told: a tree is walked in the order of its text. */
  private lineWithActions = { from: -1, to: -1 };
  private readonly nameless: ReadonlySet<string>;
  private readonly lostWords: ReadonlySet<string>;
  private home: string | undefined;

  constructor(
    private readonly parsed: ParsedFile,
    declarations: FileDeclarations,
    private readonly environment: Environment,
    imports: readonly BoundImport[],
    private readonly meanings: Meanings,
  ) {
    this.nameless = namelessSpaces(parsed, declarations);
    this.lostWords = wordsOfToldLines(parsed);
    for (const entry of imports) {
      for (const item of [...entry.declarations, ...entry.terms]) {
        if (!this.importOf.has(item)) this.importOf.set(item, entry);
      }
    }
  }

  /** @param home the approach of the protocol that the node is or belongs to */
  bind(node: AnyNode, scope: Scope, home: string | undefined): void {
    this.home = home;
    this.visit(node, scope);
  }

  /** What is wrong with the words that were read. */
  tell(): Finding[] {
    return this.findings;
  }

  private visit(node: AnyNode, scope: Scope): void {
    const values = node as unknown as Readonly<Record<string, AnyNode | readonly AnyNode[] | undefined>>;
    for (const property of propertiesOf(node.$type)) {
      const value = values[property.name];
      if (value === undefined) continue;
      if (Array.isArray(value)) for (const item of value as AnyNode[]) this.visitValue(node, property, item, scope);
      else this.visitValue(node, property, value as AnyNode, scope);
    }
  }

  private visitValue(owner: AnyNode, property: Property, value: AnyNode, scope: Scope): void {
    if (value.$type === "Word") {
      const slot = property.words ?? slotOfParent(owner, property.name);
      if (slot) this.read(value as unknown as WordNode, slot, scope);
    } else if (value.$type === "Phrase") {
      const slot = property.phrases ?? phraseSlots[slotKey(owner)];
      if (slot) this.readPhrase(value as unknown as Tree<ast.Phrase>, slot, scope);
    } else {
      this.visit(value, scope);
    }
  }

  private readPhrase({ term, text }: Tree<ast.Phrase>, slot: Slot, scope: Scope): void {
    if (term) this.read(term, slot, scope);
    if (!text || slot.is === "words" || slot.is === "free") return;
    const words = "words" in slot ? slot.words : "never";
    if (words === "with" || (words === "after" && term)) return;
    const place = this.placeOf(text);
    this.findings.push(
      term
        ? nameFinding("extra-words", place, { name: term.id ?? "" })
        : nameFinding("words-for-term", place, { advice: namePhrase("without-quotes") }),
    );
  }

  private read(word: WordNode, slot: Slot, scope: Scope): void {
    const { id } = word;
    if (id === undefined) return;
    const meaning = readWord(id, slot, scope, this.environment, this.home);
    this.meanings.set(word, meaning);
    switch (meaning.is) {
      case "declaration":
        this.refer(meaning.declarations, this.placeOf(word));
        if (slot.is === "name" && slot.spaces.length === 1 && !slot.terms) return;
        break;
      case "term":
        this.use(meaning.term);
        break;
      case "value":
      case "approach":
      case "rule":
        return;
    }
    this.tellOf(id, word, slot, meaning, scope);
  }

  private tellOf(id: string, word: WordNode, slot: Slot, meaning: Meaning, scope: Scope): void {
    const start = spanOf(word)?.start ?? 0;
    if (meaning.is === "nothing") this.lost.push(start);
    else if (meaning.is === "unknown" && slot.is === "term") this.unknownIn.add(slot.vocabulary);
    if (this.isLostElsewhere(id, slot, meaning)) return;
    const finding = wordFinding(id, slot, meaning, scope, this.environment, this.placeOf(word));
    if (!finding) return;
    if (finding.severity === "error" && meaning.is !== "nothing") this.lost.push(start);
    const isTold =
      slot.is === "closed" ? this.isActionToldBefore(slot.slot, start) : this.isToldBefore(id, slot, finding);
    if (!isTold) this.findings.push(finding);
  }

  /** Actions stand side by side without commas: when one is broken, the rest of its words seem to be actions too. */
  private isActionToldBefore(slot: string, start: number): boolean {
    if (slot !== "watch-action") return false;
    const { text } = this.parsed;
    const { from, to } = this.lineWithActions;
    if (start >= from && start <= to) return true;
    const end = text.indexOf("\n", start);
    this.lineWithActions = { from: text.lastIndexOf("\n", start - 1) + 1, to: end === -1 ? text.length : end };
    return false;
  }

  /** One name that is known nowhere is one mistake, however often it is used: all its places are told at the first. */
  private isToldBefore(id: string, slot: Slot, finding: Finding): boolean {
    const what = slot.is === "name" ? slot.spaces.join() : slot.is === "term" ? slot.vocabulary : slot.is;
    const key = `${finding.code} ${what} ${id}`;
    const before = this.told.get(key);
    if (!before) {
      this.told.set(key, finding);
      return false;
    }
    before.related ??= [];
    before.related.push(nameSeen(finding, "stands-here-as-well", { name: id }));
    for (const [index, fix] of (before.fixes ?? []).entries()) {
      const more = finding.fixes?.[index]?.edits.filter((edit) => edit.do === "replace") ?? [];
      fix.edits.push(...more);
    }
    return true;
  }

  /** A name that seems to be declared nowhere, where a line that could not be read may declare it. */
  private isLostElsewhere(id: string, slot: Slot, meaning: Meaning): boolean {
    if (slot.is !== "name" && slot.is !== "term") return false;
    if (this.lostWords.has(id)) return true;
    if (meaning.is !== "nothing" && meaning.is !== "unknown") return false;
    return slot.is === "name" && slot.spaces.some((space) => this.nameless.has(space));
  }

  private refer(declarations: readonly Declaration[], place: Place): void {
    for (const declaration of declarations) {
      const places = this.references.get(declaration);
      if (places) places.push(place);
      else this.references.set(declaration, [place]);
      this.markImported(declaration);
      if (declaration.within) this.markImported(declaration.within);
    }
  }

  private use(term: TermInfo): void {
    this.termsInUse.add(term);
    this.markImported(term);
  }

  private markImported(used: Declaration | TermInfo): void {
    const entry = this.importOf.get(used);
    if (entry) entry.used = true;
  }

  private placeOf(node: Tree<AstNode>): Place {
    return { path: this.parsed.path, ...(spanOf(node) ?? { start: 0, end: 0 }) };
  }
}

/** What a declared term may be said to be depends on its vocabulary. */
function slotOfParent(owner: AnyNode, property: string): Slot | undefined {
  if (owner.$type !== "VocabularyTerm" || property !== "parent") return undefined;
  return parentSlots[(owner as unknown as Tree<ast.VocabularyTerm>).vocabulary ?? ""];
}

/** The key of a phrase's slot where the keyword decides. */
function slotKey(owner: AnyNode): string {
  const line = owner as { keyword?: string; prompt?: string; $container?: { vocabulary?: unknown } };
  const vocabulary = line.$container?.vocabulary;
  return phraseSlotKey({
    type: owner.$type,
    keyword: line.prompt ?? line.keyword ?? "",
    vocabulary: typeof vocabulary === "string" ? vocabulary : undefined,
  });
}
