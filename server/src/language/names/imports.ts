import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Fix, Place, Said } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { commonFix, commonSeen, didYouMean } from "../../messages/phrases/common.js";
import { namePhrase, nameSeen } from "../../messages/phrases/names.js";
import { spaceName } from "../../messages/phrases/spaces.js";
import type { ParsedFile } from "../syntax/parse.js";
import { nearest } from "../tokens/nearest.js";
import { spanOf, type Tree } from "../tree.js";
import type { Declaration } from "./declarations.js";
import type { Environment, FileInScope } from "./environment.js";
import { resolvePath } from "./paths.js";
import { Scope } from "./scope.js";
import type { TermInfo, Vocabulary, VocabularyName } from "./vocabulary.js";

/** One imported name, and what it brings in. */
export interface BoundImport {
  /** The name that the importing file uses. */
  name: string;
  declarations: readonly Declaration[];
  /** Of terms, as the importing file calls them. */
  terms: readonly TermInfo[];
  place: Place;
  /** Path of the imported file, or the specifier of a standard module. */
  from: string;
  used: boolean;
}

/** What an import can take names from. */
interface Offer {
  /** Path of the file, or the specifier of a standard module. */
  from: string;
  declarations: readonly Declaration[];
  /** For a file, the file and its terms as it sees them itself. */
  file?: FileInScope;
  home?: () => Vocabulary;
}

const standardPrefix = "homework:";

/** Reads the imports of a file into its scope. */
export function bindImports(
  parsed: ParsedFile,
  environment: Environment,
  scope: Scope,
  findings: Finding[],
): BoundImport[] {
  const bound: BoundImport[] = [];
  for (const node of parsed.tree.imports) {
    const specifier = node.from?.value;
    if (specifier === undefined) continue;
    const place: Place = { path: parsed.path, ...(spanOf(node.from) ?? { start: 0, end: 0 }) };
    const offer = offerOf(specifier, parsed.path, environment, place, findings);
    if (!offer) continue;
    for (const item of node.names) {
      const entry = bindName(item, specifier, offer, { parsed, environment, scope, findings, place });
      if (!entry) continue;
      reportTwice(entry, bound, findings);
      bound.push(entry);
    }
  }
  return bound;
}

interface Surroundings {
  parsed: ParsedFile;
  environment: Environment;
  scope: Scope;
  findings: Finding[];
  place: Place;
}

function bindName(
  item: Tree<ast.ImportedName>,
  specifier: string,
  offer: Offer,
  { parsed, environment, scope, findings, place }: Surroundings,
): BoundImport | undefined {
  const offered = item.name;
  if (offered === undefined) return undefined;
  const itemPlace: Place = { path: parsed.path, ...(spanOf(item) ?? place) };
  const declarations = named(offered, offer.declarations);
  if (declarations.length === 0) {
    findings.push(missingExport(item, specifier, offer, environment, itemPlace));
    return undefined;
  }
  const name = item.alias ?? offered;
  for (const declaration of declarations) {
    const rival = scope.add(declaration, name, offer.home);
    if (rival) reportRival(declaration, rival, name, itemPlace, findings);
    if (declaration.space === "hierarchy") addSteps(declaration, offer, scope);
    reportHidden(declaration, name, environment, itemPlace, findings);
  }
  const terms = declarations.flatMap(({ term }) => (term ? (scope.vocabulary.find(term.vocabulary, name) ?? []) : []));
  return { name, declarations, terms, place: itemPlace, from: offer.from, used: false };
}

/** Steps are no declarations of their own: they come with their hierarchy. */
function named(name: string, declarations: readonly Declaration[]): Declaration[] {
  return declarations.filter(
    (declaration) => !declaration.within && (declaration.name === name || declaration.aliases?.includes(name)),
  );
}

function addSteps(hierarchy: Declaration, offer: Offer, scope: Scope): void {
  for (const step of offer.declarations) if (step.within === hierarchy) scope.add(step);
}

function reportRival(
  { space }: Declaration,
  rival: Declaration,
  name: string,
  place: Place,
  findings: Finding[],
): void {
  const related = [commonSeen(rival.place, "declared-here", { name: rival.name })];
  findings.push(nameFinding("duplicate-name", place, { space: spaceName(space), name }, { related }));
}

function reportHidden(
  { term }: Declaration,
  name: string,
  environment: Environment,
  place: Place,
  findings: Finding[],
): void {
  if (!term || term.declared === "library") return;
  const hidden = environment.vocabulary.find(term.vocabulary, name);
  if (hidden) findings.push(nameFinding("hides-term", place, { vocabulary: spaceName(term.vocabulary), name }));
}

function reportTwice(entry: BoundImport, before: readonly BoundImport[], findings: Finding[]): void {
  const first = before.find((other) => other.name === entry.name && other.declarations[0] === entry.declarations[0]);
  if (!first) return;
  entry.used = true;
  findings.push(
    nameFinding(
      "imported-twice",
      entry.place,
      { name: entry.name },
      {
        related: [nameSeen(first.place, "imported-here-first")],
        fixes: [commonFix([{ do: "unimport", place: entry.place }], "take-out-second", { what: entry.name })],
      },
    ),
  );
}

