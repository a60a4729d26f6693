export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Milliseconds that an act takes. */
export function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

let missed = 0;

/** Prints a figure beside its goal. */
export function show(what: string, value: number, goal: { most: number } | { least: number }, unit = ""): void {
  const met = "most" in goal ? value <= goal.most : value >= goal.least;
  if (!met) missed++;
  const wanted = "most" in goal ? `at most ${goal.most}` : `at least ${goal.least}`;
  const number = unit === "ms" ? value.toFixed(1) : value.toFixed(2);
  console.log(
    `${`${number}${unit === "" ? "" : ` ${unit}`}`.padStart(10)}  ${met ? "      " : "MISSED"}  ${what} (${wanted})`,
  );
}

export function note(text: string): void {
  console.log(`                    ${text}`);
}

export function goalsMissed(): number {
  return missed;
}
