import { type Command, l10n, Range, Uri } from "vscode";
import type { Location } from "vscode-languageserver-protocol";

/** What a click does that leads to a place of the text. */
export function openPlace({ uri, range: { start, end } }: Location): Command {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: "vscode.open", title: l10n.t("Go to the text"), arguments: [Uri.parse(uri), { selection }] };
}
