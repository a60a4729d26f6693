/** Word processors put no-break spaces where a writer typed plain ones. */
export function plainText(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

/**
 * The text between two `"""`: it starts on the line after the opening ones, and the closing ones set the margin that
 * is taken off every line. `short` tells whether a line begins left of that margin.
 */
export function dedent(block: string): { text: string; short: boolean } {
  const closed = block.length >= 6 && block.endsWith('"""');
  const lines = plainText(block.slice(3, closed ? -3 : undefined)).split(/\r\n|\r|\n/);
  if (lines.length === 1) return { text: (lines[0] ?? "").trim(), short: false };
  const last = lines[lines.length - 1] ?? "";
  const closingAlone = closed && last.trim() === "";
  const body = closingAlone ? lines.slice(0, -1) : lines;
  const inner = body.slice(1).filter((line) => line.trim() !== "");
  const smallest = Math.min(...inner.map(indentation), Number.POSITIVE_INFINITY);
  const margin = closingAlone ? Math.min(indentation(last), smallest) : smallest;
  const first = (body[0] ?? "").trim();
  const rest = body.slice(1).map((line) => line.slice(Math.min(margin, indentation(line))).trimEnd());
  const text = (first === "" ? rest : [first, ...rest]).join("\n");
  return { text: dropCommonIndent(text).replace(/\n+$/, ""), short: closingAlone && smallest < indentation(last) };
}

/** Text set in deeper than its closing quotes is meant as plain text, not as a Markdown code block. */
function dropCommonIndent(text: string): string {
  const lines = text.split("\n");
  const common = Math.min(...lines.filter((line) => line !== "").map(indentation), Number.POSITIVE_INFINITY);
  return common > 0 && Number.isFinite(common) ? lines.map((line) => line.slice(common)).join("\n") : text;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
