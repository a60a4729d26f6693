import type { Place } from "../../finding.js";
import { type AnyNode, type Declaration, eachChild, spanOf } from "../../language/index.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { namesIn } from "../shared/names.js";

/** Properties of a node that hold the word for what it is. */
const typeProperties: Readonly<Record<string, string>> = { Event: "technique", Stage: "phase" };

/** The declaration of what a thing is: the kind of a task, the technique of an event, the phase of a stage, the hierarchy of a step. */
export function typeOf(session: Session, document: ShownDocument, declaration: Declaration): Declaration | undefined {
  const { node, within, term } = declaration;
  if (within) return within;
  if (term) return declaration;
  if (node.$type === "Homework") return kindOf(session, document, declaration);
  const property = typeProperties[node.$type];
  return property === undefined
    ? undefined
    : namedBy(session, document, declaration.path, wordIn(node as AnyNode, property));
}

/** The kind of a task, also one that it inherits. */
function kindOf(session: Session, document: ShownDocument, declaration: Declaration): Declaration | undefined {
  for (const { protocol, origins } of document.understood.protocols) {
    for (const task of protocol.homework) {
      const thing = origins.thing(task);
      if (!thing || thing.name.path !== declaration.path || thing.name.start !== declaration.place.start) continue;
      const kind = thing.lines.get("kind")?.[0]?.value;
      return kind && namedBy(session, document, kind.path, kind);
    }
  }
  return namedBy(session, document, declaration.path, ownKind(declaration));
}

/** A task at the top of a file belongs to no protocol: nobody knows yet what it will inherit. */
function ownKind({ node }: Declaration): { start: number } | undefined {
  if (node.$type !== "Homework") return undefined;
  const line = node.lines.find((one) => one.$type === "PhraseLine" && one.keyword === "kind");
  return line?.$type === "PhraseLine" ? spanOf(line.values[0]?.term) : undefined;
}

function wordIn(node: AnyNode, wanted: string): { start: number } | undefined {
  let found: { start: number } | undefined;
  eachChild(node, (child, property) => {
    if (property === wanted) found = spanOf(child);
  });
  return found;
}

/** What a word names that begins at a place. */
function namedBy(
  session: Session,
  { project }: ShownDocument,
  path: string,
  place: { start: number } | Place | undefined,
): Declaration | undefined {
  if (!place) return undefined;
  return namesIn(session, project, path).find(({ mention }) => mention.place.start === place.start)?.declaration;
}
