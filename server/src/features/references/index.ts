import type { Location } from "vscode-languageserver";
import type { Declaration } from "../../language/index.js";
import type { Feature } from "../feature.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { placesOf } from "../shared/declared-at.js";
import { everywhereNamed, isShipped, namedAt } from "../shared/names.js";
import { namedInPacks } from "../shared/names-in-packs.js";

/** Finds every place, in all files that can name it, at which a thing is named. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(connection, session) {
    connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
      const document = await session.document(uri);
      const named = document && namedAt(session, document, document.offsetAt(position));
      if (!named) return null;
      const { declaration } = named;
      const files = await everywhereNamed(session, document.project, declaration);
      const uses = files.flatMap(({ project, path, names }) =>
        names
          .filter(({ mention }) => context.includeDeclaration || mention.by !== "declaration")
          .flatMap(({ mention }) => session.location(project, { ...mention.place, path }) ?? []),
      );
      const inPacks = namedInPacks(session, document.project, declaration);
      const isAmongThem = session.isLibrary(document.project);
      const shipped =
        context.includeDeclaration && !isAmongThem ? shippedDeclaration(session, document.project, declaration) : [];
      return [...shipped, ...uses, ...inPacks.flatMap((place) => session.location(document.project, place) ?? [])];
    });
  },
};

/** What is shipped is declared in no file that was searched. */
function shippedDeclaration(session: Session, project: OpenProject, declaration: Declaration): Location[] {
  const place = isShipped(declaration) ? placesOf(declaration)?.name : undefined;
  const location = place && session.location(project, place);
  return location ? [location] : [];
}
