import type { Fix, Phrase, Place, RelatedPlace, Said, SaidList, Values, Wording } from "../finding.js";

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names of the parameters that a wording takes. */
export type ParametersIn<Words> = Words extends { readonly one: infer One; readonly many: infer Many }
  ? NamesIn<One> | NamesIn<Many> | "count"
  : NamesIn<Words>;

export type ParameterValues<Names extends string> = { readonly [Name in Names]: Said };

/** The values of a wording; none where it takes none. */
export type ValuesFor<Words> = [ParametersIn<Words>] extends [never]
  ? []
  : [values: ParameterValues<ParametersIn<Words> & string>];

export type Wordings = Readonly<Record<string, Wording>>;

/** The words of a language for what is said in pieces. */
export interface SpokenIn {
  wordingOf(phrase: Phrase): Wording;
  and: string;
  or: string;
}

/** Findings are made in English; editors may show them otherwise. */
export const inEnglish: SpokenIn = { wordingOf: ({ wording }) => wording, and: "and", or: "or" };

/** Functions that make phrases, related places and fixes from a part of the catalogue; a wrong code or parameter does not compile. */
export function phrasesFrom<const Catalogue extends Wordings>(catalogue: Catalogue) {
  type Code = keyof Catalogue & string;
  const phrase = <C extends Code>(code: C, ...given: ValuesFor<Catalogue[C]>): Phrase => {
    const [values = {}]: readonly Values[] = given;
    const wording = catalogue[code];
    if (wording === undefined) throw new Error(`No phrase ${code}.`);
    return { code, wording, values };
  };
  return {
    phrase,
    /** A place that a finding leads to, with what is to be seen there. */
    seen: <C extends Code>(place: Place, code: C, ...values: ValuesFor<Catalogue[C]>): RelatedPlace => {
      const said = phrase(code, ...values);
      const { path, start, end } = place;
      return { path, start, end, message: inWords(said, inEnglish), said };
    },
    fix: <C extends Code>(edits: Fix["edits"], code: C, ...values: ValuesFor<Catalogue[C]>): Fix => {
      const said = phrase(code, ...values);
      return { title: inWords(said, inEnglish), edits, said };
    },
  };
}

/** What is said, in the words of a language. */
export function inWords(said: Said, language: SpokenIn): string {
  if (typeof said === "string") return said;
  if (typeof said === "number") return String(said);
  if ("all" in said) return listed(said.all, said.by, language);
  return fillIn(formOf(language.wordingOf(said), said.values), said.values, language);
}

function formOf(wording: Wording, values: Values): string {
  if (typeof wording === "string") return wording;
  return values.count === 1 || values.count === "1" ? wording.one : wording.many;
}

const separators = new Map<SaidList["by"], string>([
  ["comma", ", "],
  ["semicolon", "; "],
  ["words", " "],
  ["lines", "\n"],
]);

function listed(all: readonly Said[], by: SaidList["by"], language: SpokenIn): string {
  const said = all.map((one) => inWords(one, language));
  const separator = separators.get(by);
  if (separator !== undefined) return said.join(separator);
  if (by === "any") return said.join(` ${language.or} `);
  const last = said.pop() ?? "";
  const word = by === "and" ? language.and : language.or;
  return said.length === 0 ? last : `${said.join(", ")} ${word} ${last}`;
}

/** A whole sentence: begun with a capital where a phrase begins it. */
export function sentence(template: string, values: Values, language: SpokenIn): string {
  const text = fillIn(template, values, language);
  const [, first] = /^\{([A-Za-z]+)\}/.exec(template) ?? [];
  return first !== undefined && typeof values[first] === "object" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

export function fillIn(template: string, values: Values, language: SpokenIn): string {
  const parts = partsOf(template);
  let text = parts[0] ?? "";
  for (let n = 1; n < parts.length; n += 2) {
    const name = parts[n] ?? "";
    const value = values[name];
    text += `${value === undefined ? `{${name}}` : inWords(value, language)}${parts[n + 1] ?? ""}`;
  }
  return text;
}

const templates = new Map<string, readonly string[]>();

/** A template taken apart, once: words and names of parameters by turns. */
function partsOf(template: string): readonly string[] {
  let parts = templates.get(template);
  if (!parts) {
    parts = template.split(/\{([A-Za-z]+)\}/);
    templates.set(template, parts);
  }
  return parts;
}
