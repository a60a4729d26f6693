import type * as ast from "../../../../grammar/generated/ast.js";
import type { Understood } from "../../compile/understood.js";
import { type AnyNode, eachChild, isOfType, spanOf, type Tree } from "../../language/index.js";
import type { PlanRow, Protocol } from "../../protocol/generated/protocol-types.js";

/** Nodes of some types below a node, in the order of the text. */
export function nodesOfTypes(node: AnyNode, types: ReadonlySet<string>): AnyNode[] {
  const found: AnyNode[] = [];
  const visit = (inner: AnyNode): void => {
    if (types.has(inner.$type)) found.push(inner);
    eachChild(inner, visit);
  };
  visit(node);
  return found;
}

/** An entry of a plan as it is written, and the rows that it makes: several where its line speaks of several sessions. */
export interface WrittenPlan {
  entry: Tree<ast.PlanEntry>;
  rows: readonly PlanRow[];
  protocol: Protocol;
}

const entries = new Set(["PlanEntry"]);

/** What each entry of a file's plans makes of the protocol that it stands in. */
export function writtenPlans({ file, protocols }: Understood): WrittenPlan[] {
  return protocols.flatMap(({ node, protocol, origins }) => {
    const byStart = new Map<number, PlanRow[]>();
    for (const row of protocol.plans) {
      const name = row.broughtBy === undefined ? origins.thing(row)?.name : undefined;
      if (name?.path !== file.parsed.path) continue;
      byStart.set(name.start, [...(byStart.get(name.start) ?? []), row]);
    }
    return nodesOfTypes(node, entries).flatMap((entry): WrittenPlan[] => {
      if (!isOfType<ast.PlanEntry>(entry, "PlanEntry")) return [];
      const rows = byStart.get(spanOf(entry.homework)?.start ?? -1);
      return rows ? [{ entry, rows, protocol }] : [];
    });
  });
}
