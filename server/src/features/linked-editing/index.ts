import { isSameDeclaration } from "../../language/names/mentions.js";
import { namePattern } from "../../language/tokens/letters.js";
import type { Feature } from "../feature.js";
import type { ShownDocument } from "../session/shown-document.js";
import { type Named, namedAt, namesIn } from "../shared/names.js";

/**
 * Lets the uses of a name follow while it is typed at its declaration. Only from there: who types at a use wants to name
 * another thing. And only for what a protocol declares inside: other files, whose uses would stay behind, cannot see it.
 */
export const linkedEditing: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(connection, session) {
    connection.languages.onLinkedEditingRange(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const named = document && namedAt(session, document, document.offsetAt(position));
      if (!named || !isPrivateDeclaration(document, named)) return null;
      const written = textOf(document, named);
      const names = namesIn(session, document.project, document.path).filter(
        (name) => isSameDeclaration(name.declaration, named.declaration) && textOf(document, name) === written,
      );
      return { ranges: names.map(({ mention }) => document.rangeOf(mention.place)), wordPattern };
    });
  },
};

/** While a name is typed it may end in a hyphen. */
const wordPattern = `${namePattern.source}-?`;

function isPrivateDeclaration({ bound }: ShownDocument, { mention, declaration }: Named): boolean {
  const { protocols } = bound.declarations;
  return mention.by === "declaration" && protocols.some(({ inside }) => inside.includes(declaration));
}

function textOf({ text }: ShownDocument, { mention: { place } }: Named): string {
  return text.slice(place.start, place.end);
}
