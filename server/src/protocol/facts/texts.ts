import type { TextFacts } from "../generated/facts-types.js";
import type { FactSource } from "./source.js";

/** Keys that hold prose. Titles of works, codes, names and doses as written are no prose. */
const prose = new Set(
  (
    "title text wording bridge clientHears question belief prediction reading steps settle afterwards plan others " +
    "crisis controller because respond notes confidentiality safeguarding assess contact outOfHours ordinaryRisk"
  ).split(" "),
);

/** Keys below which there is no prose; `plans` of a session are ids. */
const noProse = new Set(
  (
    "kind traits mechanisms serves dose agree difficulty alongside after needs climbs cites frequency plans fields " +
    "phases due order administer seenBy about homework events at or code restsOn"
  ).split(" "),
);

/** Lines of a homework that speak to the client although they name no reader. */
const toClient = new Set("clientHears wording question belief prediction reading steps settle stop".split(" "));

const parts = [
  ["title", "protocol"],
  ["homeworkNone", "protocol"],
  ["population", "protocol"],
  ["consent", "consent"],
  ["stages", "protocol"],
  ["aims", "protocol"],
  ["events", "protocol"],
  ["hierarchies", "homework"],
  ["everyHomework", "homework"],
  ["homework", "homework"],
  ["everySession", "session"],
  ["sessions", "session"],
  ["recurringSessions", "session"],
  ["strands", "session"],
  ["offers", "homework"],
  ["policy", "policy"],
  ["tailoring", "tailoring"],
  ["safety", "safety"],
  ["supervision", "supervision"],
  ["plans", "homework"],
] as const satisfies readonly (readonly [keyof FactSource, string])[];

/**
 * The texts of the protocol with their words, for conditions on the wording. The same text in the same line comes once,
 * at its first place: what all tasks inherit, at the line that says it for all.
 */
export function textFacts(protocol: FactSource): TextFacts[] {
  const collector = new Collector();
  for (const [key, part] of parts) collector.take(protocol[key], key, part);
  return collector.texts;
}

class Collector {
  readonly texts: TextFacts[] = [];
  readonly #seen = new Map<string, Set<string>>();
  readonly #path: (string | number)[] = [];
  #part = "";

  take(node: unknown, key: string, part: string): void {
    this.#part = part;
    this.#below(node, key, key, "", "");
  }

  #below(node: unknown, step: string | number, key: string, line: string, reader: string): void {
    if (!isObject(node)) {
      if (typeof node === "string" && prose.has(key)) this.#text(node, step, line === "" ? key : line, reader);
      return;
    }
    this.#path.push(step);
    if (Array.isArray(node)) {
      for (let n = 0; n < node.length; n++) this.#below(node[n], n, key, line, reader);
    } else {
      this.#object(node, line, reader);
    }
    this.#path.pop();
  }

  #object(node: Readonly<Record<string, unknown>>, line: string, reader: string): void {
    const named = typeof node.reader === "string" ? node.reader : reader;
    for (const key in node) {
      const value = node[key];
      if (typeof value === "string" ? !prose.has(key) : typeof value !== "object" || this.#isElsewhere(key)) continue;
      const within = line === "" ? this.#lineOf(key) : line;
      const forWhom = named === "" && this.#part === "homework" && toClient.has(within) ? "client" : named;
      this.#below(value, key, key, within, forWhom);
    }
  }

  /** Rows of `plans` hold prose in their changes; everywhere else below a part, `plans` and the like are ids. */
  #isElsewhere(key: string): boolean {
    return noProse.has(key) && !(key === "homework" && this.#path[0] === "supervision");
  }

  /** What a row of `plans` changes are lines as those of the task itself; strands hold sessions. */
  #lineOf(key: string): string {
    return key === "changes" || key === "sessions" ? "" : key;
  }

  #text(text: string, step: string | number, line: string, reader: string): void {
    if (text === "" || this.#isSeen(line, text)) return;
    let ref = "";
    for (const key of this.#path) ref += `/${key}`;
    this.texts.push({ ref: `${ref}/${step}`, part: this.#part, line, reader, text, words: wordsIn(text) });
  }

  #isSeen(line: string, text: string): boolean {
    const known = this.#seen.get(line);
    if (known === undefined) {
      this.#seen.set(line, new Set([text]));
      return false;
    }
    if (known.has(text)) return true;
    known.add(text);
    return false;
  }
}

function isObject(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null;
}

// A list of marks: a class of Unicode letters takes milliseconds to build, which a cold command would notice.
const marks = /[\s.,;:!?¡¿"“”„«»‹›()[\]{}<>*_/\\|–—…·•#=+~`]+/;

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().split(marks);
  if (words.at(-1) === "") words.pop();
  if (words[0] === "") words.shift();
  return words;
}
