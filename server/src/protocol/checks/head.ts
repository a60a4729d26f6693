import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
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

function checkHomeworkNone(line: Tree<ast.HomeworkNone>, view: ProtocolView, checking: Checking): void {
  const [row] = view.resolved.protocol.plans;
  const origin = row && view.resolved.origins.thing(row);
  if (!row || !origin) return;
  const related = [{ ...origin.name, message: "Here it is planned" }];
  const name = row.homework.slice("homework.".length);
  checking.add(checkMessage("homework-after-none", checking.place(line), { name }, { related }));
}
