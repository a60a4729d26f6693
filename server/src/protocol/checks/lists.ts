import type * as ast from "../../../../grammar/generated/ast.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import { commonFix } from "../../messages/phrases/common.js";
import type { Checking } from "./checking.js";

/** Terms that say that there is nothing else. */
const alone = new Set(["none", "nobody", "none-known"]);

export function checkPhraseLine(node: Tree<ast.PhraseLine>, checking: Checking): void {
  checkPhrases(node.values, checking);
}

/** A term twice in one list, or beside a term that says there is no other. */
export function checkPhrases(phrases: readonly Tree<ast.Phrase>[], checking: Checking): void {
  if (phrases.length < 2) return;
  checkList(
    phrases.map((phrase) => ({ node: phrase, id: checking.file.meanings.id(phrase.term), said: phrase.text?.value })),
    checking,
  );
}

export function checkWords(words: readonly Tree<ast.Word>[], checking: Checking): void {
  if (words.length < 2) return;
  checkList(
    words.map((word) => ({ node: word, id: checking.file.meanings.id(word), said: undefined })),
    checking,
  );
}

interface Listed {
  node: AnyNode;
  id: string | undefined;
  said: string | undefined;
}

function checkList(items: readonly Listed[], checking: Checking): void {
  const seen = new Set<string>();
  for (const { node, id, said } of items) {
    const key = said === undefined ? (id ?? "") : `${id ?? ""} "${said}"`;
    if (key === "") continue;
    if (seen.has(key)) {
      const place = checking.place(node);
      const value = id ?? said ?? "";
      const fixes = [commonFix([{ do: "remove", place }], "take-out-second", { what: value })];
      checking.add(checkMessage("listed-twice", place, { value }, { fixes }));
    }
    seen.add(key);
  }
  const none = items.find(({ id }) => id !== undefined && alone.has(id));
  const other = items.find(({ id, said }) => id !== none?.id && (id !== undefined || said !== undefined));
  if (!none || !other) return;
  const otherPlace = checking.place(other.node);
  checking.add(
    checkMessage(
      "none-and-more",
      checking.place(none.node),
      { none: none.id ?? "", other: other.id ?? other.said ?? "" },
      { related: [checkSeen(otherPlace, "stands-beside")] },
    ),
  );
}
