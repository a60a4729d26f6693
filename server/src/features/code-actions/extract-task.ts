import { CodeActionKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Phrase, Span } from "../../finding.js";
import { type BoundFile, spanOf, specifierFor } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import { nodeAt } from "../shared/cursor.js";
import { canCreateFiles } from "../shared/workspace-edit.js";
import { Carrier } from "./moving/carrier.js";
import { Destination } from "./moving/destination.js";
import { type Extraction, extractionChange } from "./moving/extraction.js";
import { endOf, libraryFilesFor, newLibraryFile } from "./moving/library-files.js";
import { type Task, taskOf } from "./moving/task.js";
import type { Asked, Offered } from "./offered.js";

/**
 * A homework of a protocol moves to a file that protocols share, and is imported from there. Lines that speak of what
 * the protocol declares, such as its goals, stay: the protocol's own homework is then like the shared one.
 */
export function extractTask({ session, document, span }: Asked): Offered[] {
  const { bound, live, path: here } = document;
  const node = nodeAt<ast.Homework>(bound.parsed.tree, span.start, "Homework");
  const task = node && taskOf(bound.declarations.byNode.get(node), bound);
  const isInProtocol = bound.declarations.protocols.some(({ inside }) => task && inside.includes(task.declaration));
  if (!task || !isInProtocol || !isAtHead(task, span, document.text)) return [];
  const { name } = task.declaration;
  const existing = libraryFilesFor(document).map((path) =>
    offered(
      editorText("extract-to", { name, file: specifierFor(here, path) }),
      extractionOf(task, bound, new Destination(path, live.bound(path))),
      () => endOf(live.text(path) ?? ""),
    ),
  );
  if (!canCreateFiles(session.client)) return existing;
  const path = newLibraryFile(document, name);
  const title = editorText("extract-to-new", { name, file: specifierFor(here, path) });
  return [...existing, offered(title, extractionOf(task, bound, new Destination(path, undefined)), () => undefined)];
}

/** Whether the author points at the homework and not at something within it. */
function isAtHead({ node, span }: Task, { start }: Span, text: string): boolean {
  const head = text.slice(span.start, spanOf(node.lines[0])?.start ?? span.end);
  return start <= span.start + head.trimEnd().length;
}

/** @returns why it cannot be, if it cannot */
function extractionOf(task: Task, bound: BoundFile, destination: Destination): Extraction | Phrase {
  const { node, declaration } = task;
  const { name } = declaration;
  if (destination.isTaken(name, "homework")) return editorText("extract-taken", { name });
  const carrier = new Carrier(bound, destination);
  const like = node.like && carrier.boundTo(node.like);
  if (like) return editorText("extract-like", { name, like: like.name });
  const staying = node.lines.filter((line) => carrier.boundTo(line));
  if (staying.length > 0 && staying.length === node.lines.length) return editorText("extract-nothing", { name });
  return { task, bound, destination, staying };
}

function offered(title: Phrase, extraction: Extraction | Phrase, end: () => Span | undefined): Offered {
  const kind = CodeActionKind.RefactorExtract;
  if ("code" in extraction) return { title, kind, disabled: extraction };
  return { title, kind, change: () => extractionChange(extraction, end()) };
}
