import type { IToken } from "chevrotain";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { KnownFile } from "../../compile/live/known-file.js";
import type { Span } from "../../finding.js";
import { type BoundFile, type Environment, isOfType, type Tree } from "../../language/index.js";
import type { Scope } from "../../language/names/scope.js";
import { parserServices } from "../../language/syntax/services.js";
import type { Pack, PackLibrary } from "../../rules/index.js";
import { lineageOf } from "../../rules/lineage.js";
import type { LineAt } from "../shared/line-at.js";
import type { MayStand } from "../shared/what-may-stand.js";

/** What completion asks of the project around a file. */
export interface Surroundings {
  environment: Environment;
  packs: PackLibrary;
  /** What is known of the project's files, the one that is written in among them. */
  files(): Iterable<KnownFile>;
  /** Paths of all files, whatever they hold. */
  paths(): readonly string[];
  /** Ids of the rules of which something was found in the file when it could last be read whole. */
  foundRules: ReadonlySet<string>;
}

/** A place of a file at which somebody wants to know what can be written. */
export interface Asked {
  bound: BoundFile;
  /** Where the word that is being written begins. */
  place: number;
  /** The word, as far as it is there. */
  word: Span;
  line: LineAt;
  may: MayStand;
  around: Surroundings;
  /** The names that can be used here. */
  scope: Scope;
  protocol: Tree<ast.Protocol> | undefined;
  /** The words that follow on the same line, as far as they are looked at. */
  rest: readonly IToken[];
  /** The packs of the protocol's approaches with those they build on, its own first. */
  lineage: readonly Pack[];
}

export function asked(bound: BoundFile, word: Span, line: LineAt, may: MayStand, around: Surroundings): Asked {
  const protocol = line.around.find((node) => isOfType<ast.Protocol>(node, "Protocol"));
  const scope = (protocol && bound.protocolScopes.get(protocol)) ?? bound.scope;
  return {
    bound,
    place: word.start,
    word,
    line,
    may,
    around,
    scope,
    protocol,
    rest: wordsBehind(bound.parsed.text, word.end),
    lineage: lineageOfFile(bound, protocol, around),
  };
}

function wordsBehind(text: string, end: number): readonly IToken[] {
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  return rest.trim() === "" ? [] : parserServices().lexer.words(rest).words;
}

/** In a file without a protocol, or between them, any approach of the file counts. */
function lineageOfFile(
  bound: BoundFile,
  protocol: Tree<ast.Protocol> | undefined,
  { packs }: Surroundings,
): readonly Pack[] {
  const protocols = protocol ? [protocol] : [...bound.protocolScopes.keys()];
  const named = protocols.flatMap((one) => approachesOf(one, bound)).flatMap((id) => packs.named(id) ?? []);
  return [...new Set(named.flatMap((pack) => lineageOf(pack, packs)))];
}

/** The approaches that a protocol names, its home first. */
function approachesOf(protocol: Tree<ast.Protocol>, { meanings }: BoundFile): string[] {
  const words = (keyword: string) =>
    protocol.members.flatMap((line) =>
      line.$type === "PhraseLine" && line.keyword === keyword ? line.values.flatMap(({ term }) => term ?? []) : [],
    );
  return [...words("approach"), ...words("also")].flatMap((word) => {
    const meaning = meanings.of(word);
    if (meaning?.is !== "approach") return [];
    return meaning.overlay === undefined ? [meaning.id] : [meaning.id, meaning.overlay];
  });
}
