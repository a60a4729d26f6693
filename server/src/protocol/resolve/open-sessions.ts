import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Protocol, Recurrence, RecurringSession, Stage } from "../generated/protocol-types.js";
import type { ResolveContext } from "./context.js";
import { keywordPlace } from "./line-keys.js";
import { type PlanBuilder, workOutDose } from "./plans.js";
import { recurrenceName, recurrencesOf } from "./recurrence.js";
import { mergeBlocks, type NearBlock, sessionOrigins, strandOf } from "./sessions.js";

type SessionBlockNode = Tree<ast.SessionBlock>;

/** What is said of every session of an open course, and of those that recur in it or in an open strand. */
export class OpenSessions {
  everySession: Protocol["everySession"];
  readonly recurring: RecurringSession[] = [];

  constructor(
    private readonly nodes: readonly SessionBlockNode[],
    private readonly plans: PlanBuilder,
    private readonly context: ResolveContext,
  ) {}

  /** @param strand undefined for the course itself */
  add(strand: string | undefined, stages: readonly Stage[]): void {
    const own = this.nodes.filter((node) => strandOf(node, this.context) === strand);
    const every = own.filter(isEverySession);
    if (strand === undefined) this.everySession = this.everySessionOf(every);
    const groups = new Map<string, { recurrence: Recurrence; nodes: SessionBlockNode[] }>();
    for (const node of own) {
      if (strand === undefined && isEverySession(node)) continue;
      for (const recurrence of recurrencesOf(node, stages, this.context)) {
        const key = JSON.stringify(recurrence);
        const group = groups.get(key);
        if (group) group.nodes.push(node);
        else groups.set(key, { recurrence, nodes: [node] });
      }
    }
    for (const { recurrence, nodes } of groups.values()) this.addRecurring(strand, recurrence, nodes, every);
  }

  private everySessionOf(nodes: readonly SessionBlockNode[]): Protocol["everySession"] {
    const [first] = nodes;
    if (!first) return undefined;
    const blocks = nodes.map((node): NearBlock => ({ node, nearness: 4 }));
    const lines = this.linesOf(blocks, nodes, { every: 1, last: false }, undefined);
    this.note(lines, first, blocks);
    return lines;
  }

  private addRecurring(
    strand: string | undefined,
    recurring: Recurrence,
    nodes: readonly SessionBlockNode[],
    every: readonly SessionBlockNode[],
  ): void {
    const [first] = nodes;
    if (!first) return;
    const blocks = [
      ...nodes.map((node): NearBlock => ({ node, nearness: 4 })),
      ...every.filter((node) => !nodes.includes(node)).map((node): NearBlock => ({ node, nearness: 0 })),
    ];
    const session: RecurringSession = defined({
      id: `session.${strand === undefined ? "" : `${strand}.`}${recurrenceName(recurring)}`,
      recurring,
      strand: strand === undefined ? undefined : `strand.${strand}`,
      ...this.linesOf(blocks, nodes, recurring, strand),
    });
    this.note(session, first, blocks);
    this.recurring.push(session);
  }

  /** Lines of all blocks; what they plan is taken from the blocks that speak of these sessions alone. */
  private linesOf(
    blocks: readonly NearBlock[],
    own: readonly SessionBlockNode[],
    recurring: Recurrence,
    strand: string | undefined,
  ) {
    const { plans, context } = this;
    const { lines, planLines, trials } = mergeBlocks(blocks, context);
    const practice = plans.practiceOf(trials);
    const firstRow = plans.rows.length;
    const planned = planLines.flatMap(({ node, block }) =>
      own.includes(block) ? plans.addLine(node, { recurring, strand }) : [],
    );
    planned.push(...plans.bringAlong(firstRow, { recurring, strand }));
    for (const row of plans.rows.slice(firstRow)) workOutDose(row, 7);
    return { ...lines, practice, plans: planned };
  }

  private note(session: object, node: SessionBlockNode, blocks: readonly NearBlock[]): void {
    const { context } = this;
    const fallback = { path: context.file.parsed.path, start: 0, end: 0 };
    context.thing(
      session,
      node,
      () => keywordPlace(node, context) ?? fallback,
      () => sessionOrigins(blocks, context),
      () => blocks.some((block) => context.isIncomplete(block.node)),
    );
  }
}

function isEverySession(node: SessionBlockNode): boolean {
  return node.every === true && node.nth === undefined;
}
