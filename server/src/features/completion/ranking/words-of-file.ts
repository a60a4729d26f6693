import type { ParsedFile } from "../../../language/index.js";

const known = new WeakMap<ParsedFile, ReadonlyMap<string, number>>();

/** How often each word stands in a file, apart from words in quotes and comments. */
export function wordsOfFile(file: ParsedFile): ReadonlyMap<string, number> {
  let words = known.get(file);
  if (!words) {
    words = counted(file.text.replace(passage, " "));
    known.set(file, words);
  }
  return words;
}

const passage = /"""[\s\S]*?(?:"""|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|"[^"\r\n]*"?|[“”„][^“”\r\n]*[“”]?/g;

function counted(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}_][\p{L}\p{M}\p{N}_-]*/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
