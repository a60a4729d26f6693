import { type Connection, ResponseError } from "vscode-languageserver";
import type { Log } from "./log.js";

type Handler = (...given: unknown[]) => unknown;

/** Parts of a connection at which answers are registered as well. */
const parts: ReadonlySet<PropertyKey> = new Set([
  "languages",
  "workspace",
  "callHierarchy",
  "diagnostics",
  "foldingRange",
  "inlayHint",
  "inlineValue",
  "linkedEditingRange",
  "moniker",
  "semanticTokens",
  "textDocumentContent",
  "typeHierarchy",
]);

/**
 * A connection on which a mistake in one answer costs that answer and nothing else: it goes to the log, and the client
 * hears that there is none. Refusals that are meant, such as that of a new name, reach the client.
 */
export function withLoggedFailures(connection: Connection, log: Log): Connection {
  return watched(connection, log, "");
}

/** @param of the name of the part */
function watched<Part extends object>(part: Part, log: Log, of: string): Part {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (parts.has(name) && typeof value === "object" && value !== null) return watched(value, log, String(name));
      if (typeof name !== "string" || typeof value !== "function" || !/^on([A-Z]|$)/.test(name)) return value;
      return (...given: unknown[]) => {
        const [first] = given;
        const asked = typeof first === "string" ? first : (methodOf(first) ?? (name === "on" ? of : name));
        return Reflect.apply(
          value,
          target,
          given.map((one) => (isHandler(one) ? guarded(one, asked, log) : one)),
        );
      };
    },
  });
}

/** The method of a request or notification that is given by its type. */
function methodOf(type: unknown): string | undefined {
  const method: unknown = typeof type === "object" && type !== null ? Reflect.get(type, "method") : undefined;
  return typeof method === "string" ? method : undefined;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}

function guarded(handler: Handler, asked: string, log: Log): Handler {
  return async (...given) => {
    const begun = performance.now();
    try {
      const answer = await handler(...given);
      log.traced(`${asked} took ${Math.round(performance.now() - begun)} ms`);
      return answer;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.failed(asked, error);
      // What was to be completed stays as it is.
      return asked.endsWith("Resolve") ? given[0] : null;
    }
  };
}
