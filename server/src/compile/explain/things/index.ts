import type { Declaration } from "../../../language/index.js";
import type { ResolvedProtocol } from "../../../protocol/resolve/resolve.js";
import type { Explanation } from "../explanation.js";
import { aimExplained, sourceExplained } from "./aims-and-sources.js";
import { eventExplained, stageExplained, strandExplained } from "./course.js";
import { hierarchyExplained, stepExplained } from "./hierarchies.js";
import { homeworkExplained } from "./homework.js";

/** What a protocol makes of something that is declared for it; undefined where it has no part in it. */
export function thingExplained(
  declaration: Declaration,
  { protocol, idOf }: ResolvedProtocol,
): Explanation | undefined {
  const id = idOf(declaration);
  const find = <Thing extends { id: string }>(things: readonly Thing[]) => things.find((thing) => thing.id === id);
  const explained = <Thing extends { id: string }>(
    things: readonly Thing[],
    explain: (thing: Thing, of: typeof protocol) => Explanation,
  ) => {
    const thing = find(things);
    return thing && explain(thing, protocol);
  };
  switch (declaration.space) {
    case "homework":
      return explained(protocol.homework, homeworkExplained);
    case "stage":
      return explained(protocol.stages, stageExplained);
    case "strand":
      return explained(protocol.strands, strandExplained);
    case "event":
      return explained(protocol.events, eventExplained);
    case "aim":
      return explained(protocol.aims, aimExplained);
    case "source":
      return explained(protocol.sources, sourceExplained);
    case "hierarchy":
      return explained(protocol.hierarchies, hierarchyExplained);
    case "step": {
      const holder = protocol.hierarchies.find(({ steps }) => find(steps));
      const step = holder && find(holder.steps);
      return step && stepExplained(step, holder, protocol);
    }
    default:
      return undefined;
  }
}
