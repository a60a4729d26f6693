import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree, WordNode } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkFix, checkSeen } from "../../messages/phrases/checks.js";
import { type Checking, removal } from "./checking.js";
import { runsOf, sessionNumbers, sessionsNamed } from "./sessions.js";

interface StageSessions {
  node: Tree<ast.Stage>;
  name: string;
  numbers: number[];
}

/** Stages cover the course, and share sessions only where that is said. */
export function checkStages(nodes: readonly Tree<ast.Stage>[], checking: Checking): void {
  const { count } = checking.extent;
  const stages = nodes.map((node) => ({ node, name: node.name ?? "", numbers: sessionNumbers(node.sessions, count) }));
  const held = stages.filter(({ numbers }) => numbers.length > 0);
  for (const [index, stage] of held.entries()) {
    for (const other of held.slice(0, index)) checkPair(stage, other, checking);
  }
  for (const stage of held) checkNamedOverlaps(stage, held, checking);
  if (checking.fileIsWhole) checkGaps(held, count, checking);
}

function names(stage: StageSessions, other: StageSessions, checking: Checking): boolean {
  return stage.node.overlapping.some((word) => checking.file.meanings.declaration(word)?.node === other.node);
}

function checkPair(stage: StageSessions, other: StageSessions, checking: Checking): void {
  if (names(stage, other, checking) || names(other, stage, checking)) return;
  const own = new Set(stage.numbers);
  const shared = other.numbers.filter((number) => own.has(number));
  if (shared.length === 0) return;
  const place = checking.place(stage.node.sessions);
  const sessions = sessionsNamed(shared);
  const related = [checkSeen(checking.place(other.node.sessions), "holds-them-here", { name: other.name })];
  checking.add(
    checkMessage(
      "stages-overlap",
      place,
      { stage: stage.name, other: other.name, sessions },
      { related, fixes: [sayThatItIsMeant(stage.node, other.name, checking)] },
    ),
  );
}

function sayThatItIsMeant(stage: Tree<ast.Stage>, other: string, checking: Checking) {
  const last = stage.overlapping.at(-1);
  const before: Place = checking.place(last ?? stage.phase ?? stage.sessions);
  const words = checking.textOf(last ?? stage.phase ?? stage.sessions);
  const text = last ? `${words}, ${other}` : `${words} overlapping ${other}`;
  return checkFix([{ do: "replace", place: before, text }], "overlaps-other", { other });
}

function checkNamedOverlaps(stage: StageSessions, stages: readonly StageSessions[], checking: Checking): void {
  const own = new Set(stage.numbers);
  for (const word of stage.node.overlapping) {
    const named = checking.file.meanings.declaration(word)?.node;
    const other = stages.find((item) => item.node === named);
    if (!other) continue;
    const fixes = withoutOverlap(stage.node, word, other.name, checking);
    if (other === stage) checking.add(checkMessage("overlaps-itself", checking.place(word), {}, fixes));
    else if (!other.numbers.some((number) => own.has(number))) {
      const values = { stage: stage.name, other: other.name };
      checking.add(checkMessage("overlap-not-there", checking.place(word), values, fixes));
    }
  }
}

/** Without the name of the other stage; without the keyword where it names no further one. */
function withoutOverlap(node: StageSessions["node"], word: WordNode, name: string, checking: Checking) {
  const place = checking.place(word);
  const before = checking.file.parsed.text.slice(0, place.start);
  const keyword = node.overlapping.length === 1 ? (/overlapping\s+$/.exec(before)?.[0].length ?? 0) : 0;
  return removal({ ...place, start: place.start - keyword }, keyword > 0 ? `overlapping ${name}` : name);
}

function checkGaps(stages: readonly StageSessions[], count: number | undefined, checking: Checking): void {
  const held = new Set(stages.flatMap(({ numbers }) => numbers));
  const end = Math.min(count ?? Math.max(0, ...held), 2000);
  const missing = Array.from({ length: end }, (_, index) => index + 1).filter((number) => !held.has(number));
  if (held.size === 0) return;
  for (const [from, to] of runsOf(missing)) {
    const next = stages.find(({ numbers }) => numbers.includes(to + 1));
    const before = stages.find(({ numbers }) => numbers.includes(from - 1));
    const stage = next ?? before;
    if (!stage) continue;
    const run = missing.filter((number) => number >= from && number <= to);
    const sessions = sessionsNamed(run);
    checking.add(checkMessage("stages-leave-out", checking.place(stage.node.sessions), { sessions }));
  }
}
