import type { TextDocument } from "vscode-languageserver-textdocument";
import approachSchema from "../../../../schemas/approach.schema.json" with { type: "json" };
import projectSchema from "../../../../schemas/project.schema.json" with { type: "json" };
import { projectFileName } from "../../compile/project-settings.js";
import type { Texts } from "../../messages/texts.js";
import type { Located } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { type SchemaNode, SchemaWalk } from "./schema-walk.js";
import { type YamlPlace, yamlPlaceAt } from "./yaml-place.js";

export type ProjectFileKind = "project file" | "pack";

const walks: Readonly<Record<ProjectFileKind, SchemaWalk>> = {
  "project file": new SchemaWalk(projectSchema as SchemaNode),
  pack: new SchemaWalk(approachSchema as SchemaNode),
};

/** A project file or a pack that the client shows. */
export interface ProjectDocument extends Located {
  kind: ProjectFileKind;
  document: TextDocument;
  walk: SchemaWalk;
  texts: Texts;
}

export function kindOfProjectFile(path: string): ProjectFileKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === projectFileName) return "project file";
  return name.endsWith(".approach.yaml") ? "pack" : undefined;
}

/** Undefined for any other document. */
export async function projectDocument(session: Session, uri: string): Promise<ProjectDocument | undefined> {
  const document = session.textDocument(uri);
  const kind = document && kindOfProjectFile(document.uri);
  if (!document || !kind) return undefined;
  return { kind, document, walk: walks[kind], texts: session.texts, ...(await session.locate(uri)) };
}

/** What a condition at a place is asked of: the `each` beside it or, in a case, the rule's. */
export function eachAround(text: string, place: YamlPlace): string | undefined {
  for (let length = place.path.length - 1; length > 0; length--) {
    const each = valueBeside(text, place, length);
    if (each !== undefined) return each;
  }
  return undefined;
}

/** The value of `each` in the map that holds the place at some depth of its path. */
function valueBeside(text: string, place: YamlPlace, depth: number): string | undefined {
  const around = place.path.slice(0, depth);
  for (const match of text.matchAll(/^[ -]*each:[ \t]+(\S+)/gm)) {
    const at = match.index + match[0].length;
    const found = yamlPlaceAt(text, at);
    const isBeside = found?.path.length === depth + 1 && around.every((part, i) => part === found.path[i]);
    if (isBeside) return match[1];
  }
  return undefined;
}
