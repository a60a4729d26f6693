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
  const parts = partsOf(template);
  let text = parts[0] ?? "";
  for (let n = 1; n < parts.length; n += 2) {
    const name = parts[n] ?? "";
    text += `${values[name] ?? `{${name}}`}${parts[n + 1] ?? ""}`;
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
