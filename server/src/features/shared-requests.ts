import type { Connection } from "vscode-languageserver";

/** Requests that several features answer, each for documents of its own kind. */
const shared: ReadonlySet<PropertyKey> = new Set(["onHover", "onCompletion"]);

type Answer = (...given: unknown[]) => unknown;

/**
 * A connection on which several features may register for the same request; the first that has an answer is heard. The
 * connection itself keeps only the one who registered last.
 */
export function withSharedRequests(connection: Connection): Connection {
  const answers = new Map<PropertyKey, Answer[]>();
  return new Proxy(connection, {
    get(target, name) {
      const register: unknown = Reflect.get(target, name);
      if (!shared.has(name) || typeof register !== "function") return register;
      return (answer: Answer) => {
        const known = answers.get(name);
        if (known) {
          known.push(answer);
          return;
        }
        const list = [answer];
        answers.set(name, list);
        Reflect.apply(register, target, [(...given: unknown[]) => firstAnswer(list, given)]);
      };
    },
  });
}

async function firstAnswer(answers: readonly Answer[], given: unknown[]): Promise<unknown> {
  for (const answer of answers) {
    const found = await answer(...given);
    if (found !== null && found !== undefined) return found;
  }
  return null;
}
