import type { Finding, Said, Severity } from "../../finding.js";
import { spanOf } from "../../language/index.js";
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
    return count > 0 ? [editorText(`count-${severity}`, { count })] : [];
  });
  const { home } = resolved?.protocol.approach ?? {};
  const approach = home === undefined ? undefined : (live.rulebook.library.named(home)?.title ?? home);
  const found: Said = counts.length === 0 ? editorText("lens-nothing-found") : { all: counts, by: "comma" };
  const title = approach === undefined ? found : editorText("lens-findings", { approach, findings: found });
  return { title, places: [] };
}
