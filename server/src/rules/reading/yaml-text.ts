import { type Document, isMap, isScalar, type Node, parseDocument, type Scalar, visit } from "yaml";
import type { Finding, Place, Span } from "../../finding.js";
import { yamlPhrase } from "../../messages/phrases/yaml.js";
import { yamlFinding } from "../../messages/yaml.js";

/** Far above any file that a person would read. */
const mostCharacters = 1_000_000;

/** The path of a value within a file: keys and positions. */
export type ValuePath = readonly (string | number)[];

/** A text read as plain YAML: no tags, no anchors, no merging. */
export class YamlText {
  readonly text: string;
  readonly path: string;
  readonly findings: Finding[] = [];
  readonly #document: Document | undefined;

  constructor(text: string, path: string) {
    this.text = text;
    this.path = path;
    this.#document = this.#read();
  }

  /** The data; undefined if the text is no YAML. */
  get data(): unknown {
    return this.#document?.toJS({ maxAliasCount: 0 });
  }

  /** Where a value stands; for what is not there, where the nearest value around it begins. */
  place(path: ValuePath): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.#node(path.slice(0, length));
      if (node?.range) {
        const [start, end] = node.range;
        return length === path.length && isScalar(node) ? this.#at(start, end) : this.#at(start, this.#lineEnd(start));
      }
    }
    return this.#at(0, this.#lineEnd(0));
  }

  /** Where a key stands. */
  keyPlace(path: ValuePath): Place {
    const around = this.#node(path.slice(0, -1));
    const key = path.at(-1);
    const pair = isMap(around) ? around.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? this.#at(range[0], range[1]) : this.place(path);
  }

  /** Where a stretch of a text value stands in the file, whatever way the text is written. */
  placeWithin(path: ValuePath, { start, end }: Span): Place {
    const node = this.#node(path);
    if (!isScalar(node) || !node.range || typeof node.value !== "string") return this.place(path);
    const offsets = offsetsOf(this.text, node as Scalar<string>);
    const last = end > start ? (offsets[end - 1] ?? node.range[1] - 1) + 1 : (offsets[start] ?? node.range[1]);
    return this.#at(offsets[start] ?? node.range[1], last);
  }

  #node(path: ValuePath): Node | undefined {
    const found = path.length === 0 ? this.#document?.contents : this.#document?.getIn(path, true);
    return found === null || typeof found !== "object" ? undefined : (found as Node);
  }

  #read(): Document | undefined {
    if (this.text.length > mostCharacters) {
      this.findings.push(
        yamlFinding("yaml-too-large", this.#at(0, 0), { size: this.text.length, most: mostCharacters }),
      );
      return undefined;
    }
    let document: Document.Parsed;
    try {
      document = parseDocument(this.text, {
        schema: "core",
        merge: false,
        uniqueKeys: true,
        prettyErrors: false,
        customTags: null,
      });
    } catch (error) {
      // The parser recurses, so a text nested thousands deep ends in a RangeError.
      if (!(error instanceof RangeError)) throw error;
      this.findings.push(yamlFinding("yaml-text", this.#at(0, 0), { fault: yamlPhrase("nested-too-deeply") }));
      return undefined;
    }
    for (const { message, pos } of [...document.errors, ...document.warnings]) {
      this.findings.push(
        yamlFinding("yaml-text", this.#at(pos[0], Math.max(pos[1], pos[0] + 1)), {
          fault: yamlPhrase("said-by-yaml", { said: firstLine(message) }),
        }),
      );
    }
    visit(document, {
      Alias: (_, node) => this.#refuse(node),
      Node: (_, node) => {
        if (node.anchor !== undefined) this.#refuse(node);
      },
    });
    return this.findings.length === 0 ? document : undefined;
  }

  #refuse(node: Node): void {
    const [start, end] = node.range ?? [0, 0];
    const written = firstLine(this.text.slice(start, end));
    this.findings.push(yamlFinding("yaml-alias", this.#at(start, end), { written }));
  }

  #lineEnd(start: number): number {
    const end = this.text.indexOf("\n", start);
    return end < 0 ? this.text.length : end;
  }

  #at(start: number, end: number): Place {
    const last = Math.min(end, this.text.length);
    return { path: this.path, start: Math.min(start, last), end: last };
  }
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").trim();
}

/**
 * For each character of a text value, its offset in the file. Value and source are walked side by side: they differ in
 * quotes and escapes, in the indentation of blocks, and in line breaks that are folded into spaces.
 */
function offsetsOf(source: string, scalar: Scalar<string>): number[] {
  const [start, end] = scalar.range ?? [0, 0, 0];
  const quoted = scalar.type === "QUOTE_SINGLE" || scalar.type === "QUOTE_DOUBLE";
  const block = scalar.type === "BLOCK_LITERAL" || scalar.type === "BLOCK_FOLDED";
  const offsets: number[] = [];
  let at = quoted ? start + 1 : block ? afterSpaces(source, source.indexOf("\n", start) + 1, end) : start;
  for (let i = 0; i < scalar.value.length; i++) {
    const character = scalar.value.charAt(i);
    if (scalar.type === "QUOTE_DOUBLE")
      while (/^\\\r?\n/.test(source.slice(at, at + 3))) at = afterSpaces(source, at + 1, end);
    offsets.push(Math.min(at, end));
    if (/\s/.test(character) && /\s/.test(source.charAt(at))) {
      const next = scalar.value.charAt(i + 1);
      at =
        source.charAt(at) === character && /[^\S\n]/.test(character) && !breaksBefore(source, at)
          ? at + 1
          : afterBreak(source, at, end, next);
    } else if (scalar.type === "QUOTE_DOUBLE" && source.charAt(at) === "\\") {
      at += escapeLength(source, at);
    } else if (scalar.type === "QUOTE_SINGLE" && source.startsWith("''", at)) {
      at += 2;
    } else if (!/\s/.test(character)) {
      at++;
    }
  }
  return offsets;
}

/** Whether only spaces stand between here and the end of the line. */
function breaksBefore(source: string, at: number): boolean {
  return /^[^\S\n]*\r?\n/.test(source.slice(at, at + 200));
}

function afterSpaces(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(source.charAt(at))) at++;
  return at;
}

/** After a line break: where the next character of the value stands; further breaks are taken one by one. */
function afterBreak(source: string, from: number, end: number, next: string): number {
  if (next !== "\n") return afterSpaces(source, from, end);
  const lineEnd = source.indexOf("\n", from);
  return lineEnd < 0 ? end : lineEnd + 1;
}

function escapeLength(source: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return lengths[source.charAt(at + 1)] ?? 2;
}
