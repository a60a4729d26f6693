import type { LayoutOptions } from "../options.js";

const lineBreaks: Readonly<Record<string, LayoutOptions["lineBreak"]>> = { lf: "\n", crlf: "\r\n", cr: "\r" };

/** Columns of a tab where nothing says how wide it is. */
const usualTab = 4;
const widestIndent = 16;

/**
 * What the properties of an `.editorconfig` ask of the layout; what they do not say, or say in a way that nothing can be
 * made of, is left out.
 */
export function layoutOptionsOf(properties: ReadonlyMap<string, string>): Partial<LayoutOptions> {
  const options: Partial<LayoutOptions> = {};
  const style = properties.get("indent_style");
  if (style === "tab" || style === "space") options.indentStyle = style;
  const size = indentSize(properties, style === "tab");
  if (size !== undefined) options.indentSize = size;
  const lineBreak = lineBreaks[properties.get("end_of_line") ?? ""];
  if (lineBreak !== undefined) options.lineBreak = lineBreak;
  const finalNewline = properties.get("insert_final_newline");
  if (finalNewline === "true" || finalNewline === "false") options.finalNewline = finalNewline === "true";
  const longest = properties.get("max_line_length");
  const length = longest === "off" ? Number.POSITIVE_INFINITY : count(longest, 10_000);
  if (length !== undefined) {
    options.lineLength = length;
    options.rowLength = length;
  }
  return options;
}

function indentSize(properties: ReadonlyMap<string, string>, isTab: boolean): number | undefined {
  const size = properties.get("indent_size");
  const tab = count(properties.get("tab_width"), widestIndent);
  if (size === "tab" || (isTab && size === undefined)) return tab ?? usualTab;
  const columns = count(size, widestIndent);
  return isTab ? (tab ?? columns) : columns;
}

function count(written: string | undefined, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(written ?? "") ? Number(written) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
