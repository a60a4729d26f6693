import { check } from "../../compile/library.js";
import { TextLines } from "../../compile/text-lines.js";
import { standardLibrary } from "../../compile/world.js";
import { vocabularies } from "../../language/index.js";
import { defined } from "../../protocol/defined.js";
import type { Feature } from "../feature.js";
import {
  type CheckTextParams,
  type CheckTextResult,
  checkText,
  type ListTermsParams,
  type ListTermsResult,
  listTerms,
} from "../tool-requests.js";

/** What a tool of an author's assistant asks: what is found in a draft, and which words there are. */
export const tools: Feature = {
  register(connection) {
    connection.onRequest(checkText, ({ text }: CheckTextParams): CheckTextResult => {
      const lines = new TextLines(text);
      const findings = check(text).map(({ start, severity, code, message, help }) =>
        defined({ ...lines.position(start), severity, code, message, help }),
      );
      return { findings };
    });
    connection.onRequest(listTerms, ({ vocabulary }: ListTermsParams): ListTermsResult => {
      const name = vocabularies.find((one) => one === vocabulary);
      const terms = name === undefined ? [] : standardLibrary().vocabulary.terms(name);
      return {
        vocabularies: [...vocabularies],
        terms: terms.map(({ id, title, parent, doc }) => defined({ id, title, is: parent, doc })),
      };
    });
  },
};
