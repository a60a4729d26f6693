import type { SignatureHelp } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { ShownDocument } from "../session/shown-document.js";
import { lineAt } from "../shared/line-at.js";
import { type LineForm, lineForm } from "./line-form.js";

/** While a line is written, how such a line is written, with the part at the cursor marked. */
export const signatureHelp: Feature = {
  capabilities: () => ({ signatureHelpProvider: { triggerCharacters: [" ", ","] } }),
  register(connection, session) {
    connection.onSignatureHelp(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const form = document && formAt(document, document.offsetAt(position));
      return form ? shown(form) : null;
    });
  },
};

function formAt({ bound, text }: ShownDocument, offset: number): LineForm | undefined {
  const line = lineAt(bound.parsed, offset);
  if (line.isComment) return undefined;
  const isWordBegun = /[\p{L}\p{N}"-]$/u.test(text.slice(Math.max(0, offset - 1), offset));
  return lineForm(
    line.block,
    line.words.map(({ image }) => image),
    isWordBegun,
  );
}

function shown({ form, means, parts, active }: LineForm): SignatureHelp {
  const signature = {
    label: form,
    documentation: means,
    parameters: parts.map(([start, end]) => ({ label: [start, end] as [number, number] })),
    activeParameter: active,
  };
  return { signatures: [signature], activeSignature: 0, activeParameter: active };
}
