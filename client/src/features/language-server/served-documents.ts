import { languages, type TextDocument, workspace } from "vscode";
import { libraryScheme } from "../../../../server/src/features/requests.js";

/** A filter that the editor and the protocol of the server both read. */
interface Filter {
  scheme: string;
  language: string;
  pattern?: string;
}

/**
 * What the server is told of: protocols, project files and packs, on disk, not yet saved, or wherever the workspace lies,
 * and the texts of the standard library, which the server itself provides.
 * Older versions that a comparison shows are left out; nobody can mend them.
 */
export function documentFilters(): Filter[] {
  const schemes = new Set(["file", "untitled", ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const written = [...schemes].flatMap((scheme) => [
    { scheme, language: "homework" },
    { scheme, language: "yaml", pattern: "**/homework.yaml" },
    { scheme, language: "yaml", pattern: "**/*.approach.yaml" },
  ]);
  return [...written, { scheme: libraryScheme, language: "homework" }];
}

export function isServed(document: TextDocument): boolean {
  return languages.match(documentFilters(), document) > 0;
}
