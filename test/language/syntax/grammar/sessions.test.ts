import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

test.each([
  ["session 2 { }", { sessions: "2" }],
  ["sessions 2, 4..6 { }", { sessions: "2, 4..6" }],
  ["session 2 of Skills { }", { sessions: "2", of: "Skills" }],
  ["sessions of Defence { }", { of: "Defence" }],
  ["every session { }", { every: true }],
  ["every session of Skills { }", { every: true, of: "Skills" }],
  ["every 3 sessions from 6 { }", { every: true, nth: 3, start: 6 }],
  ["last session { }", { last: true }],
])("which sessions a block speaks of: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});

test.each([
  ["order mood-check, review, plan", { keyword: "order", values: ["mood-check", "review", "plan"] }],
  [
    'during two-chair "Critic and self", agenda',
    { keyword: "during", values: ['two-chair "Critic and self"', "agenda"] },
  ],
  ["during nothing", { keyword: "during" }],
  ["practice nothing", { keyword: "practice" }],
  ["administer nothing", { keyword: "administer" }],
  ['note "For the therapist"', { keyword: "note", text: '"For the therapist"' }],
  ["practise Walk", { trials: [{ homework: "Walk" }] }],
  ["practice Touch at Sole", { trials: [{ homework: "Touch", clauses: [{ steps: ["Sole"] }] }] }],
  ["plan Walk, Log", { verb: "plan", entries: [{ homework: "Walk" }, { homework: "Log" }] }],
  ["practice and plan Walk", { practised: true, verb: "plan", entries: [{ homework: "Walk" }] }],
  ["keep Log", { verb: "keep", entries: [{ homework: "Log" }] }],
  [
    "offer Letter from Grief or Anger",
    { verb: "offer", entries: [{ homework: "Letter", clauses: [{ events: ["Grief", "Anger"] }] }] },
  ],
  [
    "plan Touch at Sole, Handle in any order dose 10 minutes reviewed in sessions 3, 4",
    {
      verb: "plan",
      entries: [
        {
          homework: "Touch",
          clauses: [
            { steps: ["Sole", "Handle"], anyOrder: true },
            { dose: { amount: "10", unit: "minutes" } },
            { sessions: "3, 4" },
          ],
        },
      ],
    },
  ],
  ["plan Log reviewed at booster 1", { verb: "plan", entries: [{ homework: "Log", clauses: [{ boosters: "1" }] }] }],
  [
    "plan Walk { where school }, Log",
    {
      verb: "plan",
      entries: [
        { homework: "Walk", block: true, lines: [{ keyword: "where", values: ["school"] }] },
        { homework: "Log" },
      ],
    },
  ],
  ['plan nothing because "The work is here"', { reason: '"The work is here"' }],
  ["review due homework early", { due: true, position: "early" }],
  [
    "review Walk, Log late with child then caregiver",
    { homework: ["Walk", "Log"], position: "late", with: ["child", "caregiver"] },
  ],
  ['review nothing because "No task"', { nothing: true, reason: '"No task"' }],
])("a line of a session: %s", (line, said) => {
  expect(lineOf("session", line)).toEqual(said);
});

test.each([
  ["about done, learning, next", { topics: ["done", "learning", "next"] }],
  ["opened by client", { who: "client" }],
])("a line of a review: %s", (line, said) => {
  expect(lineOf("review", line)).toEqual(said);
});

test.each([
  [
    "administer Phq9 by client, caregiver for outcome, safety in sessions 1..16",
    {
      measures: ["Phq9"],
      clauses: [{ raters: ["client", "caregiver"] }, { purposes: ["outcome", "safety"] }, { sessions: "1..16" }],
    },
  ],
  [
    "administer Hrs by researcher outside therapy for engagement in every 3 sessions from 3",
    {
      measures: ["Hrs"],
      clauses: [
        { raters: ["researcher"] },
        { outside: true },
        { purposes: ["engagement"] },
        { every: true, nth: 3, start: 3 },
      ],
    },
  ],
  [
    "administer Cts by observer on recording at booster 1",
    { measures: ["Cts"], clauses: [{ raters: ["observer"] }, { material: "recording" }, { boosters: "1" }] },
  ],
  ["administer A, B in every session", { measures: ["A", "B"], clauses: [{ every: true }] }],
])("a measure in use: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});

test("an offer follows from events", () => {
  expect(
    lineOf("protocol", 'when A or B offer C dose once or D { after S   unless violence   wording "If you like" }'),
  ).toEqual({
    events: ["A", "B"],
    offers: [{ homework: "C", clauses: [{ dose: { frequency: { times: "once" } } }] }, { homework: "D" }],
    block: true,
    lines: [
      { keyword: "after", values: ["S"] },
      { keyword: "unless", values: ["violence"] },
      { keyword: "wording", text: '"If you like"' },
    ],
  });
});
