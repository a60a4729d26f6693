import { LSPErrorCodes, type RenameOptions, ResponseError } from "vscode-languageserver";
import type { Edit, Phrase } from "../../finding.js";
import type { TextEdit } from "../../text-edit.js";
import type { Feature } from "../feature.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { isShipped, namesIn } from "../shared/names.js";
import { namedInPacks } from "../shared/names-in-packs.js";
import { workspaceEdit } from "../shared/workspace-edit.js";
import { clashOf } from "./clash.js";
import { asName, whyNoName } from "./new-name.js";
import { type Renaming, renaming } from "./renaming.js";
import { type Target, targetAt } from "./target.js";

/** Gives a thing another name wherever it is named, or says why it cannot. */
export const rename: Feature = {
  capabilities: (client) => {
    const options: RenameOptions | boolean =
      client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true;
    return { renameProvider: options };
  },
  register(connection, session) {
    connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const target = document && targetAt(session, document, document.offsetAt(position));
      if (!target) return null;
      if ("code" in target) return refused(session, target);
      return { range: document.rangeOf(target.span), placeholder: target.written };
    });
    connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
      const document = await session.document(uri);
      const target = document && targetAt(session, document, document.offsetAt(position));
      if (!target) return null;
      if ("code" in target) return refused(session, target);
      const wanted = asName(newName);
      const old = target.what === "alias" ? target.written : target.named.declaration.name;
      if (wanted === asName(old)) return { changes: {} };
      const reason = whyNoName(wanted, old);
      if (reason !== undefined) return refused(session, reason);
      const edits = await renaming(session, document, target, wanted);
      const clash = clashIn(session, document, target, edits, wanted);
      if (clash !== undefined) return refused(session, clash);
      const inPacks = target.what === "alias" ? [] : namedInPacks(session, document.project, target.named.declaration);
      const all = [
        ...[...edits].flatMap(asReplacements),
        ...inPacks.map((place): Edit => ({ do: "replace", place, text: wanted })),
      ];
      return workspaceEdit(session, document.project, { edits: all }) ?? null;
    });
  },
};

function asReplacements([path, edits]: readonly [string, readonly TextEdit[]]): Edit[] {
  return edits.map(({ start, end, text }) => ({ do: "replace", place: { path, start, end }, text }));
}

function clashIn(
  session: Session,
  { project }: ShownDocument,
  { what, named: { declaration }, written }: Target,
  edits: Renaming,
  wanted: string,
): Phrase | undefined {
  const { live } = project;
  const mayUse = new Set(live.index.pathsThatMayUse([wanted]));
  const importers = what === "alias" || isShipped(declaration) ? [] : live.index.importersOf(declaration.path);
  return clashOf({
    live,
    texts: session.texts,
    renaming: edits,
    name: what === "alias" ? written : declaration.name,
    wanted,
    namesIn: (path) => namesIn(session, project, path),
    others: importers.filter((path) => mayUse.has(path)),
  });
}

function refused({ texts }: Session, reason: Phrase): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, texts.say(reason));
}
