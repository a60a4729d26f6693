import { type CallHierarchyItem, SymbolKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place, Span } from "../../finding.js";
import { type AnyNode, type Declaration, isOfType, spanOf, type Tree } from "../../language/index.js";
import { editorText, editorTexts } from "../../messages/editor.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { symbolKind } from "../shared/symbol-kinds.js";

/** What is done with a task. */
export type Role = keyof typeof editorTexts extends infer Code
  ? Code extends `role-${infer Name}`
    ? Name
    : never
  : never;

/** A node that stands in a file of a project. */
export interface Standing {
  project: OpenProject;
  path: string;
  node: AnyNode;
}

/** Types of nodes that plan, offer, review or change homework, with how editors picture them. */
const callers: Readonly<Record<string, SymbolKind>> = {
  SessionBlock: SymbolKind.Method,
  WhenOffer: SymbolKind.Method,
  Homework: SymbolKind.Function,
  EveryHomework: SymbolKind.Interface,
  Tailor: SymbolKind.Operator,
  Safety: SymbolKind.Struct,
  Supervision: SymbolKind.Struct,
};

/** The innermost of some nodes, the outermost first, that plans or changes homework. */
export function callerAmong(around: readonly AnyNode[]): AnyNode | undefined {
  return around.findLast((node) => node.$type in callers);
}

/** @param detail what it is, or what it does with a task */
export function itemOf(
  session: Session,
  { project, path, node }: Standing,
  declaration: Declaration | undefined,
  detail?: string,
): CallHierarchyItem | undefined {
  const text = session.textOf(project, path);
  const span = spanOf(node);
  if (!text || !span) return undefined;
  const nameSpan = declaration?.place ?? headerOf(node, text.text);
  const title = "title" in node ? (node.title as Tree<ast.Text> | undefined)?.value : undefined;
  const said = detail ?? title;
  return {
    name: declaration?.name ?? text.text.slice(nameSpan.start, nameSpan.end).replace(/\s+/g, " "),
    kind: declaration ? symbolKind(declaration.space) : (callers[node.$type] ?? SymbolKind.Method),
    ...(said === undefined ? {} : { detail: said }),
    uri: session.uriOf(project, path),
    range: text.rangeOf(span),
    selectionRange: text.rangeOf(nameSpan),
  };
}

/** The words that begin a block, up to its brace or its first text. */
export function headerOf(node: AnyNode, text: string): Span {
  const span = spanOf(node) ?? { start: 0, end: 0 };
  const words = /^[^{"“”„\r\n]+/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  return { start: span.start, end: span.start + Math.max(1, words.trimEnd().length) };
}

/** What is done with a task where it is named. */
export function roleOf(around: readonly AnyNode[]): readonly Role[] {
  for (const node of [...around].reverse()) {
    if (isOfType<ast.PlanLine>(node, "PlanLine")) {
      const verb = roleOfVerb(node.verb ?? "plan");
      return node.practised === true ? ["practises", verb] : [verb];
    }
    const role = roles[node.$type];
    if (role !== undefined) return [role];
    if (isOfType<ast.PhraseLine>(node, "PhraseLine")) return [roleOfLine[node.keyword ?? ""] ?? "names"];
    if (isOfType<ast.ChangeAction>(node, "ChangeAction")) return [roleOfVerb(node.act ?? "name")];
    if (isOfType<ast.Homework>(node, "Homework")) return ["is-like"];
  }
  return ["names"];
}

/** What is done with a task, in words; what several places say alike is said once. */
export function inWords({ texts }: Session, roles: readonly Role[]): string {
  return texts.say({ all: [...new Set(roles)].map((role) => editorText(`role-${role}`)), by: "comma" });
}

/** `plan` plans, `shorten` shortens. */
function roleOfVerb(verb: string): Role {
  const role = `${verb}s`;
  return isRole(role) ? role : "names";
}

function isRole(role: string): role is Role {
  return `role-${role}` in editorTexts;
}

const roles: Readonly<Record<string, Role>> = {
  Practice: "practises",
  Review: "reviews",
  WhenOffer: "offers",
  ReplaceAction: "replaces",
  Screen: "comes-before",
  Condition: "watches",
};

const roleOfLine: Readonly<Record<string, Role>> = {
  alongside: "brings-along",
  after: "comes-after",
  practise: "practises",
  practice: "practises",
};

/** A place as the text of its file counts it. */
export function rangeAt(session: Session, project: OpenProject, place: Place) {
  return session.textOf(project, place.path)?.rangeOf(place);
}
