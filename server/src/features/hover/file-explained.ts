import { type Explanation, stated } from "../../compile/explain/explanation.js";
import { materialsIn } from "../../compile/materials.js";
import { standardLibrary } from "../../compile/world.js";
import type { Span } from "../../finding.js";
import { type Declaration, resolvePath, spanOf } from "../../language/index.js";
import { explainPhrase } from "../../messages/phrases/explain.js";
import type { ShownDocument } from "../session/shown-document.js";
import type { Explained } from "./explained-at.js";

/** The file that a path in quotes leads to: what it offers, or what is handed out. */
export function fileExplained(document: ShownDocument, offset: number): Explained | undefined {
  const { parsed } = document.bound;
  const holds = (span: Span | undefined): span is Span =>
    span !== undefined && span.start <= offset && offset <= span.end;
  const imported = parsed.tree.imports.find(({ from }) => holds(spanOf(from)))?.from;
  const span = spanOf(imported);
  if (imported?.value !== undefined && span) {
    const explanation = moduleExplained(imported.value) ?? importedExplained(document, imported.value);
    return explanation && { span, explanations: [explanation] };
  }
  const material = materialsIn(parsed).find(({ place }) => holds(place));
  return material && { span: material.place, explanations: [materialExplained(document, material.file)] };
}

/** A module of the standard library. */
function moduleExplained(specifier: string): Explanation | undefined {
  const module = specifier.startsWith("homework:") ? specifier.slice("homework:".length) : undefined;
  const declared = module === undefined ? undefined : standardLibrary().module(module);
  return (
    declared && {
      name: specifier,
      is: explainPhrase("is-library-part"),
      lines: stated(
        ["Declares", explainPhrase("number-of-names", { count: declared.length })],
        ["", declared.map(({ name }) => name).join(", ")],
      ),
    }
  );
}

function importedExplained({ live, path }: ShownDocument, specifier: string): Explanation | undefined {
  const target = resolvePath(path, specifier);
  if (target === undefined || !live.exists(target)) return undefined;
  const { shared = [], protocols = [] } = live.bound(target)?.declarations ?? {};
  const offered = [...shared, ...protocols.map(({ declaration }) => declaration)];
  return {
    name: target,
    is: explainPhrase("is-project-file"),
    lines: stated(["Declares", offered.map(({ name, node }) => `${name}${titleOf(node)}`).join("\n")]),
  };
}

function titleOf(node: Declaration["node"]): string {
  const title = "title" in node ? node.title?.value : undefined;
  return title === undefined ? "" : `: ${title}`;
}

function materialExplained({ live, path }: ShownDocument, file: string): Explanation {
  const target = resolvePath(path, file);
  const isThere = target !== undefined && live.exists(target);
  const heading = isThere && /\.(md|txt)$/i.test(target) ? firstLine(live.text(target)) : undefined;
  return {
    name: target ?? file,
    is: explainPhrase(isThere ? "is-handed-out" : "is-missing-file"),
    lines: stated(["", heading]),
  };
}

/** The first line that says something, without the signs of a heading. */
function firstLine(text: string | undefined): string | undefined {
  const line = text?.split("\n").find((one) => /\p{L}/u.test(one));
  return line?.replace(/^[#>*\s-]+/, "").trim();
}
