import { keywordEntry } from "./keyword-reference.js";

/** How a line of a block that begins with a keyword is written. */
export function usageOf(block: string, keyword: string): string | undefined {
  return keywordEntry(block, keyword)?.examples[0]?.replace(/\{ \}$/, "{ … }");
}
