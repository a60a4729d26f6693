import type { AstNode } from "langium";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { ParsedFile } from "../syntax/parse.js";
import { spanOf, type Tree } from "../tree.js";
import { type MeasureInfo, measureInfoOf } from "./measure-info.js";
import type { NameSpace } from "./slots.js";
import { termInfoOf } from "./term-info.js";
import { type TermInfo, type VocabularyName, vocabularies } from "./vocabulary.js";

export type DeclarationSpace = NameSpace | VocabularyName | "protocol";

export type DeclaringNode = Tree<
  | ast.Homework
  | ast.Hierarchy
  | ast.Aim
  | ast.Event
  | ast.Source
  | ast.Measure
  | ast.Stage
  | ast.Strand
  | ast.Step
  | ast.Protocol
  | ast.VocabularyTerm
>;

/** Something that a file declares by name. */
export interface Declaration {
  space: DeclarationSpace;
  name: string;
  node: DeclaringNode;
  path: string;
  /** Where the name stands. */
  place: Place;
  /** For a term: what others read of it. */
  term?: TermInfo;
  /** For a measure: what others read of it. */
  measure?: MeasureInfo;
  /** Further names under which it can be imported. */
  aliases?: readonly string[];
  /** For a step: the hierarchy that holds it. */
  within?: Declaration;
}

/** What a file declares at its top, which others may import, and what each of its protocols declares inside. */
export interface FileDeclarations {
  shared: Declaration[];
  protocols: { declaration: Declaration; inside: Declaration[] }[];
  /** The declaration that a node makes. */
  byNode: ReadonlyMap<object, Declaration>;
}

const spaceOfType: Readonly<Record<string, NameSpace>> = {
  Homework: "homework",
  Hierarchy: "hierarchy",
  Aim: "aim",
  Event: "event",
  Source: "source",
  Measure: "measure",
  Stage: "stage",
  Strand: "strand",
};

/** The name space of what a node declares; undefined for a node that declares nothing of its own. */
export function spaceOf(node: { readonly $type: string }): DeclarationSpace | undefined {
  if (node.$type === "Step") return "step";
  if (!isOfType<ast.VocabularyTerm>(node, "VocabularyTerm")) return spaceOfType[node.$type];
  return vocabularies.find((name) => name === node.vocabulary);
}

/** Collects the declarations of a file, in the order of the text. Nameless ones (a hole after the keyword) are left out. */
export function declarationsOf(file: ParsedFile, origin: "library" | "project"): FileDeclarations {
  const shared: Declaration[] = [];
  const protocols: FileDeclarations["protocols"] = [];
  for (const member of file.tree.members) {
    if (member.$type === "Protocol") {
      const declaration = declare(member, "protocol", file, origin);
      if (!declaration) continue;
      const inside = member.members.flatMap((node) => declarationsIn(node, file, origin));
      protocols.push({ declaration, inside });
    } else {
      shared.push(...declarationsIn(member, file, origin));
    }
  }
  const byNode = new Map<object, Declaration>();
  for (const { declaration, inside } of protocols) {
    byNode.set(declaration.node, declaration);
    for (const item of inside) byNode.set(item.node, item);
  }
  for (const item of shared) byNode.set(item.node, item);
  return { shared, protocols, byNode };
}

function declarationsIn(node: Tree<AstNode>, file: ParsedFile, origin: "library" | "project"): Declaration[] {
  if (isOfType<ast.VocabularyTerm>(node, "VocabularyTerm")) {
    const space = vocabularies.find((name) => name === node.vocabulary);
    const declaration = space && declare(node, space, file, origin);
    return declaration ? [declaration] : [];
  }
  const space = spaceOfType[node.$type];
  if (!space) return [];
  const declaration = declare(node as DeclaringNode, space, file, origin);
  if (!declaration) return [];
  if (!isOfType<ast.Hierarchy>(node, "Hierarchy")) return [declaration];
  const steps = node.lines.flatMap((line) =>
    line.$type === "Step" ? (declare(line, "step", file, origin) ?? []) : [],
  );
  return [declaration, ...steps.map((step) => ({ ...step, within: declaration }))];
}

function declare(
  node: DeclaringNode,
  space: DeclarationSpace,
  file: ParsedFile,
  origin: "library" | "project",
): Declaration | undefined {
  const name = node.name;
  if (name === undefined || name === "") return undefined;
  const place = namePlace(node, name, file);
  const term = node.$type === "VocabularyTerm" ? termInfoOf(node, origin) : undefined;
  const measure = node.$type === "Measure" ? measureInfoOf(node) : undefined;
  return { space, name, node, path: file.path, place, ...(term ? { term } : {}), ...(measure ? { measure } : {}) };
}

/** The place of a declared name: it stands after the keyword that begins the declaration. */
function namePlace(node: DeclaringNode, name: string, { text, path }: ParsedFile): Place {
  const span = spanOf(node) ?? { start: 0, end: 0 };
  beforeName.lastIndex = span.start;
  const start = beforeName.test(text) ? beforeName.lastIndex : span.start;
  if (text.startsWith(name, start)) return { path, start, end: start + name.length };
  word.lastIndex = start;
  return { path, start, end: word.test(text) ? word.lastIndex : start + 1 };
}

/** A keyword, and the blanks and comments up to the name. */
const beforeName = /\S+(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*)+/y;
const word = /\S+/y;

export function isOfType<Node extends AstNode>(
  node: { readonly $type: string },
  type: Node["$type"],
): node is Tree<Node> & { readonly $type: string } {
  return node.$type === type;
}
