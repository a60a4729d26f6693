import { SymbolKind } from "vscode-languageserver";
import type { Declaration } from "../../language/index.js";

const kinds: Readonly<Partial<Record<Declaration["space"], SymbolKind>>> = {
  protocol: SymbolKind.Module,
  homework: SymbolKind.Function,
  hierarchy: SymbolKind.Enum,
  step: SymbolKind.EnumMember,
  aim: SymbolKind.Property,
  event: SymbolKind.Event,
  source: SymbolKind.Constant,
  measure: SymbolKind.Number,
  stage: SymbolKind.Namespace,
  strand: SymbolKind.Namespace,
};

/** How editors picture something declared: a task is what is done, a term is a class that others belong to. */
export function symbolKind(space: Declaration["space"]): SymbolKind {
  return kinds[space] ?? SymbolKind.Class;
}
