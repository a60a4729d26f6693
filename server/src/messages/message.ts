import type { Finding, Place, Said, Severity } from "../finding.js";
import { inEnglish, type ParametersIn, type ParameterValues, sentence } from "./said.js";

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

/** The names of the parameters that a message takes. */
export type ParametersOf<Entry extends { says: string; why?: string | undefined; help?: string | undefined }> =
  | ParametersIn<Entry["says"]>
  | ParametersIn<Entry["why"]>
  | ParametersIn<Entry["help"]>;

/** What a finding says, to be put into another text. */
export function saidBy({ code, message, values }: Finding): Said {
  return values ? { code, wording: message, values } : message;
}

/** A function that makes findings from a part of the catalogue; a wrong code or parameter does not compile. */
export function messagesFrom<const Catalogue extends Readonly<Record<string, Message>>>(catalogue: Catalogue) {
  return <Code extends keyof Catalogue & string>(
    code: Code,
    place: Place,
    values: ParameterValues<ParametersOf<Catalogue[Code]>>,
    more: Partial<Pick<Finding, "related" | "fixes">> = {},
  ): Finding => {
    const entry: Message | undefined = catalogue[code];
    if (!entry) throw new Error(`No message ${code}.`);
    return {
      code,
      severity: entry.severity,
      path: place.path,
      start: place.start,
      end: place.end,
      message: sentence(entry.says, values, inEnglish),
      ...(entry.why === undefined ? {} : { why: sentence(entry.why, values, inEnglish) }),
      ...(entry.help === undefined ? {} : { help: sentence(entry.help, values, inEnglish) }),
      ...(entry.tags === undefined ? {} : { tags: [...entry.tags] }),
      values,
      ...more,
    };
  };
}
