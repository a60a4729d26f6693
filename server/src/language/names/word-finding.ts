import type { Finding, Fix, Place } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
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
      return nameFinding("term-for-words", place, { name: word }, quoted(word, place));
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
  const second = other ? `the ${other.space} of the same name` : `a ${vocabulary} of the vocabulary`;
  return nameFinding(
    "ambiguous-name",
    place,
    { name: word, first: `the ${first.space} declared as \`${first.name}\``, second },
    { related: [{ ...(other ?? first).place, message: `\`${(other ?? first).name}\` is declared here` }] },
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
    return nameFinding("not-imported", place, { name: term.id, vocabulary: slot.vocabulary }, fix);
  }
  const all = scope.vocabulary.findAll(slot.vocabulary, word);
  if (all.length < 2 || term.id === word) return undefined;
  const others = all.filter((other) => other !== term).map(({ id }) => `\`${id}\``);
  const values = { name: word, meant: term.id, others: others.join(", ") };
  return nameFinding("read-as", place, values, replaceBy(term.id, place));
}

export function unknownTerm(word: string, vocabulary: VocabularyName, scope: Scope, place: Place): Finding {
  const candidates = scope.vocabulary.findAll(vocabulary, word);
  if (candidates.length > 1) {
    const meant = candidates.map(({ id }) => `\`${id}\``).join(" or ");
    return nameFinding("two-terms", place, { name: word, vocabulary, meant });
  }
  const meant = nearest(
    word,
    scope.vocabulary.terms(vocabulary).flatMap((term) => [term.id, ...term.aliases]),
  );
  return nameFinding(
    "unknown-term",
    place,
    { name: word, vocabulary, suggestion: didYouMean(meant) },
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
      space: slot.spaces.join(" or "),
      name: word,
      suggestion: elsewhere === undefined ? didYouMean(meant) : ` Did you mean to import it from "${elsewhere}"?`,
      advice:
        elsewhere === undefined
          ? `Declare \`${word}\`, or use a name that is declared.`
          : `Add \`import { ${word} } from "${elsewhere}"\` at the top of the file.`,
    },
    withFixes([...sources.map((from) => importOf(word, from, place)), ...(replaceBy(meant, place).fixes ?? [])]),
  );
}

function unknownValue(word: string, choices: readonly string[], place: Place): Finding {
  const meant = nearest(word, choices);
  const values = { name: word, suggestion: didYouMean(meant), choices: choices.join(", ") };
  return nameFinding("unknown-value", place, values, replaceBy(meant, place));
}

function unknownApproach(word: string, { approaches }: Environment, place: Place): Finding {
  const meant = nearest(
    word,
    approaches.flatMap((approach) => [approach.id, ...approach.aliases]),
  );
  const choices = approaches.map((approach) => approach.id).join(", ");
  const values = { name: word, suggestion: didYouMean(meant), choices };
  return nameFinding("unknown-approach", place, values, replaceBy(meant, place));
}

function unknownRule(word: string, { rules }: Environment, place: Place): Finding {
  const meant = nearest(
    word,
    rules.flatMap((rule) => [rule.id, ...rule.aliases]),
  );
  return nameFinding("unknown-rule", place, { name: word, suggestion: didYouMean(meant) }, replaceBy(meant, place));
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? "" : ` Did you mean \`${word}\`?`;
}

function replaceBy(word: string | undefined, place: Place): Pick<Finding, "fixes"> {
  if (word === undefined) return {};
  return { fixes: [{ title: `Write ${word}`, edits: [{ do: "replace", place, text: word }] }] };
}

function quoted(word: string, place: Place): Pick<Finding, "fixes"> {
  return { fixes: [{ title: "Put it in quotes", edits: [{ do: "replace", place, text: `"${word}"` }] }] };
}

export function importFrom(name: string, from: string, place: Place): Pick<Finding, "fixes"> {
  return { fixes: [importOf(name, from, place)] };
}

function withFixes(fixes: Fix[]): Pick<Finding, "fixes"> {
  return fixes.length === 0 ? {} : { fixes };
}

function importOf(name: string, from: string, { path }: Place): Fix {
  return { title: `Import ${name} from "${from}"`, edits: [{ do: "import", path, name, from }] };
}
