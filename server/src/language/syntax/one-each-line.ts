import { compareFindings, type Finding } from "../../finding.js";

/** A broken line often breaks in several ways at once; the author needs to hear of the first. Sorts the findings. */
export function firstOfEachLine(findings: Finding[], text: string): Finding[] {
  let line = -1;
  let lineEnd = -1;
  return findings.sort(compareFindings).filter((finding) => {
    if (finding.severity !== "error") return true;
    if (finding.start <= lineEnd && line !== -1) return false;
    line = finding.start;
    lineEnd = text.indexOf("\n", finding.start);
    if (lineEnd === -1) lineEnd = text.length;
    return true;
  });
}
