import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

test.each([
  ["ages 18..65", "18..65"],
  ["ages 18-65", "18..65"],
  ["ages 18 - 65", "18..65"],
  ["ages 18–65", "18..65"],
  ["ages 18—65", "18..65"],
  ["ages 18…65", "18..65"],
  ["ages 18...65", "18..65"],
  ["ages 18 to 65", "18..65"],
  ["ages 18", "18"],
  ["ages 18 and over", "18..open"],
])("a range in any spelling is the same range: %s", (line, range) => {
  expect(lineOf("population", line)).toEqual({ ages: range });
});

test("a range may reach to the end of the course", () => {
  expect(lineOf("protocol", "stage Last sessions 13..end")).toEqual({ name: "Last", sessions: "13..open" });
});

test("sessions are a list of numbers and ranges, which may break after a comma", () => {
  expect(lineOf("course", "sessions 1..4, 7,\n 9 to 12 weekly")).toEqual({
    sessions: "1..4, 7, 9..12",
    frequency: { per: "weekly" },
  });
});

test.each([
  ["dose 10 minutes", { amount: "10", unit: "minutes" }],
  ["dose 1 minute", { amount: "1", unit: "minute" }],
  ["dose 20..30 minutes daily", { amount: "20..30", unit: "minutes", frequency: { per: "daily" } }],
  ["dose 10 minutes twice weekly", { amount: "10", unit: "minutes", frequency: { times: "twice", per: "weekly" } }],
  ["dose 3 times per week", { frequency: { count: "3", per: "week" } }],
  ["dose once", { frequency: { times: "once" } }],
  ["dose once a week", { frequency: { times: "once", per: "week" } }],
  ["dose 1 page every other day", { amount: "1", unit: "page", frequency: { per: "day" } }],
  ["dose 2 entries every 3 days", { amount: "2", unit: "entries", frequency: { every: 3, per: "days" } }],
  ["dose 5 minutes most days", { amount: "5", unit: "minutes", frequency: { per: "days" } }],
  ["dose 5 minutes every day", { amount: "5", unit: "minutes", frequency: { per: "day" } }],
  ["dose moments daily", { moments: true, frequency: { per: "daily" } }],
  ["dose all day for 2 weeks", { allDay: true, lasting: { length: "2", unit: "weeks" } }],
  ["dose daily for 4 days", { frequency: { per: "daily" }, lasting: { length: "4", unit: "days" } }],
  ["dose as needed", { asNeeded: true }],
  ["dose open", { open: true }],
])("a dose: %s", (line, dose) => {
  expect(lineOf("homework", line)).toEqual({ dose });
});

test("a phrase is a term, words, or a term with words", () => {
  expect(lineOf("homework", 'when at-set-time "At six", "On Sunday", open')).toEqual({
    keyword: "when",
    values: ['at-set-time "At six"', '"On Sunday"', "open"],
  });
});

test("per cent is a sign, with or without a space before it", () => {
  const rating = { ratings: [{ rating: "confidence", atLeast: 70, percent: true }] };
  expect(lineOf("homework", "readiness confidence at least 70%")).toEqual(rating);
  expect(lineOf("homework", "readiness confidence at least 70 %")).toEqual(rating);
});
