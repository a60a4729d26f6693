import type { AstNode } from "langium";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import type {
  BoundFile,
  Declaration,
  Meanings,
  TermInfo,
  Tree,
  Vocabulary,
  VocabularyName,
  WordNode,
} from "../../language/index.js";
import { anyWithin, spanOf } from "../../language/index.js";
import type { Phrase, Range, Stage, Term } from "../generated/protocol-types.js";
import { type LineOrigin, Origins } from "../origins.js";
import { TermMeaning } from "./term-meaning.js";

const slots: readonly Term["slot"][] = [
  ...(["kind", "mechanism", "technique", "phase", "problem", "state"] as const),
  ...(["person", "place", "need", "field", "crutch", "topic"] as const),
];
const slotRanks = new Map(slots.map((slot, rank) => [slot, rank]));

const shippedMeanings = new WeakMap<TermInfo, TermMeaning>();

/** What the steps of resolving one protocol share. */
export class ResolveContext {
  readonly origins = new Origins((node) => this.place(node as Tree<AstNode>));
  readonly findings: Finding[] = [];
  /** Declarations of the protocol that something outside their own lines uses. */
  readonly used = new Set<Declaration>();
  private readonly termsByKey = new Map<string, Term>();
  private readonly usedInfos = new Set<TermInfo>();
  private readonly stageSessions = new Map<Stage, readonly Range[]>();
  private readonly meaningsOfTerms = new Map<TermInfo, TermMeaning>();
  private readonly results = new Map<object, object>();
  private readonly localNames = new Map<Declaration, string>();
  private named: readonly Declaration[] | undefined;
  private readonly ancestries = new Map<TermInfo, readonly TermInfo[]>();

  constructor(
    readonly file: BoundFile,
    readonly node: Tree<ast.Protocol>,
    readonly vocabulary: Vocabulary,
    /** Bound files by path: what is imported was written in a file with meanings of its own. */
    private readonly boundFile: (path: string) => BoundFile | undefined,
  ) {
    for (const { name, declarations } of file.imports) {
      for (const declaration of declarations) {
        if (name === declaration.name || declaration.aliases?.includes(name)) continue;
        this.localNames.set(declaration, name);
      }
    }
  }

  get meanings(): Meanings {
    return this.file.meanings;
  }

  /** The place of a node, in whichever file it was written. */
  place(node: Tree<AstNode> | undefined, path = this.pathOf(node)): Place | undefined {
    const span = spanOf(node);
    return span && { path, ...span };
  }

  placeOr(node: Tree<AstNode> | undefined, fallback: Place): Place {
    return this.place(node) ?? fallback;
  }

  /** The path of the file that a node belongs to. */
  pathOf(node: Tree<AstNode> | undefined): string {
    const text = node?.$cstNode?.root.text;
    if (text === undefined || text === this.file.parsed.text) return this.file.parsed.path;
    return this.fileOf(text)?.parsed.path ?? this.file.parsed.path;
  }

  private fileOf(text: string): BoundFile | undefined {
    for (const entry of this.file.imports) {
      const bound = this.boundFile(entry.from);
      if (bound?.parsed.text === text) return bound;
    }
    return undefined;
  }

  /** Whether recovery left out something inside a node. */
  isIncomplete(node: Tree<AstNode>): boolean {
    const span = spanOf(node);
    if (!span) return true;
    const path = this.pathOf(node);
    const damage = path === this.file.parsed.path ? this.file.damage : (this.boundFile(path)?.damage ?? []);
    return anyWithin(damage, span.start, span.end);
  }

  // words and phrases

  /** Canonical id of a term or value; a term is also noted as used. */
  term(word: WordNode | undefined): string | undefined {
    const meaning = this.meanings.of(word);
    if (meaning?.is === "term") this.useTerm(meaning.term);
    if (meaning?.is === "unknown" && meaning.slot.is === "term") this.useUnknown(meaning.slot.vocabulary, meaning.id);
    return this.meanings.id(word);
  }

