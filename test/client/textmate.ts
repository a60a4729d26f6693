/** What a grammar for editors is made of, as far as ours uses it. */
interface Rule {
  include?: string;
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  captures?: Captures;
  beginCaptures?: Captures;
  endCaptures?: Captures;
  patterns?: Rule[];
}
type Captures = Readonly<Record<string, { name?: string }>>;

export interface TextMateGrammar {
  scopeName: string;
  patterns: Rule[];
  repository: Readonly<Record<string, { patterns: Rule[] }>>;
}

interface Frame {
  rule: Rule | undefined;
  patterns: readonly Rule[];
  scopes: readonly string[];
}

/**
 * Reads a text with a grammar for editors, line by line as editors do.
 * @returns the scopes of each character, by offset
 */
export function scopesOf(grammar: TextMateGrammar, text: string): string[][] {
  const scopes: string[][] = [];
  const stack: Frame[] = [{ rule: undefined, patterns: grammar.patterns, scopes: [grammar.scopeName] }];
  let offset = 0;
  for (const line of text.split("\n")) {
    readLine(grammar, line, stack, (from, to, names) => {
      for (let at = from; at < to; at++) scopes[offset + at] = [...(scopes[offset + at] ?? []), ...names];
    });
    offset += line.length + 1;
  }
  return scopes;
}

type Mark = (from: number, to: number, names: readonly string[]) => void;

function readLine(grammar: TextMateGrammar, line: string, stack: Frame[], mark: Mark): void {
  let at = 0;
  // Each turn takes something of the line or opens or closes a rule; a grammar that does neither for ever is broken.
  for (let turn = 0; turn <= 4 * line.length + 8; turn++) {
    const frame = stack.at(-1);
    if (!frame) throw new Error("The grammar closed more than it opened.");
    const next = nextMatch(grammar, frame, line, at);
    if (!next) {
      mark(at, line.length, frame.scopes);
      return;
    }
    const { match, rule } = next;
    const end = match.index + match[0].length;
    mark(at, match.index, frame.scopes);
    if (rule === "end") {
      markCaptures(match, frame.rule?.endCaptures, outer(frame), mark);
      stack.pop();
    } else {
      const inner = [...frame.scopes, ...namesIn(rule.name)];
      markCaptures(match, rule.begin === undefined ? rule.captures : rule.beginCaptures, inner, mark);
      if (rule.begin !== undefined)
        stack.push({ rule, patterns: rule.patterns ?? [], scopes: [...inner, ...namesIn(rule.contentName)] });
    }
    at = end;
    if (at === line.length && !stack.at(-1)?.rule) return;
  }
  throw new Error(`The grammar makes no headway on: ${line}`);
}

/** The scopes of a rule without those of its content. */
function outer({ rule, scopes }: Frame): readonly string[] {
  return scopes.slice(0, scopes.length - namesIn(rule?.contentName).length);
}

function namesIn(name: string | undefined): string[] {
  return name === undefined ? [] : name.split(" ");
}

function markCaptures(
  match: RegExpExecArray,
  captures: Captures | undefined,
  scopes: readonly string[],
  mark: Mark,
): void {
  mark(match.index, match.index + match[0].length, scopes);
  for (const [group, { name }] of Object.entries(captures ?? {})) {
    const [from, to] = match.indices?.[Number(group)] ?? [];
    if (from !== undefined && to !== undefined) mark(from, to, namesIn(name));
  }
}

/** The match that begins first; of several at one place the end of the open rule, then the order of the grammar. */
function nextMatch(
  grammar: TextMateGrammar,
  frame: Frame,
  line: string,
  at: number,
): { match: RegExpExecArray; rule: Rule | "end" } | undefined {
  const ending = frame.rule?.end === undefined ? null : find(frame.rule.end, line, at);
  let best: { match: RegExpExecArray; rule: Rule | "end" } | undefined = ending
    ? { match: ending, rule: "end" }
    : undefined;
  for (const rule of expanded(grammar, frame.patterns)) {
    const match = find(rule.match ?? rule.begin ?? "", line, at);
    if (match && (!best || match.index < best.match.index)) best = { match, rule };
  }
  return best;
}

function expanded(grammar: TextMateGrammar, patterns: readonly Rule[]): Rule[] {
  return patterns.flatMap((rule) => {
    if (rule.include === undefined) return [rule];
    const part = grammar.repository[rule.include.slice(1)];
    if (!part) throw new Error(`The grammar has no part ${rule.include}.`);
    return expanded(grammar, part.patterns);
  });
}

const compiled = new Map<string, RegExp>();

function find(pattern: string, line: string, at: number): RegExpExecArray | null {
  let expression = compiled.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern, "gdu");
    compiled.set(pattern, expression);
  }
  expression.lastIndex = at;
  const match = expression.exec(line);
  return match && match[0] === "" && match.index === line.length && at === line.length ? null : match;
}
