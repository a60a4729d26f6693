import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import type { ParsedFile } from "../syntax/parse.js";
import { nearest } from "../tokens/nearest.js";
import { spanOf, type Tree } from "../tree.js";
import type { Declaration } from "./declarations.js";
import type { Environment } from "./environment.js";
import { resolvePath } from "./paths.js";
import type { Scope } from "./scope.js";

/** One imported name, and what it brings in. */
export interface BoundImport {
  /** The name that the importing file uses. */
  name: string;
  declarations: readonly Declaration[];
  place: Place;
  /** Path of the imported file, or the specifier of a standard module. */
  from: string;
  used: boolean;
}

const standardPrefix = "homework:";

/** Reads the imports of a file into its scope. */
export function bindImports(
  parsed: ParsedFile,
  environment: Environment,
  scope: Scope,
  findings: Finding[],
): BoundImport[] {
  return parsed.tree.imports.flatMap((node) => bindImport(node, parsed, environment, scope, findings));
}

function bindImport(
  node: Tree<ast.Import>,
  parsed: ParsedFile,
  environment: Environment,
  scope: Scope,
  findings: Finding[],
): BoundImport[] {
  const specifier = node.from?.value;
  if (specifier === undefined) return [];
  const place: Place = { path: parsed.path, ...(spanOf(node.from) ?? { start: 0, end: 0 }) };
  const offered = offeredBy(specifier, parsed.path, environment, place, findings);
  return node.names.flatMap((item): BoundImport[] => {
    const name = item.name;
    if (name === undefined) return [];
    const itemPlace: Place = { path: parsed.path, ...(spanOf(item) ?? place) };
    const declarations =
      offered?.declarations.filter((declaration) => declaration.name === name || declaration.aliases?.includes(name)) ??
      [];
    if (offered && declarations.length === 0) {
      findings.push(missingExport(name, specifier, offered.declarations, environment, itemPlace));
    }
    for (const declaration of declarations) {
      const rival = scope.add(declaration, item.alias ?? name);
      if (rival) {
        findings.push(
          nameFinding(
            "duplicate-name",
            itemPlace,
            { space: declaration.space, name: item.alias ?? name },
            {
              related: [{ ...rival.place, message: `\`${rival.name}\` is declared here` }],
            },
          ),
        );
      }
    }
    if (!offered || declarations.length === 0) return [];
    return [{ name: item.alias ?? name, declarations, place: itemPlace, from: offered.from, used: false }];
  });
}

function offeredBy(
  specifier: string,
  from: string,
  environment: Environment,
  place: Place,
  findings: Finding[],
): { declarations: readonly Declaration[]; from: string } | undefined {
  if (specifier.startsWith(standardPrefix)) {
    const module = specifier.slice(standardPrefix.length);
    const declarations = environment.standardModule(module);
    if (declarations) return { declarations, from: specifier };
    const modules = environment
      .standardModuleNames()
      .map((name) => `${standardPrefix}${name}`)
      .join(", ");
    findings.push(nameFinding("unknown-module", place, { module, modules }));
    return undefined;
  }
  const path = resolvePath(from, specifier);
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
  return { declarations: [...file.declarations.shared, ...protocols], from: path };
}

function missingExport(
  name: string,
  specifier: string,
  offered: readonly Declaration[],
  environment: Environment,
  place: Place,
): Finding {
  const meant = nearest(
    name,
    offered.map((declaration) => declaration.name),
  );
  const elsewhere = environment.whereDeclared(name, place.path).find((other) => other !== specifier);
  const advice =
    elsewhere !== undefined
      ? `Did you mean to import it from "${elsewhere}"?`
      : meant !== undefined
        ? `Did you mean \`${meant}\`?`
        : "Declare it there, at the top of the file and outside any protocol, or take it out of the import.";
  return nameFinding(
    "missing-export",
    place,
    { file: specifier, name, advice },
    {
      ...(meant === undefined || elsewhere !== undefined
        ? {}
        : { fixes: [{ title: `Write ${meant}`, edits: [{ do: "replace", place, text: meant }] }] }),
    },
  );
}

/** Imports that nothing in the file uses. Not to be asked of a broken file, which may have lost the use. */
export function unusedImports(imports: readonly BoundImport[]): Finding[] {
  return imports
    .filter((entry) => !entry.used)
    .map((entry) =>
      nameFinding(
        "unused-import",
        entry.place,
        { name: entry.name },
        {
          fixes: [{ title: `Take out ${entry.name}`, edits: [{ do: "remove", place: entry.place }] }],
        },
      ),
    );
}
