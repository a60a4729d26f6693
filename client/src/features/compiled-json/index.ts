import { commands, type ExtensionContext, languages, Range, Uri, ViewColumn, window, workspace } from "vscode";
import type { CompiledOutput } from "../../../../server/src/features/requests.js";
import { pickOutput, tellOfErrors } from "../../shared/compiling.js";
import { cursorIn } from "../../shared/page/live-source.js";
import { protocolMeant } from "../../shared/protocol-meant.js";
import { parentOf, writeText } from "../../shared/workspace-paths.js";
import type { LanguageServer } from "../language-server/index.js";
import { CompiledDocuments, compiledScheme } from "./compiled-documents.js";
import { jsonParts } from "./json-pointers.js";
import { LinksToSource } from "./links.js";

/** Shows what a protocol compiles to beside its text, with ways back, and saves it where its author wants. */
export function activateCompiledJson(context: ExtensionContext, server: LanguageServer): void {
  const documents = new CompiledDocuments(server);
  const links = new LinksToSource(documents);
  const selector = { scheme: compiledScheme };
  context.subscriptions.push(
    documents,
    workspace.registerTextDocumentContentProvider(compiledScheme, documents),
    languages.registerDefinitionProvider(selector, links),
    languages.registerDocumentLinkProvider(selector, links),
    languages.registerCodeLensProvider(selector, links),
    workspace.onDidCloseTextDocument(({ uri }) => documents.forget(uri)),
    commands.registerCommand("homework.showCompiledJson", async () => {
      const source = await protocolMeant(server);
      const output = source && (await compiledOutput(source, documents));
      if (source && output) await showBeside(documents.add(source, output), source, output);
    }),
    commands.registerCommand("homework.exportJson", async (chosen?: unknown) => {
      const source = chosen instanceof Uri ? chosen : await protocolMeant(server);
      const output = source && (await compiledOutput(source, documents));
      if (source && output) await save(output, source);
    }),
  );
}

async function compiledOutput(source: Uri, documents: CompiledDocuments): Promise<CompiledOutput | undefined> {
  const { errors, outputs } = await documents.compile(source);
  if (errors > 0) {
    await tellOfErrors(errors);
    return undefined;
  }
  return pickOutput(outputs);
}

/** The part that the cursor is in comes into view. */
async function showBeside(uri: Uri, source: Uri, { places }: CompiledOutput): Promise<void> {
  const cursor = cursorIn(source);
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  if (!cursor) return;
  let pointer = "";
  for (const [one, place] of Object.entries(places ?? {})) {
    if (place.uri === source.toString() && place.line <= cursor.line) {
      const known = places?.[pointer];
      if (!known || known.uri !== place.uri || known.line <= place.line) pointer = one;
    }
  }
  const part = jsonParts(document.getText()).find((one) => one.pointer === pointer);
  if (part) editor.revealRange(new Range(document.positionAt(part.start), document.positionAt(part.start)));
}

async function save({ path, json }: CompiledOutput, source: Uri): Promise<void> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const folder = source.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : parentOf(source);
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    filters: { JSON: ["json"] },
  });
  if (!target) return;
  await writeText(target, json);
  await window.showTextDocument(target, { preview: true });
}
