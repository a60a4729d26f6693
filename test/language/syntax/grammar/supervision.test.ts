import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

test.each([
  ["supervision { }", {}],
  ["supervision every 2 weeks { }", { frequency: { every: 2, per: "weeks" } }],
  ["supervision once a month { }", { frequency: { times: "once", per: "month" } }],
])("supervision: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});

test.each([
  [
    'competency Design "Fits the task" rated CtsR at least 3',
    { competency: "Design", text: '"Fits the task"', measure: "CtsR", atLeast: 3 },
  ],
  ["observe sessions 4, 10 on recording", { sessions: "4, 10", material: "recording" }],
  ["observe every session", { every: true }],
  ["discuss not-done, beliefs", { keyword: "discuss", values: ["not-done", "beliefs"] }],
  ["practise Letter", { keyword: "practise", values: ["Letter"] }],
  ['training role-play "Of a refusal"', { keyword: "training", values: ['role-play "Of a refusal"'] }],
  ["team consultation-team", { keyword: "team", values: ["consultation-team"] }],
  ['homework "Try it" reviewed next-supervision', { text: '"Try it"', reviewed: "next-supervision" }],
])("a line of a supervision: %s", (line, said) => {
  expect(lineOf("supervision", line)).toEqual(said);
});

test.each([
  [
    'when client asks suggestion "What should I do?" respond "It is yours to find"',
    { who: "client", act: "asks", topic: "suggestion", text: '"What should I do?"', response: '"It is yours to find"' },
  ],
  ["review opened by client", { openedBy: "client" }],
  ["origin client", { keyword: "origin", values: ["client"] }],
  ["targets self-direction", { keyword: "targets", values: ["self-direction"] }],
])("a line of a policy: %s", (line, said) => {
  expect(lineOf("policy", line)).toEqual(said);
});

test.each([
  ['deviation from t-written because "Why"', { rule: "t-written", reason: '"Why"' }],
  ['deviation from t-written on Log\n    because "Why"', { rule: "t-written", on: "Log", reason: '"Why"' }],
  [
    'deviation from t-written on Log in session 5 because "Why"',
    { rule: "t-written", on: "Log", session: 5, reason: '"Why"' },
  ],
  ['deviation from t-written on session 5 because "Why"', { rule: "t-written", session: 5, reason: '"Why"' }],
])("a deviation, which may go on below: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});
