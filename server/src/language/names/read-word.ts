import type { Finding, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { nearest } from "../tokens/nearest.js";
import { type ClosedSlot, closedValues } from "./closed-slots.js";
import type { Environment } from "./environment.js";
import type { Meaning } from "./meaning.js";
import type { Scope } from "./scope.js";
import type { Slot } from "./slots.js";
import { foldTerm } from "./term-folding.js";
import type { VocabularyName } from "./vocabulary.js";

export interface Reading {
  meaning: Meaning;
  finding?: Finding;
}

/** What a word means in its slot, and the finding if it means nothing there. */
export function readWord(word: string, slot: Slot, scope: Scope, environment: Environment, place: Place): Reading {
  if ("also" in slot && slot.also?.includes(word)) return { meaning: { is: "value", id: word } };
  switch (slot.is) {
    case "free":
      return { meaning: { is: "value", id: word } };
    case "words":
      return { meaning: { is: "nothing" }, finding: nameFinding("term-for-words", place, { name: word }) };
    case "closed":
      return readClosed(word, slot.slot, place);
    case "term":
      return readTerm(word, slot, scope, place);
    case "name":
      return readName(word, slot, scope, environment, place);
    case "approach":
      return readApproach(word, environment, place);
    case "rule":
      return readRule(word, environment, place);
  }
}

function closedValue(word: string, slot: ClosedSlot): string | undefined {
  const folded = foldTerm(word);
  return closedValues(slot).find(
    (value) => foldTerm(value.id) === folded || value.aliases.some((alias) => foldTerm(alias) === folded),
  )?.id;
}

function readClosed(word: string, slot: ClosedSlot, place: Place): Reading {
  const id = closedValue(word, slot);
  if (id !== undefined) return { meaning: { is: "value", id } };
  const choices = closedValues(slot).map((value) => value.id);
  return unknownValue(word, choices, place);
}

function unknownValue(word: string, choices: readonly string[], place: Place): Reading {
  const meant = nearest(word, choices);
  return {
    meaning: { is: "nothing" },
    finding: nameFinding(
      "unknown-value",
      place,
      { name: word, suggestion: didYouMean(meant), choices: choices.join(", ") },
      replaceBy(meant, place),
    ),
  };
}

function readTerm(word: string, slot: Extract<Slot, { is: "term" }>, scope: Scope, place: Place): Reading {
  for (const closed of slot.closed ?? []) {
    const id = closedValue(word, closed);
    if (id !== undefined) return { meaning: { is: "value", id } };
  }
  const term = scope.vocabulary.find(slot.vocabulary, word);
  if (term) return { meaning: { is: "term", term } };
  return unknownTerm(word, slot, slot.vocabulary, scope, place);
}

function unknownTerm(word: string, slot: Slot, vocabulary: VocabularyName, scope: Scope, place: Place): Reading {
  const meant = nearest(
    word,
    scope.vocabulary.terms(vocabulary).flatMap((term) => [term.id, ...term.aliases]),
  );
  return {
    meaning: { is: "unknown", id: word, slot },
    finding: nameFinding(
      "unknown-term",
      place,
      { name: word, vocabulary, suggestion: didYouMean(meant) },
      replaceBy(meant, place),
    ),
  };
}

function readName(
  word: string,
  slot: Extract<Slot, { is: "name" }>,
  scope: Scope,
  environment: Environment,
  place: Place,
): Reading {
  const [first, ...others] = scope.find(slot.spaces, word);
  if (first) {
    const rival = slot.terms?.find((vocabulary) => scope.vocabulary.find(vocabulary, word));
    const meaning: Meaning = { is: "declaration", declarations: [first, ...others] };
    if (!rival) return { meaning };
    const finding = nameFinding("ambiguous-name", place, {
      name: word,
      first: `the ${first.space} declared in this project`,
      second: `a ${rival} of the vocabulary`,
    });
    return { meaning, finding };
  }
  for (const vocabulary of slot.terms ?? []) {
    const term = scope.vocabulary.find(vocabulary, word);
    if (term) return { meaning: { is: "term", term } };
  }
  const lastVocabulary = slot.terms?.[slot.terms.length - 1];
  const meant = nearest(word, scope.namesIn(slot.spaces));
  if (lastVocabulary !== undefined && /^\p{Ll}/u.test(word) && meant === undefined) {
    return unknownTerm(word, slot, lastVocabulary, scope, place);
  }
  const elsewhere = environment.whereDeclared(word, place.path);
  return {
    meaning: { is: "nothing" },
    finding: nameFinding(
      "unknown-name",
      place,
      {
        space: slot.spaces.join(" or "),
        name: word,
        suggestion: elsewhere.length > 0 ? ` Did you mean to import it from "${elsewhere[0]}"?` : didYouMean(meant),
        advice:
          elsewhere.length > 0
            ? `Add \`import { ${word} } from "${elsewhere[0]}"\` at the top of the file.`
            : `Declare \`${word}\`, or use a name that is declared.`,
      },
      elsewhere[0] === undefined ? replaceBy(meant, place) : importFrom(word, elsewhere[0], place),
    ),
  };
}

function readApproach(word: string, environment: Environment, place: Place): Reading {
  const folded = foldTerm(word);
  const found = environment.approaches.find((approach) =>
    [approach.id, ...approach.aliases].some((name) => foldTerm(name) === folded),
  );
  if (found) return { meaning: { is: "approach", id: found.id } };
  const names = environment.approaches.map((approach) => approach.id);
  const meant = nearest(
    word,
    environment.approaches.flatMap((approach) => [approach.id, ...approach.aliases]),
  );
  return {
    meaning: { is: "nothing" },
    finding: nameFinding(
      "unknown-approach",
      place,
      { name: word, suggestion: didYouMean(meant), choices: names.join(", ") },
      replaceBy(meant, place),
    ),
  };
}

function readRule(word: string, environment: Environment, place: Place): Reading {
  const found = environment.rules.find((rule) => rule.id === word || rule.aliases.includes(word));
  if (found) return { meaning: { is: "rule", id: found.id } };
  const meant = nearest(
    word,
    environment.rules.flatMap((rule) => [rule.id, ...rule.aliases]),
  );
  return {
    meaning: { is: "nothing" },
    finding: nameFinding("unknown-rule", place, { name: word, suggestion: didYouMean(meant) }, replaceBy(meant, place)),
  };
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? "" : ` Did you mean \`${word}\`?`;
}

function replaceBy(word: string | undefined, place: Place): Pick<Finding, "fixes"> {
  if (word === undefined) return {};
  return { fixes: [{ title: `Write ${word}`, edits: [{ do: "replace", place, text: word }] }] };
}

function importFrom(name: string, specifier: string, place: Place): Pick<Finding, "fixes"> {
  const top: Place = { path: place.path, start: 0, end: 0 };
  const text = `import { ${name} } from "${specifier}"\n`;
  return {
    fixes: [{ title: `Import ${name} from "${specifier}"`, edits: [{ do: "insert-before", place: top, text }] }],
  };
}
