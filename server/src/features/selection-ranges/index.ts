import type { SelectionRange } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { ShownDocument } from "../session/shown-document.js";
import { stretchesAround } from "./stretches.js";

/** Widens what is selected step by step, along what the text means. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, session) {
    connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => {
      const document = await session.document(uri);
      if (!document) return null;
      return positions.map((position) => rangesAt(document, document.offsetAt(position)));
    });
  },
};

function rangesAt(document: ShownDocument, offset: number): SelectionRange {
  const stretches = stretchesAround(document.bound.parsed, offset).reverse();
  const whole: SelectionRange = { range: document.rangeOf({ start: offset, end: offset }) };
  return (
    stretches.reduce<SelectionRange | undefined>(
      (parent, span) => ({ range: document.rangeOf(span), ...(parent ? { parent } : {}) }),
      undefined,
    ) ?? whole
  );
}
