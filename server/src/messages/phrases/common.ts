import type { Said, SaidList } from "../../finding.js";
import { phrasesFrom } from "../said.js";

/** Phrases that findings of several steps share. */
export const commonPhrases = {
  "did-you-mean": " Did you mean `{meant}`?",
  write: "Write {text}",
  "take-out": "Take out {what}",
  "take-out-second": "Take out the second {what}",
  "take-out-same-line": "Take out the second one",
  "import-from": 'Import {name} from "{from}"',
  "declared-here": "`{name}` is declared here",
  "stands-here-first": "It stands here first",
  "holds-of-this": "It holds of this one.",
} as const;

export const { phrase: commonPhrase, seen: commonSeen, fix: commonFix } = phrasesFrom(commonPhrases);

/** To follow a sentence about an unknown word: which known one may be meant, if one is near. */
export function didYouMean(meant: string | undefined): Said {
  return meant === undefined ? "" : commonPhrase("did-you-mean", { meant });
}

/** Words of the language or of the author, marked as such. */
export function quoted(words: readonly string[], by: SaidList["by"] = "comma"): Said {
  return { all: words.map((word) => `\`${word}\``), by };
}
