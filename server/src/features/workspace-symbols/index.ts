import type { SymbolInformation } from "vscode-languageserver";
import type { DeclaredName } from "../../compile/live/known-file.js";
import { compareText } from "../../finding.js";
import type { Feature } from "../feature.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import type { DocumentText } from "../session/shown-document.js";
import { symbolKind } from "../shared/symbol-kinds.js";
import { rankOf } from "./fuzzy.js";

/** More than anybody reads; what is typed next narrows it down. */
const mostShown = 200;

interface Found {
  project: OpenProject;
  path: string;
  declared: DeclaredName;
  rank: number;
}

/** Finds what any file of the workspace declares by its name or title. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, session) {
    connection.onWorkspaceSymbol(async ({ query }) => {
      const found: Found[] = [];
      for (const project of await session.allProjects()) {
        for (const { path, declared } of project.live.index.all()) {
          for (const one of declared) {
            const rank = rankOf(query, one.name, one.title);
            if (rank !== undefined) found.push({ project, path, declared: one, rank });
          }
        }
      }
      const shown = found.sort(better).slice(0, mostShown);
      const texts = new TextsOf(session);
      return shown.flatMap((one) => asInformation(session, one, texts));
    });
  },
};

function better(one: Found, other: Found): number {
  return (
    one.rank - other.rank ||
    one.declared.name.length - other.declared.name.length ||
    compareText(one.declared.name, other.declared.name) ||
    compareText(one.path, other.path) ||
    one.declared.place.start - other.declared.place.start
  );
}

function asInformation(
  session: Session,
  { project, path, declared: { name, space, within, protocol, place } }: Found,
  texts: TextsOf,
): SymbolInformation[] {
  const text = texts.at(project, path);
  if (!text) return [];
  const location = { uri: session.uriOf(project, path), range: text.rangeOf(place) };
  return [{ name, kind: symbolKind(space), location, containerName: within ?? protocol ?? path }];
}

/** Texts of files, each read once for an answer. */
class TextsOf {
  private readonly texts = new Map<OpenProject, Map<string, DocumentText | undefined>>();

  constructor(private readonly session: Session) {}

  at(project: OpenProject, path: string): DocumentText | undefined {
    const known = this.texts.get(project) ?? new Map<string, DocumentText | undefined>();
    this.texts.set(project, known);
    if (!known.has(path)) known.set(path, this.session.textOf(project, path));
    return known.get(path);
  }
}
