import type { Place } from "../../finding.js";
import type { Declaration } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import type { ResolveContext } from "./context.js";

/** Things of several files that take part in one protocol under one name would be one thing in what is compiled. */
export function reportSameNames(context: ResolveContext): void {
  const byId = new Map<string, Declaration>();
  for (const declaration of context.used) {
    const id = context.idOf(declaration);
    const other = byId.get(id);
    if (!other) byId.set(id, declaration);
    else if (!isSame(declaration, other)) report(declaration, other, context);
  }
}

/** A file that is read twice, once for itself and once for a file that imports it, declares the same things twice. */
function isSame(one: Declaration, other: Declaration): boolean {
  return one.place.path === other.place.path && one.place.start === other.place.start;
}

function report(one: Declaration, other: Declaration, context: ResolveContext): void {
  const { path } = context.file.parsed;
  const [near, far] = other.path === path ? [other, one] : [one, other];
  const name = context.nameOf(near);
  const related = [checkSeen(far.place, "another-declared-here", { name })];
  const values = { name, file: near.path, other: far.path };
  context.findings.push(checkMessage("two-of-one-name", placeFor(near, context), values, { related }));
}

function placeFor(declaration: Declaration, context: ResolveContext): Place {
  const { file, node } = context;
  if (declaration.path === file.parsed.path) return declaration.place;
  const entry = file.imports.find(({ declarations }) => declarations.includes(declaration));
  return entry?.place ?? file.declarations.byNode.get(node)?.place ?? declaration.place;
}
