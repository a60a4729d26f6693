import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

test("a homework may be like another, and every homework and record has what they share", () => {
  expect(lineOf("file", 'homework Later "Later" like Letter { dose once }')).toEqual({
    name: "Later",
    title: '"Later"',
    like: "Letter",
    lines: [{ dose: { frequency: { times: "once" } } }],
  });
  expect(lineOf("protocol", "every homework { origin client }")).toEqual({
    lines: [{ keyword: "origin", values: ["client"] }],
  });
  expect(lineOf("protocol", "every record { held by client }")).toEqual({ lines: [{ who: ["client"] }] });
});

const phrases = [
  "kind",
  "traits",
  "targets",
  "purpose",
  "serves",
  "origin",
  "agree",
  "success",
  "completion",
  "when",
  "where",
  "with",
  "materials",
  "steps",
  "climbs",
  "alongside",
  "after",
  "caregiver",
  "needs",
  "cites",
  "sending",
  "contraindications",
];

test.each(phrases)("%s of a homework", (keyword) => {
  expect(lineOf("homework", `${keyword} one "Words", "More"`)).toEqual({ keyword, values: ['one "Words"', '"More"'] });
});

const texts = ["rationale", "instructions", "belief", "prediction", "question", "reading", "settle", "wording"];

test.each(texts)("%s of a homework, for a reader", (keyword) => {
  expect(lineOf("homework", `${keyword} for child "Words"`)).toEqual({ keyword, reader: "child", text: '"Words"' });
});

test.each(["bridge", "note"])("%s of a homework, for those who use the protocol", (keyword) => {
  expect(lineOf("homework", `${keyword} "Words"`)).toEqual({ keyword, text: '"Words"' });
});

test.each([
  ['approach act bridge "How it serves"', { approach: "act", bridge: '"How it serves"' }],
  ['client hears "experiment", "exercise"', { terms: ['"experiment"', '"exercise"'] }],
  ["done by caregiver, child", { who: ["caregiver", "child"] }],
  [
    "readiness confidence at least 70%, importance at least 7 of 10 else redesign, drop",
    {
      ratings: [
        { rating: "confidence", atLeast: 70, percent: true },
        { rating: "importance", atLeast: 7, of: 10 },
      ],
      otherwise: ["redesign", "drop"],
    },
  ],
  [
    'barrier client "Low energy" then "A smaller step"',
    { side: "client", text: '"Low energy"', coping: '"A smaller step"' },
  ],
  ["if not done explore, nothing", { responses: ["explore", "nothing"] }],
  [
    'stop when dissociation, self-harm-urge "It floods you" then "Put it away"',
    { signs: ["dissociation", 'self-harm-urge "It floods you"'], response: '"Put it away"' },
  ],
  ['summary none because "It would be school"', { form: "none", reason: '"It would be school"' }],
  ['summary card "What and when"', { form: 'card "What and when"' }],
  ["difficulty 35 of 100", { rating: 35, of: 100 }],
  ["contexts 2", { count: 2 }],
  ['time-in-bed at least 5 hours "Never less"', { length: "5", unit: "hours", text: '"Never less"' }],
  ["drop reassurance by session 9", { act: "drop", crutches: ["reassurance"], bySession: 9 }],
  ["fade phone, list", { act: "fade", crutches: ["phone", "list"] }],
  ["keep phone", { act: "keep", crutches: ["phone"] }],
  [
    'reminder for caregiver "At eight" asked by client',
    { prompt: "reminder", reader: "caregiver", values: ['"At eight"'], askedBy: "client" },
  ],
  ['reward "A star" for effort', { prompt: "reward", values: ['"A star"'], reward: "effort" }],
  ["penalty none", { prompt: "penalty", values: ["none"] }],
  ["reminder none", { prompt: "reminder", values: ["none"] }],
  ["barrier nothing", { keyword: "barrier" }],
  ["stay until expectancy-tested twice", { until: "expectancy-tested", twice: true }],
])("a line of a homework: %s", (line, said) => {
  expect(lineOf("homework", line)).toEqual(said);
});

test("a channel says who reads, how soon, and what holds in a crisis", () => {
  expect(lineOf("homework", "channel paper or drawing")).toEqual({ channels: ["paper", "drawing"] });
  expect(lineOf("channel", "read by therapist, team within 2 days")).toEqual({
    who: ["therapist", "team"],
    within: { length: "2", unit: "days" },
  });
  expect(lineOf("channel", 'crisis "Call"')).toEqual({ keyword: "crisis", text: '"Call"' });
  expect(lineOf("channel", 'controller "The clinic"')).toEqual({ keyword: "controller", text: '"The clinic"' });
});

test.each([
  ["record free", { form: "free" }],
  ['record none because "Nothing is written"', { form: "none", reason: '"Nothing is written"' }],
  [
    "record { mood 0..10   learned }",
    { block: true, lines: [{ field: "mood", type: { range: "0..10" } }, { field: "learned" }] },
  ],
])("a record: %s", (line, said) => {
  expect(lineOf("homework", line)).toEqual(said);
});

test.each([
  ["held by client", { who: ["client"] }],
  ["seen by therapist, caregiver", { who: ["therapist", "caregiver"] }],
  ['kept "At home" for 6 months', { text: '"At home"', length: { length: "6", unit: "months" } }],
  ['kept "At home" until the end', { text: '"At home"', untilEnd: true }],
  ['others "Initials only"', { text: '"Initials only"' }],
  ["urge 0..100 %", { field: "urge", type: { range: "0..100", unit: "%" } }],
  ["asleep-after 0..300 minutes", { field: "asleep-after", type: { range: "0..300", unit: "minutes" } }],
  ["happened text", { field: "happened", type: { type: "text" } }],
])("a line of a record: %s", (line, said) => {
  expect(lineOf("record", line)).toEqual(said);
});

test("a hierarchy has a scale and a rater", () => {
  expect(lineOf("file", 'hierarchy Fears "Fears" rated 0..100 by client { model habituation }')).toEqual({
    name: "Fears",
    title: '"Fears"',
    scale: "0..100",
    rater: "client",
    lines: [{ model: "habituation" }],
  });
});

test.each([
  ["order graded until session 8 then variable", { order: "graded", untilSession: 8, laterOrder: "variable" }],
  ["stay until distress-falls twice", { until: "distress-falls", twice: true }],
  ['step DoorHandle 40 "Touch it"', { name: "DoorHandle", rating: 40, title: '"Touch it"' }],
])("a line of a hierarchy: %s", (line, said) => {
  expect(lineOf("hierarchy", line)).toEqual(said);
});
