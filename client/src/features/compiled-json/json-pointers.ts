/** A value of a JSON text: its pointer, and where it and the key before it stand, in UTF-16 offsets. */
export interface JsonPart {
  pointer: string;
  start: number;
  end: number;
  /** Of a member of an object: where its key stands. */
  key?: { start: number; end: number };
  /** Of a text: what it says. */
  text?: string;
}

/** The values of a JSON text, each after what holds it. @throws if the text is no JSON */
export function jsonParts(text: string): JsonPart[] {
  const parts: JsonPart[] = [];
  let at = 0;

  function skip(): void {
    while (/\s/.test(text[at] ?? "")) at++;
  }

  function take(what: string): void {
    skip();
    if (text[at] !== what) throw new SyntaxError(`There is no ${what} at ${at}.`);
    at++;
  }

  function readString(): string {
    const [found = ""] = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(at)) ?? [];
    at += found.length;
    return JSON.parse(found);
  }

  function readValue(pointer: string, key?: JsonPart["key"]): void {
    skip();
    const part: JsonPart = { pointer, start: at, end: at, ...(key ? { key } : {}) };
    parts.push(part);
    if (text[at] === "{") readMembers("}", (name) => readMember(pointer, name));
    else if (text[at] === "[") readMembers("]", (index) => readValue(`${pointer}/${index}`));
    else if (text[at] === '"') part.text = readString();
    else at += /^[^\s,\]}]+/.exec(text.slice(at))?.[0].length ?? 0;
    part.end = at;
  }

  function readMember(pointer: string, _index: number): void {
    skip();
    const start = at;
    const name = readString();
    const key = { start, end: at };
    take(":");
    readValue(`${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, key);
  }

  function readMembers(close: string, read: (index: number) => void): void {
    at++;
    skip();
    for (let index = 0; text[at] !== close; index++) {
      if (index > 0) take(",");
      read(index);
      skip();
      if (at >= text.length) throw new SyntaxError(`There is no ${close} at the end.`);
    }
    at++;
  }

  readValue("");
  return parts;
}

/** The innermost part that holds an offset; a key belongs to its value. */
export function partAt(parts: readonly JsonPart[], offset: number): JsonPart | undefined {
  let found: JsonPart | undefined;
  for (const part of parts) {
    if ((part.key?.start ?? part.start) <= offset && offset <= part.end) found = part;
  }
  return found;
}

/** The nearest place that is known for a pointer: its own, or that of what holds it. */
export function nearest<Place>(pointer: string, places: Readonly<Record<string, Place>>): Place | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places[at];
    if (place !== undefined || at === "") return place;
  }
}
