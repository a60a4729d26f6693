import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, isOfType, type Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import { commonSeen } from "../../messages/phrases/common.js";
import type { Checking } from "./checking.js";
import type { ProtocolView } from "./protocol-view.js";

/** Tasks of a protocol that do not say what they are: when that is all of them, it is said once for all. */
export function checkKinds(view: ProtocolView, checking: Checking): void {
  const { protocol, origins, declaration } = view.resolved;
  const without = protocol.homework.flatMap((task) => {
    const origin = task.kind === undefined ? origins.thing(task) : undefined;
    return origin && !origin.incomplete && !origin.lines.has("kind") ? [{ task, name: origin.name }] : [];
  });
  if (without.length > 1 && without.length === protocol.homework.length) {
    const place = origins.every.get("homework") ?? declaration.place;
    const related = without.map(({ name }) => commonSeen(name, "holds-of-this"));
    const who = checkPhrase("tasks-do", { count: without.length });
    checking.add(checkMessage("no-kind", place, { who, one: checkPhrase("each-task") }, { related }));
    return;
  }
  for (const { task, name } of without) {
    if (name.path === checking.file.parsed.path) checking.add(missing(task.name, name));
  }
}

/** Tasks at the top of a file, for others to import, that no protocol of the file uses. */
export function checkSharedKinds(
  shared: readonly Declaration[],
  used: ReadonlySet<Declaration>,
  checking: Checking,
): void {
  for (const declaration of shared) {
    const { node, name, place } = declaration;
    if (used.has(declaration) || !isOfType<ast.Homework>(node, "Homework") || !checking.isWhole(node)) continue;
    if (!node.like && !saysKind(node)) checking.add(missing(name, place));
  }
}

function saysKind({ lines }: Tree<ast.Homework>): boolean {
  return lines.some((line) => line.$type === "PhraseLine" && line.keyword === "kind");
}

function missing(name: string, place: Declaration["place"]) {
  return checkMessage("no-kind", place, { who: checkPhrase("task-does", { name }), one: checkPhrase("this-task") });
}
