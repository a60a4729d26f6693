import type * as ast from "../../../../grammar/generated/ast.js";
import type { Span } from "../../finding.js";
import { anyWithin, type ParsedFile, spanOf, type Tree } from "../../language/index.js";

/** One name of an import as it is written: `Name`, or `Name as Other`. */
export interface ImportedName {
  name: string;
  alias?: string;
  span: Span;
}

/** An import as it stands in a text, from its keyword to the end of its path. */
export interface ImportStatement {
  from: string;
  names: ImportedName[];
  span: Span;
  /** What stands between the braces. */
  inside: Span;
  /** Whether a comment stands among its names: then nobody but the author may put them in another order. */
  hasComment: boolean;
}

/** The imports of a file that could be read whole, in the order of the text. */
export function importStatements({ text, tree, damage }: ParsedFile): ImportStatement[] {
  return tree.imports.flatMap((node) => {
    const span = spanOf(node);
    const from = spanOf(node.from);
    if (!span || !from || node.from?.value === undefined) return [];
    if (anyWithin(damage, span.start, span.end)) return [];
    const open = passBlank(text, span.start + "import".length);
    const close = text.lastIndexOf("}", from.start);
    if (text[open] !== "{" || close < open) return [];
    const inside = { start: open + 1, end: close };
    const hasComment = /\/[/*]/.test(text.slice(inside.start, inside.end));
    return [{ from: node.from.value, names: node.names.flatMap(nameOf), span, inside, hasComment }];
  });
}

function nameOf(node: Tree<ast.ImportedName>): ImportedName[] {
  const { name, alias } = node;
  const span = spanOf(node);
  if (name === undefined || !span) return [];
  return [alias === undefined || alias === name ? { name, span } : { name, alias, span }];
}

/** A name as an import says it. */
export function importedAs({ name, alias }: { name: string; alias?: string }): string {
  return alias === undefined || alias === name ? name : `${name} as ${alias}`;
}

export function statementText(names: readonly string[], from: string): string {
  return `import { ${names.join(", ")} } from "${from}"`;
}

/** Where the next word or sign begins, past white space and comments. */
function passBlank(text: string, from: number): number {
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}

const blank = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*)*/y;

/** Modules of the standard library come before files; each in code-unit order. */
export function compareSources(a: string, b: string): number {
  const isFile = (from: string) => Number(!from.startsWith("homework:"));
  return isFile(a) - isFile(b) || (a < b ? -1 : a > b ? 1 : 0);
}
