import { DiagnosticSeverity, l10n, languages, workspace } from "vscode";
import { type CheckWorkspaceResult, checkWorkspaceCommand } from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../language-server/index.js";
import type { TaskWork } from "./task-terminal.js";

const words = ["error", "warning", "hint", "hint"] as const;

/** Checks everything and says what was found, in the lines of the command; errors make the task fail. */
export function checkWork(server: LanguageServer): TaskWork {
  return async (say, token) => {
    const params = { command: checkWorkspaceCommand, arguments: [] };
    const result = await server.ask<CheckWorkspaceResult | null>("workspace/executeCommand", params, token);
    if (!result) return false;
    for (const line of findingsInLines()) say(line);
    const { error, warning, hint } = result.findings;
    say(l10n.t("Files checked: {0}. Errors: {1}, warnings: {2}, hints: {3}", result.files, error, warning, hint));
    return error === 0;
  };
}

function findingsInLines(): string[] {
  return languages.getDiagnostics().flatMap(([uri, found]) =>
    found
      .filter(({ source, severity }) => source === "homework" && severity <= DiagnosticSeverity.Information)
      .map(({ range: { start }, severity, code, message }) => {
        const id = typeof code === "object" ? code.value : (code ?? "");
        const place = `${workspace.asRelativePath(uri)}:${start.line + 1}:${start.character + 1}`;
        return `${place}  ${words[severity]}  ${id}\n  ${message.split("\n")[0]}`;
      }),
  );
}
