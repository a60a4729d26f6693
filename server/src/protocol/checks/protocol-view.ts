import type * as ast from "../../../../grammar/generated/ast.js";
import { type AnyNode, anyWithin, type BoundFile, type Declaration, spanOf, type Tree } from "../../language/index.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import type { Homework, PlanRow, Session } from "../generated/protocol-types.js";
import type { ResolvedProtocol } from "../resolve/resolve.js";
import { type Extent, sessionNumbers } from "./sessions.js";

type SessionBlockNode = Tree<ast.SessionBlock>;

/** The sessions that a block speaks of. */
export interface BlockSessions {
  numbers: readonly number[];
  /** Whether the block names its sessions itself; else it speaks of all, of every nth or of a stage's. */
  named: boolean;
  strand: string | undefined;
}

/** A protocol as its checks look at it: what is planned when, and what happens when. */
export class ProtocolView {
  readonly extent: Extent;
  /** How many boosters there are; undefined where no course is stated, or where something of it was lost. */
  readonly boosters: number | undefined;
  /** What something plans, offers, practises, is like, or puts in another's place. */
  readonly inUse = new Set<Declaration>();
  readonly stepsInUse = new Set<Declaration>();
  private readonly rowsOfHomework = new Map<string, PlanRow[]>();
  private firstSessionOfEvent: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly resolved: ResolvedProtocol,
    private readonly file: BoundFile,
  ) {
    const { course, plans } = resolved.protocol;
    this.extent = { count: course?.sessions?.to, whole: checkPhrase("the-course") };
    const node = resolved.node.members.find((member) => member.$type === "Course");
    this.boosters = node && isWhole(node, file) ? course?.boosters.length : undefined;
    for (const row of plans) {
      const rows = this.rowsOfHomework.get(row.homework);
      if (rows) rows.push(row);
      else this.rowsOfHomework.set(row.homework, [row]);
    }
  }

  get members(): readonly Tree<ast.ProtocolMember>[] {
    return this.resolved.node.members;
  }

  rows(declaration: Declaration): readonly PlanRow[] {
    return this.rowsOfHomework.get(this.id(declaration)) ?? [];
  }

  id(declaration: Declaration): string {
    return this.resolved.idOf(declaration);
  }

  homework(declaration: Declaration): Homework | undefined {
    const id = this.id(declaration);
    return this.resolved.protocol.homework.find((item) => item.id === id);
  }

  /** The sessions that a block speaks of, and how many there are in its course or strand. */
  extentOf(block: SessionBlockNode): Extent {
    const strand = this.strandOf(block);
    if (strand === undefined) return this.extent;
    const found = this.resolved.protocol.strands.find((item) => item.name === strand);
    return { count: found?.count, whole: `\`${strand}\`` };
  }

  sessionsOf(block: SessionBlockNode): BlockSessions {
    const { count } = this.extentOf(block);
    const strand = this.strandOf(block);
    if (block.sessions) return { numbers: sessionNumbers(block.sessions, count), named: true, strand };
    if (block.last === true) return { numbers: count === undefined ? [] : [count], named: true, strand };
    const of = this.file.meanings.declaration(block.of);
    const stage =
      of?.space === "stage" ? this.resolved.protocol.stages.find((item) => item.name === of.name) : undefined;
    const [from, to] = stage ? [stage.sessions.from, stage.sessions.to] : [1, Math.min(count ?? 0, 2000)];
    const step = block.nth ?? 1;
    const start = block.nth === undefined ? from : (block.start ?? block.nth);
    const numbers: number[] = [];
    for (let number = start; number <= to && step > 0; number += step) numbers.push(number);
    return { numbers, named: false, strand };
  }

  private strandOf(block: SessionBlockNode): string | undefined {
    const of = block.of && this.file.meanings.declaration(block.of);
    return of?.space === "strand" ? of.name : undefined;
  }

  /** The first session in which an event happens, by what the sessions say is done in them. */
  firstSessionWith(event: Declaration): number | undefined {
    this.firstSessionOfEvent ??= firstSessions(this.resolved.protocol.sessions);
    const technique = event.node.$type === "Event" ? this.file.meanings.id(event.node.technique) : undefined;
    const found = [this.id(event), ...(technique === undefined ? [] : [technique])].flatMap(
      (id) => this.firstSessionOfEvent?.get(id) ?? [],
    );
    return found.length === 0 ? undefined : Math.min(...found);
  }
}

function isWhole(node: AnyNode, { damage }: BoundFile): boolean {
  const span = spanOf(node);
  return span !== undefined && !anyWithin(damage, span.start, span.end);
}

function firstSessions(sessions: readonly Session[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { number, during } of sessions) {
    for (const { event, technique } of during) {
      const id = event ?? technique;
      if (id !== undefined && !first.has(id)) first.set(id, number);
    }
  }
  return first;
}
