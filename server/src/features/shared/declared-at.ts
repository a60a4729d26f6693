import type { LocationLink } from "vscode-languageserver";
import { placesInLibrary } from "../../compile/library-file.js";
import type { Place } from "../../finding.js";
import { type Declaration, spanOf } from "../../language/index.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { isShipped } from "./names.js";

/** Where a thing is declared: its name, and all of it. */
export function placesOf(declaration: Declaration): { name: Place; block: Place } | undefined {
  if (isShipped(declaration)) return placesInLibrary(declaration);
  const { path, place, node } = declaration;
  return { name: place, block: { path, ...(spanOf(node) ?? place) } };
}

/** A way to a declaration, as far as the client can open it. */
export function linkTo(session: Session, project: OpenProject, declaration: Declaration): LocationLink | undefined {
  const places = placesOf(declaration);
  const name = places && session.location(project, places.name);
  const block = places && session.location(project, places.block);
  return name && block && { targetUri: name.uri, targetRange: block.range, targetSelectionRange: name.range };
}
