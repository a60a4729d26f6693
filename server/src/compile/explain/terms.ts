import type { Said } from "../../finding.js";
import { type ClosedSlot, closedSlots, closedValues } from "../../language/names/closed-slots.js";
import type { MeasureInfo } from "../../language/names/measure-info.js";
import type { StandardLibrary } from "../../language/names/standard-library.js";
import { type TermInfo, type Vocabulary, vocabularies } from "../../language/names/vocabulary.js";
import { explainPhrase, type Label } from "../../messages/phrases/explain.js";
import { spaceName } from "../../messages/phrases/spaces.js";
import { type Explanation, isA, stated } from "./explanation.js";
import { libraryDefinition } from "./library-definitions.js";

/** @param vocabulary where what the term `is` can be looked up */
export function termExplained(term: TermInfo, vocabulary: Vocabulary): Explanation {
  const ancestry = vocabulary.ancestry(term);
  const traits = [...new Set(ancestry.flatMap((one) => one.traits))];
  const targets = ancestry.find((one) => one.targets.length > 0)?.targets;
  const parts = vocabulary.terms(term.vocabulary).filter((one) => one.parent === term.id);
  return {
    name: term.id,
    is: explainPhrase("is-a", { what: spaceName(term.vocabulary) }),
    lines: stated(
      ["", term.title],
      ["", definitionOf(term)],
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

/** What a term means in a sentence: of a shipped term the library's, of another its doc comment. */
export function definitionOf({ vocabulary, id, doc, declared }: TermInfo): string | undefined {
  return doc ?? (declared === "library" ? libraryDefinition(vocabulary, id) : undefined);
}

/** @param isShipped whether it is a measure of the standard library, which has to be imported */
export function measureExplained(name: string, measure: MeasureInfo, isShipped: boolean): Explanation {
  return {
    name,
    is: isA(spaceName("measure")),
    lines: stated(...measureLines(name, measure, isShipped), [
      "Import",
      isShipped ? `import { ${name} } from "homework:measures"` : undefined,
    ]),
  };
}

function measureLines(
  name: string,
  measure: MeasureInfo,
  isShipped: boolean,
): [Label | "", Said | readonly Said[] | undefined][] {
  const { items, total, higherIs } = measure;
  const ranges = (items?.ranges ?? []).map(({ from, to }) => explainPhrase("span-of", { from, to }));
  const count = items && (items.count ?? explainPhrase("number-not-stated"));
  return [
    ["", measure.title],
    ["", measure.doc ?? (isShipped ? libraryDefinition("measure", name) : undefined)],
    ["Rated by", measure.raters],
    [
      "Items",
      count === undefined || ranges.length === 0
        ? count
        : explainPhrase("items-of", { count, range: { all: ranges, by: "any" } }),
    ],
    ["Total", total && totalInWords(total, higherIs)],
    ["Cut-offs", measure.cutOffs.map(({ value, text }) => `${value}${text === undefined ? "" : ` ${text}`}`)],
    ["Covers", measure.covers],
    ["For", measure.purposes],
    ["Version", measure.version],
    ["Note", measure.note],
    ["Also", measure.aliases],
  ];
}

function totalInWords({ from, to }: NonNullable<MeasureInfo["total"]>, higherIs: MeasureInfo["higherIs"]): Said {
  const range = explainPhrase("span-of", { from, to });
  if (higherIs === undefined) return range;
  return explainPhrase(higherIs === "better" ? "higher-is-better" : "higher-is-worse", { range });
}

/** Shipped terms and measures that a word may stand for, in any of their spellings. */
export function shippedMeanings(word: string, { vocabulary, data }: StandardLibrary): Explanation[] {
  const terms = vocabularies.flatMap((name) => vocabulary.find(name, word) ?? []);
  const wanted = word.toLowerCase();
  const measures = Object.entries(data.measures).filter(([name, { title, aliases }]) =>
    [name, title ?? "", ...aliases].some((one) => one.toLowerCase() === wanted),
  );
  return [
    ...terms.map((term) => termExplained(term, vocabulary)),
    ...measures.map(([name, measure]) => measureExplained(name, measure, true)),
  ];
}

/** A value that the language itself fixes, with its fellows. */
export function valueExplained(word: string, slot: ClosedSlot): Explanation | undefined {
  const values = closedValues(slot);
  const value = values.find(({ id, aliases }) => id === word || aliases.includes(word));
  return (
    value && {
      name: value.id,
      is: explainPhrase("is-fixed-value", { slot: slot.replaceAll("-", " ") }),
      lines: stated(["All", values.map(({ id }) => id)], ["Also", value.aliases]),
    }
  );
}

export function valueMeanings(word: string): Explanation[] {
  return closedSlots.flatMap((slot) => valueExplained(word, slot) ?? []);
}
