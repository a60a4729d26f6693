import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined, oneOf } from "../defined.js";
import type { Review } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import type { ResolveContext } from "./context.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";
import { inheritedFromOf, type NearBlock } from "./sessions.js";

type ReviewNode = Tree<ast.Review>;

/** A line that speaks of reviewing, and the block that it stands in. */
export interface NearReview {
  node: ReviewNode;
  block: NearBlock;
}

/** What the blocks of a session say of reviewing, nearest first. */
export function reviewsIn(blocks: readonly NearBlock[]): NearReview[] {
  const found: NearReview[] = [];
  for (const block of blocks) {
    for (const node of block.node.lines) if (node.$type === "Review") found.push({ node, block });
  }
  return found;
}

/**
 * The reviews of a session: those of the nearest blocks that speak of reviewing, each merged line by line with the outer
 * ones. A nearer block may change the position and keep the topics of an outer one.
 */
export function mergeReviews(found: readonly NearReview[], context: ResolveContext): Review[] {
  const [nearest, ...others] = found;
  if (!nearest) return [];
  if (others.length === 0) return [context.remembered(nearest.node, () => merged([nearest], context))];
  const byTarget = new Map<string, NearReview[]>();
  for (const review of found) {
    const target = targetOf(review.node);
    const same = byTarget.get(target);
    if (same) same.push(review);
    else if (review.block.nearness === nearest.block.nearness) byTarget.set(target, [review]);
  }
  return [...byTarget.values()].map(([head, ...same]) => merged(inOrder(head ?? nearest, same, found), context));
}

/** What a review takes up, as one text: two of the same session with the same target are one review. */
export function targetOf({ nothing, due, homework }: ReviewNode): string {
  if (nothing) return "nothing";
  return due ? "due" : homework.map(({ id }) => id).join();
}

/** A review and those it takes lines from: first outer ones of the same target, then of all that is due, then the rest. */
function inOrder(head: NearReview, same: readonly NearReview[], found: readonly NearReview[]): NearReview[] {
  if (head.node.nothing) return [head];
  const { nearness } = head.block;
  const outer = found.filter(({ node, block }) => block.nearness < nearness && !node.nothing && node !== head.node);
  const rest = outer.filter((review) => !same.includes(review));
  const due = rest.filter(({ node }) => node.due === true);
  return [head, ...same, ...due, ...rest.filter((review) => !due.includes(review))];
}

function merged(reviews: readonly NearReview[], context: ResolveContext): Review {
  const [head] = reviews;
  const nearest = head?.node;
  const firstWith = <Value>(read: (review: ReviewNode) => Value | undefined): Value | undefined => {
    for (const { node } of reviews) {
      const value = read(node);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const review: Review = defined({
    nothing: nearest?.nothing === true,
    because: nearest?.reason?.value,
    due: nearest?.due === true,
    homework: context.ids(nearest?.homework ?? []),
    position: oneOf(
      ["first", "early", "middle", "late", "any-time"],
      firstWith(({ position }) => position),
    ),
    with: (firstWith((item) => (item.with.length > 0 ? item.with : undefined)) ?? []).map((word) => [
      context.term(word) ?? "",
    ]),
    about:
      firstWith((item) => {
        const about = item.lines.flatMap((line) => (line.$type === "ReviewAbout" ? [...line.topics] : []));
        return about.length > 0 ? context.words(about) : undefined;
      }) ?? [],
    openedBy: firstWith((item) => {
      const opened = item.lines.find((line) => line.$type === "ReviewOpened");
      return opened?.$type === "ReviewOpened" ? context.term(opened.who) : undefined;
    }),
  });
  if (nearest) noteReview(review, nearest, reviews, context);
  return review;
}

function noteReview(
  review: Review,
  nearest: ReviewNode,
  reviews: readonly NearReview[],
  context: ResolveContext,
): void {
  const fallback = { path: context.file.parsed.path, start: 0, end: 0 };
  context.thing(
    review,
    nearest,
    () => keywordPlace(nearest, context) ?? fallback,
    () => {
      const lines = new Map<string, LineOrigin[]>();
      for (const { node, block } of reviews) {
        const inheritedFrom = inheritedFromOf(block, context);
        for (const inner of node.lines) addLineOrigin(lines, inner, context, inheritedFrom);
      }
      return lines;
    },
  );
}
