import { closedValue } from "./closed-slots.js";
import type { ApproachName, Environment, RuleName } from "./environment.js";
import type { Meaning } from "./meaning.js";
import type { Scope } from "./scope.js";
import type { Slot } from "./slots.js";
import { foldTerm } from "./term-folding.js";
import type { TermInfo } from "./vocabulary.js";

const nothing: Meaning = { is: "nothing" };

/** What a word means in its slot. What it may be said to be wrong about it is told by `wordFinding`. */
export function readWord(
  word: string,
  slot: Slot,
  scope: Scope,
  environment: Environment,
  home: string | undefined,
): Meaning {
  if ("also" in slot && slot.also?.includes(word)) return { is: "value", id: word };
  switch (slot.is) {
    case "free":
      return { is: "value", id: word };
    case "words":
      return nothing;
    case "closed": {
      const id = closedValue(slot.slot, word);
      return id === undefined ? nothing : { is: "value", id, slot: slot.slot };
    }
    case "term":
      return readTerm(word, slot, scope, environment, home);
    case "name":
      return readName(word, slot, scope);
    case "approach":
      return readApproach(word, environment);
    case "rule": {
      const rule = ruleOf(word, environment);
      return rule ? { is: "rule", id: rule.id } : nothing;
    }
  }
}

function readApproach(word: string, environment: Environment): Meaning {
  const found = approachOf(word, environment);
  if (!found) return nothing;
  const combination = Object.entries(found.combinations).find(([name]) => foldTerm(name) === foldTerm(word));
  return { is: "approach", id: found.id, ...(combination ? { overlay: combination[1] } : {}) };
}

function readTerm(
  word: string,
  slot: Extract<Slot, { is: "term" }>,
  scope: Scope,
  environment: Environment,
  home: string | undefined,
): Meaning {
  for (const closed of slot.closed ?? []) {
    const id = closedValue(closed, word);
    if (id !== undefined) return { is: "value", id, slot: closed };
  }
  const found = scope.vocabulary.findAll(slot.vocabulary, word);
  const term = found.length > 1 ? usualIn(home, found) : found[0];
  if (!term) return { is: "unknown", id: word, slot };
  return { is: "term", term: slot.vocabulary === "competency" ? shipped(term, environment) : term };
}

/** A competency that is declared under the name of a shipped one counts as that one. */
function shipped(term: TermInfo, environment: Environment): TermInfo {
  return (term.declared === "project" && environment.vocabulary.find("competency", term.id)) || term;
}

/** Of several terms that share an alias the one that the home approach uses; elsewhere the one that no approach claims. */
function usualIn(home: string | undefined, terms: readonly TermInfo[]): TermInfo | undefined {
  if (home === undefined) return undefined;
  return terms.find(({ usual }) => usual.includes(home)) ?? terms.find(({ usual }) => usual.length === 0);
}

function readName(word: string, slot: Extract<Slot, { is: "name" }>, scope: Scope): Meaning {
  const [first, ...others] = scope.find(slot.spaces, word);
  if (first) return { is: "declaration", declarations: [first, ...others] };
  for (const vocabulary of slot.terms ?? []) {
    const term = scope.vocabulary.find(vocabulary, word);
    if (term) return { is: "term", term };
  }
  const last = slot.terms?.at(-1);
  const isTerm = last !== undefined && /^\p{Ll}/u.test(word);
  return isTerm ? { is: "unknown", id: word, slot } : nothing;
}

type Named = Pick<ApproachName, "id" | "aliases">;
const byName = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Approaches and rules by every spelling of their names; made once for each list of them. */
function index<Item extends Named>(items: readonly Item[], key: (name: string) => string): ReadonlyMap<string, Item> {
  let found = byName.get(items) as ReadonlyMap<string, Item> | undefined;
  if (!found) {
    found = new Map(
      items.flatMap((item) => [...item.aliases, item.id].map((name): [string, Item] => [key(name), item])),
    );
    byName.set(items, found);
  }
  return found;
}

export function approachOf(word: string, { approaches }: Environment): ApproachName | undefined {
  return index(approaches, foldTerm).get(foldTerm(word));
}

function ruleOf(word: string, { rules }: Environment): RuleName | undefined {
  return index(rules, (name) => name).get(word);
}
