import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

const heads = [
  "status",
  "approach",
  "also",
  "variant",
  "language",
  "authors",
  "licence",
  "license",
  "registration",
  "keywords",
  "setting",
  "format",
  "delivery",
  "priority",
];

test.each(heads)("%s at the head of a protocol", (keyword) => {
  expect(lineOf("protocol", `${keyword} one, "Two"`)).toEqual({ keyword, values: ["one", '"Two"'] });
});

test.each([
  ["version 1.2.0", { version: "1.2.0" }],
  ["version 1.2.0-draft.1", { version: "1.2.0-draft.1" }],
  [
    'evidence A for therapy, C for homework "Three case studies, and theory"',
    {
      grades: [
        { grade: "A", of: "therapy" },
        { grade: "C", of: "homework", text: '"Three case studies, and theory"' },
      ],
    },
  ],
  ['homework none because "By design"', { reason: '"By design"' }],
  ['precedence one before two "The stance wins"', { first: "one", second: "two", text: '"The stance wins"' }],
  ["load at most 420 minutes per week, 3 new per session", { minutes: 420, newTasks: 3 }],
  ["load at most 420 minutes a week", { minutes: 420 }],
  ["load at most 1 new per session", { newTasks: 1 }],
  ["load at most 420 minutes per week, 1 per session", { minutes: 420, tasks: 1 }],
  ["population { }", {}],
])("a line of a protocol: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});

test.each([
  [
    'problem depression icd11 "6A70"',
    { problems: [{ term: "depression", codes: [{ system: "icd11", code: '"6A70"' }] }] },
  ],
  ['problem depression, "Low mood"', { problems: [{ term: "depression" }, { text: '"Low mood"' }] }],
  ["severity moderate", { from: "moderate" }],
  ["severity mild..moderate", { from: "mild", to: "moderate" }],
  ["severity mild to moderate", { from: "mild", to: "moderate" }],
  ["severity mild, severe", { from: "mild", others: ["severe"] }],
  ['include "Able to read"', { keyword: "include", values: ['"Able to read"'] }],
  [
    'exclude psychosis, acute-risk "High risk"',
    { keyword: "exclude", values: ["psychosis", 'acute-risk "High risk"'] },
  ],
  [
    "reading grade 2..3 for child, grade 6..8 for caregiver",
    {
      levels: [
        { grade: "2..3", reader: "child" },
        { grade: "6..8", reader: "caregiver" },
      ],
    },
  ],
])("a line of a population: %s", (line, said) => {
  expect(lineOf("population", line)).toEqual(said);
});

test.each([
  ["course 16 sessions", { sessions: "16" }],
  [
    "course 16..20 sessions weekly, 50 minutes each",
    { sessions: "16..20", frequency: { per: "weekly" }, minutes: "50" },
  ],
  ["course 16 sessions over 14 weeks, 50 minutes each", { sessions: "16", weeks: "14", minutes: "50" }],
  ["course open", { open: true }],
  ['course open until "The focus is worked through"', { open: true, until: '"The focus is worked through"' }],
  [
    "course 2 sessions { sessions 1..2 weekly   boosters 1, 3 months after the end   with caregiver 15 minutes each }",
    {
      sessions: "2",
      lines: [
        { sessions: "1..2", frequency: { per: "weekly" } },
        { at: "1, 3", unit: "months" },
        { who: "caregiver", minutes: "15" },
      ],
    },
  ],
])("a course: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});

test("a companion comes to some sessions", () => {
  expect(lineOf("course", "with caregiver sessions 1, 4, 8 together")).toEqual({
    who: "caregiver",
    sessions: "1, 4, 8",
    how: "together",
  });
});

test.each([
  [
    'strand Skills "Skills group" group 24 sessions weekly, 120 minutes each',
    {
      name: "Skills",
      title: '"Skills group"',
      format: "group",
      sessions: "24",
      frequency: { per: "weekly" },
      minutes: "120",
    },
  ],
  [
    'stage Engage sessions 1..4 as socialisation "Engage and activate"',
    { name: "Engage", sessions: "1..4", phase: "socialisation", titles: ['"Engage and activate"'] },
  ],
  [
    "stage Ending sessions 16..20 as ending overlapping SelfAndOther, Work",
    { name: "Ending", sessions: "16..20", phase: "ending", overlapping: ["SelfAndOther", "Work"] },
  ],
  [
    'event SelfStandsUp "The self answers" in two-chair reaches change',
    { name: "SelfStandsUp", title: '"The self answers"', technique: "two-chair", reaches: "change" },
  ],
  [
    'source beck1979 "A book" isbn "123" doi "10.1/x"',
    {
      name: "beck1979",
      text: '"A book"',
      links: [
        { scheme: "isbn", value: '"123"' },
        { scheme: "doi", value: '"10.1/x"' },
      ],
    },
  ],
])("what a protocol declares: %s", (line, said) => {
  expect(lineOf("protocol", line)).toEqual(said);
});

const aims = [
  "goal",
  "focus",
  "formulation",
  "core-pain",
  "value",
  "schema",
  "mode",
  "self-image",
  "wish",
  "expected-response",
  "coping",
  "problem-area",
];

test.each(aims)("an aim: %s", (aim) => {
  expect(lineOf("protocol", `${aim} Closeness "To be close" of Abandonment, Loss`)).toEqual({
    aim,
    name: "Closeness",
    title: '"To be close"',
    of: ["Abandonment", "Loss"],
  });
});
