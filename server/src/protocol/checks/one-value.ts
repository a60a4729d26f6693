import type * as ast from "../../../../grammar/generated/ast.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase, checkSeen } from "../../messages/phrases/checks.js";
import { commonSeen } from "../../messages/phrases/common.js";
import { type Checking, removal } from "./checking.js";

/** Keywords after which one value stands, although a list could be read there. */
const single = new Set([
  ...["status", "approach", "variant", "language", "licence", "license", "registration", "setting", "format"],
  ...["kind", "origin", "completion", "climbs", "caregiver", "sending"],
  ...["family", "forced"],
]);

/** Of several values after such a keyword only one could hold. */
export function checkOneValue(line: Tree<ast.PhraseLine>, checking: Checking): void {
  const { keyword = "", values } = line;
  const [first, second] = values;
  if (!first || !second || !single.has(keyword)) return;
  const place = checking.place(second);
  const others = checkPhrase(keyword === "approach" ? "name-others-after-also" : "keep-meant");
  const secondText = checking.textOf(second);
  const written = { keyword, first: checking.textOf(first), second: secondText, others };
  const related = [checkSeen(checking.place(first), "this-stands-first")];
  checking.add(checkMessage("one-value", place, written, { related, ...removal(place, secondText) }));
}

/** Parts of a line that can be said once, by the type of the part. */
const onceInLine = new Set(["WithDose", "AdministerOn", "AdministerOutside"]);

export function checkClauses(clauses: readonly AnyNode[], checking: Checking): void {
  const seen = new Map<string, AnyNode>();
  for (const clause of clauses) {
    const before = seen.get(clause.$type);
    if (!before) seen.set(clause.$type, clause);
    else if (onceInLine.has(clause.$type)) {
      const [keyword = ""] = checking.textOf(clause).split(/\s/);
      const related = [checkSeen(checking.place(before), "first-stands-here", { keyword })];
      checking.add(checkMessage("line-twice", checking.place(clause), { keyword }, { related }));
    }
  }
}

/** The reviews of one block: each homework belongs to one of them, and what is due to one. */
export function checkReviews(block: Tree<ast.SessionBlock>, checking: Checking): void {
  const seen = new Map<string, AnyNode>();
  for (const line of block.lines) {
    if (line.$type !== "Review" || !checking.isWhole(line)) continue;
    const named: [string, AnyNode][] = line.due
      ? [["due homework", line]]
      : line.homework.map((word) => [word.id ?? "", word]);
    for (const [name, node] of named) {
      const before = seen.get(name);
      if (!before) seen.set(name, node);
      else if (before.$container !== node.$container || node === line) {
        const place = node === line ? checking.within(line, /^(\S+)/) : checking.place(node);
        const related = [commonSeen(checking.place(before), "stands-here-first")];
        checking.add(
          checkMessage(
            "reviewed-twice",
            place,
            { name: node === line ? checkPhrase("due-homework") : name },
            { related },
          ),
        );
      }
    }
  }
}
