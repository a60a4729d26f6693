import type { Location, LocationLink } from "vscode-languageserver";

/** Links as a client takes them: one that knows no links is given the places that they lead to. */
export function asClientTakes(
  links: readonly LocationLink[],
  linkSupport: boolean | undefined,
): LocationLink[] | Location[] {
  if (linkSupport === true) return [...links];
  return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}
