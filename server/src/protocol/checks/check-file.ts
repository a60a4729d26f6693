import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding } from "../../finding.js";
import {
  type AnyNode,
  type BoundFile,
  type Declaration,
  isOfType,
  type Tree,
  visitChildren,
} from "../../language/index.js";
import type { ResolvedProtocol } from "../resolve/resolve.js";
import { type CheckContext, Checking } from "./checking.js";
import { checkCircles } from "./circles.js";
import { checkHead } from "./head.js";
import { checkKinds, checkSharedKinds } from "./kinds.js";
import { checkNode } from "./node-checks.js";
import { checkPlannedDoses } from "./planned-doses.js";
import { checkPrerequisites, isHomework, wordsOf } from "./prerequisites.js";
import { ProtocolView } from "./protocol-view.js";
import { checkWhenAdministered } from "./scores.js";
import { checkSessionBlock } from "./sessions-and-plans.js";
import { checkStages } from "./stages.js";
import { checkSteps, checkStepsInUse } from "./steps.js";
import { checkUnused } from "./unused.js";

export type { CheckContext } from "./checking.js";

/** What is wrong with a file and its protocols, whatever their approach. */
export function checkFile(file: BoundFile, protocols: readonly ResolvedProtocol[], context: CheckContext): Finding[] {
  const used = new Set(protocols.flatMap((protocol) => [...protocol.used]));
  return [
    ...checkShared(file, used, context),
    ...protocols.flatMap((protocol) => checkProtocol(file, protocol, context)),
  ];
}

/**
 * What is wrong with what a file says outside of its protocols.
 * @param used declarations that its protocols use
 */
export function checkShared(file: BoundFile, used: ReadonlySet<Declaration>, context: CheckContext): Finding[] {
  const checking = new Checking(file, context);
  const { shared, protocols } = file.declarations;
  const named = new Set<object>(protocols.map(({ declaration }) => declaration.node));
  checkCircles(shared, checking);
  checkSharedKinds(shared, used, checking);
  for (const member of file.parsed.tree.members) if (!named.has(member)) look(member, checking);
  return checking.findings;
}

/** What is wrong with one protocol of a file. What stands in another protocol of it makes no difference. */
export function checkProtocol(file: BoundFile, resolved: ResolvedProtocol, context: CheckContext): Finding[] {
  const checking = new Checking(file, context);
  checkWhole(new ProtocolView(resolved, file), checking);
  return checking.findings;
}

function checkWhole(view: ProtocolView, checking: Checking): void {
  const { node, declaration } = view.resolved;
  const inside = checking.file.declarations.protocols.find((item) => item.declaration === declaration)?.inside ?? [];
  checking.inside(view, () => {
    look(node, checking);
    checkHead(view, checking);
    checkKinds(view, checking);
    checkStages(
      node.members.flatMap((member) => (member.$type === "Stage" ? [member] : [])),
      checking,
    );
    for (const item of inside) if (isHomework(item)) checkPrerequisites(item, item.node, view, checking);
    checkCircles(inside, checking);
    checkPlannedDoses(view, checking);
    if (checking.fileIsWhole) checkUse(inside, view, checking);
  });
}

function checkUse(inside: readonly Declaration[], view: ProtocolView, checking: Checking): void {
  for (const item of inside) {
    if (!isHomework(item)) continue;
    for (const word of wordsOf(item.node.lines, "alongside")) use(word, view, checking);
  }
  checkUnused(inside, view, checking);
  checkStepsInUse(inside, view, checking);
}

/** Looks at a node and at all that it holds. */
function look(node: AnyNode, checking: Checking): void {
  // Words are most of a tree, and what is wrong with them was told when they were given their meaning.
  if (node.$type === "Word") return;
  const { protocol, extent } = checking;
  if (protocol && isOfType<ast.SessionBlock>(node, "SessionBlock")) checking.extent = protocol.extentOf(node);
  checkNode(node, checking);
  if (protocol) checkWithin(node, protocol, checking);
  visitChildren(node, look, checking);
  checking.extent = extent;
}

type ChecksWithin = {
  readonly [Type in keyof ast.HomeworkAstType]?: (
    node: Tree<ast.HomeworkAstType[Type]>,
    view: ProtocolView,
    checking: Checking,
  ) => void;
};

/** What can only be judged from the whole protocol, by the type of the node. */
const checksWithin: ChecksWithin = {
  Administer: (node, _, checking) => {
    const inSession = node.$container?.$type === "SessionBlock";
    checkWhenAdministered(node, inSession, checking);
  },
  Homework: (node, view, checking) => use(node.like, view, checking),
  PhraseLine: (node, view, checking) => {
    if (node.keyword !== "practise" && node.keyword !== "practice") return;
    for (const value of node.values) use(value.term, view, checking);
  },
  PlanEntry: (node, view, checking) => {
    use(node.homework, view, checking);
    checkSteps(node, view, checking);
  },
  ReplaceAction: (node, view, checking) => use(node.by, view, checking),
  SessionBlock: checkSessionBlock,
};

const withinByType = new Map(Object.entries(checksWithin)) as unknown as ReadonlyMap<
  string,
  (node: AnyNode, view: ProtocolView, checking: Checking) => void
>;

function checkWithin(node: AnyNode, view: ProtocolView, checking: Checking): void {
  withinByType.get(node.$type)?.(node, view, checking);
}

function use(word: Tree<ast.Word> | undefined, view: ProtocolView, checking: Checking): void {
  const declaration = checking.file.meanings.declaration(word);
  if (declaration) view.inUse.add(declaration);
}
