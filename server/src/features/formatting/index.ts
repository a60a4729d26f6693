import type { FormattingOptions, Range, TextEdit } from "vscode-languageserver";
import {
  formatOnType,
  formatRange,
  formatText,
  type LayoutOptions,
  typedCharacters,
} from "../../language/layout/index.js";
import type { TextEdit as PlainEdit } from "../../text-edit.js";
import type { Feature } from "../feature.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { layoutAskedFor } from "../shared/layout-asked-for.js";

const [firstTyped, ...moreTyped] = typedCharacters;

/** Brings a document, or lines of it, into the one layout. */
export const formatting: Feature = {
  // Some clients format and do not say that they can.
  capabilities: ({ textDocument }) => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: textDocument?.rangeFormatting?.rangesSupport ? { rangesSupport: true } : true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: firstTyped, moreTriggerCharacter: moreTyped },
  }),
  register(connection, session) {
    connection.onDocumentFormatting(({ textDocument: { uri }, options }) =>
      edits(session, uri, options, (text, layout) => formatText(text, layout)),
    );
    const formatRanges = (uri: string, ranges: readonly Range[], options: FormattingOptions) =>
      edits(session, uri, options, (text, layout, document) =>
        ranges.flatMap((range) => formatRange(text, document.spanOf(range), layout)),
      );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range, options }) =>
      formatRanges(uri, [range], options),
    );
    connection.onDocumentRangesFormatting(({ textDocument: { uri }, ranges, options }) =>
      formatRanges(uri, ranges, options),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch, options }) =>
      edits(session, uri, options, (text, layout, document) =>
        formatOnType(text, document.offsetAt(position), ch, layout),
      ),
    );
  },
};

type Format = (text: string, layout: Partial<LayoutOptions>, document: ShownDocument) => PlainEdit[];

async function edits(session: Session, uri: string, options: FormattingOptions, format: Format): Promise<TextEdit[]> {
  const document = session.settings.format.enable ? await session.document(uri) : undefined;
  if (!document) return [];
  const made = format(document.text, layoutFor(document, options), document);
  return [...new Set(made)].map(({ start, end, text }) => ({ range: document.rangeOf({ start, end }), newText: text }));
}

/** What the editor asks for, and before that what the project does. Line breaks stay as the document has them. */
function layoutFor({ text, path, project }: ShownDocument, options: FormattingOptions): Partial<LayoutOptions> {
  const { tabSize, insertSpaces, insertFinalNewline } = options;
  return {
    indentSize: tabSize,
    indentStyle: insertSpaces ? "space" : "tab",
    ...(insertFinalNewline === undefined ? {} : { finalNewline: insertFinalNewline }),
    ...layoutAskedFor(project, path),
    lineBreak: text.includes("\r\n") ? "\r\n" : text.includes("\n") || !text.includes("\r") ? "\n" : "\r",
  };
}
