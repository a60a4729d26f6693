import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import { type Checking, removal } from "./checking.js";
import type { ProtocolView } from "./protocol-view.js";

/** What the head of a protocol has to say, and what in it cannot hold together. */
export function checkHead(view: ProtocolView, checking: Checking): void {
  const { protocol, declaration, node } = view.resolved;
  const { name, place } = declaration;
  if (checking.isWhole(node)) {
    const says = (keyword: string) =>
      node.members.some((member) => member.$type === "PhraseLine" && member.keyword === keyword);
    if (!says("approach")) checking.add(checkMessage("no-approach", place, { name }));
    if (!protocol.course) checking.add(checkMessage("no-course", place, { name }));
  }
  checkPrecedences(
    node.members.flatMap((member) => (member.$type === "Precedence" ? [member] : [])),
    checking,
  );
  for (const member of node.members) {
    if (member.$type === "PhraseLine" && member.keyword === "also") checkAlso(member, protocol.approach.home, checking);
    else if (member.$type === "Precedence") checkPrecedence(member, view, checking);
    else if (member.$type === "HomeworkNone") checkHomeworkNone(member, view, checking);
  }
}

function checkAlso(line: Tree<ast.PhraseLine>, home: string | undefined, checking: Checking): void {
  for (const value of line.values) {
    const approach = checking.file.meanings.id(value.term);
    if (approach === undefined || approach !== home) continue;
    const place = checking.place(value);
    checking.add(checkMessage("also-the-home", place, { approach }, removal(place, approach)));
  }
}

function checkPrecedence(line: Tree<ast.Precedence>, view: ProtocolView, checking: Checking): void {
  const { home, also } = view.resolved.protocol.approach;
  for (const word of [line.first, line.second]) {
    const approach = checking.file.meanings.id(word);
    if (approach === undefined || approach === home || also.includes(approach) || !checking.fileIsWhole) continue;
    checking.add(checkMessage("precedence-of-stranger", checking.place(word), { approach }));
  }
}

/** Of two approaches one goes before the other, also where a third stands between them. */
function checkPrecedences(lines: readonly Tree<ast.Precedence>[], checking: Checking): void {
  const idOf = (word: Tree<ast.Word> | undefined) => checking.file.meanings.id(word);
  const goesBefore = new Map<string, { id: string; line: Tree<ast.Precedence> }[]>();
  for (const line of lines) {
    const [first, second] = [idOf(line.first), idOf(line.second)];
    if (first === undefined || second === undefined) continue;
    const way = wayFrom(second, first, goesBefore);
    if (way) {
      const related = way.map((other) => checkSeen(checking.place(other), "says-otherwise"));
      checking.add(checkMessage("precedence-both-ways", checking.place(line), { first, second }, { related }));
    }
    goesBefore.set(first, [...(goesBefore.get(first) ?? []), { id: second, line }]);
  }
}

/** The lines that lead from one approach to another that is behind it; undefined where none do. */
function wayFrom(
  from: string,
  to: string,
  goesBefore: ReadonlyMap<string, readonly { id: string; line: Tree<ast.Precedence> }[]>,
  seen: ReadonlySet<string> = new Set(),
): Tree<ast.Precedence>[] | undefined {
  if (from === to) return [];
  for (const { id, line } of goesBefore.get(from) ?? []) {
    const way = seen.has(id) ? undefined : wayFrom(id, to, goesBefore, new Set([...seen, from]));
    if (way) return [line, ...way];
  }
  return undefined;
}

function checkHomeworkNone(line: Tree<ast.HomeworkNone>, view: ProtocolView, checking: Checking): void {
  const [row] = view.resolved.protocol.plans;
  const origin = row && view.resolved.origins.thing(row);
  if (!row || !origin) return;
  const related = [checkSeen(origin.name, "here-planned")];
  const name = row.homework.slice("homework.".length);
  checking.add(checkMessage("homework-after-none", checking.place(line), { name }, { related }));
}
