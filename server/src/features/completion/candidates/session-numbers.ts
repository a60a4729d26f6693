import type * as ast from "../../../../../grammar/generated/ast.js";
import { type AnyNode, isOfType, spanOf, type Tree } from "../../../language/index.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { mostItems } from "../ranking/rank.js";

/**
 * Numbers of sessions, where a line speaks of sessions by number: those that follow what is said already first. Each
 * comes with the stage that it belongs to.
 */
export function sessionNumbers({ may, protocol, line, place }: Asked): Candidate[] {
  const { onward, words } = may;
  const takesNumber = onward.some(({ type }) => type.name === "NUMBER");
  if (!protocol || !takesNumber || !speaksOfSessions(words.map(({ image }) => image))) return [];
  const count = sessionCount(protocol);
  if (count === undefined) return [];
  const after = numberBefore(words.map(({ image }) => image));
  const isRange = onward.some(({ path }) => path.at(-1) === "NumberRange.to");
  const least = after === undefined ? 1 : after + 1;
  const next = after === undefined ? nextOf(words[0]?.image ?? "", protocol, line.around, place) : least;
  const numbers = Array.from({ length: Math.max(0, count - least + 1) }, (_, index) => least + index);
  const first = isRange ? [] : numbers.filter((number) => number >= next);
  const inOrder = isRange ? numbers : [...first, ...numbers.filter((number) => number < next)];
  return inOrder.slice(0, mostItems).map((number) => ({
    text: String(number),
    subject: { is: "number" },
    title: stageOf(number, protocol),
    outcome: String(number),
  }));
}

const separators = /^(?:\.\.\.?|[-‐‑‒–—…,]|to)$/u;

/** Whether the numbers at the end of a line are those of sessions: `review A in sessions 3, 5..`, `every 2 sessions from`. */
function speaksOfSessions(words: readonly string[]): boolean {
  const last = words.findLast((word) => !separators.test(word) && !/^\d+$/.test(word));
  return last === "session" || last === "sessions" || (last === "from" && words.includes("sessions"));
}

/** The number that the next one goes on from, in a list or a stretch. */
function numberBefore(words: readonly string[]): number | undefined {
  const [number = "", separator = ""] = words.slice(-2);
  return separators.test(separator) && /^\d+$/.test(number) ? Number(number) : undefined;
}

function sessionCount({ members }: Tree<ast.Protocol>): number | undefined {
  const course = members.find((line) => isOfType<ast.Course>(line, "Course"));
  return course?.sessions?.to ?? course?.sessions?.from;
}

/** The session that a new block of a session is likeliest to be of; undefined where no course says how many there are. */
export function nextSession({ protocol, line, place }: Asked): number | undefined {
  const count = protocol && sessionCount(protocol);
  return protocol && count !== undefined ? Math.min(count, nextOf("session", protocol, line.around, place)) : undefined;
}

/** The first session that no line of the same sort before the place speaks of; after the session around, if there is one. */
function nextOf(keyword: string, { members }: Tree<ast.Protocol>, around: readonly AnyNode[], place: number): number {
  const within = around.findLast((node) => isOfType<ast.SessionBlock>(node, "SessionBlock"));
  if (within) return (lastNumber(within) ?? 0) + 1;
  const sort = keyword === "stage" ? "Stage" : "SessionBlock";
  const before = members.filter((line) => line.$type === sort && (spanOf(line)?.end ?? place) < place);
  return Math.max(0, ...before.map((line) => lastNumber(line) ?? 0)) + 1;
}

function lastNumber(line: AnyNode): number | undefined {
  const { of, sessions } = line as Partial<Tree<ast.SessionBlock>>;
  const numbers = of ? [] : (sessions?.items ?? []).flatMap(({ from, to }) => to ?? from ?? []);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function stageOf(session: number, { members }: Tree<ast.Protocol>): string | undefined {
  const stage = members.find(
    (line): line is Tree<ast.Stage> =>
      isOfType<ast.Stage>(line, "Stage") &&
      (line.sessions?.items ?? []).some(
        ({ from, to, open }) => from !== undefined && session >= from && (open === true || session <= (to ?? from)),
      ),
  );
  return stage && (stage.titles[0]?.value ?? stage.name);
}
