import { commands, l10n, window } from "vscode";
import type { CompiledOutput } from "../../../server/src/features/requests.js";

/** A file with errors compiles to nothing; the errors are a click away. */
export async function tellOfErrors(count: number): Promise<void> {
  const show = l10n.t("Show Problems");
  const said =
    count === 1
      ? l10n.t("The protocol has an error, so it does not compile.")
      : l10n.t("The protocol has {0} errors, so it does not compile.", count);
  if ((await window.showWarningMessage(said, show)) === show) {
    await commands.executeCommand("workbench.actions.view.problems");
  }
}

/** The protocol of a file, or the one that is picked where it holds several. */
export async function pickOutput(outputs: readonly CompiledOutput[]): Promise<CompiledOutput | undefined> {
  const [first, ...more] = outputs;
  if (!first) void window.showInformationMessage(l10n.t("This file declares no protocol."));
  if (more.length === 0) return first;
  const items = outputs.map((output) => ({ label: output.name, description: output.path, output }));
  return (await window.showQuickPick(items, { title: l10n.t("Which protocol?") }))?.output;
}
