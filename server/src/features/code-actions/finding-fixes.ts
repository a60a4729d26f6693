import { CodeActionKind } from "vscode-languageserver";
import type { Finding, Fix } from "../../finding.js";
import type { Asked, Offered } from "./offered.js";

/** What findings say themselves about how they can be mended. */
export function findingFixes({ here }: Asked): Offered[] {
  return here.flatMap((finding) =>
    (finding.fixes ?? []).map(({ title, said = title, edits }) => ({
      title: said,
      kind: CodeActionKind.QuickFix,
      mends: [finding],
      isPreferred: certainFix(finding) !== undefined,
      change: () => ({ edits }),
    })),
  );
}

/** The one way to mend a finding of the language. What an approach asks is the author's to judge. */
export function certainFix({ fixes, rule }: Finding): Fix | undefined {
  return rule === undefined && fixes?.length === 1 ? fixes[0] : undefined;
}
