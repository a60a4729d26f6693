/** The few assertions that suites need; a worker has no module for them. */

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`Expected ${what}.`);
}

export function same(found: unknown, wanted: unknown): void {
  const [a, b] = [shown(found), shown(wanted)];
  if (a !== b) throw new Error(`Expected ${b}, and found ${a}.`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`Expected a text with ${shown(part)}, and found ${shown(text)}.`);
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value, undefined, 2);
}
