import { ThemeColor, ThemeIcon } from "vscode";
import type { Severity } from "../../../server/src/finding.js";

const icons = {
  error: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  warning: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
  hint: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
} as const satisfies Record<Severity, ThemeIcon>;

export const passedIcon = new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));

export function severityIcon(severity: Severity): ThemeIcon {
  return icons[severity];
}

/** An icon in the colour of what is found about its thing. */
export function tinted(id: string, severity: Severity | undefined): ThemeIcon {
  return new ThemeIcon(id, severity && icons[severity].color);
}
