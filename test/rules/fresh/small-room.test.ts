import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../../server/src/compile/library.js";

const text = readFileSync(new URL("./small-room.homework", import.meta.url), "utf8");

/** `severity code: words at which it stands`, in the order of the text. */
function said(changed: string): string[] {
  return check({ files: { "a.homework": changed }, paths: ["a.homework"] }).map(
    ({ severity, code, start, end }) => `${severity} ${code}: ${changed.slice(start, end)}`,
  );
}

function changed(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, () => to);
}

test("a sound protocol of acceptance and commitment therapy has no findings", () => {
  expect(said(text)).toEqual([]);
});

describe("a change to one line", () => {
  test.each([
    [
      "a task that disputes",
      "kind mindfulness-informal",
      "kind thought-record-evaluate",
      ["warning act-defusion: thought-record-evaluate"],
    ],
    ["relief as success", "success experience", "success relief", ["warning act-function: relief"]],
    [
      "relief as success of one plan",
      "session 6 { plan TurnUp }",
      "session 6 { plan TurnUp { success relief } }",
      ["warning act-function: relief"],
    ],
    [
      "a penalty in one plan",
      "session 6 { plan TurnUp }",
      'session 6 { plan TurnUp { penalty "A fee" } }',
      ['error saf-no-coercion: "A fee"'],
    ],
    ["a late review", "due homework early", "due homework late", ["warning cbt-review-early: due homework late"]],
    [
      "a review of one task beside what holds for all",
      "sessions 3, 4 { keep NameTheStory }",
      "sessions 3, 4 { keep NameTheStory   review NameTheStory early { about learning } }",
      [],
    ],
    ["delivery by an app", "delivery video", "delivery video, app", ["error saf-app: video, app"]],
    ["a plan of nobody", "risk plan by therapist", "risk plan by nobody", ["error saf-risk-plan: risk plan"]],
    ["no kind", "kind committed-action  ", "", ["warning no-kind: TurnUp"]],
    ["company without a note", "with nobody", "with friend", ["warning saf-third-party: friend"]],
    [
      "a borrowed mark",
      "D for homework",
      "A for homework",
      ['warning t-evidence-claim: B for therapy, A for homework "Manual"'],
    ],
    ["other weeks", "8 sessions weekly,", "8 sessions weekly over 12 weeks,", ["error weeks-disagree: 12"]],
    ["two origins", "origin collaborative", "origin collaborative, therapist", ["error one-value: therapist"]],
    [
      "a second approach",
      "approach act",
      "approach act\n  also psychodynamic",
      ["warning int-precedence: psychodynamic", "error int-tagged: every homework"],
    ],
    [
      "the strict non-directive one beside it",
      "approach act",
      "approach act\n  also client-centered",
      ["error int-no-strict-cct: client-centered", "error int-tagged: every homework"],
    ],
  ] as const)("%s", (_, from, to, expected) => {
    expect(said(changed(from, to))).toEqual(expected);
  });
});
