import { type AllHTMLAttributes, type ComponentChild, h } from "preact";
import type { Markup } from "../../../server/src/compile/markup.js";

/** What else the element of a part is given, by the key of the part. */
export type PartAttributes = (key: string) => AllHTMLAttributes<HTMLElement>;

/** Draws described elements into the document, text as text. */
export function drawn(markup: readonly (Markup | string)[], partAttributes?: PartAttributes): ComponentChild[] {
  return markup.map((one) => (typeof one === "string" ? one : drawnElement(one, partAttributes)));
}

function drawnElement(
  { tag, attributes, children }: Markup,
  partAttributes: PartAttributes | undefined,
): ComponentChild {
  const key = attributes["data-key"];
  const more = key !== undefined && partAttributes ? { ...partAttributes(key), key } : {};
  return h(tag, { ...attributes, ...more }, ...drawn(children, partAttributes));
}
