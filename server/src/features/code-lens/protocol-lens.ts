import type { Finding, Severity } from "../../finding.js";
import { spanOf } from "../../language/index.js";
import { counted } from "../../messages/counted.js";
import { editorText } from "../../messages/editor.js";
import type { ShownDocument } from "../session/shown-document.js";
import { freshFindings } from "../shared/fresh-findings.js";
import type { LensText } from "./lens.js";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** The approach that a protocol is held against, and how much is found in it. */
export function findingsOf(name: string, { understood, live, path }: ShownDocument): LensText {
  const resolved = understood.protocols.find(({ protocol }) => protocol.name === name);
  const span = spanOf(resolved?.node);
  const isIn = ({ start }: Finding) => span !== undefined && span.start <= start && start < span.end;
  const findings = freshFindings(live, path).filter(
    (finding) => finding.about?.protocol === name || (finding.about === undefined && isIn(finding)),
  );
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [counted(count, severity)] : [];
  });
  const { home } = resolved?.protocol.approach ?? {};
  const approach = home === undefined ? [] : [live.rulebook.library.named(home)?.title ?? home];
  const found = counts.length === 0 ? editorText("lens-nothing-found", {}) : counts.join(", ");
  return { title: [...approach, found].join(" · "), places: [] };
}
