import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blocksOf } from "../../bench/scorecard/blocks.js";
import { corpusPaths, readSound } from "../../bench/scorecard/corpus.js";
import { Oracle, readExpectations } from "../../bench/scorecard/expectations.js";
import { classOf, mutantsOf } from "../../bench/scorecard/mutants.js";
import { readReasons, reportOf, scoresOf, shareCaught } from "../../bench/scorecard/report.js";
import { score } from "../../bench/scorecard/score.js";

const expectations = readExpectations(readFileSync("bench/scorecard/expectations.yaml", "utf8"));

const source = `protocol Small "Small" {
  approach cognitive-behavioral
  every homework {
    summary card
  }
  homework Walk "Walk" {
    rationale "It lifts you."
    dose 20 minutes daily
    success learning
  }
  session 1 {
    plan Walk
  }
  session 2 {
    keep Walk
  }
}
`;

const mutantOf = (name: string, instead?: string) => {
  const found = mutantsOf(source).find((mutant) => classOf(mutant) === name && (!instead || mutant.to === instead));
  if (!found) throw new Error(`no mutant: ${name}`);
  return found;
};

test("mutants are made of each line, closed value, number and session statement", () => {
  expect(mutantOf("delete rationale in homework").text).not.toContain("rationale");
  expect(mutantOf("replace success in homework", "completion").text).toContain("success completion");
  expect(mutantOf("halve dose in homework").text).toContain("dose 10 minutes");
  expect(mutantOf("double dose in homework").text).toContain("dose 40 minutes");
  const later = blocksOf(mutantOf("later plan in session").text).filter(({ name }) => name === "session");
  expect(later.map(({ lines }) => lines.map(({ text }) => text))).toEqual([["keep Walk", "plan Walk"]]);
  const earlier = blocksOf(mutantOf("earlier keep in session").text).filter(({ name }) => name === "session");
  expect(earlier.map(({ lines }) => lines.map(({ text }) => text))).toEqual([["plan Walk", "keep Walk"]]);
});

test("the table says which rules a mutant violates, with what is inherited in mind", () => {
  const violatedBy = (text: string, name: string) => {
    const mutant = mutantsOf(text).find((candidate) => classOf(candidate) === name);
    return mutant ? new Oracle(text).violated(mutant, expectations).map(({ rule }) => rule) : undefined;
  };
  expect(violatedBy(source, "delete rationale in homework")).toEqual(["t-rationale"]);
  expect(violatedBy(source, "delete summary in every homework")).toEqual(["t-written"]);
  const own = source.replace("dose 20", "summary card\n    dose 20");
  expect(violatedBy(own, "delete summary in homework")).toEqual([]);
  expect(violatedBy(own, "delete summary in every homework")).toEqual([]);
  const clients = source.replace("dose 20", "origin client\n    dose 20");
  expect(violatedBy(clients, "delete rationale in homework")).toEqual([]);
  const deviating = source.replace("session 1", 'deviation from t-rationale because "It is told."\n  session 1');
  expect(violatedBy(deviating, "delete rationale in homework")).toEqual([]);
});

test("mutants that violate a rule are caught, and caught where they are", () => {
  const sounds = corpusPaths().map(readSound);
  const outcomes = score(sounds, expectations, { each: 1, seed: 1, only: (violated) => violated.length > 0 });
  const scores = scoresOf(outcomes);
  const violations = outcomes.flatMap((outcome) => outcome.violations);
  expect(scores.length).toBeGreaterThanOrEqual(55);
  expect(shareCaught(scores)).toBeGreaterThanOrEqual(0.93);
  expect(violations.filter(({ inPlace }) => inPlace).length / violations.length).toBeGreaterThanOrEqual(0.9);
});

test("the same seed gives the same page, and a class without a reason is open", () => {
  const sounds = [readSound("protocol-examples/client-centred/client-centred.homework")];
  const pageOf = (reasons: string) =>
    reportOf(score(sounds, expectations, { each: 1, seed: 3 }), readReasons(reasons), { files: 1, each: 1, seed: 3 });
  const open = pageOf("[]");
  expect(pageOf("[]")).toBe(open);
  expect(open).toContain("Open: no reason is given yet.");
  const explained = pageOf('- { classes: ["*"], why: It is fine. }');
  expect(explained).toContain("It is fine.");
  expect(explained).not.toContain("Open:");
});