  /** Canonical ids of a list of words, in the author's order. */
  terms(words: readonly (WordNode | undefined)[] | undefined): string[] {
    return (words ?? []).flatMap((word) => this.term(word) ?? []);
  }

  termInfo(word: WordNode | undefined): TermInfo | undefined {
    const term = this.meanings.term(word);
    if (term) this.useTerm(term);
    return term;
  }

  declaration(word: WordNode | undefined): Declaration | undefined {
    const declaration = this.meanings.declaration(word);
    if (declaration) this.used.add(declaration);
    return declaration;
  }

  /** The declaration that a node makes. */
  declarationOf(node: Tree<AstNode>): Declaration | undefined {
    const own = this.file.declarations.byNode.get(node);
    if (own) return own;
    for (const { from } of this.file.imports) {
      const other = this.boundFile(from)?.declarations.byNode.get(node);
      if (other) return other;
    }
    return undefined;
  }

  /** Whether the text of the protocol, or something that it uses of others, names a declaration. */
  isInUse(declaration: Declaration): boolean {
    if (this.used.has(declaration)) return true;
    const places = this.file.references.get(declaration);
    if (!places || this.file.declarations.protocols.length === 1) return places !== undefined;
    const span = spanOf(this.node);
    return span !== undefined && places.some(({ start }) => start >= span.start && start < span.end);
  }

  /**
   * Declarations of other files that the text of the protocol names, in the order of its text: what other protocols
   * stand in the file makes no difference. Where it stands alone, what the file names belongs to it as well.
   */
  get namedOfOthers(): readonly Declaration[] {
    this.named ??= this.findNamed();
    return this.named;
  }

