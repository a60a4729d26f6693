// What every generated page of the manual has in common.

/** The note at the top of a page that nobody should edit by hand. */
export function generatedFrom(source) {
  return `<!-- Generated from ${source} by \`npm run generate\`; edit that, not this page. -->`;
}

/** The anchor that readers of Markdown give to a heading. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}

/** A table; signs that would end a cell are escaped. */
export function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replace(/\s+/g, " ").trim()).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Words as code, with commas. */
export function codes(words) {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** The parts of a page, with an empty line between them and one line break at its end. */
export function page(...parts) {
  return `${parts
    .flat(Number.POSITIVE_INFINITY)
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n")
    .trimEnd()}\n`;
}
