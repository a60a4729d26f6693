import { allows, beginsLines, fileBlock } from "../tokens/block-words.js";
import { fieldsNamedLikeKeywords, fieldTypes, recordWords } from "../tokens/field-names.js";
import type { Pieces } from "./pieces.js";
import type { Statement } from "./structure.js";
import { wordAt } from "./value-columns.js";

/** The rule for the lines of a block, by the type of the statement that opens it; for others it is that type and `Line`. */
const rules: Readonly<Record<string, string>> = {
  Protocol: "ProtocolMember",
  EveryHomework: "HomeworkLine",
  PlanLine: "HomeworkLine",
  Practice: "HomeworkLine",
  EveryRecord: "RecordLine",
  SessionBlock: "SessionLine",
  WhenOffer: "OfferLine",
  VocabularyTerm: "VocabularyLine",
};

/**
 * Whether a statement may begin a line. Behind another one a few may stand that cannot: a field that is named like a
 * keyword, a response without `do`. At the start of a line they would be taken for something else.
 */
export function mayBeginLine(pieces: Pieces, owner: Statement | undefined, { first }: Statement): boolean {
  const word = wordAt(pieces, first);
  const rule = ruleOf(owner);
  if (rule !== "RecordLine") return allows(rule, word);
  if (word === "" || recordWords.has(word)) return word !== "";
  const isTyped = pieces.kinds[first + 1] === "number" || fieldTypes.has(wordAt(pieces, first + 1));
  return !beginsLines(word) || fieldsNamedLikeKeywords.has(word) || isTyped;
}

/** Whether a word begins lines of a block. */
export function isKeywordIn(owner: Statement | undefined, word: string): boolean {
  return allows(ruleOf(owner), word);
}

function ruleOf(owner: Statement | undefined): string {
  return owner === undefined ? fileBlock : (rules[owner.type] ?? `${owner.type}Line`);
}
