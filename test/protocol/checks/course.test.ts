import { describe, expect, test } from "vitest";
import { expectMarked, findingsIn } from "./marked.js";

/** A protocol around some lines; the course is among them. */
const around = (lines: string) => `protocol P "P" {\n  approach cognitive-therapy\n${lines}\n}\n`;

describe("what a protocol has to say", () => {
  test("its approach and its course", () => {
    expectMarked('protocol ⟦no-approach:warning|P⟧ "P" {\n  course 8 sessions weekly\n}\n');
    expectMarked('protocol ⟦no-course:warning|P⟧ "P" {\n  approach cbt\n}\n');
  });

  test("nothing is said to be missing from a protocol that lost a line", () => {
    const codes = findingsIn('protocol P "P" {\n  approach cbt\n  cours 8 sessions weekly (50 min)\n}\n').map(
      ({ code }) => code,
    );
    expect(codes).not.toContain("no-course");
    expect(codes.length).toBeGreaterThan(0);
  });

  test("approaches that stand beside each other", () => {
    const head = (lines: string) => `protocol P "P" {\n  course 8 sessions weekly\n  approach exposure\n${lines}\n}\n`;
    expectMarked(head("  also psychodynamic\n  precedence exposure before psychodynamic"));
    expectMarked(
      head(
        "  also psychodynamic, act\n  precedence exposure before act\n  precedence act before psychodynamic\n  ⟦precedence-both-ways:error|precedence psychodynamic before exposure⟧",
      ),
    );
    expectMarked(head("  also ⟦also-the-home:warning|exposure⟧"));
    expectMarked(
      head("  also psychodynamic\n  precedence exposure before ⟦precedence-of-stranger:error|client-centred⟧"),
    );
  });
});

describe("sessions outside the course", () => {
  const course = "  course 8 sessions weekly";
  const walk = '  homework Walk "A walk" { kind activity-scheduling }';

  test.each([
    ["a block", "  session ⟦no-such-session:error|9⟧ { plan Walk }"],
    ["a range", "  sessions ⟦no-such-session|7..9⟧ { plan Walk }"],
    ["session 0", '  session ⟦no-such-session|0⟧ { note "x" }\n  session 1 { plan Walk }'],
    ["a review", "  session 1 { plan Walk reviewed in session ⟦no-such-session|12⟧ }"],
    ["a stage", "  stage All sessions ⟦no-such-session|1..10⟧\n  session 1 { plan Walk }"],
    [
      "supervision",
      "  supervision weekly { observe sessions 4, ⟦no-such-session|10⟧ on recording }\n  session 1 { plan Walk }",
    ],
    [
      "company",
      "  session 1 { plan Walk }\n  ⟦block-twice|course⟧ 8 sessions { with partner sessions 2, ⟦no-such-session|9⟧ together }",
    ],
    [
      "a deviation",
      '  session 1 { plan Walk }\n  deviation from t-written on Walk in session ⟦no-such-session|20⟧ because "x"',
    ],
  ])("%s", (_, lines) => {
    expectMarked(around(`${course}\n${walk}\n${lines}`));
  });

  test("a crutch, the order of a hierarchy, a measure", () => {
    expectMarked(`import { Phq9 } from "homework:measures"
${around(`${course}
  hierarchy Bridges rated 0..100 by client {
    order graded until session ⟦no-such-session|12⟧ then variable
    step Low 20 "Low"
  }
  homework Walk "A walk" { kind activity-scheduling   climbs Bridges   drop carrying-phone by session ⟦no-such-session|11⟧ }
  administer Phq9 by client for outcome in sessions 1, ⟦no-such-session|16⟧
  session 1 { plan Walk at Low }`)}`);
  });

  test("a course of a range counts to its upper end, an open one has no end", () => {
    expectMarked(around(`  course 6..8 sessions weekly\n${walk}\n  session 8 { plan Walk }`));
    expectMarked(around(`  course open\n${walk}\n  session 40 { plan Walk }`));
  });

  test("a strand has sessions of its own", () => {
    const strand = '  strand Skills "Skills" group 20 sessions weekly';
    expectMarked(around(`${course}\n${walk}\n${strand}\n  session 20 of Skills { plan Walk }`));
    expectMarked(around(`${course}\n${walk}\n${strand}\n  session ⟦no-such-session|21⟧ of Skills { plan Walk }`));
  });

  test("boosters are as many as the course has", () => {
    const boosters = "  course 8 sessions weekly { boosters 1, 3 months after the end }";
    expectMarked(around(`${boosters}\n${walk}\n  session 8 { plan Walk reviewed at booster 2 }`));
    expectMarked(
      around(`${boosters}\n${walk}\n  session 8 { plan Walk reviewed at booster ⟦no-such-booster:error|3⟧ }`),
    );
  });
});

