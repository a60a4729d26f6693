import type { Feature } from "../feature.js";
import { linkTo } from "../shared/declared-at.js";
import { asClientTakes } from "../shared/link-answers.js";
import { namedAt } from "../shared/names.js";
import { typeOf } from "./type-of.js";

/** Leads from a task to its kind, from an event to its technique, from any word to the vocabulary that declares it. */
export const typeDefinition: Feature = {
  capabilities: () => ({ typeDefinitionProvider: true }),
  register(connection, session) {
    connection.onTypeDefinition(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const named = document && namedAt(session, document, document.offsetAt(position));
      const type = named && typeOf(session, document, named.declaration);
      const link = type && linkTo(session, document.project, type);
      if (!link) return null;
      const found = { ...link, originSelectionRange: document.rangeOf(named.mention.place) };
      return asClientTakes([found], session.client.textDocument?.typeDefinition?.linkSupport);
    });
  },
};
