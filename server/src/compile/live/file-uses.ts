import { type AnyNode, eachChild, type ParsedFile, resolvePath } from "../../language/index.js";
import { foldTerm } from "../../language/names/term-folding.js";
import { materialsIn } from "../materials.js";

/** What a file uses of others, as far as it is asked without reading the file. */
export interface FileUses {
  words: WordPrint;
  /** Paths of the files that its tasks hand out, also of those that are not there. */
  materials: readonly string[];
}

export function usesOf(parsed: ParsedFile): FileUses {
  const words = new Set<string>();
  for (const { names } of parsed.tree.imports) for (const { name } of names) if (name !== undefined) words.add(name);
  const visit = (node: AnyNode): void => {
    if (node.$type === "Word") words.add((node as { id?: string }).id ?? "");
    else eachChild(node, visit);
  };
  visit(parsed.tree);
  const materials = materialsIn(parsed).flatMap(({ file }) => resolvePath(parsed.path, file) ?? []);
  return { words: new WordPrint(words), materials: [...new Set(materials)] };
}

/**
 * Which words there are in a file, in a few bytes each. Spellings of one term are one word. It may say yes of a word that
 * is not there, and never no of one that is.
 */
export class WordPrint {
  private readonly hashes: Uint32Array;

  constructor(words: Iterable<string>) {
    this.hashes = Uint32Array.from(new Set([...words].map((word) => hashOf(foldTerm(word))))).sort();
  }

  mayHold(word: string): boolean {
    const hash = hashOf(foldTerm(word));
    let low = 0;
    let high = this.hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return this.hashes[low] === hash;
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
