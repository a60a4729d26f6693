import type * as ast from "../../../../../grammar/generated/ast.js";
import { type AnyNode, isOfType, spanOf, type Tree } from "../../../language/index.js";
import { keywordEntry } from "../../../language/syntax/keyword-reference.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { nextSession } from "../candidates/session-numbers.js";
import { headOf, linesWith, type Model, modelOf } from "./model.js";
import { type Filling, placesOf } from "./places.js";

/** More choices are no help at a place of a snippet. */
const mostChoices = 12;

/**
 * A block with places to fill in, as the approach usually writes it: with all lines that its rules ask for, the texts
 * empty. Undefined for what opens no block.
 */
export function snippetOf({ subject }: Candidate, asked: Asked): string | undefined {
  if (subject.is !== "keyword") return undefined;
  const { block, keyword } = subject;
  const entry = keywordEntry(block, keyword);
  if (!entry || !/\{ ?…/.test(entry.form)) return undefined;
  const model = modelOf(asked.lineage);
  const node = model && modelLine(keyword, block, model, asked);
  const writer = new SnippetWriter(asked, model);
  if (!model || !node) return writer.bare(entry.examples[0] ?? "", keyword);
  if (!isOfType<ast.Homework>(node, "Homework")) return writer.whole(node, model);
  return writer.homework(node, model);
}

/** The first such line of the model that the protocol has none like; where all are there, the last. */
function modelLine(keyword: string, block: string, model: Model, { protocol, bound }: Asked): AnyNode | undefined {
  const lines = linesWith(keyword, block, model);
  const there = new Set((protocol?.members ?? []).map((member) => headOf(member, bound.parsed.text)));
  return lines.find((node) => !there.has(headOf(node, model.parsed.text))) ?? lines.at(-1);
}

/** Writes a snippet, and numbers its places as it goes. */
class SnippetWriter {
  #count = 0;
  /** Numbers of the places at which names were given. */
  readonly #names = new Map<string, number>();

  constructor(
    private readonly asked: Asked,
    private readonly model: Model | undefined,
  ) {}

  /** The opening of an example, and nothing in the block. */
  bare(example: string, keyword: string): string | undefined {
    const opening = /^([^{]*?)\s*\{/.exec(example)?.[1];
    if (opening === undefined) return undefined;
    const rest = opening
      .slice(keyword.length)
      .replace(/"[^"]*"|[A-Z][\w-]*|\d+(?:\.\.\d+)?/g, (part) =>
        part.startsWith('"') ? `"${this.#place("")}"` : this.#place(part),
      );
    return `${keyword}${rest} {\n\t$0\n}`;
  }

  /** Words of the first line stand apart as in a sentence: the model aligns them with lines that are not there. */
  whole(node: AnyNode, model: Model): string {
    return this.#filled(node, model).replace(/^[^\n]+/, (first) => first.replace(/ {2,}/g, " "));
  }

  /** A homework with the lines that the model writes in it, and those it writes for all that this protocol does not. */
  homework(node: Tree<ast.Homework>, model: Model): string {
    const own = node.lines
      .filter((line) => !isSource(line))
      .map((line) => [keywordOf(line, model.parsed.text), line] as const);
    const forAll = this.#linesForAll(model).map((line) => [keywordOf(line, model.parsed.text), line] as const);
    const said = new Set([...this.#saidForAll(), ...own.map(([keyword]) => keyword)]);
    const once = new Map([...forAll.filter(([keyword]) => !said.has(keyword)).reverse(), ...[...own].reverse()]);
    const order = this.asked.lineage.find(({ keywords }) => keywords.length > 0)?.keywords ?? [];
    const rank = (keyword: string) => (order.includes(keyword) ? order.indexOf(keyword) : order.length);
    const lines = [...once].sort(([a], [b]) => rank(a) - rank(b));
    const opening = `homework ${this.#given(node.name ?? "")} "${this.#place("")}"`;
    // Texts that the model aligns are empty here.
    const body = lines.map(([, line]) => `\t${this.#filled(line, model).replace(/" {2,}/g, '" ')}\n`).join("");
    return `${opening} {\n${body}}${this.#offer(node, model)}`;
  }

  /** Where the model offers the homework once something has happened, the same offer of the new one. */
  #offer({ name = "" }: Tree<ast.Homework>, model: Model): string {
    const offer = model.protocol.members.find(
      (member): member is Tree<ast.WhenOffer> =>
        isOfType<ast.WhenOffer>(member, "WhenOffer") && headOf(member, model.parsed.text).endsWith(` ${name}`),
    );
    return offer ? `\n${this.whole(offer, model)}` : "";
  }

  #linesForAll({ protocol, parsed }: Model): readonly AnyNode[] {
    return protocol.members.flatMap((member) =>
      headOf(member, parsed.text) === "every homework"
        ? (member as Tree<ast.EveryHomework>).lines.filter((line) => !isSource(line))
        : [],
    );
  }

  #saidForAll(): string[] {
    const { protocol, bound } = this.asked;
    const { text } = bound.parsed;
    return (protocol?.members ?? []).flatMap((member) =>
      isOfType<ast.EveryHomework>(member, "EveryHomework") ? member.lines.map((line) => keywordOf(line, text)) : [],
    );
  }

  /** A stretch of the model with its places to fill in; set in by tabs, which the editor turns into what it uses. */
  #filled(node: AnyNode, model: Model): string {
    const span = spanOf(node);
    if (!span) return "";
    const { text } = model.parsed;
    let at = span.start;
    let filled = "";
    for (const place of placesOf(node, model)) {
      filled += literal(text.slice(at, place.start)) + this.#fill(place, node);
      at = place.end;
    }
    filled += literal(text.slice(at, span.end));
    const outer = /[^\n]*$/.exec(text.slice(0, span.start))?.[0].length ?? 0;
    return filled.replace(/\n( *)/g, (_, spaces: string) => `\n${"\t".repeat(Math.max(0, spaces.length - outer) / 2)}`);
  }

  #fill(filling: Filling, node: AnyNode): string {
    if (filling.is === "words") return `"${this.#place("")}"`;
    if (filling.is === "number") {
      const isSession = node.$type === "SessionBlock" && this.#count === 0;
      return this.#place(isSession ? String(nextSession(this.asked) ?? filling.written) : filling.written);
    }
    const { written, line } = filling;
    const known = this.#names.get(written);
    if (known !== undefined) return `$${known}`;
    const space = this.model?.spaces.get(written);
    if (filling.is === "name") return this.#given(written);
    if (space !== undefined) {
      const names = this.asked.scope.declared([space]).map(([name]) => name);
      return this.#choice(names.length > 0 ? names : [written]);
    }
    const isKind = (line as { keyword?: string } | undefined)?.keyword === "kind";
    const kinds = isKind ? (this.asked.lineage.find((pack) => pack.kinds.length > 0)?.kinds ?? []) : [];
    return this.#choice([written, ...kinds.filter((kind) => kind !== written)]);
  }

  /** The place of a name that is declared here; what speaks of it later repeats it. */
  #given(name: string): string {
    const taken = new Set(this.asked.scope.namesIn(["homework", "event", "aim", "stage", "hierarchy", "strand"]));
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}${n}`;
    const place = this.#place(free);
    this.#names.set(name, this.#count);
    return place;
  }

  #choice([first = "", ...others]: readonly string[]): string {
    if (others.length === 0) return this.#place(first);
    const choices = [first, ...others].slice(0, mostChoices).map((choice) => choice.replace(/[\\,|]/g, "\\$&"));
    return `\${${++this.#count}|${choices.join(",")}|}`;
  }

  #place(words: string): string {
    return words === "" ? `$${++this.#count}` : `\${${++this.#count}:${words.replace(/[\\$}]/g, "\\$&")}}`;
  }
}

function literal(text: string): string {
  return text.replace(/[\\$]/g, "\\$&");
}

/** The sources of the model are those of its own protocol. */
function isSource(line: AnyNode): boolean {
  return (line as { keyword?: string }).keyword === "cites";
}

/** The words that name a line: `if not done`, `barrier`. */
function keywordOf(line: AnyNode, text: string): string {
  const head = headOf(line, text);
  return /^if not done/.test(head) ? "if not done" : (/^\S+/.exec(head)?.[0] ?? "");
}
