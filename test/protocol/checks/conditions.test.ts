import { describe, expect, test } from "vitest";
import { expectMarked, findingsIn } from "./marked.js";

/** A protocol with one watch. */
function watch(condition: string, then = " then reformulate"): string {
  return `import { Phq9 } from "homework:measures"
protocol P "P" {
  approach cognitive-therapy
  course 8 sessions weekly
  stage All sessions 1..8
  homework Walk "A walk" { kind activity-scheduling }
  administer Phq9 by client for outcome in every session
  session 1 { plan Walk }
  safety {
    watch ${condition}${then}
  }
}
`;
}

test.each([
  "Phq9 above 20",
  "Phq9.item9 above 0",
  "Phq9 worse by at least 5 than start for 2 sessions in a row",
  "Phq9 better",
  "Walk done below 50% for 2 sessions in a row",
  "Walk not done",
  "homework not done for 2 sessions in a row",
  "session above 4 and Phq9 at least 10",
  "All",
  "acute-risk",
])("%s", (condition) => {
  expectMarked(watch(condition).replace(", Phq9", ""));
});

describe("scores", () => {
  test("are compared with numbers", () => {
    expectMarked(watch('Phq9 above ⟦needs-number:error|"high"⟧'));
    expectMarked(watch('Phq9 worse by at least ⟦needs-number|"much"⟧'));
    expectMarked(watch("Phq9 above ⟦percent-on-score:error|50%⟧"));
    expectMarked(watch("⟦needs-comparison:error|Phq9⟧"));
    expectMarked(watch("Phq9 ⟦done-of-measure:error|done⟧ below 50%"));
    expectMarked(watch("Phq9 ⟦done-of-measure|not done⟧"));
  });

  test("lie within their measure", () => {
    expectMarked(watch("Phq9 above ⟦score-out-of-range:error|40⟧"));
    expectMarked(watch("Phq9 above ⟦score-out-of-range|27⟧"));
    expectMarked(watch("Phq9.item9 above ⟦score-out-of-range|3⟧"));
    expectMarked(watch("Phq9 at least ⟦always-true:warning|0⟧"));
    expectMarked(watch("Phq9 worse by at least ⟦change-beyond-range:error|30⟧"));
  });

  test("of items that the measure has", () => {
    expectMarked(watch("Phq9.⟦no-such-item:error|item12⟧ above 0"));
    const [finding] = expectMarked(watch("Phq9.⟦unknown-part:error|question9⟧ above 0"));
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ text: "item9" });
  });
});

describe("homework, sessions, stages and states", () => {
  test("are no scores", () => {
    expectMarked(watch("Walk above ⟦not-a-score:error|3⟧"));
    expectMarked(watch("⟦needs-comparison|Walk⟧"));
    expectMarked(watch("All above ⟦not-a-score|3⟧"));
    expectMarked(watch("acute-risk above ⟦not-a-score|3⟧"));
    expectMarked(watch("session above ⟦needs-number|50%⟧"));
    expectMarked(watch("session above ⟦no-such-session|12⟧"));
  });

  test("homework is done by a share", () => {
    expectMarked(watch("Walk done below ⟦done-without-percent:error|50⟧"));
    expectMarked(watch("Walk done below ⟦percent-above-hundred:error|150%⟧"));
    expectMarked(watch("Walk done below ⟦score-out-of-range|0%⟧"));
    expectMarked(watch('Walk done below ⟦needs-number|"half"⟧'));
  });

  test("how long is counted in sessions or weeks", () => {
    expectMarked(watch("Phq9 above 20 for ⟦sessions-in-a-row:error|14 days⟧"));
    expectMarked(watch("Phq9 above 20 for ⟦nothing-to-count|0⟧ sessions in a row"));
  });

  test("a watch leads to something", () => {
    expectMarked(watch("Phq9 above 20", "").replace("    watch", "    ⟦watch-without-action:warning|watch⟧"));
  });
});

describe("measures in use", () => {
  const use = (line: string) => `import { Phq9, CtsR } from "homework:measures"
import { DesigningHomework } from "homework:competencies"
protocol P "P" {
  approach cognitive-therapy
  course 8 sessions weekly
${line}
}
`;
  const rated = '  supervision weekly { competency DesigningHomework "x" rated CtsR at least 3 }';
  const given = "  administer Phq9 by client for outcome in every session";

  test("are rated by those who have a form", () => {
    expectMarked(use(`${rated}\n  administer Phq9 by child for outcome in every session`));
    expectMarked(
      use(`${rated}\n  administer Phq9 by ⟦rater-not-on-form:warning|observer⟧ for outcome in every session`),
    );
  });

  test("have a time", () => {
    expectMarked(use(`${rated}\n  administer ⟦administered-never:warning|Phq9⟧ by client for outcome`));
    expectMarked(
      use(`${rated}\n  session 1 { administer Phq9 by client ⟦sessions-within-session:warning|in sessions 1..4⟧ }`),
    );
  });

  test("reach the level that is asked for", () => {
    expectMarked(use(`${given}\n${rated.replace("3 }", "36 }")}`));
    expectMarked(use(`${given}\n${rated.replace("3 }", "⟦level-out-of-range:error|80⟧ }")}`));
  });

  test("a measure of the project says which way it points", () => {
    const own = (total: string) => `protocol P "P" {
  approach cbt
  course 8 sessions weekly
  measure Own "Own" { rater client   ${total} }
  administer Own by client for outcome in every session
  safety { watch Own ⟦no-direction:warning|worse⟧ by at least 5 then reformulate }
}
`;
    expectMarked(own("total 0..20"));
    expect(findingsIn(own("total 0..20, higher is worse").replace(/⟦[^|]*\||⟧/g, ""))).toEqual([]);
  });
});
