/**
 * The patterns in the headers of an `.editorconfig`: `*` any characters but a slash, `**` any, `?` one but a slash,
 * `[ab]` and `[!ab]` one of these or none, `{a,b}` either, `{1..9}` a number. They are followed without going back, so
 * that no pattern can take long.
 */
export class Glob {
  readonly #parts: readonly Part[];

  /** @param pattern as in the header; one without a slash is meant of the file's name, in whatever folder */
  constructor(pattern: string) {
    const at = pattern.indexOf("/");
    this.#parts = partsOf(at === -1 ? `**/${pattern}` : at === 0 ? pattern.slice(1) : pattern);
  }

  /** @param path relative to the folder of the `.editorconfig`, with forward slashes */
  matches(path: string): boolean {
    return endsOf(this.#parts, path, new Set([0])).has(path.length);
  }
}

type Part =
  | { kind: "text"; text: string }
  | { kind: "any"; slashes: boolean }
  | { kind: "folders" }
  | { kind: "one"; of?: string; not: boolean }
  | { kind: "choice"; choices: readonly (readonly Part[])[] }
  | { kind: "number"; from: number; to: number };

/** Every offset up to which the parts can reach from one of the given ones. */
function endsOf(parts: readonly Part[], path: string, starts: ReadonlySet<number>): ReadonlySet<number> {
  let reached = starts;
  for (const part of parts) {
    if (reached.size === 0) break;
    reached =
      part.kind === "any" || part.kind === "folders" ? endsOfAny(part, path, reached) : endsOfEach(part, path, reached);
  }
  return reached;
}

/** What any number of characters, or of whole folders, can reach. */
function endsOfAny(part: Part & { kind: "any" | "folders" }, path: string, starts: ReadonlySet<number>): Set<number> {
  const reached = new Set<number>();
  let isReached = false;
  for (let at = 0; at <= path.length; at++) {
    const isStart = starts.has(at);
    isReached ||= isStart;
    if (isReached && (part.kind === "any" || isStart || path[at - 1] === "/")) reached.add(at);
    if (path[at] === "/" && part.kind === "any" && !part.slashes) isReached = false;
  }
  return reached;
}

function endsOfEach(part: Part, path: string, starts: ReadonlySet<number>): Set<number> {
  const reached = new Set<number>();
  for (const start of starts) for (const end of endsOfPart(part, path, start)) reached.add(end);
  return reached;
}

function* endsOfPart(part: Part, path: string, start: number): Iterable<number> {
  switch (part.kind) {
    case "text":
      if (path.startsWith(part.text, start)) yield start + part.text.length;
      break;
    case "one": {
      const sign = path[start];
      if (sign !== undefined && sign !== "/" && (part.of === undefined || part.of.includes(sign) !== part.not))
        yield start + 1;
      break;
    }
    case "choice":
      for (const choice of part.choices) yield* endsOf(choice, path, new Set([start]));
      break;
    case "number": {
      const digits = /^[+-]?(?:0|[1-9]\d{0,14})/.exec(path.slice(start, start + 16))?.[0] ?? "";
      for (let length = 1; length <= digits.length; length++) {
        const value = Number(digits.slice(0, length));
        if (value >= part.from && value <= part.to) yield start + length;
      }
    }
  }
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; ) {
    const { part, end } = partAt(pattern, at);
    parts.push(part);
    at = end;
  }
  return parts;
}

function partAt(pattern: string, at: number): { part: Part; end: number } {
  const sign = pattern[at] ?? "";
  if (sign === "\\" && at + 1 < pattern.length) return { part: text(pattern[at + 1] ?? ""), end: at + 2 };
  if (sign === "*") {
    const slashes = pattern[at + 1] === "*";
    const isFolders = slashes && pattern[at + 2] === "/" && (at === 0 || pattern[at - 1] === "/");
    if (isFolders) return { part: { kind: "folders" }, end: at + 3 };
    return { part: { kind: "any", slashes }, end: at + (slashes ? 2 : 1) };
  }
  if (sign === "?") return { part: { kind: "one", not: false }, end: at + 1 };
  const closing = sign === "[" ? endOfSet(pattern, at) : sign === "{" ? endOfBraces(pattern, at) : -1;
  if (closing === -1) return { part: text(sign), end: at + 1 };
  const inner = pattern.slice(at + 1, closing);
  return { part: sign === "[" ? setOf(inner) : bracesOf(inner), end: closing + 1 };
}

function text(said: string): Part {
  return { kind: "text", text: said };
}

/** Where a set ends; one with a slash in it is no set. */
function endOfSet(pattern: string, open: number): number {
  const closing = pattern.indexOf("]", open + 2);
  return closing !== -1 && !pattern.slice(open, closing).includes("/") ? closing : -1;
}

function setOf(inner: string): Part {
  const not = inner.startsWith("!");
  const of = (not ? inner.slice(1) : inner).replace(/(.)-(.)/gu, (_, from: string, to: string) =>
    signsBetween(from, to),
  );
  return { kind: "one", of, not };
}

function signsBetween(from: string, to: string): string {
  const first = from.charCodeAt(0);
  const count = to.charCodeAt(0) - first + 1;
  return count > 0 && count <= 256
    ? String.fromCharCode(...Array.from({ length: count }, (_, index) => first + index))
    : "";
}

function endOfBraces(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (pattern[at] === "{") depth++;
    else if (pattern[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

function bracesOf(inner: string): Part {
  const range = /^([+-]?\d+)\.\.([+-]?\d+)$/.exec(inner);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return { kind: "number", from: Math.min(from, to), to: Math.max(from, to) };
  }
  const choices = choicesOf(inner);
  if (choices.length > 1) return { kind: "choice", choices: choices.map(partsOf) };
  return { kind: "choice", choices: [[text("{"), ...partsOf(inner), text("}")]] };
}

/** What stands between the commas that are in no inner braces. */
function choicesOf(inner: string): string[] {
  const choices = [""];
  let depth = 0;
  for (let at = 0; at < inner.length; at++) {
    const sign = inner[at] ?? "";
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (sign === "," && depth === 0) choices.push("");
    else choices[choices.length - 1] += sign === "\\" ? sign + (inner[++at] ?? "") : sign;
  }
  return choices;
}
