// Numbers for the kinds of tokens: words and signs of the grammar first, then its terminals.

export function kindsOf(grammar) {
  const words = new Set();
  const visit = (element) => {
    if (element.$type === "Keyword") words.add(element.value);
    for (const child of element.elements ?? []) visit(child);
    if (element.terminal) visit(element.terminal);
  };
  for (const rule of grammar.rules) if (rule.$type === "ParserRule") visit(rule.definition);
  const list = [...words].sort();
  const terminals = {};
  for (const rule of grammar.rules) {
    if (rule.$type === "TerminalRule" && !rule.hidden)
      terminals[rule.name] = list.length + Object.keys(terminals).length;
  }
  terminals.END = list.length + Object.keys(terminals).length;
  return { words: list, terminals, of: (word) => list.indexOf(word), count: terminals.END + 1 };
}
