import type { CallHierarchyItem, Position } from "vscode-languageserver";
import { blockAt } from "../../compile/block-at.js";
import { type AnyNode, type Declaration, spanOf } from "../../language/index.js";
import type { Session } from "../session/session.js";
import { DocumentText } from "../session/shown-document.js";
import { nodesAt } from "../shared/cursor.js";
import { namesIn } from "../shared/names.js";
import type { Standing } from "./items.js";

/** What a hierarchy can begin with: a task or event by its name, a session or the like by its first words. */
export interface Start extends Standing {
  declaration?: Declaration;
}

/** @returns undefined where nothing stands that plans or is planned */
export async function startAt(session: Session, uri: string, position: Position): Promise<Start | undefined> {
  const { project, path } = await session.locate(uri);
  const bound = project.live.bound(path);
  if (!bound) return undefined;
  const offset = (session.textOf(project, path) ?? DocumentText.of(bound.parsed.text)).offsetAt(position);
  const named = namesIn(session, project, path).findLast(
    ({ mention: { place } }) => place.start <= offset && offset <= place.end,
  );
  const { declaration } = named ?? {};
  if (declaration && (declaration.space === "homework" || declaration.space === "event")) {
    return { project, path: declaration.path, node: declaration.node as AnyNode, declaration };
  }
  const node = nodesAt(bound.parsed.tree, offset).findLast(({ $type }) => planning.has($type));
  return node && isInHeader(node, bound.parsed.text, offset) ? { project, path, node } : undefined;
}

/** What an item that was handed out stands for now. */
export function startOf(session: Session, { uri, selectionRange }: CallHierarchyItem): Promise<Start | undefined> {
  return startAt(session, uri, selectionRange.start);
}

/** Types of nodes without a name that bring homework. */
const planning = new Set(["SessionBlock", "WhenOffer", "Tailor"]);

function isInHeader(node: AnyNode, text: string, offset: number): boolean {
  const span = spanOf(node);
  const block = span && blockAt(text, span);
  return span !== undefined && offset <= (block?.open ?? span.end);
}
