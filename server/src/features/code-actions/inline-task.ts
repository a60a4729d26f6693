import { CodeActionKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Edit } from "../../finding.js";
import { type BoundFile, type Declaration, isOfType, spanOf, type Tree } from "../../language/index.js";
import { isSameDeclaration } from "../../language/names/mentions.js";
import { editorText } from "../../messages/editor.js";
import { addsUp, lineKeyOf } from "../../protocol/resolve/effective-lines.js";
import { nodeAt } from "../shared/cursor.js";
import { type Named, namedAt } from "../shared/names.js";
import type { Change } from "../shared/workspace-edit.js";
import { Carrier, marginAt, withoutMargin } from "./moving/carrier.js";
import { Destination } from "./moving/destination.js";
import { type Task, taskOf } from "./moving/task.js";
import { unusedAfter } from "./moving/unused-after.js";
import type { Asked, Offered } from "./offered.js";

/** A homework of another file is written out in the protocol that uses it; one that is like another says all of it itself. */
export function inlineTask({ session, document, span }: Asked): Offered[] {
  const named = namedAt(session, document, span.start);
  if (named?.declaration.space !== "homework") return [];
  const { declaration, mention } = named;
  const source = document.live.bound(declaration.path);
  const task = source && taskOf(declaration, source);
  if (!source || !task) return [];
  const kind = CodeActionKind.RefactorInline;
  const { bound } = document;
  const own = nodeAt<ast.Homework>(bound.parsed.tree, mention.place.start, "Homework");
  if (own && spanOf(own.like)?.start === mention.place.start) {
    const title = editorText("inline-like", { name: own.name ?? "", like: declaration.name });
    return [{ title, kind, change: () => writtenOut(own, task, source, bound) }];
  }
  if (declaration.path === document.path || mention.by === "declaration") return [];
  const title = editorText("inline-task", { name: declaration.name });
  const protocol = protocolFor(named, bound);
  if (!protocol) return [{ title, kind, disabled: editorText("inline-several", { name: declaration.name }) }];
  return [{ title, kind, change: () => broughtIn(task, source, bound, protocol) }];
}

/** The protocol around a name; of an import, the only one that uses the name. */
function protocolFor({ mention: { place }, declaration }: Named, bound: BoundFile): Tree<ast.Protocol> | undefined {
  const around = nodeAt<ast.Protocol>(bound.parsed.tree, place.start, "Protocol");
  if (around) return around;
  const uses = [...bound.references].flatMap(([other, places]) =>
    isSameDeclaration(other, declaration) ? places : [],
  );
  const using = [...bound.protocolScopes.keys()].filter((protocol) => {
    const span = spanOf(protocol);
    return span && uses.some(({ start }) => span.start <= start && start < span.end);
  });
  return using.length === 1 ? using[0] : undefined;
}

function broughtIn(task: Task, source: BoundFile, bound: BoundFile, protocol: Tree<ast.Protocol>): Change | undefined {
  const { path } = bound.parsed;
  const { declaration, node, whole, span } = task;
  const entry = bound.imports.find(({ declarations }) =>
    declarations.some((one) => isSameDeclaration(one, declaration)),
  );
  const destination = new Destination(path, bound, protocol);
  const carrier = new Carrier(source, destination);
  const name = entry?.name ?? declaration.name;
  const { text } = source.parsed;
  const comments = withoutMargin(
    `\n${text.slice(whole.start, span.start).trimStart()}`,
    marginAt(text, span.start),
  ).slice(1);
  const head = declaration.place.start - span.start;
  const block = carrier.text(node);
  const written = `${comments}${block.slice(0, head)}${name}${block.slice(head + declaration.name.length)}`;
  const insertion = insertionInto(protocol, path, written);
  if (!insertion) return undefined;
  const isUsedOutside = mentionedOutside(declaration, protocol, bound);
  const unimport: Edit[] = entry && !isUsedOutside ? [{ do: "unimport", place: entry.place }] : [];
  return { edits: [insertion, ...unimport, ...carrier.importEdits()] };
}

/** Behind the last homework of the protocol, else before its first session, else at its end. */
function insertionInto(protocol: Tree<ast.Protocol>, path: string, text: string): Edit | undefined {
  const last = spanOf(protocol.members.findLast(({ $type }) => $type === "Homework"));
  if (last) return { do: "insert-after", place: { path, ...last }, text };
  const first = spanOf(protocol.members.find(({ $type }) => $type === "SessionBlock"));
  if (first) return { do: "insert-before", place: { path, ...first }, text };
  const whole = spanOf(protocol);
  return whole && { do: "insert-line", into: { path, ...whole }, text };
}

function mentionedOutside(declaration: Declaration, protocol: Tree<ast.Protocol>, { references }: BoundFile): boolean {
  const span = spanOf(protocol);
  const places = [...references].flatMap(([other, found]) => (isSameDeclaration(other, declaration) ? found : []));
  return span === undefined || places.some(({ start }) => start < span.start || start >= span.end);
}

/** A homework with the lines that it takes over from the one it is like; what it says itself comes first. */
function writtenOut(own: Tree<ast.Homework>, base: Task, source: BoundFile, bound: BoundFile): Change | undefined {
  const { path, text } = bound.parsed;
  const span = spanOf(own);
  const like = spanOf(own.like);
  if (!span || !like || !isOfType<ast.Homework>(base.node, "Homework")) return undefined;
  const protocol = nodeAt<ast.Protocol>(bound.parsed.tree, span.start, "Protocol");
  const carrier = new Carrier(source, new Destination(path, bound, protocol));
  const said = new Set(own.lines.map((line) => lineKeyOf(line)));
  const taken = base.node.lines.filter((line) => addsUp(lineKeyOf(line)) || !said.has(lineKeyOf(line)));
  const lines = taken.map((line) => carrier.text(line));
  const keyword = /\s*like\s+$/.exec(text.slice(span.start, like.start))?.[0].length ?? 0;
  const further = base.node.like && carrier.text(base.node.like);
  const head: Edit =
    further === undefined
      ? { do: "replace", place: { path, start: like.start - keyword, end: like.end }, text: "" }
      : { do: "replace", place: { path, ...like }, text: further };
  const added: Edit[] =
    lines.length === 0 ? [] : [{ do: "insert-line", into: { path, ...span }, text: lines.join("\n") }];
  return { edits: [head, ...added, ...unusedAfter(bound, [like]), ...carrier.importEdits()] };
}
