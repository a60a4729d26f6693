import { compareText } from "../../server/src/finding.js";
import { blocks } from "../../server/src/language/generated/blocks.js";
import { closedSlots, closedValues } from "../../server/src/language/names/closed-slots.js";
import type { MeasureInfo } from "../../server/src/language/names/measure-info.js";
import type { StandardLibrary } from "../../server/src/language/names/standard-library.js";
import { type TermInfo, vocabularies } from "../../server/src/language/names/vocabulary.js";
import { blockName } from "../../server/src/language/syntax/block-names.js";
import {
  explainedWords,
  type KeywordEntry,
  keywordEntry,
  wordEntry,
} from "../../server/src/language/syntax/keyword-reference.js";
import { type Explanation, stated } from "./explanations.js";

/** A keyword that begins a line: what it means in each of the blocks in which it may stand. */
export function keywordExplained(words: string): Explanation[] {
  const [first = ""] = words.split(/\s+/);
  const meanings = new Map<KeywordEntry, string[]>();
  for (const block of Object.keys(blocks).sort(compareText)) {
    const entry = Object.hasOwn(blocks[block] ?? {}, first) ? keywordEntry(block, first) : undefined;
    if (entry?.form.startsWith(words)) meanings.set(entry, [...(meanings.get(entry) ?? []), blockName(block)]);
  }
  return [...meanings].map(([{ means, form, examples }, places]) => ({
    headline: `${words}: begins a line of ${places.join("; ")}`,
    lines: stated(["", means], ["Written", form], ["Example", examples.join("\n")]),
  }));
}

/** A word of the grammar that stands within lines. */
export function innerWordExplained(word: string): Explanation[] {
  const entry = wordEntry(word);
  if (!entry) return [];
  const fellows = entry.words.filter((one) => one !== word);
  return [
    {
      headline: `${word}: a word within lines`,
      lines: stated(["", entry.means], ["Example", entry.example], ["With", fellows]),
    },
  ];
}

/** A term of the vocabularies, by any of its spellings. */
export function termExplained(word: string, library: StandardLibrary): Explanation[] {
  return vocabularies.flatMap((vocabulary) => {
    const term = library.vocabulary.find(vocabulary, word);
    return term ? [explainedTerm(term, library)] : [];
  });
}

function explainedTerm(term: TermInfo, { vocabulary }: StandardLibrary): Explanation {
  const ancestry = vocabulary.ancestry(term);
  const traits = [...new Set(ancestry.flatMap((one) => one.traits))];
  const targets = ancestry.find((one) => one.targets.length > 0)?.targets;
  const parts = vocabulary.terms(term.vocabulary).filter((one) => one.parent === term.id);
  return {
    headline: `${term.id}: a ${term.vocabulary}`,
    lines: stated(
      ["", term.title],
      ["", term.doc],
      ["Is", ancestry.slice(1).map(({ id }) => id)],
      ["Forms", parts.map(({ id }) => id)],
      ["Traits", traits],
      ["Targets", targets],
      ["Family", ancestry.find((one) => one.family !== undefined)?.family],
      ["Usual dose", ancestry.find((one) => one.typical !== undefined)?.typical],
      ["Usual in", ancestry.find((one) => one.usual.length > 0)?.usual],
      ["Type", term.fieldType],
      ["Codes", term.codes.map(({ system, value }) => `${system} ${value}`)],
      ["Note", term.note],
      ["Also", term.aliases],
    ),
  };
}

export function measureExplained(word: string, { data }: StandardLibrary): Explanation[] {
  const wanted = word.toLowerCase();
  return Object.entries(data.measures)
    .filter(([name, { title, aliases }]) => [name, title ?? "", ...aliases].some((one) => one.toLowerCase() === wanted))
    .map(([name, measure]) => ({
      headline: `${name}: a measure`,
      lines: [...stated(...measureLines(measure)), ["Import", `import { ${name} } from "homework:measures"`] as const],
    }));
}

function measureLines(measure: MeasureInfo): [string, string | readonly string[] | undefined][] {
  const { items, total, higherIs } = measure;
  const range = items?.range ? ` of ${items.range.from} to ${items.range.to}` : "";
  const direction = higherIs === undefined ? "" : `, higher is ${higherIs}`;
  return [
    ["", measure.title],
    ["", measure.doc],
    ["Rated by", measure.raters],
    ["Items", items === undefined ? undefined : `${items.count}${range}`],
    ["Total", total === undefined ? undefined : `${total.from} to ${total.to}${direction}`],
    ["Cut-offs", measure.cutOffs.map(({ value, text }) => `${value}${text === undefined ? "" : ` ${text}`}`)],
    ["Covers", measure.covers],
    ["For", measure.purposes],
    ["Version", measure.version],
    ["Note", measure.note],
    ["Also", measure.aliases],
  ];
}

/** A value that the language itself fixes, with its fellows. */
export function valueExplained(word: string): Explanation[] {
  return closedSlots.flatMap((slot) => {
    const values = closedValues(slot);
    const value = values.find(({ id, aliases }) => id === word || aliases.includes(word));
    if (!value) return [];
    return [
      {
        headline: `${value.id}: one of the fixed values of “${slot.replaceAll("-", " ")}”`,
        lines: stated(["All", values.map(({ id }) => id)], ["Also", value.aliases]),
      },
    ];
  });
}

/** Everything that can be explained without a project. */
export function knownWords({ data, vocabulary }: StandardLibrary): string[] {
  const keywords = Object.values(blocks).flatMap((block) => Object.keys(block));
  const inner = explainedWords().flatMap(({ words }) => words);
  const terms = vocabularies.flatMap((name) => vocabulary.terms(name).flatMap(({ id, aliases }) => [id, ...aliases]));
  const measures = Object.keys(data.measures);
  const values = closedSlots.flatMap((slot) => closedValues(slot).map(({ id }) => id));
  return [...new Set([...keywords, ...inner, ...terms, ...measures, ...values])];
}
