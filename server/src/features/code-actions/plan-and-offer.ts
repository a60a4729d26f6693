import { CodeActionKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import { spanOf, type Tree } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import { nodeAt } from "../shared/cursor.js";
import type { Change } from "../shared/workspace-edit.js";
import type { Asked, Offered } from "./offered.js";

/** A homework that is planned becomes one that is offered, and the other way round. */
export function planAndOffer({ document, span }: Asked): Offered[] {
  const { tree } = document.bound.parsed;
  const entry = nodeAt<ast.PlanEntry>(tree, span.start, "PlanEntry");
  const name = entry?.homework?.id;
  if (!entry || name === undefined) return [];
  const kind = CodeActionKind.RefactorRewrite;
  const line = nodeAt<ast.PlanLine>(tree, span.start, "PlanLine");
  if (!line) {
    const isOffer = nodeAt<ast.WhenOffer>(tree, span.start, "WhenOffer") !== undefined;
    const disabled = editorText("offer-in-no-session");
    return isOffer ? [{ title: editorText("plan-instead", { name }), kind, disabled }] : [];
  }
  if (line.verb === "plan") {
    const title = editorText("offer-instead", { name });
    return [{ title, kind, change: () => rewritten(line, entry, "offer", document) }];
  }
  if (line.verb !== "offer") return [];
  return [
    { title: editorText("plan-instead", { name }), kind, change: () => rewritten(line, entry, "plan", document) },
  ];
}

function rewritten(
  line: Tree<ast.PlanLine>,
  entry: Tree<ast.PlanEntry>,
  verb: "plan" | "offer",
  { text, path }: { text: string; path: string },
): Change | undefined {
  const whole = spanOf(line);
  const own = spanOf(entry);
  if (!whole || !own) return undefined;
  const keyword = text.slice(whole.start, own.start);
  if (line.entries.length === 1 && /^\w+\s+$/.test(keyword)) {
    const place = { path, start: whole.start, end: own.start };
    return { edits: [{ do: "replace", place, text: `${verb} `.padEnd(keyword.length) }] };
  }
  const margin = /^[^\S\n]*/.exec(text.slice(text.lastIndexOf("\n", whole.start - 1) + 1))?.[0] ?? "";
  const said = (start: number, end: number) => text.slice(start, end).replaceAll(`\n${margin}`, "\n");
  const practised = line.practised ? [`practice ${triedOut(entry, text)}`] : [];
  const lines = [...without(line, entry, said), ...practised, `${verb} ${said(own.start, own.end)}`];
  // A line that shares its line with others, as in a session that is written in one, stays there.
  const isAlone = margin.length === whole.start - (text.lastIndexOf("\n", whole.start - 1) + 1);
  const isLast = /^[^\S\n]*(\/\/[^\n]*)?(\r?\n|$)/.test(text.slice(whole.end));
  return {
    edits: [{ do: "replace", place: { path, ...whole }, text: lines.join(isAlone && isLast ? "\n" : "   ") }],
  };
}

/** The line with all its other entries, if it has any. */
function without(
  line: Tree<ast.PlanLine>,
  entry: Tree<ast.PlanEntry>,
  said: (start: number, end: number) => string,
): string[] {
  const index = line.entries.indexOf(entry);
  const whole = spanOf(line);
  const own = spanOf(entry);
  const before = spanOf(line.entries[index - 1]);
  const after = spanOf(line.entries[index + 1]);
  if (!whole || !own) return [];
  if (before) return [said(whole.start, before.end) + said(own.end, whole.end)];
  return after ? [said(whole.start, own.start) + said(after.start, whole.end)] : [];
}

/** What is tried out of a plan: the task, with the steps of its hierarchy. */
function triedOut({ homework, clauses }: Tree<ast.PlanEntry>, text: string): string {
  const steps = clauses.filter(({ $type }) => $type === "AtSteps");
  return [homework, ...steps]
    .flatMap((node) => spanOf(node) ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}
