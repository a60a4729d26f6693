import { l10n, window } from "vscode";
import {
  type ListApproachesParams,
  type ListApproachesResult,
  listApproaches,
} from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../language-server/index.js";

export function askForId(prompt: string, value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Add Rule"),
    prompt,
    value,
    valueSelection: [value.endsWith("-") ? value.length : 0, value.length],
    ignoreFocusOut: true,
    validateInput: (id) =>
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
        ? undefined
        : l10n.t("Lower-case words joined by hyphens, such as our-clinic."),
  });
}

/** The approach that a new one extends; empty for none, undefined if nothing was picked. */
export async function askForBase(server: LanguageServer): Promise<string | undefined> {
  const params: ListApproachesParams = {};
  const { approaches } = await server.ask<ListApproachesResult>(listApproaches, params);
  const none = { label: l10n.t("None"), description: l10n.t("only the rules that hold in every approach"), id: "" };
  const items = approaches
    .filter(({ overlay }) => !overlay)
    .map(({ id, title }) => ({ label: title, description: id, id }));
  const picked = await window.showQuickPick([none, ...items], {
    title: l10n.t("Add Rule"),
    placeHolder: l10n.t("Which approach does yours extend?"),
  });
  return picked?.id;
}

export async function tellWhyNot(reason: "name" | "taken" | "frame" | undefined): Promise<void> {
  await window.showWarningMessage(inWords(reason));
}

function inWords(reason: "name" | "taken" | "frame" | undefined): string {
  switch (reason) {
    case "name":
      return l10n.t("Lower-case words joined by hyphens, such as our-clinic.");
    case "taken":
      return l10n.t("There is one with this name already.");
    case "frame":
      return l10n.t("The pack has no frame that examples could change. Add one under `frames`.");
    default:
      return l10n.t("The pack cannot be read. Mend its errors first.");
  }
}
