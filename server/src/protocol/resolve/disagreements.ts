import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import type { ResolveContext } from "./context.js";
import { sourceText } from "./dose.js";
import { addsUp, lineKeyOf } from "./effective-lines.js";
import { keywordOf, type LineNode } from "./line-keys.js";
import { type NearReview, targetOf } from "./reviews.js";
import type { NearBlock } from "./sessions.js";

/** Two lines that say different things, neither of which is nearer than the other, so that neither can win. */
export function reportDisagreement(first: LineNode, second: LineNode, context: ResolveContext): void {
  const place = context.place(second);
  const other = context.place(first);
  if (!place || !other || sourceText(first) === sourceText(second)) return;
  if (context.findings.some(({ code, start }) => code === "disagreeing-blocks" && start === place.start)) return;
  const keyword = keywordOf(second);
  const related = [checkSeen(other, "said-differently", { keyword })];
  context.findings.push(checkMessage("disagreeing-blocks", place, { keyword }, { related }));
}

type ReviewNode = Tree<ast.Review>;

/** What a review says of one thing, as one text; undefined where it says nothing of it. */
const partsOfReview: readonly ((review: ReviewNode) => string | undefined)[] = [
  ({ position }) => position,
  ({ with: people }) => (people.length === 0 ? undefined : people.map(({ id }) => id).join()),
  (review) => textOf(review, "ReviewAbout"),
  (review) => textOf(review, "ReviewOpened"),
];

function textOf(review: ReviewNode, type: "ReviewAbout" | "ReviewOpened"): string | undefined {
  const lines = review.lines.filter((line) => line.$type === type);
  return lines.length === 0 ? undefined : lines.map(sourceText).join("\n");
}

/**
 * Reviews of the same homework are merged part by part; where two equally near ones say different things of a part, or
 * one says that nothing is reviewed, that is reported.
 */
export function compareReviews(reviews: readonly NearReview[], context: ResolveContext): void {
  if (reviews.length < 2) return;
  compareNothing(reviews, context);
  for (const target of new Set(reviews.map(({ node }) => targetOf(node)))) {
    const same = reviews.filter(({ node }) => targetOf(node) === target);
    for (const part of partsOfReview) {
      const [first, ...others] = same.filter(({ node }) => part(node) !== undefined);
      const second = others.find(({ block }) => block.node !== first?.block.node);
      if (!first || !second || first.block.nearness !== second.block.nearness) continue;
      if (part(first.node) !== part(second.node)) reportDisagreement(first.node, second.node, context);
    }
  }
}

function compareNothing(reviews: readonly NearReview[], context: ResolveContext): void {
  const [nearest] = reviews;
  const near = reviews.filter(({ block }) => block.nearness === nearest?.block.nearness);
  const nothing = near.find(({ node }) => node.nothing === true);
  const other = near.find(({ node, block }) => node.nothing !== true && block.node !== nothing?.block.node);
  if (!nothing || !other) return;
  if (near.indexOf(nothing) < near.indexOf(other)) reportDisagreement(nothing.node, other.node, context);
  else reportDisagreement(other.node, nothing.node, context);
}

/** One block plans something for a session and another, equally near, says that nothing is planned. */
export function comparePlans(blocks: readonly NearBlock[], context: ResolveContext): void {
  for (const { node, nearness } of blocks) {
    const nothing = node.lines.find((line) => line.$type === "PlanNothing");
    if (!nothing) continue;
    for (const other of blocks) {
      if (other.node === node || other.nearness !== nearness) continue;
      const plan = other.node.lines.find((line) => line.$type === "PlanLine" && line.verb !== "keep");
      if (plan) reportDisagreement(plan, nothing, context);
    }
  }
}

/** Two blocks `every homework`, or `every record`, are equally near to every task. */
export function compareEvery(
  blocks: readonly Tree<ast.EveryHomework | ast.EveryRecord>[],
  context: ResolveContext,
): void {
  if (blocks.length < 2) return;
  const first = new Map<string, { line: LineNode; block: object }>();
  for (const block of blocks) {
    for (const line of block.lines) {
      const key = lineKeyOf(line);
      const before = first.get(key);
      if (!before) first.set(key, { line, block });
      else if (before.block !== block && !addsUp(key)) reportDisagreement(before.line, line, context);
    }
  }
}
