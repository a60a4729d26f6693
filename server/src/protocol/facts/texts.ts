import type { TextFacts } from "../generated/facts-types.js";
import type { FactSource } from "./source.js";

/** Keys that hold prose. Titles of works, codes, names and doses as written are no prose. */
const prose = new Set(
  (
    "title text wording bridge clientHears question belief prediction reading steps settle afterwards plan others crisis " +
    "controller because respond notes confidentiality safeguarding assess contact outOfHours ordinaryRisk"
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
  ["strands", "session"],
  ["offers", "homework"],
  ["policy", "policy"],
  ["tailoring", "tailoring"],
  ["safety", "safety"],
  ["supervision", "supervision"],
  ["plans", "homework"],
] as const satisfies readonly (readonly [keyof FactSource, string])[];

/** Every text of the protocol with its words, for conditions on the wording. */
export function textFacts(protocol: FactSource): TextFacts[] {
  const collector = new Collector();
  for (const [key, part] of parts) collector.visit(protocol[key], { part, ref: `/${key}`, key, line: "", reader: "" });
  return collector.texts;
}

interface Place {
  part: string;
  ref: string;
  key: string;
  line: string;
  reader: string;
}

class Collector {
  readonly texts: TextFacts[] = [];
  /** Inherited texts come again with each task. */
  readonly #words = new Map<string, string[]>();

  visit(node: unknown, place: Place): void {
    if (typeof node === "string") {
      if (prose.has(place.key) && node !== "") this.#take(node, place);
    } else if (Array.isArray(node)) {
      for (const [n, item] of node.entries()) this.visit(item, { ...place, ref: `${place.ref}/${n}` });
    } else if (typeof node === "object" && node !== null) {
      this.#object(node, place);
    }
  }

  #object(node: object, place: Place): void {
    // A row of `plans` is named by the key `plan` of a session's entry: an id, no prose.
    const isEntry = "plan" in node && "verb" in node;
    const reader = "reader" in node && typeof node.reader === "string" ? node.reader : place.reader;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "string" && typeof value !== "object") continue;
      if (isEntry && key === "plan") continue;
      if (key === "dose" || key === "frequency" || key === "after" || key === "code") continue;
      const line = lineOf(place, key);
      const forWhom = reader === "" && place.part === "homework" && toClient.has(line) ? "client" : reader;
      this.visit(value, { part: place.part, ref: `${place.ref}/${key}`, key, line, reader: forWhom });
    }
  }

  #take(text: string, { part, ref, line, key, reader }: Place): void {
    let words = this.#words.get(text);
    if (words === undefined) {
      words = wordsIn(text);
      this.#words.set(text, words);
    }
    this.texts.push({ ref, part, line: line === "" ? key : line, reader, text, words });
  }
}

/** The line is the key below the member of a list, or below a part that is no list. */
function lineOf({ line, ref }: Place, key: string): string {
  return line !== "" || key === "changes" || /^\/(?:homework|sessions|plans)$/.test(ref) ? line : key;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
