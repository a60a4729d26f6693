import type { Finding } from "../../finding.js";
import { defined } from "../../protocol/defined.js";
import type { GlanceFinding, GlancePart } from "./glance-model.js";
import { partsAt } from "./parts-at.js";
import { copied, isSamePlace } from "./places.js";

/**
 * Notes at each part what is found about it. A finding belongs to the parts whose text it stands in. Where it stands
 * elsewhere, such as in a line that several inherit, it belongs to those it speaks of, and else to the protocol.
 * @param head the part that stands for the protocol
 * @param partsAbout the parts that stand for what a finding of a rule was asked of
 */
export function noteFindings(
  findings: readonly Finding[],
  head: GlancePart,
  parts: readonly GlancePart[],
  partsAbout: (finding: Finding) => readonly GlancePart[],
): GlanceFinding[] {
  const inner = parts.filter((part) => part !== head);
  for (const [index, finding] of findings.entries()) {
    for (const part of partsFor(finding, head, inner, partsAbout(finding))) part.findings.push(index);
  }
  return findings.map((finding) => {
    const { code, severity, message, help } = finding;
    return defined({ code, severity, message, help, place: copied(finding) });
  });
}

function partsFor(
  finding: Finding,
  head: GlancePart,
  inner: readonly GlancePart[],
  about: readonly GlancePart[],
): readonly GlancePart[] {
  const here = partsAt(inner, finding);
  if (here.length > 0) return narrowed(here, about);
  const isAtHead = head.place !== undefined && isSamePlace(head.place, copied(finding));
  if (isAtHead) return [head];
  const named = related(finding, inner, about);
  if (named.length > 0) return named;
  const asked = about.filter((part) => part !== head);
  return asked.length > 0 ? [...new Set(asked)] : [head];
}

/** Of parts that share one text, those that the finding speaks of. */
function narrowed(here: readonly GlancePart[], about: readonly GlancePart[]): readonly GlancePart[] {
  const both = here.filter((part) => about.includes(part));
  return both.length > 0 ? both : here;
}

/** Where a finding names the things that it holds of, those at whose name it points. */
function related(finding: Finding, parts: readonly GlancePart[], about: readonly GlancePart[]): GlancePart[] {
  const found = (finding.related ?? []).flatMap((place) => {
    const here = partsAt(parts, place);
    const named = here.filter((part) => part.place !== undefined && isSamePlace(part.place, copied(place)));
    return narrowed(named.length > 0 ? named : here, about);
  });
  return [...new Set(found)];
}
