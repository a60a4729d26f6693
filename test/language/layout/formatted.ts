import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { formatText, type LayoutOptions } from "../../../server/src/language/layout/index.js";
import { cutText } from "../../../server/src/language/layout/pieces.js";
import { applyTextEdits } from "../../../server/src/text-edit.js";

const root = join(import.meta.dirname, "../../..");

export function formatted(text: string, options?: Partial<LayoutOptions>): string {
  return applyTextEdits(text, formatText(text, options));
}

/** Every protocol file of the project, by its path. */
export const protocolTexts: readonly (readonly [path: string, text: string])[] = [
  "library",
  "protocol-examples",
  "test/corpus",
  "test/protocol",
].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".homework"))
    .sort()
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")] as const),
);

/** The pieces of a text put together again with other white space between them, each line break kept or not by `gap`. */
export function respaced(text: string, gap: (there: string, index: number) => string): string {
  const { starts, ends } = cutText(text);
  const parts = starts.map(
    (start, index) => gap(text.slice(ends[index - 1] ?? 0, start), index) + text.slice(start, ends[index]),
  );
  return parts.join("") + text.slice(ends[ends.length - 1] ?? 0);
}

/** The comments of a text, in order, without the white space in them. */
export function commentsOf(text: string): string[] {
  const { kinds, starts, ends } = cutText(text);
  return kinds.flatMap((kind, piece) =>
    kind.endsWith("comment") ? [text.slice(starts[piece], ends[piece]).replace(/\s+/g, " ").trim()] : [],
  );
}

/** Expects a layout of a text, and that it is laid out no differently again. */
export function expectLayout(text: string, layout: string): void {
  expect(formatted(text)).toBe(layout);
  expect(formatText(layout)).toEqual([]);
}

/** The same for lines of a protocol. */
export function expectInProtocol(lines: string, layout: string): void {
  const indented = layout.replace(/^(?=.)/gm, "  ");
  expectLayout(`protocol P {\n${lines}}\n`, `protocol P {\n${indented}}\n`);
}

/** Lines without the margin that they have in a test. */
export function lines(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const raw = strings.raw.reduce((text, part, index) => `${text}${values[index - 1] ?? ""}${part}`);
  const text = raw.replace(/^\n/, "").replace(/\n *$/, "\n");
  return text.replaceAll(new RegExp(`^${/^ */.exec(text)?.[0] ?? ""}`, "gm"), "");
}
