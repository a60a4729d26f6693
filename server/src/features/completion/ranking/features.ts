import { type Declaration, spanOf, type TermInfo } from "../../../language/index.js";
import { allows } from "../../../language/tokens/block-words.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { mostItems } from "./rank.js";
import { stemsOf, stemsOfFile, tellingStems, weightOf } from "./stems.js";
import { wordsOfFile } from "./words-of-file.js";

/** Where a word stands already that could be written, in lines with the same keyword. */
interface Uses {
  before: number;
  after: number;
  /** Whether the nearest such line before the place holds it. */
  inLast: boolean;
}

/** What tells one candidate of a slot from another, beyond what it is: `used 0`, `next after the last`. */
export function featuresOf(
  candidates: readonly Candidate[],
  asked: Asked,
): (candidate: Candidate) => readonly string[] {
  const here = new Set(asked.may.words.slice(1).map(({ image }) => image));
  const lineBefore = wordsOfLineBefore(asked);
  const uses = usesOf(candidates, asked);
  const order = orderOf(candidates, uses);
  const featuresOfTerm = termFeatures(candidates, asked);
  const spokenOf = spokenFeatures(candidates, asked);
  return (candidate) => {
    const { text, subject, from, isSought } = candidate;
    const use = uses.get(text);
    const features = [`used ${Math.min(use?.before ?? 0, 2)}`];
    if (here.has(text)) features.push("here");
    if (subject.is === "term") features.push(...featuresOfTerm(subject.term));
    if (use?.inLast) features.push("last");
    if (subject.is === "declaration" || subject.is === "name") {
      features.push(from === undefined ? ownOrImported(subject, asked) : "to import");
      if ((use?.after ?? 0) > 0) features.push("used below");
      if (lineBefore.has(text)) features.push("line before");
      features.push(order.get(text) ?? "elsewhere");
    }
    features.push(...spokenOf(text));
    if (isSought !== undefined) features.push(isSought ? "sought" : "not sought");
    return features;
  };
}

/** How far what a candidate is called is spoken of: near the place, or somewhere in the file. */
function spokenFeatures(candidates: readonly Candidate[], asked: Asked): (text: string) => string[] {
  const telling = tellingStems(candidates);
  const near = stemsOf(textNear(asked));
  const far = isLong(candidates) ? withoutWord(asked) : undefined;
  return (text) => {
    const stems = telling.get(text) ?? [];
    const features = stems.some(({ stem }) => near.has(stem)) ? ["spoken of here"] : [];
    if (far) {
      const share = weightOf(stems, far) / stems.length;
      features.push(share > 0.3 ? "spoken of" : share > 0 ? "partly spoken of" : "not spoken of");
    }
    return features;
  };
}

/** Looking through the file is worth its while only where not everything can be shown. */
function isLong(candidates: readonly Candidate[]): boolean {
  return candidates.length > mostItems;
}

function withoutWord({ bound, word }: Asked): ReadonlySet<string> {
  const { text } = bound.parsed;
  return word.end === word.start
    ? stemsOfFile(bound.parsed)
    : stemsOf(text.slice(0, word.start) + text.slice(word.end));
}

/** Characters before and after the place that are looked at. */
const nearby = 300;
/** Characters of a declaration that say what it is. */
const headLength = 160;