  private findNamed(): Declaration[] {
    const { references, declarations } = this.file;
    const isOwn = (item: Declaration) => declarations.byNode.get(item.node) === item;
    const others = [...references].filter(([item]) => !isOwn(item));
    if (declarations.protocols.length === 1) return others.map(([item]) => item);
    const { start: from, end } = spanOf(this.node) ?? { start: 0, end: 0 };
    return others
      .flatMap(([item, places]) => {
        const first = places.find(({ start }) => start >= from && start < end);
        return first ? [{ item, at: first.start }] : [];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  /** The name of a declared thing in this protocol: its own, or the one that it is imported `as`. */
  nameOf(declaration: Declaration): string {
    return this.localNames.get(declaration) ?? declaration.name;
  }

  /** Ids are names prefixed by kind; an aim's kind is its keyword, a step's is its hierarchy. */
  idOf(declaration: Declaration): string {
    const { node, space, within } = declaration;
    if (node.$type === "Aim") return `${node.aim ?? "aim"}.${this.nameOf(declaration)}`;
    if (within) return `step.${this.nameOf(within)}.${declaration.name}`;
    return `${space}.${this.nameOf(declaration)}`;
  }

  /** The id of a declared thing, e.g. `homework.CatchThoughts`. */
  id(word: WordNode | undefined): string | undefined {
    const declaration = this.declaration(word);
    return declaration && this.idOf(declaration);
  }

  ids(words: readonly (WordNode | undefined)[]): string[] {
    return words.flatMap((word) => this.id(word) ?? []);
  }

  phrase(phrase: Tree<ast.Phrase> | undefined): Phrase | undefined {
    if (!phrase) return undefined;
    const term = this.term(phrase.term);
    const text = phrase.text?.value;
    if (term === undefined && text === undefined) return undefined;
    const result: Phrase = term === undefined ? {} : { term };
    if (text !== undefined) result.text = text;
    this.origins.setPlace(result, phrase);
    return result;
  }

  phrases(phrases: readonly Tree<ast.Phrase>[]): Phrase[] {
    return phrases.flatMap((phrase) => this.phrase(phrase) ?? []);
  }

  /** Canonical ids of a list of terms; words in quotes stay as they are. */
  words(phrases: readonly Tree<ast.Phrase>[]): string[] {
    return phrases.flatMap((phrase) => this.term(phrase.term) ?? phrase.text?.value ?? []);
  }

  range(range: Tree<ast.NumberRange> | undefined, end = Number.NaN): Range | undefined {
    const from = range?.from;
    if (!range || from === undefined) return undefined;
    const to = range.open === true && !Number.isNaN(end) ? end : (range.to ?? from);
    return { from, to };
  }

  /** What was worked out from a list of lines before: several tasks inherit the same lists. */
  remembered<Result extends object>(lines: object, workOut: () => Result): Result {
    let result = this.results.get(lines) as Result | undefined;
    if (!result) {
      result = workOut();
      this.results.set(lines, result);
    }
    return result;
  }

  // terms in use

  /** A term and every term that it is, nearest first, each as the file that declares it means it. */
  ancestry(term: TermInfo): readonly TermInfo[] {
    let line = this.ancestries.get(term);
    if (!line) {
      line = this.homeOf(term).ancestry(term);
      this.ancestries.set(term, line);
    }
    return line;
  }

  private homeOf(term: TermInfo): Vocabulary {
    if (term.declared === "library" || this.vocabulary.holds(term)) return this.vocabulary;
    const seen = new Set<BoundFile>([this.file]);
    for (const bound of seen) {
      if (bound.scope.vocabulary.holds(term)) return bound.scope.vocabulary;
      for (const { from } of bound.imports) {
        const other = this.boundFile(from);
        if (other) seen.add(other);
      }
    }
    return this.vocabulary;
  }

  useTerm(term: TermInfo): void {
    if (this.usedInfos.has(term)) return;
    this.usedInfos.add(term);
    for (const item of this.ancestry(term)) {
      const key = `${item.vocabulary}:${item.id}`;
      if (item.vocabulary === "competency" || this.termsByKey.has(key)) continue;
      this.termsByKey.set(key, this.meaningOf(item).term);
    }
  }

  /** What a term and all that it is say together. Of the library's terms it is the same for every protocol. */
  meaningOf(term: TermInfo): TermMeaning {
    const known = term.declared === "library" ? shippedMeanings : this.meaningsOfTerms;
    let meaning = known.get(term);
    if (!meaning) {
      meaning = new TermMeaning(term, this.ancestry(term));
      known.set(term, meaning);
    }
    return meaning;
  }

  private useUnknown(vocabulary: VocabularyName, id: string): void {
    const key = `${vocabulary}:${id}`;
    if (vocabulary === "competency" || this.termsByKey.has(key)) return;
    this.termsByKey.set(key, { slot: vocabulary, id, declared: "nowhere", is: [], traits: [], flags: [], codes: [] });
  }

  usedTerms(): Term[] {
    return [...this.termsByKey.values()].sort(
      (a, b) => (slotRanks.get(a.slot) ?? 0) - (slotRanks.get(b.slot) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
  }

  // stages

  /** Notes the sessions of a stage, which may lie apart. */
  setStageSessions(stage: Stage, sessions: readonly Range[]): void {
    this.stageSessions.set(stage, sessions);
  }

  stageHolds(stage: Stage, session: number): boolean {
    if (stage.toTheEnd && session > stage.sessions.to) return true;
    return this.stageSessions.get(stage)?.some(({ from, to }) => session >= from && session <= to) === true;
  }

  // the way back

  /** Notes where a thing stands, with its lines by keyword; all of it is worked out when it is asked for. */
  thing(
    object: object,
    node: Tree<AstNode>,
    name: Place | (() => Place),
    lines: () => ReadonlyMap<string, readonly LineOrigin[]>,
    incomplete: () => boolean = () => this.isIncomplete(node),
  ): void {
    this.origins.setThing(object, () => {
      const named = typeof name === "function" ? name() : name;
      return { name: named, block: this.placeOr(node, named), lines: lines(), incomplete: incomplete() };
    });
  }
}

export { unique } from "./term-meaning.js";

/** A thing that is written in one line has no lines of its own. */
export const noLines = (): ReadonlyMap<string, readonly LineOrigin[]> => new Map();
