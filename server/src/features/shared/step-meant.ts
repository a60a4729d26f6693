import type * as ast from "../../../../grammar/generated/ast.js";
import type { LiveProject } from "../../compile/live/live-project.js";
import { type Declaration, isOfType, spanOf } from "../../language/index.js";
import type { Mention } from "../../language/names/mentions.js";
import type { ResolvedProtocol } from "../../protocol/resolve/resolve.js";
import { nodesAt } from "./cursor.js";

/** What a name means: of steps of several hierarchies that share it, the one of the hierarchy that the planned task climbs. */
export function stepMeant({ declarations, place, word }: Mention, live: LiveProject, path: string): Declaration {
  const [first, ...others] = declarations;
  if (others.length === 0 || !word) return first;
  const resolved = live.understand(path)?.protocols.find((one) => isInside(one, place.start));
  const climbed = resolved && climbedAt(resolved, place.start);
  if (!resolved || climbed === undefined) return first;
  return declarations.find(({ within }) => within && resolved.idOf(within) === climbed) ?? first;
}

/** The hierarchy of the task that is planned or practised at an offset. */
function climbedAt(resolved: ResolvedProtocol, offset: number): string | undefined {
  const entry = nodesAt(resolved.node, offset).find((node) => isOfType<ast.PlanEntry>(node, "PlanEntry"));
  const task = entry && isOfType<ast.PlanEntry>(entry, "PlanEntry") ? entry.homework?.id : undefined;
  return resolved.protocol.homework.find(({ name }) => name === task)?.climbs;
}

function isInside({ node }: ResolvedProtocol, offset: number): boolean {
  const span = spanOf(node);
  return span !== undefined && span.start <= offset && offset <= span.end;
}
