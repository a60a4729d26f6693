import type { Feature } from "../feature.js";
import { incomingCalls } from "./incoming.js";
import { itemOf } from "./items.js";
import { outgoingCalls } from "./outgoing.js";
import { startAt, startOf } from "./standing-at.js";

/**
 * Goes along the plan: from a task to whoever plans, offers, reviews or replaces it, and from a session, an event or a
 * task to the tasks that it brings.
 */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register(connection, session) {
    const { callHierarchy: requests } = connection.languages;
    requests.onPrepare(async ({ textDocument: { uri }, position }) => {
      if (!(await session.document(uri))) return null;
      const start = await startAt(session, uri, position);
      const item = start && itemOf(session, start, start.declaration);
      return item ? [item] : null;
    });
    requests.onIncomingCalls(async ({ item }) => {
      const start = await startOf(session, item);
      return start ? incomingCalls(session, start) : null;
    });
    requests.onOutgoingCalls(async ({ item }) => {
      const start = await startOf(session, item);
      return start ? outgoingCalls(session, start) : null;
    });
  },
};
