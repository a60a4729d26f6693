import type { Finding, Fix, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { commonFix, commonSeen, didYouMean, quoted } from "../../messages/phrases/common.js";
import { nameFix, namePhrase } from "../../messages/phrases/names.js";
import { spaceName } from "../../messages/phrases/spaces.js";
import { nearest } from "../tokens/nearest.js";
import { closedValues } from "./closed-slots.js";
import type { Environment } from "./environment.js";
import type { Meaning } from "./meaning.js";
import type { Scope } from "./scope.js";
import type { Slot } from "./slots.js";
import type { VocabularyName } from "./vocabulary.js";

/** What to tell an author about a word and what it was read as; undefined where all is in order. */
export function wordFinding(
  word: string,
  slot: Slot,
  meaning: Meaning,
  scope: Scope,
  environment: Environment,
  place: Place,
): Finding | undefined {
  if (meaning.is === "declaration" && slot.is === "name") return ambiguity(word, slot, meaning, scope, place);
  if (meaning.is === "term" && slot.is === "term") return termFinding(word, slot, meaning, scope, place);
  if (meaning.is === "unknown" && slot.is === "term") return unknownTerm(word, slot.vocabulary, scope, place);
  if (meaning.is === "unknown" && slot.is === "name") return unknownNameOrTerm(word, slot, scope, environment, place);
  if (meaning.is !== "nothing") return undefined;
  switch (slot.is) {
    case "words":
      return nameFinding("term-for-words", place, { name: word }, inQuotes(word, place));
    case "closed":
      return unknownValue(
        word,
        closedValues(slot.slot).map((value) => value.id),
        place,
      );
    case "name":
      return unknownName(word, slot, scope, environment, place);
    case "approach":
      return unknownApproach(word, environment, place);
    case "rule":
      return unknownRule(word, environment, place);
    default:
      return undefined;
  }
}

type NameSlot = Extract<Slot, { is: "name" }>;

/** Two things of one name, both of which can stand in the slot. */
function ambiguity(
  word: string,
  slot: NameSlot,
  { declarations: [first] }: Extract<Meaning, { is: "declaration" }>,
  scope: Scope,
  place: Place,
): Finding | undefined {
  const vocabulary = slot.terms?.find((name) => {
    const term = scope.vocabulary.find(name, word);
    return term && [term.id, ...term.aliases].includes(word);
  });
  const other =
    slot.spaces.length > 1
      ? scope.find(
          slot.spaces.filter((space) => space !== first.space),
          word,
        )[0]
      : undefined;
  if (vocabulary === undefined && !other) return undefined;
  const second = other
    ? namePhrase("space-of-same-name", { space: spaceName(other.space) })
    : namePhrase("term-of-vocabulary", { vocabulary: spaceName(vocabulary ?? first.space) });
  const firstSaid = namePhrase("space-declared-as", { space: spaceName(first.space), name: first.name });
  const seen = other ?? first;
  return nameFinding(
    "ambiguous-name",
    place,
    { name: word, first: firstSaid, second },
    { related: [commonSeen(seen.place, "declared-here", { name: seen.name })] },
  );
}

/** A term that was found, but not without a word about it. */
function termFinding(
  word: string,
  slot: Extract<Slot, { is: "term" }>,
  { term }: Extract<Meaning, { is: "term" }>,
  scope: Scope,
  place: Place,
): Finding | undefined {
  if (slot.vocabulary === "competency") {
    if (term.declared !== "library" || scope.find(["competency"], word).length > 0) return undefined;
    const fix = importFrom(term.id, "homework:competencies", place);
    return nameFinding("not-imported", place, { name: term.id, vocabulary: spaceName(slot.vocabulary) }, fix);
  }
  const all = scope.vocabulary.findAll(slot.vocabulary, word);
  if (all.length < 2 || term.id === word) return undefined;
  const others = all.filter((other) => other !== term).map(({ id }) => id);
  const values = { name: word, meant: term.id, others: quoted(others) };
  return nameFinding("read-as", place, values, replaceBy(term.id, place));
}

export function unknownTerm(word: string, vocabulary: VocabularyName, scope: Scope, place: Place): Finding {
  const candidates = scope.vocabulary.findAll(vocabulary, word);
  if (candidates.length > 1) {
    const meant = quoted(
      candidates.map(({ id }) => id),
      "any",
    );
    return nameFinding("two-terms", place, { name: word, vocabulary: spaceName(vocabulary), meant });
  }
  const meant = nearest(
    word,
    scope.vocabulary.terms(vocabulary).flatMap((term) => [term.id, ...term.aliases]),
  );
  return nameFinding(
    "unknown-term",
    place,
    { name: word, vocabulary: spaceName(vocabulary), keyword: vocabulary, suggestion: didYouMean(meant) },
    replaceBy(meant, place),
  );
}

/** A word that looks like a term where a name can stand as well. */
function unknownNameOrTerm(
  word: string,
  slot: NameSlot,
  scope: Scope,
  environment: Environment,
  place: Place,
): Finding {
  const vocabulary = slot.terms?.at(-1);
  const isName = nearest(word, scope.namesIn(slot.spaces)) !== undefined;
  if (vocabulary === undefined || isName) return unknownName(word, slot, scope, environment, place);
  return unknownTerm(word, vocabulary, scope, place);
}

function unknownName(word: string, slot: NameSlot, scope: Scope, environment: Environment, place: Place): Finding {
  const meant = nearest(word, scope.namesIn(slot.spaces));
  const sources = environment.whereDeclared(word, place.path);
  const [elsewhere] = sources;
  return nameFinding(
    "unknown-name",
    place,
    {
      space: { all: slot.spaces.map((space) => spaceName(space)), by: "any" },
      name: word,
      suggestion: elsewhere === undefined ? didYouMean(meant) : namePhrase("import-it-from", { from: elsewhere }),
      advice:
        elsewhere === undefined
          ? namePhrase("declare-it", { name: word })
          : namePhrase("add-import", { line: `import { ${word} } from "${elsewhere}"` }),
    },
    withFixes([...sources.map((from) => importOf(word, from, place)), ...(replaceBy(meant, place).fixes ?? [])]),
  );
}

function unknownValue(word: string, choices: readonly string[], place: Place): Finding {
  const meant = nearest(word, choices);
  const values = { name: word, suggestion: didYouMean(meant), choices: { all: choices, by: "comma" } } as const;
  return nameFinding("unknown-value", place, values, replaceBy(meant, place));
}

function unknownApproach(word: string, { approaches }: Environment, place: Place): Finding {
  const meant = nearest(
    word,
    approaches.flatMap((approach) => [approach.id, ...approach.aliases]),
  );
  const choices = approaches.map((approach) => approach.id);
  const values = { name: word, suggestion: didYouMean(meant), choices: { all: choices, by: "comma" } } as const;
  return nameFinding("unknown-approach", place, values, replaceBy(meant, place));
}

function unknownRule(word: string, { rules }: Environment, place: Place): Finding {
  const meant = nearest(
    word,
    rules.flatMap((rule) => [rule.id, ...rule.aliases]),
  );
  return nameFinding("unknown-rule", place, { name: word, suggestion: didYouMean(meant) }, replaceBy(meant, place));
}

function replaceBy(word: string | undefined, place: Place): Pick<Finding, "fixes"> {
  if (word === undefined) return {};
  return { fixes: [commonFix([{ do: "replace", place, text: word }], "write", { text: word })] };
}

function inQuotes(word: string, place: Place): Pick<Finding, "fixes"> {
  return { fixes: [nameFix([{ do: "replace", place, text: `"${word}"` }], "put-in-quotes")] };
}

export function importFrom(name: string, from: string, place: Place): Pick<Finding, "fixes"> {
  return { fixes: [importOf(name, from, place)] };
}

function withFixes(fixes: Fix[]): Pick<Finding, "fixes"> {
  return fixes.length === 0 ? {} : { fixes };
}

function importOf(name: string, from: string, { path }: Place): Fix {
  return commonFix([{ do: "import", path, name, from }], "import-from", { name, from });
}
