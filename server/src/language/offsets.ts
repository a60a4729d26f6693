/**
 * Whether one of some offsets lies within a stretch of text, both ends included. A broken text has many of them, and
 * nearly every node of its tree is asked for.
 * @param offsets in ascending order
 */
export function anyWithin(offsets: readonly number[], start: number, end: number): boolean {
  const next = offsets[firstFrom(offsets, start)];
  return next !== undefined && next <= end;
}

/** The place in a list of the first of its offsets that is not below `start`. */
export function firstFrom(offsets: readonly number[], start: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
