import type { Review, Session } from "./generated/protocol-types.js";

/** The review of a session that takes a task up: the one that names it, else that of all that is due. */
export function reviewOf(session: Pick<Session, "reviews"> | undefined, homework: string): Review | undefined {
  const reviews = (session?.reviews ?? []).filter(({ nothing }) => !nothing);
  return reviews.find((review) => review.homework.includes(homework)) ?? reviews.find(({ due }) => due);
}
