import type * as ast from "../../../../grammar/generated/ast.js";
import type { Span } from "../../finding.js";
import {
  type Declaration,
  type FileInScope,
  type FileInterface,
  interfaceOf,
  isOfType,
  resolvePath,
  spanOf,
  type Tree,
} from "../../language/index.js";
import { defined } from "../../protocol/defined.js";
import { headOf, headPhrases } from "../../protocol/resolve/head.js";
import { type FileUses, usesOf } from "./file-uses.js";

/** A name that a file declares, as far as others ask about it without reading the file. */
export interface DeclaredName {
  name: string;
  space: Declaration["space"];
  title?: string;
  /** Where the name stands. */
  place: Span;
  /** The whole declaration. */
  block: Span;
  /** The protocol that it is declared in; others can import only what is declared in none. */
  protocol?: string;
  /** For a step, its hierarchy. */
  within?: string;
  /** For a protocol, what stands after `approach` and `version`. */
  approach?: string;
  version?: string;
}

/** What is kept of a file that no editor shows. */
export interface KnownFile {
  path: string;
  /** Paths of the project's files that it imports, also of those that are not there. */
  imports: readonly string[];
  interface: FileInterface;
  declared: readonly DeclaredName[];
  /** Absent of a file that an editor shows or has shown: every keystroke would have to be searched, and it is read anyway. */
  uses?: FileUses;
}

export function describe(file: FileInScope, withUses?: "with uses"): KnownFile {
  const { parsed, declarations } = file;
  const { shared, protocols } = declarations;
  return {
    path: parsed.path,
    imports: importsOf(file),
    interface: interfaceOf(declarations),
    declared: [
      ...shared.map((declaration) => declaredName(declaration)),
      ...protocols.flatMap(({ declaration, inside }) => [
        declaredName(declaration),
        ...inside.map((item) => declaredName(item, declaration.name)),
      ]),
    ],
    ...(withUses ? { uses: usesOf(parsed) } : {}),
  };
}

function importsOf({ parsed }: FileInScope): string[] {
  const paths = parsed.tree.imports.flatMap(({ from }) => {
    const specifier = from?.value;
    if (specifier === undefined || specifier.startsWith("homework:")) return [];
    return resolvePath(parsed.path, specifier) ?? [];
  });
  return [...new Set(paths)];
}

function declaredName({ name, space, node, place, within }: Declaration, protocol?: string): DeclaredName {
  const title = "title" in node ? node.title?.value : undefined;
  const { start, end } = place;
  return {
    name,
    space,
    ...(title === undefined ? {} : { title }),
    place: { start, end },
    block: spanOf(node) ?? { start, end },
    ...(protocol === undefined ? {} : { protocol }),
    ...(within === undefined ? {} : { within: within.name }),
    ...(isOfType<ast.Protocol>(node, "Protocol") ? approachAndVersion(node) : {}),
  };
}

export function isProtocolFile(path: string): boolean {
  return path.endsWith(".homework");
}

function approachAndVersion({ members }: Tree<ast.Protocol>): Pick<DeclaredName, "approach" | "version"> {
  const [named] = headPhrases(headOf(members), "approach");
  const versions = members.flatMap((member) => (member.$type === "VersionLine" ? (member.version ?? []) : []));
  return defined({ approach: named?.term?.id, version: versions[0] });
}
