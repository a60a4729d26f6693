import type { Edit, Finding, Place, Span } from "../../finding.js";

/** A stretch of a text that stands somewhere else in another text. */
export interface MovedStretch extends Span {
  /** How many characters further on it stands there. */
  by: number;
}

/**
 * Findings of a text as findings of another text that holds the same stretches in other places.
 * @param path the file whose text it is
 * @returns undefined if a place lies in none of the stretches
 */
export function movedFindings(
  findings: readonly Finding[],
  path: string,
  stretches: readonly MovedStretch[],
): readonly Finding[] | undefined {
  if (stretches.every(({ by }) => by === 0)) {
    const isInside = (place: Place) => place.path !== path || distance(place, stretches) !== undefined;
    return findings.every((finding) => placesOf(finding).every(isInside)) ? findings : undefined;
  }
  let isLost = false;
  const move = <Moved extends Place>(place: Moved): Moved => {
    if (place.path !== path) return place;
    const by = distance(place, stretches);
    if (by === undefined) isLost = true;
    return by === undefined || by === 0 ? place : { ...place, start: place.start + by, end: place.end + by };
  };
  const moved = findings.map((finding) => movedFinding(finding, move));
  return isLost ? undefined : moved;
}

/** Where two stretches meet, a place may belong to either: it is lost if they have parted. */
function distance(place: Span, stretches: readonly MovedStretch[]): number | undefined {
  let found: number | undefined;
  for (const { start, end, by } of stretches) {
    if (place.start < start || place.end > end) continue;
    if (found !== undefined && found !== by) return undefined;
    found = by;
  }
  return found;
}

type Move = <Moved extends Place>(place: Moved) => Moved;

function movedFinding(finding: Finding, move: Move): Finding {
  const { related, fixes } = finding;
  return {
    ...move(finding),
    ...(related ? { related: related.map((place) => move(place)) } : {}),
    ...(fixes
      ? { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => movedEdit(edit, move)) })) }
      : {}),
  };
}

function movedEdit(edit: Edit, move: Move): Edit {
  if (edit.do === "import") return edit;
  return edit.do === "insert-line" ? { ...edit, into: move(edit.into) } : { ...edit, place: move(edit.place) };
}

function placesOf(finding: Finding): Place[] {
  const edits = (finding.fixes ?? []).flatMap((fix) => fix.edits);
  return [
    finding,
    ...(finding.related ?? []),
    ...edits.flatMap((edit) => (edit.do === "import" ? [] : edit.do === "insert-line" ? [edit.into] : [edit.place])),
  ];
}
