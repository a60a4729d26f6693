/** A text in which `<|` and `|>` mark stretches: the text without the marks, and where the stretches were, in order of beginning. */
export function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let plain = "";
  for (const part of text.split(/(<\||\|>)/)) {
    const span = part === "|>" ? open.pop() : undefined;
    if (part === "<|") {
      const opened = { start: plain.length, end: plain.length };
      open.push(opened);
      spans.push(opened);
    } else if (span) span.end = plain.length;
    else plain += part;
  }
  return { text: plain, spans };
}
