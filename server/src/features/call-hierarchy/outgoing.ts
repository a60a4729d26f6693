import type { CallHierarchyOutgoingCall, Range } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import { type AnyNode, type Declaration, isOfType, spanOf } from "../../language/index.js";
import { isSameDeclaration } from "../../language/names/mentions.js";
import type { Session } from "../session/session.js";
import { nodesAt } from "../shared/cursor.js";
import { everywhereNamed, namesIn } from "../shared/names.js";
import { headerOf, inWords, itemOf, type Role, rangeAt, roleOf } from "./items.js";
import type { Start } from "./standing-at.js";

/** A task that is planned, offered, reviewed or named otherwise, and where. */
interface Call {
  task: Declaration;
  role: readonly Role[];
  place: Place;
}

/** What a session plans, offers and reviews; what a task brings along or comes after; what grows from an event. */
export async function outgoingCalls(session: Session, start: Start): Promise<CallHierarchyOutgoingCall[]> {
  const { project, path, declaration } = start;
  const calls =
    declaration?.space === "event"
      ? await grownFrom(session, start, declaration)
      : [...namedInside(session, start), ...dueIn(session, start)];
  const tasks: { task: Declaration; calls: Call[] }[] = [];
  for (const call of calls) {
    const known = tasks.find(({ task }) => isSameDeclaration(task, call.task));
    if (known) known.calls.push(call);
    else tasks.push({ task: call.task, calls: [call] });
  }
  return tasks.flatMap(({ task, calls: all }) => {
    const detail = inWords(
      session,
      all.flatMap(({ role }) => role),
    );
    const standing = { project, path: task.path, node: task.node as AnyNode };
    const to = itemOf(session, standing, task, detail);
    const fromRanges = all.flatMap(({ place }): Range[] => {
      const range = rangeAt(session, project, place);
      return range && place.path === path ? [range] : [];
    });
    return to ? [{ to, fromRanges }] : [];
  });
}

function namedInside(session: Session, { project, path, node, declaration }: Start): Call[] {
  const span = spanOf(node);
  const tree = project.live.bound(path)?.parsed.tree;
  if (!span || !tree) return [];
  return namesIn(session, project, path).flatMap(({ mention: { place, by }, declaration: task }) => {
    const isInside = place.start >= span.start && place.end <= span.end;
    if (by !== "use" || task.space !== "homework" || !isInside) return [];
    return declaration === task ? [] : [{ task, role: roleOf(nodesAt(tree, place.start)), place }];
  });
}

/** The tasks that a numbered session takes up because they are due; it need not name them. */
function dueIn(session: Session, { project, path, node }: Start): Call[] {
  if (!isOfType<ast.SessionBlock>(node, "SessionBlock")) return [];
  const bound = project.live.bound(path);
  const numbers = (node.sessions?.items ?? []).flatMap(({ from, to }) =>
    from === undefined ? [] : [{ from, to: to ?? from }],
  );
  if (!bound || numbers.length === 0 || node.of) return [];
  const place = { path, ...headerOf(node, bound.parsed.text) };
  const calls: Call[] = [];
  for (const { protocol, idOf, node: around } of project.live.understand(path)?.protocols ?? []) {
    if (!(around.members as readonly object[]).includes(node)) continue;
    const tasks = tasksByName(session, { project, path }, idOf);
    for (const { number, due, reviews } of protocol.sessions) {
      if (!numbers.some(({ from, to }) => number >= from && number <= to)) continue;
      if (!reviews.some((review) => review.due)) continue;
      for (const id of due) {
        const task = tasks.get(id);
        if (task) calls.push({ task, role: ["reviews"], place });
      }
    }
  }
  return calls;
}

function tasksByName(
  session: Session,
  { project, path }: Pick<Start, "project" | "path">,
  idOf: (declaration: Declaration) => string,
): Map<string, Declaration> {
  const tasks = namesIn(session, project, path).map(({ declaration }) => declaration);
  return new Map(tasks.filter(({ space }) => space === "homework").map((task) => [idOf(task), task]));
}

/** Tasks that are planned from an event, or offered when it happens. */
async function grownFrom(session: Session, { project }: Start, event: Declaration): Promise<Call[]> {
  const calls: Call[] = [];
  for (const { path, names } of await everywhereNamed(session, project, event)) {
    const tree = project.live.bound(path)?.parsed.tree;
    const all = namesIn(session, project, path);
    for (const { mention } of names) {
      const around = tree && mention.by === "use" ? nodesAt(tree, mention.place.start) : [];
      const holder = around.findLast((node) => node.$type === "PlanEntry" || node.$type === "WhenOffer");
      for (const word of holder ? taskWordsOf(holder) : []) {
        const named = all.find((one) => one.mention.word === word);
        const place = named && { ...named.mention.place, path };
        if (named && place) calls.push({ task: named.declaration, role: roleOf(around), place });
      }
    }
  }
  return calls;
}

function taskWordsOf(node: AnyNode): readonly unknown[] {
  if (isOfType<ast.PlanEntry>(node, "PlanEntry")) return [node.homework];
  return isOfType<ast.WhenOffer>(node, "WhenOffer") ? node.offers.map(({ homework }) => homework) : [];
}
