import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, isOfType, type Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import type { Checking } from "./checking.js";
import { wordsOf } from "./prerequisites.js";

type WordNode = Tree<ast.Word>;
type Relation = "after" | "like" | "alongside" | "of";

const relations: readonly Relation[] = ["after", "like", "of", "alongside"];

/** Homework and aims that lead back to themselves. Each circle is told once, at its first name in the text. */
export function checkCircles(declarations: readonly Declaration[], checking: Checking): void {
  for (const relation of relations) {
    const told = new Set<Declaration>();
    for (const declaration of declarations) {
      for (const word of linksOf(declaration, relation)) {
        const other = checking.file.meanings.declaration(word);
        if (other === declaration) reportSelf(declaration, relation, word, checking);
        else if (other && !told.has(declaration)) {
          const way = wayBack(other, declaration, relation, checking);
          if (!way) continue;
          for (const item of [declaration, ...way]) told.add(item);
          reportCircle([declaration, ...way], relation, word, checking);
        }
      }
    }
  }
}

function linksOf(declaration: Declaration, relation: Relation): readonly WordNode[] {
  const { node } = declaration;
  if (relation === "of") return isOfType<ast.Aim>(node, "Aim") ? node.of : [];
  if (!isOfType<ast.Homework>(node, "Homework")) return [];
  if (relation === "like") return node.like ? [node.like] : [];
  return wordsOf(node.lines, relation);
}

/** The declarations on the way from one to another, both left in but the last. */
function wayBack(
  from: Declaration,
  to: Declaration,
  relation: Relation,
  checking: Checking,
): Declaration[] | undefined {
  const before = new Map<Declaration, Declaration | undefined>([[from, undefined]]);
  for (const item of before.keys()) {
    for (const word of linksOf(item, relation)) {
      const next = checking.file.meanings.declaration(word);
      if (!next || before.has(next)) continue;
      if (next !== to) {
        before.set(next, item);
        continue;
      }
      const way: Declaration[] = [];
      for (let step: Declaration | undefined = item; step; step = before.get(step)) way.unshift(step);
      return way;
    }
  }
  return undefined;
}

function reportSelf(declaration: Declaration, relation: Relation, word: WordNode, checking: Checking): void {
  const place = checking.place(word);
  const { name } = declaration;
  if (relation === "after") checking.add(checkMessage("own-prerequisite", place, { name }));
  else
    checking.add(checkMessage("circle", place, { keyword: relation, name, way: { all: [name, name], by: "comma" } }));
}

function reportCircle(circle: readonly Declaration[], relation: Relation, word: WordNode, checking: Checking): void {
  const [first, second] = circle;
  if (!first || !second) return;
  const place = checking.place(word);
  if (relation === "alongside") {
    checking.add(checkMessage("beside-each-other", place, { name: first.name, other: second.name }));
    return;
  }
  const way = { all: [...circle, first].map((item) => item.name), by: "comma" } as const;
  const related = circle.slice(1).map((item) => checkSeen(item.place, "on-the-way", { name: item.name }));
  checking.add(checkMessage("circle", place, { keyword: relation, name: first.name, way }, { related }));
}
