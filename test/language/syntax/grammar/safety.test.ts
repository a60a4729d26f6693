import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

test.each([
  ["by caregiver covering homework, declining", { who: ["caregiver"], covering: ["homework", "declining"] }],
  ['by client "In writing"', { who: ["client"], text: '"In writing"' }],
  ['assent by child "In her words"', { who: ["child"], text: '"In her words"' }],
  ['sharing voluntary "Only what one wants"', { voluntary: true, text: '"Only what one wants"' }],
  ["sharing agreed by child, caregiver", { agreedBy: ["child", "caregiver"] }],
  ['confidentiality "Its limits are told"', { keyword: "confidentiality", text: '"Its limits are told"' }],
  ['safeguarding "The lead"', { keyword: "safeguarding", text: '"The lead"' }],
])("a line of a consent: %s", (line, said) => {
  expect(lineOf("consent", line)).toEqual(said);
});

test("a risk plan", () => {
  const plan = 'risk plan by therapist, team { assess "Who"  contact "Where"  out-of-hours "Then" }';
  expect(lineOf("safety", plan)).toEqual({
    by: ["therapist", "team"],
    lines: [
      { keyword: "assess", text: '"Who"' },
      { keyword: "contact", text: '"Where"' },
      { keyword: "out-of-hours", text: '"Then"' },
    ],
  });
});

test.each([
  [
    "screen partner-violence, abuse before Letter, Truth",
    { keyword: "screen", states: ["partner-violence", "abuse"], before: ["Letter", "Truth"] },
  ],
  ["check regulation before Letter", { keyword: "check", states: ["regulation"], before: ["Letter"] }],
  ['caution mania "Not at night"', { keyword: "caution", values: ['mania "Not at night"'] }],
  ['forced never "No step against a no"', { keyword: "forced", values: ['never "No step against a no"'] }],
  ['harms Neq "Asked each time"', { keyword: "harms", values: ['Neq "Asked each time"'] }],
  ["penalty none", { keyword: "penalty", values: ["none"] }],
  ['ordinary risk "Nothing beyond the day"', { text: '"Nothing beyond the day"' }],
])("a line of a safety block: %s", (line, said) => {
  expect(lineOf("safety", line)).toEqual(said);
});

const comparison = (said: object) => ({ any: [{ all: [said] }] });

test.each([
  ["Phq9.item9 above 0", { subject: { name: "Phq9", part: "item9" }, operator: "above", value: { number: 0 } }],
  ["Phq9 at least 10", { subject: { name: "Phq9" }, operator: "least", value: { number: 10 } }],
  ["Phq9 is high", { subject: { name: "Phq9" }, operator: "is", value: { word: "high" } }],
  [
    "Phq9 worse by at least 5 than start for 2 sessions in a row",
    {
      subject: { name: "Phq9" },
      operator: "worse",
      value: { number: 5 },
      baseline: "start",
      lasting: 2,
      lastingUnit: "sessions",
      inARow: true,
    },
  ],
  ["Phq9 better than last session", { subject: { name: "Phq9" }, operator: "better", baseline: "last" }],
  [
    "Log done below 50%",
    { subject: { name: "Log" }, done: true, operator: "below", value: { number: 50, percent: true } },
  ],
  [
    "Log done at most 50 %",
    { subject: { name: "Log" }, done: true, operator: "most", value: { number: 50, percent: true } },
  ],
  ["homework not done for 2 weeks", { subject: { name: "homework" }, notDone: true, lasting: 2, lastingUnit: "weeks" }],
  ["alliance-strain", { subject: { name: "alliance-strain" } }],
])("a condition: %s", (condition, said) => {
  expect(lineOf("safety", `watch ${condition}`)).toEqual({ condition: comparison(said) });
});

test("conditions are joined by and, and by or", () => {
  expect(lineOf("safety", "watch A and B or C then refer-on")).toEqual({
    condition: {
      any: [{ all: [{ subject: { name: "A" } }, { subject: { name: "B" } }] }, { all: [{ subject: { name: "C" } }] }],
    },
    actions: [{ action: "refer-on" }],
  });
});

test.each([
  ["pause new homework", {}],
  ["pause new homework until Ending", { until: "Ending" }],
  ["replace Record with Log", { replaced: "Record", by: "Log" }],
  ["repeat session", { act: "repeat", session: true }],
  ["repeat Log", { act: "repeat", homework: "Log" }],
  [
    "shorten Log to 5 minutes daily",
    { act: "shorten", homework: "Log", dose: { amount: "5", unit: "minutes", frequency: { per: "daily" } } },
  ],
  ['extend session "By ten minutes"', { act: "extend", session: true, text: '"By ten minutes"' }],
  ['refer "To the clinic"', { act: "refer", text: '"To the clinic"' }],
  ['raise in supervision "At once"', { text: '"At once"' }],
  ["do assess-same-session", { act: "do", action: "assess-same-session" }],
])("an action: %s", (line, said) => {
  expect(lineOf("tailor", line)).toEqual(said);
});

test.each([
  ['tailor for low-literacy "Audio"', { need: 'low-literacy "Audio"' }],
  ['tailor for access none because "All can read"', { need: "access", noneBecause: '"All can read"' }],
  [
    'tailor "Smaller" when A { pause new homework }',
    { title: '"Smaller"', condition: comparison({ subject: { name: "A" } }), block: true, actions: [{}] },
  ],
])("tailoring: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});
