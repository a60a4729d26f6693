import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { nameSeen } from "../../messages/phrases/names.js";
import { spaceName } from "../../messages/phrases/spaces.js";
import type { ParsedFile } from "../syntax/parse.js";
import type { Tree } from "../tree.js";
import { checkDeclarations } from "./declaration-checks.js";
import type { Declaration, FileDeclarations } from "./declarations.js";
import type { Environment } from "./environment.js";
import { type BoundImport, bindImports, unusedImports } from "./imports.js";
import type { Meanings } from "./meaning.js";
import { approachOf } from "./read-word.js";
import { Scope } from "./scope.js";
import { toldLines } from "./told-lines.js";
import type { TermInfo, VocabularyName } from "./vocabulary.js";
import { WordBinder } from "./word-binder.js";

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
   * over one of them is incomplete: nothing may be said to be missing from it. In ascending order.
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
  const damage = [...parsed.damage, ...binder.lost, ...errors].sort((a, b) => a - b);
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
  const related = [nameSeen(rival.place, "declared-here-first", { name: rival.name })];
  findings.push(nameFinding("duplicate-name", place, { space: spaceName(space), name }, { related }));
}

/** The approach that a protocol names as its home: some words are read as it uses them. */
function homeApproach(node: Tree<ast.Protocol>, environment: Environment): string | undefined {
  for (const member of node.members) {
    if (member.$type !== "PhraseLine" || member.keyword !== "approach") continue;
    const word = member.values[0]?.term?.id;
    return word === undefined ? undefined : approachOf(word, environment)?.id;
  }
  return undefined;
}
