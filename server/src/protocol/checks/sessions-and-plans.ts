import type * as ast from "../../../../grammar/generated/ast.js";
import type { Declaration, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase, checkSeen } from "../../messages/phrases/checks.js";
import type { PlanRow } from "../generated/protocol-types.js";
import type { Checking } from "./checking.js";
import type { BlockSessions, ProtocolView } from "./protocol-view.js";

/** What a session block plans, keeps, offers and reviews, against what the sessions before it did. */
export function checkSessionBlock(block: Tree<ast.SessionBlock>, view: ProtocolView, checking: Checking): void {
  const when = view.sessionsOf(block);
  checkPlanAndNothing(block, checking);
  checkReviewAndNothing(block, checking);
  for (const line of block.lines) {
    if (line.$type === "Review") {
      for (const word of line.homework) checkBefore(word, "review-of-nothing", when, view, checking);
    } else if (line.$type === "PlanLine") {
      for (const entry of line.entries) checkEntry(entry, line.verb, when, view, checking);
    }
  }
}

function checkPlanAndNothing(block: Tree<ast.SessionBlock>, checking: Checking): void {
  const nothing = block.lines.find((line) => line.$type === "PlanNothing");
  const plan = block.lines.find((line) => line.$type === "PlanLine" && line.verb !== "keep");
  if (!nothing || !plan) return;
  const related = [checkSeen(checking.place(plan), "something-planned")];
  checking.add(checkMessage("plan-and-nothing", checking.place(nothing), {}, { related }));
}

function checkReviewAndNothing(block: Tree<ast.SessionBlock>, checking: Checking): void {
  const reviews = block.lines.filter((line) => line.$type === "Review");
  const nothing = reviews.find((line) => line.$type === "Review" && line.nothing === true);
  const other = reviews.find((line) => line.$type === "Review" && line.nothing !== true && checking.isWhole(line));
  if (!nothing || !other) return;
  const related = [checkSeen(checking.place(other), "something-reviewed")];
  checking.add(checkMessage("review-and-nothing", checking.place(nothing), {}, { related }));
}

function checkEntry(
  entry: Tree<ast.PlanEntry>,
  verb: string | undefined,
  when: BlockSessions,
  view: ProtocolView,
  checking: Checking,
): void {
  if (verb === "keep") checkBefore(entry.homework, "keep-of-nothing", when, view, checking);
  for (const clause of entry.clauses) {
    if (clause.$type === "ReviewedIn") checkReviewedIn(clause, when, checking);
    if (clause.$type === "FromEvent" && verb === "offer") checkFromEvent(clause, when, view, checking);
  }
}

/** Something that is kept or reviewed must have been planned in an earlier session. */
function checkBefore(
  word: Tree<ast.Word> | undefined,
  code: "review-of-nothing" | "keep-of-nothing",
  { numbers, named, strand }: BlockSessions,
  view: ProtocolView,
  checking: Checking,
): void {
  const homework = checking.file.meanings.declaration(word);
  if (!homework || numbers.length === 0) return;
  const rows = view.rows(homework).filter((row) => row.verb !== "keep");
  // What hangs on an event, or belongs to another strand, may come before any session.
  if (rows.some((row) => row.session === undefined || strandOf(row) !== strand)) return;
  const first = Math.min(...rows.map((row) => row.session ?? 0));
  const session = named ? Math.min(...numbers) : Math.max(...numbers);
  if (rows.length > 0 && first < session) return;
  if (rows.length === 0 && !checking.fileIsWhole) return;
  const said =
    rows.length === 0
      ? checkPhrase("planned-never")
      : first === session
        ? checkPhrase("planned-only-there")
        : checkPhrase("first-planned", { session: first });
  checking.add(checkMessage(code, checking.place(word), { name: homework.name, session, when: said }));
}

function strandOf(row: PlanRow): string | undefined {
  return row.strand?.slice("strand.".length);
}

function checkReviewedIn(clause: Tree<ast.ReviewedIn>, { numbers }: BlockSessions, checking: Checking): void {
  for (const range of clause.sessions?.items ?? []) {
    const { from } = range;
    const session = numbers.find((number) => from !== undefined && from >= 1 && number >= from);
    if (from === undefined || session === undefined) continue;
    checking.add(checkMessage("reviewed-too-early", checking.place(range), { session, review: from }));
  }
}

function checkFromEvent(
  clause: Tree<ast.FromEvent>,
  { numbers, strand }: BlockSessions,
  view: ProtocolView,
  checking: Checking,
): void {
  const session = Math.max(...numbers);
  if (strand !== undefined || numbers.length === 0 || !checking.fileIsWhole) return;
  for (const word of clause.events) {
    const event: Declaration | undefined = checking.file.meanings.declaration(word);
    const first = event && view.firstSessionWith(event);
    if (!event || (first !== undefined && first <= session)) continue;
    checking.add(checkMessage("offer-without-event", checking.place(word), { event: event.name, session }));
  }
}
