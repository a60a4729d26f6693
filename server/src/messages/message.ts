import type { Finding, Place, Severity } from "../finding.js";

/**
 * One message of the catalogue. `says` is what is the case, `why` why it matters, `help` what to do; `{name}` stands for
 * a named parameter. `about` and the two examples make its page.
 */
export interface Message {
  severity: Severity;
  says: string;
  why?: string;
  help?: string;
  tags?: readonly ("unnecessary" | "deprecated")[];
  /** For the page of the message: a longer explanation. */
  about?: string;
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names of the parameters that a message takes. */
export type ParametersOf<Entry extends Message> =
  | NamesIn<Entry["says"]>
  | NamesIn<Entry["why"]>
  | NamesIn<Entry["help"]>;

export type ParameterValues<Names extends string> = { readonly [Name in Names]: string | number };

/** A function that makes findings from a part of the catalogue; a wrong code or parameter does not compile. */
export function messagesFrom<const Catalogue extends Readonly<Record<string, Message>>>(catalogue: Catalogue) {
  return <Code extends keyof Catalogue & string>(
    code: Code,
    place: Place,
    parameters: ParameterValues<ParametersOf<Catalogue[Code]>>,
    more: Partial<Pick<Finding, "related" | "fixes">> = {},
  ): Finding => {
    const entry: Message | undefined = catalogue[code];
    if (!entry) throw new Error(`No message ${code}.`);
    const values = parameters as Readonly<Record<string, string | number>>;
    return {
      code,
      severity: entry.severity,
      path: place.path,
      start: place.start,
      end: place.end,
      message: fillIn(entry.says, values),
      ...(entry.why === undefined ? {} : { why: fillIn(entry.why, values) }),
      ...(entry.help === undefined ? {} : { help: fillIn(entry.help, values) }),
      ...(entry.tags === undefined ? {} : { tags: [...entry.tags] }),
      ...more,
    };
  };
}

export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
