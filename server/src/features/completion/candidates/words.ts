import { type Declaration, specifierFor, type TermInfo, type VocabularyName } from "../../../language/index.js";
import { type ClosedSlot, closedValues } from "../../../language/names/closed-slots.js";
import type { DeclarationSpace } from "../../../language/names/declarations.js";
import type { Slot } from "../../../language/names/slots.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { ruleCandidates } from "./rules.js";

/** Everything that can stand in a slot. */
export function wordsFor(slot: Slot, asked: Asked): Candidate[] {
  const words = allFor(slot, asked);
  const known = new Set(words.map(({ text }) => text));
  const also = "also" in slot ? (slot.also ?? []).filter((word) => !known.has(word)) : [];
  return [...words, ...also.map((word) => valueAs(word, word))];
}

function allFor(slot: Slot, asked: Asked): Candidate[] {
  switch (slot.is) {
    case "closed":
      return valuesOf(slot.slot);
    case "term":
      return withoutRepetition([...(slot.closed ?? []).flatMap(valuesOf), ...termsOf(slot.vocabulary, asked)]);
    case "name":
      return withoutRepetition([
        ...namesOf(slot.spaces, asked),
        ...(slot.terms ?? []).flatMap((vocabulary) => termsOf(vocabulary, asked)),
      ]);
    case "approach":
      return approachesIn(asked);
    case "rule":
      return ruleCandidates(asked);
    default:
      return [];
  }
}

/** Of two that are written alike the first is meant. */
function withoutRepetition(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function valuesOf(slot: ClosedSlot): Candidate[] {
  return closedValues(slot).map(({ id, aliases }) => valueAs(id, slot, aliases));
}

function valueAs(value: string, slot: string, aliases?: readonly string[]): Candidate {
  return { text: value, subject: { is: "value", slot, value }, outcome: value, aliases };
}

/** Terms that are visible here, then those that other files of the project declare. */
function termsOf(vocabulary: VocabularyName, asked: Asked): Candidate[] {
  const { scope, around } = asked;
  const known = new Map<string, TermInfo>();
  for (const term of scope.vocabulary.terms(vocabulary)) known.set(term.id, term);
  const visible = [...known.values()].map((term): Candidate => {
    const isImported = vocabulary !== "competency" || scope.find([vocabulary], term.id).length > 0;
    const [module] = isImported ? [] : around.environment.whereDeclared(term.id, asked.bound.parsed.path);
    return {
      text: term.id,
      subject: { is: "term", term },
      title: term.title,
      outcome: term.id,
      aliases: term.aliases,
      from: module,
    };
  });
  return [...visible, ...namesElsewhere([vocabulary], asked, new Set(known.keys()))];
}

/** Names that can be used here, then those that an import would bring. */
function namesOf(spaces: readonly DeclarationSpace[], asked: Asked): Candidate[] {
  const here = new Map<string, Declaration>();
  for (const [name, declaration] of asked.scope.declared(spaces)) if (!here.has(name)) here.set(name, declaration);
  const names = [...here].map(
    ([name, declaration]): Candidate => ({
      text: name,
      subject: { is: "declaration", declaration },
      title: titleOf(declaration),
      outcome: `<${declaration.space}>`,
    }),
  );
  const taken = new Set(here.keys());
  return [...names, ...standardNames(spaces, asked, taken), ...namesElsewhere(spaces, asked, taken)];
}

export function titleOf({ node, measure, term }: Declaration): string | undefined {
  return measure?.title ?? term?.title ?? ("title" in node ? node.title?.value : undefined);
}

/** Names of the standard library that have to be imported before they can be used. */
function standardNames(
  spaces: readonly DeclarationSpace[],
  { around }: Asked,
  taken: ReadonlySet<string>,
): Candidate[] {
  return around.environment.standardModuleNames().flatMap((module) =>
    (around.environment.standardModule(module) ?? []).flatMap((declaration): Candidate[] => {
      const { name, space } = declaration;
      if (!spaces.includes(space) || taken.has(name)) return [];
      return [
        {
          text: name,
          subject: { is: "declaration", declaration },
          title: titleOf(declaration),
          outcome: name,
          from: `homework:${module}`,
        },
      ];
    }),
  );
}

/** Names that other files of the project share and that have to be imported before they can be used. */
function namesElsewhere(
  spaces: readonly DeclarationSpace[],
  { bound, around }: Asked,
  taken: ReadonlySet<string>,
): Candidate[] {
  const { path } = bound.parsed;
  const found: Candidate[] = [];
  for (const file of around.files()) {
    if (file.path === path) continue;
    for (const { name, space, title, protocol, within } of file.declared) {
      if (protocol !== undefined || within !== undefined || !spaces.includes(space) || taken.has(name)) continue;
      const from = specifierFor(path, file.path);
      found.push({ text: name, subject: { is: "name", space, name, from }, title, outcome: `<${space}>`, from });
    }
  }
  return found;
}

function approachesIn({ around }: Asked): Candidate[] {
  return around.environment.approaches.flatMap(({ id, title, aliases, combinations }): Candidate[] => {
    const both = Object.keys(combinations);
    const own = aliases.filter((alias) => !both.includes(alias));
    return [
      { text: id, subject: { is: "approach", id }, title, outcome: id, aliases: own },
      ...both.map((name): Candidate => ({ text: name, subject: { is: "approach", id }, title, outcome: name })),
    ];
  });
}
