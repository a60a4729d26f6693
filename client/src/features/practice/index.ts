import { commands, type ExtensionContext, l10n, Selection, ViewColumn, window, workspace } from "vscode";
import {
  type WriteStarterParams,
  type WriteStarterResult,
  writeStarter,
} from "../../../../server/src/features/requests.js";
import { leaveAside } from "../../shared/protocol-in-front.js";
import type { LanguageServer } from "../language-server/index.js";
import { firstMistake, practisedApproach, withMistakes } from "./mistakes.js";

/** `Homework: Practise with Mistakes` opens a page with mistakes to mend; it belongs to no project and is saved nowhere. */
export function activatePractice(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    commands.registerCommand("homework.practise", async () => {
      const params: WriteStarterParams = { approach: practisedApproach, title: l10n.t("Practice") };
      const starter = await server.ask<WriteStarterResult | null>(writeStarter, params);
      if (starter) await open(withMistakes(starter.text, whatToDo()));
    }),
  );
}

function whatToDo(): string[] {
  return [
    l10n.t(
      "This page is for practice: close it without saving. Three things in it are not right, and each is underlined.",
    ),
    l10n.t(
      "Click on one, then on the light bulb beside it (or press Ctrl+. and on a Mac Cmd+.), and choose a fix. F8 leads to the next.",
    ),
    l10n.t("One of them comes from a rule. There you can also deviate from the rule, for a reason that you give."),
  ];
}

async function open(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: "homework", content });
  leaveAside(document.uri);
  const place = document.positionAt(firstMistake(content));
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, selection: new Selection(place, place) });
}