/** What stands around the place in its block, with the head of the block and of the tasks that are named there. */
function textNear(asked: Asked): string {
  const { bound, line, word } = asked;
  const { text } = bound.parsed;
  const holder = line.around.length > 1 ? spanOf(line.around.at(-1)) : undefined;
  const start = Math.max(line.start, word.start - nearby);
  const end = Math.min(holder?.end ?? text.length, word.end + nearby);
  const around = `${text.slice(start, word.start)} ${text.slice(word.end, Math.max(end, endOfLine(text, word.end)))}`;
  const head = holder ? text.slice(Math.max(holder.start, line.start - nearby), line.start) : "";
  return [head, around, ...wordsIn(around).map((name) => headOf(name, asked))].join(" ");
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** What the declaration of a task says at its beginning: its title and kind. */
function headOf(name: string, { scope }: Asked): string {
  const [declaration] = scope.find(["homework"], name);
  const span = declaration && spanOf(declaration.node);
  return span ? (declaration.node.$cstNode?.text.slice(0, headLength) ?? "") : "";
}

/** What a file says by the other terms that it uses, in whatever line. */
function termFeatures(candidates: readonly Candidate[], { bound, word }: Asked): (term: TermInfo) => string[] {
  const words = wordsOfFile(bound.parsed);
  const written = bound.parsed.text.slice(word.start, word.end);
  const usesOfTerm = ({ id }: TermInfo) => (words.get(id) ?? 0) - (id === written ? 1 : 0);
  const families = new Map<string, number>();
  for (const { subject } of candidates) {
    if (subject.is !== "term") continue;
    const { family } = subject.term;
    if (family !== undefined) families.set(family, (families.get(family) ?? 0) + usesOfTerm(subject.term));
  }
  return (term) => {
    const features: string[] = [term.declared];
    if (usesOfTerm(term) > 0) features.push("in the file");
    if (term.family !== undefined) {
      const kin = (families.get(term.family) ?? 0) - usesOfTerm(term);
      features.push(kin > 4 ? "of a frequent family" : kin > 0 ? "of a family in use" : "of a foreign family");
    }
    return features;
  };
}

function ownOrImported(subject: Candidate["subject"], { bound, protocol }: Asked): string {
  if (subject.is !== "declaration") return "to import";
  const { path, place } = subject.declaration;
  if (path !== bound.parsed.path) return "imported";
  const span = spanOf(protocol);
  return span && place.start >= span.start && place.end <= span.end ? "own" : "of the file";
}

/** The words of the line above in the same block: what was tried is then planned. */
function wordsOfLineBefore({ line, place, bound }: Asked): Set<string> {
  const above = line.lines.filter((one) => (spanOf(one)?.start ?? 0) < place);
  const current = line.isSameLine && asCurrent(line) ? 1 : 0;
  const span = spanOf(above.at(-1 - current));
  return new Set(span ? wordsIn(bound.parsed.text.slice(span.start, Math.min(span.end, span.start + 300))) : []);
}

function asCurrent({ words }: Asked["line"]): boolean {
  return words.length > 0;
}

function usesOf(candidates: readonly Candidate[], asked: Asked): ReadonlyMap<string, Uses> {
  const keyword = asked.may.words[0]?.image;
  if (keyword === undefined) return new Map();
  const names = candidates.flatMap(({ text, subject }) =>
    subject.is === "declaration" ? [[text, subject.declaration] as const] : [],
  );
  const uses = new Map<string, Uses & { last: number }>();
  let lastLine = -1;
  const note = (word: string, at: number, line: number) => {
    const use = uses.get(word) ?? { before: 0, after: 0, inLast: false, last: -1 };
    if (at < asked.place) {
      use.before++;
      use.last = Math.max(use.last, line);
      lastLine = Math.max(lastLine, line);
    } else use.after++;
    uses.set(word, use);
  };
  for (const [name, declaration] of names) noteReferences(name, declaration, keyword, asked, note);
  if (names.length < candidates.length) noteTerms(keyword, asked, note);
  for (const use of uses.values()) use.inLast = use.last === lastLine && lastLine >= 0;
  return uses;
}

type Note = (word: string, at: number, line: number) => void;

function noteReferences(name: string, declaration: Declaration, keyword: string, asked: Asked, note: Note): void {
  const { bound, line, place } = asked;
  const { text } = bound.parsed;
  const own = startOfStatement(asked);
  for (const { path, start } of bound.references.get(declaration) ?? []) {
    if (path !== bound.parsed.path || (start >= own && start <= place)) continue;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const words = wordsIn(text.slice(lineStart, start));
    if (words.findLast((word) => allows(line.block, word)) === keyword) note(name, start, lineStart);
  }
}

/** Words after the same keyword at the start of other lines, words in quotes left out. */
function noteTerms(keyword: string, asked: Asked, note: Note): void {
  const { text } = asked.bound.parsed;
  const own = startOfStatement(asked);
  const lines = new RegExp(`(?:^|[{\\n])[^\\S\\n]*${keyword}\\b([^\\n]*)`, "g");
  for (const match of text.matchAll(lines)) {
    if (match.index <= own && own <= match.index + match[0].length) continue;
    for (const word of wordsIn((match[1] ?? "").replace(/"[^"]*"?/g, ""))) note(word, match.index, match.index);
  }
}

function startOfStatement({ line, may }: Asked): number {
  return line.offset + (may.words[0]?.startOffset ?? 0);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}_][\p{L}\p{M}\p{N}_-]*/gu) ?? [];
}

/** Names by where they are declared, seen from the one that was used last: the next one, one that came before … */
function orderOf(candidates: readonly Candidate[], uses: ReadonlyMap<string, Uses>): ReadonlyMap<string, string> {
  const names = candidates.filter(({ subject }) => subject.is === "declaration").map(({ text }) => text);
  const last = names.findLastIndex((name) => uses.get(name)?.inLast === true);
  const firstUnused = names.findIndex((name) => (uses.get(name)?.before ?? 0) === 0);
  return new Map(
    names.map((name, index) => {
      const unused = index === firstUnused ? " first unused" : "";
      if (last === -1) return [name, `none before${unused}`];
      const where = index === last ? "the last" : index === last + 1 ? "next" : index < last ? "above" : "below";
      return [name, where + unused];
    }),
  );
}
