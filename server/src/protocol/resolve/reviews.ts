import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Review } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import type { ResolveContext } from "./context.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";
import { inheritedFromOf, type NearBlock } from "./sessions.js";

type ReviewNode = Tree<ast.Review>;

/** A review is merged line by line: a nearer block may change the position and keep the topics of an outer one. */
export function mergeReviews(blocks: readonly NearBlock[], context: ResolveContext): Review | undefined {
  const reviews: ReviewNode[] = [];
  for (const { node } of blocks) for (const line of node.lines) if (line.$type === "Review") reviews.push(line);
  const [nearest, other] = reviews;
  if (!nearest) return undefined;
  const merge = () => merged(nearest, reviews, blocks, context);
  return other ? merge() : context.remembered(nearest, merge);
}

function merged(
  nearest: ReviewNode,
  reviews: readonly ReviewNode[],
  blocks: readonly NearBlock[],
  context: ResolveContext,
): Review {
  const firstWith = <Value>(read: (review: Tree<ast.Review>) => Value | undefined): Value | undefined => {
    for (const review of nearest.nothing ? [nearest] : reviews.filter((item) => !item.nothing)) {
      const value = read(review);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const named = nearest.homework.length > 0 ? context.ids(nearest.homework) : [];
  const position = firstWith((review) => review.position);
  const review: Review = defined({
    nothing: nearest.nothing === true,
    because: nearest.reason?.value,
    due: nearest.due === true,
    homework: named,
    position: isPosition(position) ? position : undefined,
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
  noteReview(review, nearest, blocks, context);
  return review;
}

function noteReview(
  review: Review,
  nearest: Tree<ast.Review>,
  blocks: readonly NearBlock[],
  context: ResolveContext,
): void {
  const fallback = { path: context.file.parsed.path, start: 0, end: 0 };
  context.thing(
    review,
    nearest,
    () => keywordPlace(nearest, context) ?? fallback,
    () => {
      const lines = new Map<string, LineOrigin[]>();
      for (const block of blocks) {
        const inheritedFrom = inheritedFromOf(block, context);
        for (const line of block.node.lines) {
          if (line.$type !== "Review") continue;
          for (const inner of line.lines) addLineOrigin(lines, inner, context, inheritedFrom);
        }
      }
      return lines;
    },
  );
}

function isPosition(position: string | undefined): position is NonNullable<Review["position"]> {
  return position !== undefined && ["first", "early", "middle", "late", "any-time"].includes(position);
}
