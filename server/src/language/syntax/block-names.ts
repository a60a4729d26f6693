import type { Phrase } from "../../finding.js";
import { syntaxPhrase, syntaxPhrases } from "../../messages/phrases/syntax.js";
import { inEnglish, inWords } from "../../messages/said.js";

type BlockCode = Extract<keyof typeof syntaxPhrases, `block-${string}`>;

/** What a block is called when an author reads of it, by the name of the rule for its lines. */
export function blockPhrase(block: string): Phrase {
  const code = `block-${block}`;
  return syntaxPhrase(isBlock(code) ? code : "block-other");
}

export function blockName(block: string): string {
  return inWords(blockPhrase(block), inEnglish);
}

function isBlock(code: string): code is BlockCode {
  return code in syntaxPhrases;
}
