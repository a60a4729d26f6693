import type { Finding, Said, Severity } from "../../finding.js";
import { saidBy } from "../../messages/message.js";
import { explainPhrase } from "../../messages/phrases/explain.js";
import { packPhrase } from "../../messages/phrases/packs.js";

/** A line of what an example gives beside what it should: `-` is missing, `+` should not be there. */
export interface DifferenceLine {
  sign: " " | "-" | "+";
  text: Said;
}

/** A finding that an example should give: exactly once, or any number of times but at least once. */
export interface ExpectedFinding {
  code: string;
  /** Where it is not said any will do. */
  severity?: Severity;
  place?: { start: number; end: number };
  repeated?: boolean;
}

/** What an example gives beside what it should, in the order of the text; what is missing comes first. */
export function differenceOf(
  text: string,
  expected: readonly ExpectedFinding[],
  found: readonly Finding[],
): DifferenceLine[] {
  const open = new Set(expected);
  const met = new Set<ExpectedFinding>();
  const given = found.map((finding): DifferenceLine => {
    // What says most is met first, so that a finding at a marked place does not stand for one without a mark.
    const fitting = [...open]
      .filter((one) => fits(one, finding))
      .sort((a, b) => Number(b.place !== undefined) - Number(a.place !== undefined));
    const [match] = fitting;
    if (match) met.add(match);
    if (match && !match.repeated) open.delete(match);
    return { sign: match ? " " : "+", text: foundInWords(finding, text) };
  });
  const missing = expected.filter((one) => !met.has(one));
  return [...missing.map((one): DifferenceLine => ({ sign: "-", text: expectedInWords(one, text) })), ...given];
}

function fits({ code, severity, place }: ExpectedFinding, finding: Finding): boolean {
  return (
    code === finding.code &&
    (severity === undefined || severity === finding.severity) &&
    (place === undefined || (place.start === finding.start && place.end === finding.end))
  );
}

function expectedInWords({ code, severity, place }: ExpectedFinding, text: string): Said {
  const finding = severity === undefined ? code : ofSeverity(code, severity);
  return place === undefined ? finding : standingAt(finding, place, text);
}

function foundInWords(finding: Finding, text: string): Said {
  const standing = standingAt(ofSeverity(finding.code, finding.severity), finding, text);
  return packPhrase("finding-says", { finding: standing, message: saidBy(finding) });
}

function ofSeverity(code: string, severity: Severity): Said {
  return packPhrase("finding-of-severity", { code, severity: explainPhrase(`finding-${severity}`) });
}

function standingAt(finding: Said, { start, end }: { start: number; end: number }, text: string): Said {
  const line = text.slice(0, start).split("\n").length;
  return packPhrase("finding-at", { finding, words: text.slice(start, end), line });
}
