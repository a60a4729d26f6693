import { expect, it } from "vitest";
import { LastGood } from "../../client/src/shared/page/last-good.js";

/** What a text gives; the model is that of the page. */
const read = (name: string, model: string | undefined, isWhole = true) => ({
  name,
  title: name,
  isWhole,
  extent: { path: "a.homework", start: 0, end: 1 },
  uris: {},
  ...(model === undefined ? {} : { model }),
});
const shows = (model: string) => ({ type: "model", model, stale: false });
const staysAsItWas = { type: "model", stale: true };

it("a page goes on showing the last that could be read in full, also when it is made anew", () => {
  const lastGood = new LastGood<string>();
  expect(lastGood.again()).toBeUndefined();
  expect(lastGood.take(read("Worry", "first"))).toEqual(shows("first"));
  expect(lastGood.take(read("Worry", "half of it", false))).toEqual(staysAsItWas);
  expect(lastGood.take(null)).toEqual(staysAsItWas);
  expect(lastGood.again()).toEqual(shows("first"));
  expect(lastGood.take(read("Worry", "second"))).toEqual(shows("second"));
});

it("a page without anything from before shows what can be read", () => {
  const lastGood = new LastGood<string>();
  expect(lastGood.take(read("Worry", "half of it", false))).toEqual(shows("half of it"));
  expect(lastGood.take(read("Worry", "a third of it", false))).toEqual(shows("a third of it"));
});

it("no protocol stands for another one", () => {
  const lastGood = new LastGood<string>();
  lastGood.take(read("Worry", "first"));
  expect(lastGood.take(read("Sleep", "half of it", false))).toEqual(shows("half of it"));
  expect(lastGood.take(read("Open", undefined))).toEqual({ type: "nothing" });
  expect(lastGood.again()).toBeUndefined();
});