describe("stretches of the course", () => {
  test("lead over the weeks that are stated", () => {
    const course = (weeks: string) =>
      around(
        `  course 16 sessions over ${weeks} weeks {\n    sessions 1..4 twice weekly\n    sessions 5..16 weekly\n  }`,
      );
    expectMarked(course("14"));
    expectMarked(course("13"));
    expectMarked(course("⟦weeks-disagree|12⟧"));
    expectMarked(course("⟦weeks-disagree|15⟧"));
    const [finding] = expectMarked(course("⟦weeks-disagree:error|20⟧"));
    expect(finding?.message).toContain("14 weeks");
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ do: "replace", text: "14" });
  });

  test("give each session one rhythm", () => {
    const course = (first: string, second: string) =>
      around(
        `  ⟦x|course⟧ 8 sessions {\n    sessions ${first} twice weekly\n    sessions ${second} weekly\n  }`.replace(
          /⟦x\|(course)⟧/,
          "$1",
        ),
      );
    expectMarked(course("1..4", "5..8"));
    expectMarked(course("1..5", "⟦stretches-overlap:error|5..8⟧"));
  });

  test("cover every session", () => {
    expectMarked(around("  ⟦stretches-leave-out:warning|course⟧ 8 sessions {\n    sessions 1..4 twice weekly\n  }"));
    expectMarked(around("  course 8 sessions weekly {\n    sessions 1..4 twice weekly\n  }"));
  });

  test("boosters follow each other", () => {
    expectMarked(
      around("  course 8 sessions weekly { boosters ⟦boosters-out-of-order:warning|6, 3⟧ months after the end }"),
    );
  });

  test("a course has sessions", () => {
    expectMarked(around("  course ⟦nothing-to-count:error|0⟧ sessions"));
  });
});

describe("stages", () => {
  const course = "  course 8 sessions weekly";

  test("cover the course", () => {
    expectMarked(around(`${course}\n  stage A sessions 1..3\n  stage B sessions ⟦stages-leave-out:warning|5..8⟧`));
    expectMarked(around(`${course}\n  stage A sessions 1..3\n  stage B sessions ⟦stages-leave-out|4..6⟧`));
    expectMarked(around(`${course}\n  stage A sessions 1..3\n  stage B sessions 4..end`));
    expectMarked(around(`${course}\n  stage A sessions ⟦stages-leave-out|1..2, 6..8⟧`));
  });

  test("overlap only where that is said", () => {
    expectMarked(
      around(`${course}\n  stage A sessions 1..5\n  stage B sessions ⟦stages-overlap:error|5..8⟧ as ending`),
    );
    expectMarked(around(`${course}\n  stage A sessions 1..5\n  stage B sessions 5..8 as ending overlapping A`));
    expectMarked(
      around(`${course}\n  stage A sessions 1..4\n  stage B sessions 5..8 overlapping ⟦overlap-not-there:error|A⟧`),
    );
    expectMarked(around(`${course}\n  stage A sessions 1..8 overlapping ⟦overlaps-itself|A⟧`));
  });

  test("the fix says that the overlap is meant", () => {
    const [finding] = findingsIn(around(`${course}\n  stage A sessions 1..5\n  stage B sessions 5..8 as ending`));
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ text: "ending overlapping A" });
  });

  test("have one title", () => {
    expectMarked(around(`${course}\n  stage A "First" sessions 1..8 ⟦title-twice:error|"Second"⟧`));
  });
});
