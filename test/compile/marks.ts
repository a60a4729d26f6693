/** A text in which `<|` and `|>` mark stretches: the text without the marks, and where the stretches were. */
export function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let plain = "";
  for (const part of text.split(/(<\||\|>)/)) {
    if (part === "<|") spans.push({ start: plain.length, end: plain.length });
    else if (part === "|>") spans.push({ start: spans.pop()?.start ?? 0, end: plain.length });
    else plain += part;
  }
  return { text: plain, spans };
}
