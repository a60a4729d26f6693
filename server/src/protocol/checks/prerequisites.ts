import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, isOfType, type Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import type { Checking } from "./checking.js";
import type { ProtocolView } from "./protocol-view.js";

type WordNode = Tree<ast.Word>;

/** Tasks that come before others must be able to. */
export function checkPrerequisites(
  homework: Declaration,
  node: Tree<ast.Homework>,
  view: ProtocolView,
  checking: Checking,
): void {
  for (const word of wordsOf(node.lines, "after")) {
    const before = checking.file.meanings.declaration(word);
    if (before && before !== homework) checkOrder(homework, before, word, view, checking);
  }
}

/** The words of the lines with a keyword. */
export function wordsOf(lines: readonly Tree<ast.HomeworkLine>[], keyword: string): WordNode[] {
  return lines.flatMap((line) =>
    line.$type === "PhraseLine" && line.keyword === keyword ? line.values.flatMap((value) => value.term ?? []) : [],
  );
}

function checkOrder(
  homework: Declaration,
  before: Declaration,
  word: WordNode,
  view: ProtocolView,
  checking: Checking,
): void {
  const own = firstRow(homework, view);
  if (!own) return;
  const place = checking.place(word);
  const [name, earlier] = [homework.name, before.name];
  const isEvent = before.space === "event";
  if (!isEvent && view.rows(before).some((row) => row.session === undefined)) return;
  const session = isEvent ? view.firstSessionWith(before) : firstRow(before, view)?.session;
  const done = checkPhrase(own.verb === "offer" ? "offered" : "planned");
  if (session !== undefined && session > own.session) {
    const values = { name, before: earlier, done, session: own.session, later: session };
    checking.add(checkMessage("prerequisite-later", place, values));
  } else if (session === undefined && checking.fileIsWhole && !(isEvent && isAwaited(before, view, checking))) {
    const advice = isEvent
      ? checkPhrase("add-during", { event: earlier })
      : checkPhrase("plan-before", { before: earlier, name });
    const happens = checkPhrase(isEvent ? "happens-in-session" : "is-planned-or-offered");
    checking.add(checkMessage("prerequisite-never", place, { name, before: earlier, happens, advice }));
  }
}

/** The first time that a task is planned or offered; undefined where it hangs on events. */
function firstRow(homework: Declaration, view: ProtocolView): { session: number; verb: string } | undefined {
  let first: { session: number; verb: string } | undefined;
  for (const { session, verb, strand } of view.rows(homework)) {
    if (session === undefined || strand !== undefined) return undefined;
    if (!first || session < first.session) first = { session, verb };
  }
  return first;
}

/** Whether a `when` waits for an event: then it may happen in any session. */
function isAwaited(event: Declaration, view: ProtocolView, checking: Checking): boolean {
  return view.members.some(
    (member) =>
      member.$type === "WhenOffer" && member.events.some((word) => checking.file.meanings.declaration(word) === event),
  );
}

export function isHomework(declaration: Declaration): declaration is Declaration & { node: Tree<ast.Homework> } {
  return isOfType<ast.Homework>(declaration.node, "Homework");
}
