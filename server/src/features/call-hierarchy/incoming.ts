import type { CallHierarchyIncomingCall, Range } from "vscode-languageserver";
import type { Place } from "../../finding.js";
import type { AnyNode, Declaration } from "../../language/index.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { nodesAt } from "../shared/cursor.js";
import { everywhereNamed } from "../shared/names.js";
import { callerAmong, inWords, itemOf, type Role, rangeAt, roleOf } from "./items.js";
import type { Start } from "./standing-at.js";

/** A place at which something is done with a task. */
interface Use {
  place: Place;
  role: readonly Role[];
  caller: AnyNode;
}

/** Who plans, offers, practises, reviews or replaces a task, and what comes with or after it. */
export async function incomingCalls(
  session: Session,
  { project, declaration }: Start,
): Promise<CallHierarchyIncomingCall[]> {
  if (!declaration) return [];
  const files = await everywhereNamed(session, project, declaration);
  return files.flatMap((file) => {
    const bound = file.project.live.bound(file.path);
    if (!bound) return [];
    const named = file.names.flatMap(({ mention: { by, place } }) =>
      by === "use" ? (useAt(bound.parsed.tree, place) ?? []) : [],
    );
    const uses = [...named, ...reviewsOfWhatIsDue(file.project, file.path, declaration)];
    return grouped(session, file.project, file.path, uses);
  });
}

/** A deviation speaks of a task and does nothing with it. */
function useAt(tree: AnyNode, place: Place): Use | undefined {
  const around = nodesAt(tree, place.start);
  const caller = callerAmong(around);
  return caller && { place, caller, role: roleOf(around) };
}

/** `review due homework` names no task; the protocol knows when one is due. */
function reviewsOfWhatIsDue({ live }: OpenProject, path: string, declaration: Declaration): Use[] {
  const understood = live.understand(path);
  const uses = new Map<string, Use>();
  for (const { protocol, origins, idOf } of understood?.protocols ?? []) {
    const id = idOf(declaration);
    const sessions = [...protocol.sessions, ...protocol.strands.flatMap((strand) => strand.sessions)];
    for (const { due, reviews } of sessions) {
      if (!due.includes(id)) continue;
      for (const review of reviews) {
        const place = review.due ? origins.thing(review)?.block : undefined;
        const caller = place && callerAmong(nodesAt(understood?.bound.parsed.tree ?? noNode, place.start));
        if (place && caller) uses.set(`${place.path} ${place.start}`, { place, caller, role: ["reviews-due"] });
      }
    }
  }
  return [...uses.values()];
}

const noNode: AnyNode = { $type: "HomeworkFile" } as AnyNode;

function grouped(
  session: Session,
  project: OpenProject,
  path: string,
  uses: readonly Use[],
): CallHierarchyIncomingCall[] {
  const byCaller = new Map<AnyNode, Use[]>();
  for (const use of uses) byCaller.set(use.caller, [...(byCaller.get(use.caller) ?? []), use]);
  return [...byCaller].flatMap(([node, all]) => {
    const declaration = project.live.bound(path)?.declarations.byNode.get(node);
    const detail = inWords(
      session,
      all.flatMap(({ role }) => role),
    );
    const from = itemOf(session, { project, path, node }, declaration, detail);
    const fromRanges = all.flatMap(({ place }): Range[] => {
      const range = rangeAt(session, project, place);
      return range ? [range] : [];
    });
    return from ? [{ from, fromRanges }] : [];
  });
}
