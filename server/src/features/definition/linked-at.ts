import type { LocationLink, Range } from "vscode-languageserver";
import { materialsIn } from "../../compile/materials.js";
import type { Place, Span } from "../../finding.js";
import { resolvePath, spanOf } from "../../language/index.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { wordAt } from "../shared/cursor.js";

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What a place leads to that names no declaration: the file of an import or a material, the text of a rule or approach. */
export function linkedAt(session: Session, document: ShownDocument, offset: number): LocationLink | undefined {
  const file = fileAt(document, offset);
  const uri = file && session.openableUriOf(document.project, file.path);
  if (file) return uri === undefined ? undefined : link(document, file.span, uri, start);
  const word = wordAt(document.bound, offset);
  const { meaning } = word ?? {};
  if (!word || (meaning?.is !== "rule" && meaning?.is !== "approach")) return undefined;
  const written = placeInPack(document, meaning);
  const place = written && session.location(document.project, written);
  if (place) return link(document, word.span, place.uri, place.range);
  const page = meaning.is === "rule" ? session.shippedPageOf(meaning.id) : undefined;
  return page === undefined ? undefined : link(document, word.span, page, start);
}

function link(document: ShownDocument, from: Span, targetUri: string, to: Range): LocationLink {
  return { originSelectionRange: document.rangeOf(from), targetUri, targetRange: to, targetSelectionRange: to };
}

/** The file that an import or the materials of a task name at an offset, if it is there. */
function fileAt({ bound, live }: ShownDocument, offset: number): { path: string; span: Span } | undefined {
  const { parsed } = bound;
  const holds = (span: Span | undefined): span is Span =>
    span !== undefined && span.start <= offset && offset <= span.end;
  const imported = parsed.tree.imports.find(({ from }) => holds(spanOf(from)))?.from;
  const span = spanOf(imported);
  if (imported?.value !== undefined && span) {
    const shipped = imported.value.startsWith("homework:") ? imported.value : undefined;
    const path = shipped ?? resolvePath(parsed.path, imported.value);
    return path !== undefined && (shipped !== undefined || live.exists(path)) ? { path, span } : undefined;
  }
  const material = materialsIn(parsed).find(({ place }) => holds(place));
  const path = material && resolvePath(parsed.path, material.file);
  return material && path !== undefined && live.exists(path) ? { path, span: material.place } : undefined;
}

/** Where a pack of the project's own says something. */
function placeInPack({ live }: ShownDocument, meaning: { is: "rule" | "approach"; id: string }): Place | undefined {
  if (meaning.is === "rule") return live.rulebook.library.rule(meaning.id)?.rule.place;
  const pack = live.packs.find(({ approach }) => approach === meaning.id);
  const path = pack?.rules.find(({ place }) => place !== undefined)?.place?.path;
  return path === undefined ? undefined : { path, start: 0, end: 0 };
}
