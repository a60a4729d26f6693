import type { Finding, RelatedPlace } from "../finding.js";
import { messagesFrom } from "./message.js";

/** What can be wrong with putting files together. */
export const compileMessages = {
  "import-with-errors": {
    severity: "error",
    says: "The imported file `{file}` has errors of its own ({count}).",
    why: "What is imported from a broken file may be incomplete, so nothing is compiled from it.",
    help: "Mend that file first.",
  },
} as const;

export const compileMessage = messagesFrom(compileMessages);

/** What is wrong in another file, as a place that a finding leads to. */
export function seenIn({ path, start, end, code, message, values }: Finding): RelatedPlace {
  return { path, start, end, message, ...(values ? { said: { code, wording: message, values } } : {}) };
}
