import { keywordReference } from "../generated/keyword-reference.js";

/** What a keyword means that begins a line. */
export interface KeywordEntry {
  /** In one or two plain sentences. */
  readonly means: string;
  /** How the line is written: capitals stand for what an author puts there, brackets for what may be left out. */
  readonly form: string;
  /** Lines that can be read; the first is the most telling. */
  readonly examples: readonly string[];
}

/** What other words of the grammar mean, some that belong together. */
export interface WordEntry {
  readonly words: readonly string[];
  readonly means: string;
  /** The block in which the example stands. */
  readonly in: string;
  readonly example: string;
}

/** What stands for a word in capitals of a form, where it can be written in several ways. */
export interface PartEntry {
  readonly part: string;
  readonly means: string;
  readonly ways: readonly string[];
  /** A line with the part in it, and the block in which it stands. */
  readonly stands: string;
  readonly in: string;
}

interface Reference {
  readonly groups: readonly { blocks: readonly string[]; keywords: Readonly<Record<string, KeywordEntry>> }[];
  readonly words: readonly WordEntry[];
  readonly parts: readonly PartEntry[];
}

let read: Reference | undefined;

/** Most runs explain nothing: the reference is read when it is asked for. */
function reference(): Reference {
  read ??= JSON.parse(keywordReference) as Reference;
  return read;
}

/** What a keyword means at the start of a line of a block. */
export function keywordEntry(block: string, keyword: string): KeywordEntry | undefined {
  return reference()
    .groups.filter(({ blocks }) => blocks.includes(block))
    .map(({ keywords }) => (Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined))
    .find((entry) => entry !== undefined);
}

/** What a word of the grammar means elsewhere in a line. */
export function wordEntry(word: string): WordEntry | undefined {
  return reference().words.find(({ words }) => words.includes(word));
}

/** Every word that has an entry of its own beside the keywords. */
export function explainedWords(): readonly WordEntry[] {
  return reference().words;
}

/** What stands for a word in capitals of a form; undefined for one that has no form of its own. */
export function partEntry(part: string): PartEntry | undefined {
  return reference().parts.find((entry) => entry.part === part);
}

export function explainedParts(): readonly PartEntry[] {
  return reference().parts;
}
