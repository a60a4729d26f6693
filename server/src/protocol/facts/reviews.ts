import type { ReviewFacts } from "../generated/facts-types.js";
import type { Review } from "../generated/protocol-types.js";
import type { Index } from "./source.js";
import { nameOf, none, unique } from "./values.js";

/** The parts of a session in which homework can be reviewed, as they follow each other; any time may be the last. */
const positions = ["first", "early", "middle", "late", "any-time"];

/** How a session takes up homework: all its reviews together. */
export function reviewFacts(index: Index, reviews: readonly Review[], due: string[]): ReviewFacts {
  const nothing = reviews.some((review) => review.nothing);
  const parts = reviews.filter((review) => !review.nothing && (review.due || review.homework.length > 0));
  const named = unique(parts.flatMap(({ homework }) => homework));
  const all = parts.some((review) => review.due);
  const missed = nothing || !all ? due.filter((task) => nothing || !named.includes(task)) : none;
  const placed = parts.flatMap(({ position }) => position ?? none);
  return {
    stated: reviews.length > 0,
    nothing,
    reason: reviews.find(({ because }) => because !== undefined)?.because ?? "",
    takesUp: !nothing && parts.length > 0,
    begins: ends(placed, 1),
    position: placed.length < parts.length ? "" : ends(placed, -1),
    topics: unique(reviews.flatMap(({ about }) => about)),
    openedBy: onlyOne(parts.map(({ openedBy = "" }) => openedBy)),
    with: unique(reviews.flatMap((review) => review.with.flat())),
    due,
    named,
    missed,
    missedTitles: missed.map((id) => index.homework.get(id)?.title ?? nameOf(id)),
  };
}

/** The earliest of some positions, or with -1 the latest; '' where there is none. */
function ends(placed: readonly string[], direction: 1 | -1): string {
  const inOrder = [...placed].sort((a, b) => direction * (positions.indexOf(a) - positions.indexOf(b)));
  return inOrder[0] ?? "";
}

/** What all say; '' where they differ. */
function onlyOne(values: readonly string[]): string {
  const [only = "", ...others] = unique(values);
  return others.length === 0 ? only : "";
}
