import {
  commands,
  type ExtensionContext,
  l10n,
  type Position,
  Selection,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import {
  type ListTestsResult,
  listTests,
  type StartPackParams,
  type StartPackResult,
  startPack,
  type WriteRuleParams,
  type WriteRuleResult,
  writeRule,
} from "../../../../server/src/features/pack-requests.js";
import { folderFor, writeText } from "../../shared/workspace-paths.js";
import type { LanguageServer } from "../language-server/index.js";
import { askForBase, askForId, tellWhyNot } from "./questions.js";

/** `Homework: Add Rule…` adds a rule with its examples to a pack of the project's own, or begins such a pack. */
export function activatePackWriting(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    commands.registerCommand("homework.addRule", async () => {
      const pack = await pickPack(server);
      if (pack === "new") await beginPack(server);
      else if (pack) await addRule(pack, server);
    }),
  );
}

async function pickPack(server: LanguageServer): Promise<{ uri: Uri; approach: string } | "new" | undefined> {
  const { projects } = await server.ask<ListTestsResult>(listTests, {});
  const packs = projects.flatMap((project) => project.packs);
  const inFront = packs.find(({ uri }) => uri === window.activeTextEditor?.document.uri.toString());
  if (inFront) return { uri: Uri.parse(inFront.uri), approach: inFront.approach };
  if (packs.length === 0) return "new";
  const known = packs.map(({ uri, approach, title }) => ({
    label: title,
    description: workspace.asRelativePath(Uri.parse(uri)),
    pack: { uri: Uri.parse(uri), approach },
  }));
  const items = [...known, { label: l10n.t("A new pack of our own…"), pack: "new" as const }];
  return (await window.showQuickPick(items, { title: l10n.t("Add Rule: to which pack?") }))?.pack;
}

async function beginPack(server: LanguageServer): Promise<void> {
  const folder = await folderFor(undefined);
  if (!folder) {
    void window.showInformationMessage(l10n.t("Open a folder first: a pack is a file of a project."));
    return;
  }
  const name = await askForId(
    l10n.t("What is your approach called? Its pack gets one rule to begin with."),
    "our-clinic",
  );
  if (name === undefined) return;
  const base = await askForBase(server);
  if (base === undefined) return;
  const params: StartPackParams = { folder: folder.toString(), name, ...(base === "" ? {} : { base }) };
  const made = await server.ask<StartPackResult>(startPack, params);
  if ("refused" in made) return tellWhyNot(made.refused);
  for (const { uri, text } of made.files) await writeText(Uri.parse(uri), text);
  const [pack] = made.files;
  if (pack) await showRule(Uri.parse(pack.uri), "  - id: ");
}

async function addRule({ uri, approach }: { uri: Uri; approach: string }, server: LanguageServer): Promise<void> {
  const id = await askForId(l10n.t("What is the id of the rule? Findings show it."), `${approach}-`);
  if (id === undefined) return;
  const params: WriteRuleParams = { uri: uri.toString(), id };
  const made = await server.ask<WriteRuleResult>(writeRule, params);
  if (!made || "refused" in made) return tellWhyNot(made?.refused);
  const document = await workspace.openTextDocument(uri);
  const text = document.getText();
  const edit = new WorkspaceEdit();
  edit.insert(uri, document.positionAt(text.length), text.endsWith("\n") ? made.text : `\n${made.text}`);
  await workspace.applyEdit(edit);
  await showRule(uri, `- id: ${id}`);
}

/** Goes to the last place of some words. */
async function showRule(uri: Uri, words: string): Promise<void> {
  const editor = await window.showTextDocument(uri);
  const { document } = editor;
  const at: Position = document.positionAt(Math.max(0, document.getText().lastIndexOf(words)));
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
}
