import type { DocumentLink } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import { doiAddress } from "../../compile/explain/things/aims-and-sources.js";
import { materialsIn } from "../../compile/materials.js";
import type { Span } from "../../finding.js";
import { type AnyNode, eachChild, isOfType, resolvePath, spanOf } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import type { Feature } from "../feature.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";

/** Makes imports, materials and DOIs links that can be followed. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(connection, session) {
    connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
      const document = await session.document(uri);
      if (!document) return [];
      return [...imports(session, document), ...materials(session, document), ...dois(session, document)];
    });
  },
};

function imports(session: Session, document: ShownDocument): DocumentLink[] {
  const { project, path, live, bound } = document;
  return bound.parsed.tree.imports.flatMap(({ from }) => {
    const span = spanOf(from);
    if (from?.value === undefined || !span) return [];
    const isShipped = from.value.startsWith("homework:");
    const target = isShipped ? from.value : resolvePath(path, from.value);
    if (target === undefined || !(isShipped || live.exists(target))) return [];
    return link(document, span, session.openableUriOf(project, target), target);
  });
}

function materials(session: Session, document: ShownDocument): DocumentLink[] {
  const { project, path, live, bound } = document;
  return materialsIn(bound.parsed).flatMap(({ file, place }) => {
    const target = resolvePath(path, file);
    return target !== undefined && live.exists(target)
      ? link(document, place, session.uriOf(project, target), target)
      : [];
  });
}

function dois({ texts }: Session, document: ShownDocument): DocumentLink[] {
  const found: DocumentLink[] = [];
  const visit = (node: AnyNode): void => {
    if (!isOfType<ast.SourceLink>(node, "SourceLink")) {
      eachChild(node, visit);
      return;
    }
    const span = spanOf(node.value);
    const doi = node.scheme === "doi" ? /10\.\d{4,9}\/\S+/.exec(node.value?.value ?? "")?.[0] : undefined;
    if (!span || doi === undefined) return;
    const tooltip = texts.say(editorText("work-with-doi", { doi }));
    found.push(...link(document, span, doiAddress(doi), tooltip));
  };
  visit(document.bound.parsed.tree);
  return found;
}

/** The text between the quotes is the link. */
function link(
  document: ShownDocument,
  { start, end }: Span,
  target: string | undefined,
  tooltip: string,
): DocumentLink[] {
  if (target === undefined) return [];
  const closed = /["“”]$/.test(document.text.slice(start, end)) ? 1 : 0;
  return [{ range: document.rangeOf({ start: start + 1, end: end - closed }), target, tooltip }];
}
