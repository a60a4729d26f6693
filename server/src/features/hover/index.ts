import type { Feature } from "../feature.js";
import { explanationText } from "../shared/explanation-text.js";
import { explainedAt } from "./explained-at.js";

/** Says what stands at a place: a name, a word of the vocabulary, a keyword, a rule, a file, a text for the client. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, session) {
    connection.onHover(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const found = document && explainedAt(session, document, document.offsetAt(position));
      if (!found || found.explanations.length === 0) return null;
      const contents = explanationText(
        found.explanations,
        session.client.textDocument?.hover?.contentFormat,
        session.texts,
      );
      return { contents, range: document.rangeOf(found.span) };
    });
  },
};
