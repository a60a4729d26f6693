import { type AnyNode, type Declaration, docOf, eachChild, spanOf } from "../../../language/index.js";
import { type Explanation, stated } from "../explanation.js";

/** Lines of a task that say what it is, as far as they say so by themselves. */
const telling = ["kind", "targets", "serves", "dose", "climbs", "done"] as const;

/**
 * Something declared that no protocol has made anything of yet, as it is written: a task of a shared file, whose
 * protocols inherit it each in its own way.
 */
export function explainedAsWritten(declaration: Declaration): Explanation {
  const { node, name, space, within } = declaration;
  const text = node.$cstNode?.root.text ?? "";
  const title = "title" in node ? node.title?.value : undefined;
  const words = "text" in node ? node.text?.value : undefined;
  const aim = node.$type === "Aim" ? node.aim?.replaceAll("-", " ") : undefined;
  const what = aim ?? space;
  return {
    name,
    is: within ? `a step of ${within.name}` : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`,
    lines: stated(
      ["", title ?? words],
      ["", docOf(node)],
      ...(space === "homework" ? linesOf(node as AnyNode, text) : []),
    ),
  };
}

function linesOf(node: AnyNode, text: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  eachChild(node, (line, property) => {
    const span = spanOf(line);
    if (property === "like" && span) found.push(["Like", text.slice(span.start, span.end)]);
    if (property !== "lines" || !span) return;
    const [, keyword = "", said = ""] = /^(\S+)\s+(.*)$/s.exec(text.slice(span.start, span.end)) ?? [];
    if (!(telling as readonly string[]).includes(keyword)) return;
    found.push([keyword.charAt(0).toUpperCase() + keyword.slice(1), said.replace(/\s+/g, " ")]);
  });
  return found;
}
