import { expect, it } from "vitest";
import { AuthoringDay } from "../support/authoring-day.js";

/** `npm run bench:day` goes through a whole day; here is its first hour. */
it.each([1, 2])(
  "the server knows what a cold run knows, whatever the author does (seed %i)",
  async (seed) => {
    const day = await AuthoringDay.begin(seed);
    while (day.edits < 100) {
      await day.next();
      if (day.edits % 50 !== 0) continue;
      expect(await day.differences(), `after ${day.edits} changes`).toEqual([]);
    }
    expect(day.editor.logged).toEqual([]);
  },
  120_000,
);

it("tells of a document in the order of its versions, and never of one that is older than what it has told", async () => {
  const day = await AuthoringDay.begin(3);
  while (day.edits < 60) await day.next();
  await day.editor.settle();
  const last = new Map<string, number>();
  for (const { uri, version } of day.editor.history) {
    if (version === undefined) continue;
    expect(version).toBeGreaterThanOrEqual(last.get(uri) ?? 0);
    last.set(uri, version);
  }
}, 60_000);
