import { compareFindings, type Finding } from "../../finding.js";

/** A broken line often breaks in several ways at once; the author needs to hear of the first. Sorts the findings. */
export function firstOfEachLine(findings: Finding[], text: string): Finding[] {
  const lineEnd = /\r\n|\r|\n|$/g;
  let next = 0;
  return findings.sort(compareFindings).filter((finding) => {
    if (finding.severity !== "error") return true;
    if (finding.start < next) return false;
    lineEnd.lastIndex = finding.start;
    next = (lineEnd.exec(text)?.index ?? text.length) + 1;
    return true;
  });
}
