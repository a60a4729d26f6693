import { CodeActionKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Edit, Finding, Place } from "../../finding.js";
import { type AnyNode, type BoundFile, spanOf, type Tree } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import type { PlanRow, Protocol, Session } from "../../protocol/generated/protocol-types.js";
import type { ResolvedProtocol } from "../../protocol/resolve/resolve.js";
import { reviewOf } from "../../protocol/review-of.js";
import { nodeAt } from "../shared/cursor.js";
import type { Asked, Offered } from "./offered.js";

/** A session in which homework falls due that nothing takes up. */
interface Missed {
  session: Session;
  /** Names of the tasks. */
  names: string[];
  mends: Finding[];
}

/** Homework that is planned and never reviewed is taken up in the session in which it falls due. */
export function reviewNext(asked: Asked): Offered[] {
  const { bound, understood } = asked.document;
  return understood.protocols.flatMap((resolved) =>
    missedAt(asked, resolved).flatMap((missed) => review(missed, resolved, bound)),
  );
}

function missedAt({ document, span, here }: Asked, { protocol, origins }: ResolvedProtocol): Missed[] {
  const word = spanOf(nodeAt<ast.PlanEntry>(document.bound.parsed.tree, span.start, "PlanEntry")?.homework);
  const isHere = (place: Place | undefined) => place?.path === document.path && place.start === word?.start;
  const rows = protocol.plans.filter((row) => isNeverReviewed(row) && isHere(origins.thing(row)?.name));
  return protocol.sessions.concat(protocol.strands.flatMap(({ sessions }) => sessions)).flatMap((session) => {
    const missed = session.due.filter((homework) => !reviewOf(session, homework));
    const mends = here.filter(
      ({ about }) =>
        about?.protocol === protocol.name &&
        about.lines?.includes("review") &&
        about.parts.some((pointer) => partAt(protocol, pointer) === session),
    );
    const isPlannedHere = rows.some(
      (row) => missed.includes(row.homework) && row.strand === session.strand && dueAfter(row, session, protocol),
    );
    if (missed.length === 0 || (mends.length === 0 && !isPlannedHere)) return [];
    return [{ session, names: missed.map((id) => id.slice(id.indexOf(".") + 1)), mends }];
  });
}

function isNeverReviewed({ reviewedIn, reviewedElsewhere, reviewedAtBoosters, session }: PlanRow): boolean {
  return session !== undefined && reviewedIn.length + reviewedElsewhere.length + reviewedAtBoosters.length === 0;
}

/** Whether this is the first session after the plan in which the task falls due. */
function dueAfter({ session: planned = 0, homework, strand }: PlanRow, session: Session, protocol: Protocol): boolean {
  const sessions =
    strand === undefined ? protocol.sessions : protocol.strands.find(({ id }) => id === strand)?.sessions;
  return sessions?.find(({ number, due }) => number > planned && due.includes(homework)) === session;
}

/** What a JSON pointer leads to. */
function partAt(protocol: Protocol, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), protocol);
}

type Block = Tree<ast.SessionBlock>;

function review({ session, names, mends }: Missed, { node, protocol }: ResolvedProtocol, bound: BoundFile): Offered[] {
  const { number } = session;
  const strand = protocol.strands.find(({ id }) => id === session.strand)?.name;
  const blocks = node.members.filter((member): member is Block => member.$type === "SessionBlock");
  const ofStrand = blocks.filter((block) => strandOf(block, bound) === strand);
  const own = ofStrand.find((block) => onlyNumber(block) === number);
  const reviews = (own?.lines ?? []).filter((line): line is Tree<ast.Review> => line.$type === "Review");
  const kind = CodeActionKind.QuickFix;
  if (reviews.some(({ nothing }) => nothing === true)) {
    const title = editorText("review-due", { session: number });
    return [{ title, kind, mends, disabled: editorText("review-nothing", { session: number }) }];
  }
  const { path } = bound.parsed;
  const last = spanOf(reviews.findLast(({ homework }) => homework.length > 0)?.homework.at(-1));
  if (last) {
    const place = { path, start: last.end, end: last.end };
    const edits: Edit[] = [{ do: "replace", place, text: names.map((name) => `, ${name}`).join("") }];
    const title = editorText("review-named", { name: names.join(", "), session: number });
    return [{ title, kind, mends, change: () => ({ edits }) }];
  }
  const edit = own ? intoBlock(own, path) : newBlock(number, strand, ofStrand, node, bound);
  const title = editorText("review-due", { session: number });
  return edit ? [{ title, kind, mends, change: () => ({ edits: [edit] }) }] : [];
}

/** The name of the strand whose sessions a block speaks of. */
function strandOf({ of }: Block, { meanings }: BoundFile): string | undefined {
  const declaration = of && meanings.declaration(of);
  return declaration?.space === "strand" ? declaration.name : undefined;
}

/** The number of the session that a block speaks of, if it speaks of one alone. */
function onlyNumber({ sessions }: Block): number | undefined {
  const [only, ...others] = sessions?.items ?? [];
  return only && others.length === 0 && only.to === undefined && !only.open ? only.from : undefined;
}

const reviewLine = "review due homework";

function intoBlock(block: Block, path: string): Edit | undefined {
  const span = spanOf(block);
  return span && { do: "insert-line", into: { path, ...span }, text: reviewLine };
}

/** A block for a session that has none: behind those of earlier sessions, written as the one before it is. */
function newBlock(
  number: number,
  strand: string | undefined,
  blocks: readonly Block[],
  protocol: AnyNode,
  { parsed: { path, text } }: BoundFile,
): Edit | undefined {
  const head = `session ${number}${strand === undefined ? "" : ` of ${strand}`}`;
  const before = spanOf(blocks.findLast((block) => (block.sessions?.items[0]?.from ?? 0) < number));
  const isInOneLine = before !== undefined && !text.slice(before.start, before.end).includes("\n");
  const block = isInOneLine ? `${head} { ${reviewLine} }` : `${head} {\n  ${reviewLine}\n}`;
  if (before) return { do: "insert-after", place: { path, ...before }, text: block };
  const whole = spanOf(protocol);
  return whole && { do: "insert-line", into: { path, ...whole }, text: block };
}
