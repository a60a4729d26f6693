import type { Feature } from "../feature.js";
import { linkTo } from "../shared/declared-at.js";
import { asClientTakes } from "../shared/link-answers.js";
import { namedAt } from "../shared/names.js";
import { linkedAt } from "./linked-at.js";

/** Leads from a name to its declaration, from a path to its file, from a rule to where it is written. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(connection, session) {
    connection.onDefinition(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      if (!document) return null;
      const offset = document.offsetAt(position);
      const named = namedAt(session, document, offset);
      const link = named && linkTo(session, document.project, named.declaration);
      const found = named
        ? link && { ...link, originSelectionRange: document.rangeOf(named.mention.place) }
        : linkedAt(session, document, offset);
      return found ? asClientTakes([found], session.client.textDocument?.definition?.linkSupport) : null;
    });
  },
};
