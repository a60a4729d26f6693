import type { Wording } from "../finding.js";
import type { ParametersOf } from "./message.js";
import type { ParametersIn, Wordings } from "./said.js";

/** What a message says in another language: the parts that it has in English. */
export interface Saying {
  says: string;
  why?: string;
  help?: string;
}

type SayingFor<English> = { says: string } & (English extends { why: string } ? { why: string } : { why?: never }) &
  (English extends { help: string } ? { help: string } : { help?: never });

type OnlyTheParametersOf<English, Texts> = {
  [Code in keyof Texts]: Code extends keyof English
    ? ParametersIn<Texts[Code]> extends ParametersIn<English[Code]>
      ? unknown
      : never
    : never;
};

type OnlyTheValuesOf<English, Texts> = {
  [Code in keyof Texts]: Code extends keyof English
    ? [Texts[Code], English[Code]] extends [infer Own extends Saying, infer Theirs extends Saying]
      ? ParametersOf<Own> extends ParametersOf<Theirs>
        ? unknown
        : never
      : never
    : never;
};

/** Messages in another language; one that is missing, has other parts or takes what the English one does not have fails to compile. */
export function sayings<English>() {
  return <const Texts extends { readonly [Code in keyof English]: SayingFor<English[Code]> }>(
    texts: Texts & OnlyTheValuesOf<English, Texts>,
  ): Readonly<Record<string, Saying>> => texts as unknown as Readonly<Record<string, Saying>>;
}

/** Phrases in another language, held in the same way. */
export function wordings<English extends Wordings>() {
  return <const Texts extends { readonly [Code in keyof English]: Wording }>(
    texts: Texts & OnlyTheParametersOf<English, Texts>,
  ): Wordings => texts as Wordings;
}