function offerOf(
  specifier: string,
  from: string,
  environment: Environment,
  place: Place,
  findings: Finding[],
): Offer | undefined {
  if (specifier.startsWith(standardPrefix)) return standardOffer(specifier, environment, place, findings);
  const path = resolvePath(from, specifier);
  if (path === from) {
    findings.push(nameFinding("import-of-itself", place, {}));
    return undefined;
  }
  const file = path === undefined ? "outside" : environment.file(path);
  if (file === "outside") {
    findings.push(nameFinding("path-outside", place, { file: specifier }));
    return undefined;
  }
  if (file === "missing" || path === undefined) {
    findings.push(nameFinding("missing-file", place, { file: specifier }));
    return undefined;
  }
  const protocols = file.declarations.protocols.map((protocol) => protocol.declaration);
  return {
    from: path,
    declarations: [...file.declarations.shared, ...protocols],
    file,
    home: () => termsOf(file, environment),
  };
}

function standardOffer(
  specifier: string,
  environment: Environment,
  place: Place,
  findings: Finding[],
): Offer | undefined {
  const module = specifier.slice(standardPrefix.length);
  const declarations = environment.standardModule(module);
  if (declarations) return { from: specifier, declarations, home: () => environment.vocabulary };
  const names = environment.standardModuleNames();
  const meant = nearest(module, names);
  const suggestion = didYouMean(meant === undefined ? undefined : `${standardPrefix}${meant}`);
  const fixes = meant === undefined ? [] : [replacing(place, `"${standardPrefix}${meant}"`)];
  const modules = { all: names.map((name) => `${standardPrefix}${name}`), by: "comma" } as const;
  findings.push(nameFinding("unknown-module", place, { module, suggestion, modules }, { fixes }));
  return undefined;
}

function replacing(place: Place, text: string) {
  return commonFix([{ do: "replace", place, text }], "write", { text });
}

const termsByFile = new WeakMap<FileInScope["declarations"], Vocabulary>();

/** The terms that a file sees: what its own terms are has to be asked there, not where they are imported. */
function termsOf(file: FileInScope, environment: Environment): Vocabulary {
  let terms = termsByFile.get(file.declarations);
  if (!terms) {
    const scope = new Scope(undefined, environment.vocabulary);
    terms = scope.vocabulary;
    termsByFile.set(file.declarations, terms);
    bindImports(file.parsed, environment, scope, []);
    for (const declaration of file.declarations.shared) scope.add(declaration);
  }
  return terms;
}

function missingExport(
  { name = "", alias }: Tree<ast.ImportedName>,
  specifier: string,
  offer: Offer,
  environment: Environment,
  place: Place,
): Finding {
  const meant = nearest(
    name,
    offer.declarations.filter((declaration) => !declaration.within).map((declaration) => declaration.name),
  );
  const elsewhere = environment.whereDeclared(name, place.path).find((other) => other !== specifier);
  const as = alias === undefined ? {} : { alias };
  const fixes: Fix[] = [];
  if (elsewhere !== undefined) {
    const wanted = { do: "import", path: place.path, name, ...as, from: elsewhere } as const;
    fixes.push(commonFix([{ do: "unimport", place }, wanted], "import-from", { name, from: elsewhere }));
  } else if (meant !== undefined) {
    fixes.push(replacing(place, alias === undefined ? meant : `${meant} as ${alias}`));
  }
  const advice =
    elsewhere !== undefined
      ? namePhrase("meant-to-import", { from: elsewhere })
      : meant !== undefined
        ? namePhrase("meant-name", { meant })
        : whereItStands(name, offer);
  return nameFinding("missing-export", place, { file: specifier, name, advice }, fixes.length === 0 ? {} : { fixes });
}

/** Where a file holds a name that it does not share. */
function whereItStands(name: string, { file, declarations }: Offer): Said {
  const step = declarations.find((declaration) => declaration.within && declaration.name === name);
  if (step?.within) return namePhrase("is-a-step", { hierarchy: step.within.name });
  const holder = file?.declarations.protocols.find(({ inside }) => inside.some((item) => item.name === name));
  return holder ? namePhrase("declared-inside", { protocol: holder.declaration.name }) : namePhrase("declare-it-there");
}

/**
 * Imports that nothing in the file uses. Not to be asked of a broken file, which may have lost the use; nor of terms of a
 * vocabulary of which some word was not known.
 */
export function unusedImports(imports: readonly BoundImport[], unknownIn: ReadonlySet<VocabularyName>): Finding[] {
  return imports
    .filter((entry) => !entry.used && !entry.terms.some(({ vocabulary }) => unknownIn.has(vocabulary)))
    .map((entry) =>
      nameFinding(
        "unused-import",
        entry.place,
        { name: entry.name },
        {
          fixes: [commonFix([{ do: "unimport", place: entry.place }], "take-out", { what: entry.name })],
        },
      ),
    );
}
