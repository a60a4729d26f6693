import { type AnyNode, type Declaration, docOf, eachChild, spanOf } from "../../../language/index.js";
import { explainPhrase, type Label } from "../../../messages/phrases/explain.js";
import { aimName, spaceName } from "../../../messages/phrases/spaces.js";
import { type Explanation, isA, stated } from "../explanation.js";

/** Lines of a task that say what it is, as far as they say so by themselves. */
const telling: Readonly<Record<string, Label>> = {
  kind: "Kind",
  targets: "Targets",
  serves: "Serves",
  dose: "Dose",
  climbs: "Climbs",
  done: "Done",
};

/**
 * Something declared that no protocol has made anything of yet, as it is written: a task of a shared file, whose
 * protocols inherit it each in its own way.
 */
export function explainedAsWritten(declaration: Declaration): Explanation {
  const { node, name, space, within } = declaration;
  const text = node.$cstNode?.root.text ?? "";
  const title = "title" in node ? node.title?.value : undefined;
  const words = "text" in node ? node.text?.value : undefined;
  const what = node.$type === "Aim" && node.aim !== undefined ? aimName(node.aim) : spaceName(space);
  return {
    name,
    is: within ? explainPhrase("is-step-of", { hierarchy: within.name }) : isA(what),
    lines: stated(
      ["", title ?? words],
      ["", docOf(node)],
      ...(space === "homework" ? linesOf(node as AnyNode, text) : []),
    ),
  };
}

function linesOf(node: AnyNode, text: string): (readonly [Label, string])[] {
  const found: (readonly [Label, string])[] = [];
  eachChild(node, (line, property) => {
    const span = spanOf(line);
    if (property === "like" && span) found.push(["Like", text.slice(span.start, span.end)]);
    if (property !== "lines" || !span) return;
    const [, keyword = "", said = ""] = /^(\S+)\s+(.*)$/s.exec(text.slice(span.start, span.end)) ?? [];
    const label = telling[keyword];
    if (label !== undefined) found.push([label, said.replace(/\s+/g, " ")]);
  });
  return found;
}
