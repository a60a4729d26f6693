import { tokenMatcher } from "chevrotain";
import type { SignatureHelp } from "vscode-languageserver";
import { partEntry } from "../../language/syntax/keyword-reference.js";
import { parserServices } from "../../language/syntax/services.js";
import type { Feature } from "../feature.js";
import type { ShownDocument } from "../session/shown-document.js";
import { lineAt } from "../shared/line-at.js";
import { whatMayStand } from "../shared/what-may-stand.js";
import { type LineForm, lineForm, type WordOfLine } from "./line-form.js";

/** While a line is written, the ways to write it, with the part at the cursor marked. */
export const signatureHelp: Feature = {
  capabilities: () => ({ signatureHelpProvider: { triggerCharacters: [" ", ","] } }),
  register(connection, session) {
    connection.onSignatureHelp(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const form = document && formAt(document, document.offsetAt(position));
      const can = session.client.textDocument?.signatureHelp?.signatureInformation?.parameterInformation;
      return form ? shown(form, can?.labelOffsetSupport === true) : null;
    });
  },
};

function formAt({ bound, text }: ShownDocument, offset: number): LineForm | undefined {
  const line = lineAt(bound.parsed, offset);
  if (line.isComment || !line.isSameLine) return undefined;
  const { block, words } = line;
  return lineForm({
    block,
    words: words.map((word, index): WordOfLine => {
      const { onward } = parserServices().lexer.grammar.read(block, words.slice(0, index), undefined, true);
      return { image: word.image, moves: onward.filter(({ type }) => tokenMatcher(word, type)) };
    }),
    isWordBegun: /[\p{L}\p{N}"-]$/u.test(text.slice(Math.max(0, offset - 1), offset)),
    onward: whatMayStand(line).onward,
  });
}

function shown({ means, ways, active }: LineForm, canShowOffsets: boolean): SignatureHelp {
  return {
    signatures: ways.map(({ form, parts }, way) => ({
      label: form,
      documentation: means,
      parameters: parts.map(({ start, end, text }) => {
        const entry = partEntry(text);
        const documentation = entry && `${entry.means} ${entry.ways.join(" · ")}`;
        return {
          label: canShowOffsets ? [start, end] : text,
          ...(documentation === undefined ? {} : { documentation }),
        };
      }),
      ...(way === active.way ? { activeParameter: active.part } : {}),
    })),
    activeSignature: active.way,
    activeParameter: active.part,
  };
}
