import { describe, expect, test } from "vitest";
import { expectMarked, findingsIn, planned, protocol } from "./marked.js";

test("a protocol in order has no findings", () => {
  expectMarked(planned("    dose 10 minutes daily"));
});

describe("texts", () => {
  test("that are empty", () => {
    expectMarked(planned('    instructions ⟦empty-text:error|""⟧'));
    expectMarked(planned('    instructions ⟦empty-text|" "⟧'));
    expectMarked(protocol('  goal Out ⟦empty-text|""⟧\n  every homework { serves Out }'));
  });

  test("of a language that no reader knows by its tag", () => {
    expectMarked(protocol("  language en-GB"));
    expectMarked(protocol("  language ⟦language-tag:warning|english⟧"));
  });

  test("of a day that no calendar has", () => {
    const open = (until: string) => `protocol P "P" {\n  approach client-centred\n  course open until ${until}\n}\n`;
    expectMarked(open('"2027-02-28"'));
    expectMarked(open('"When the focus is worked through"'));
    expectMarked(open('⟦not-a-date:error|"2027-02-30"⟧'));
    expectMarked(open('⟦not-a-date|"2027-2-3"⟧'));
  });
});

describe("ranges that run backwards", () => {
  test.each([
    ["ages", '  population "Adults" { ages ⟦range-backwards:error|65..18⟧ }'],
    ["severity", '  population "Adults" { severity ⟦range-backwards|severe..mild⟧ }'],
    ["reading grade", '  population "Adults" { reading grade ⟦range-backwards|8..6⟧ }'],
    ["a score", "  measure Own { items 3 of ⟦range-backwards|4..0⟧ }\n  administer Own in session 1"],
    ["sessions", "  stage Early sessions 1..8\n  administer Phq9 in sessions ⟦range-backwards|4..2⟧"],
  ])("%s", (_, lines) => {
    expectMarked(protocol(lines, lines.includes("Phq9") ? 'import { Phq9 } from "homework:measures"' : ""));
  });

  test("in a dose and in a record", () => {
    expectMarked(
      planned("    dose ⟦range-backwards|20..10⟧ minutes daily\n    record { mood ⟦range-backwards|10..0⟧ }"),
    );
  });

  test("are turned by their fix", () => {
    const [finding] = findingsIn(protocol('  population "Adults" { ages 65..18 }'));
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ do: "replace", text: "18..65" });
  });
});

describe("numbers", () => {
  test("beyond what can be", () => {
    expectMarked(protocol('  population "Adults" { ages ⟦age-beyond-life:error|18..180⟧ }'));
    expectMarked(protocol('  population "Adults" { reading grade ⟦reading-grade:warning|60⟧ }'));
  });

  test("above their own scale", () => {
    expectMarked(planned("    difficulty ⟦above-scale:error|120⟧"));
    expectMarked(planned("    difficulty ⟦above-scale|12 of 10⟧"));
    expectMarked(planned("    difficulty 9 of 10"));
    expectMarked(planned("    readiness confidence at least ⟦percent-above-hundred:error|120%⟧ else redesign"));
    expectMarked(planned("    readiness confidence at least ⟦above-scale|12 of 10⟧ else redesign"));
    expectMarked(planned("    readiness confidence at least ⟦readiness-without-scale:warning|7⟧ else redesign"));
  });
});

describe("sources and codes", () => {
  test("a DOI is a DOI", () => {
    const source = (link: string) => protocol(`  source kwd10 "Kazantzis 2010" ${link}`);
    expectMarked(source('doi "10.1111/j.1468-2850.2010.01204.x"'));
    expectMarked(source('doi ⟦doi-as-address:hint|"https://doi.org/10.1111/j.1468-2850.2010.01204.x"⟧'));
    expectMarked(source('doi ⟦not-a-doi:warning|"https://example.org/paper"⟧'));
  });

  test("an ISBN checks out", () => {
    const source = (isbn: string) => protocol(`  source book "A book" isbn ${isbn}`);
    expectMarked(source('"978-0-306-40615-7"'));
    expectMarked(source('"0-306-40615-2"'));
    expectMarked(source('⟦not-an-isbn:warning|"978-0-306-40615-8"⟧'));
    expectMarked(source('⟦not-an-isbn|"12345"⟧'));
  });

  test("a code has the form of its system, and is that of its problem", () => {
    const problem = (line: string) => protocol(`  population "Adults" { problem ${line} }`);
    expectMarked(problem('depression icd11 "6A70.1"'));
    expectMarked(problem('depression icd11 ⟦code-of-other-problem:warning|"6B20"⟧'));
    expectMarked(problem('anxiety icd11 ⟦code-format:warning|"anxious"⟧'));
    expectMarked(problem('anxiety ⟦unknown-code-system:warning|icd12⟧ "6B00"'));
  });
});

describe("lines of one block", () => {
  test("that can hold once", () => {
    expectMarked(protocol("  status draft\n  ⟦line-twice:error|status active⟧"));
    expectMarked(planned("    origin client\n    ⟦line-twice|origin therapist⟧"));
    expectMarked(protocol('  safety {\n    ordinary risk "As any day"\n    ⟦line-twice|ordinary risk "None"⟧\n  }'));
    expectMarked(planned("    record { mood 0..10\n ⟦line-twice|mood 0..5⟧ }"));
    expectMarked(planned('    instructions for client "Go."\n    ⟦line-twice|instructions for client "Go on."⟧'));
    expectMarked(planned('    instructions for client "Go."\n    instructions for caregiver "Go along."'));
  });

  test("blocks that a protocol has once", () => {
    expectMarked(protocol("  ⟦block-twice:error|course⟧ 9 sessions weekly"));
    expectMarked(protocol('  population "A" { ages 18..65 }\n  ⟦block-twice|population⟧ "B" { ages 18..65 }'));
  });

  test("that stand there word for word", () => {
    const line = 'barrier client "Rain" then "An umbrella"';
    expectMarked(planned(`    ${line}\n    barrier client "Heat" then "Early"\n    ⟦same-line-twice:warning|${line}⟧`));
  });
});

describe("lists", () => {
  test("that name a thing twice", () => {
    expectMarked(planned("    agree rationale, details, ⟦listed-twice:warning|rationale⟧"));
    expectMarked(planned("    channel paper or ⟦listed-twice|paper⟧"));
  });

  test("that say none and more", () => {
    expectMarked(planned("    with ⟦none-and-more:error|nobody⟧, partner"));
    expectMarked(planned("    contraindications ⟦none-and-more|none-known⟧, crisis"));
    expectMarked(planned("    channel paper or ⟦none-and-more|none⟧"));
  });
});

describe("contradictions", () => {
  test("a record without fields that has some", () => {
    expectMarked(planned("    record ⟦record-contradiction:error|none⟧ { mood 0..10 }"));
    expectMarked(planned("    record ⟦record-contradiction|free⟧ { mood 0..10 }"));
    expectMarked(planned("    record free { held by client }"));
  });

  test("a crutch that is kept and dropped", () => {
    expectMarked(planned("    keep carrying-phone\n    drop ⟦kept-and-left-out:error|carrying-phone⟧"));
    expectMarked(planned("    fade carrying-phone\n    drop carrying-phone by session 8"));
  });

  test("a state that is included and excluded", () => {
    expectMarked(protocol('  population "A" { include psychosis\n exclude ⟦included-and-excluded:error|psychosis⟧ }'));
    expectMarked(protocol('  population "A" { include psychosis "In remission"\n exclude psychosis "Now" }'));
  });

  test("a caregiver who does the task and has no part in it", () => {
    expectMarked(planned("    done by caregiver\n    ⟦caregiver-and-none:error|caregiver none⟧"));
  });

  test("a deviation without its reason", () => {
    expectMarked(
      planned("").replace(
        "session 1",
        "⟦deviation-without-reason:error|deviation from t-written on Walk⟧\n  session 1",
      ),
    );
  });
});

describe("measures and hierarchies that a file declares", () => {
  test("a cut-off inside the total, a total that the items can add up to", () => {
    const measure = (lines: string) => `measure Own "Own" {\n  rater client\n  ${lines}\n}\n`;
    expectMarked(measure("items 3 of 1..7\n  total 3..21, higher is better\n  cut-off 18"));
    expectMarked(measure("items 3 of 1..7\n  total 3..21, higher is better\n  cut-off ⟦cut-off-outside:error|28⟧"));
    expectMarked(measure("items 3 of 1..7\n  total ⟦total-and-items:warning|3..30⟧, higher is better"));
    expectMarked(measure("items 3 of 1..7\n  total 1..7 mean, higher is better"));
  });

  test("steps inside the scale", () => {
    expectMarked(
      'hierarchy Bridges rated 0..100 by client {\n  step Low 20 "Low"\n  step High ⟦rating-outside-scale:error|120⟧ "High"\n}\n',
    );
    expectMarked(
      "hierarchy ⟦hierarchy-without-steps:warning|Bridges⟧ rated 0..100 by client {\n  model habituation\n}\n",
    );
  });
});

describe("several values where one can hold", () => {
  test.each([
    ["origin", planned("    origin client, ⟦one-value:error|therapist⟧")],
    ["format", protocol("  format individual, ⟦one-value|group⟧")],
    ["registration", protocol('  registration "ISRCTN1", ⟦one-value|"NCT2"⟧')],
    ["caregiver", planned("    caregiver coach, ⟦one-value|prompt⟧")],
  ])("%s", (_, marked) => {
    expectMarked(marked);
  });

  test("of approaches, and how a second one is named", () => {
    const [finding] = expectMarked(protocol("").replace("approach cognitive-therapy", "approach ct, ⟦one-value|act⟧"));
    expect(finding?.help).toBe("Name the others after `also`.");
  });

  test("a part of a line that is said twice", () => {
    expectMarked(
      protocol(`  homework Walk "A walk" { kind activity-scheduling }
  session 1 { plan Walk dose 5 minutes daily ⟦line-twice:error|dose 10 minutes daily⟧ }`),
    );
  });

  test("people named twice in one list", () => {
    expectMarked(planned("    done by caregiver, ⟦listed-twice:warning|caregiver⟧"));
    expectMarked(planned("    record { mood 0..10   held by client, ⟦listed-twice|client⟧ }"));
  });
});

describe("a task that does not say what it is", () => {
  test("stands at its name", () => {
    expectMarked(
      protocol(`  homework Diary "A diary" { kind mood-monitoring }
  homework ⟦no-kind:warning|Walk⟧ "A walk" { dose 10 minutes daily }
  session 1 { plan Walk, Diary }`),
    );
  });

  test("takes the kind of every homework, or of the one it is like", () => {
    expectMarked(
      protocol(`  homework Diary "A diary" { kind mood-monitoring }
  homework Again "Again" like Diary { dose 10 minutes daily }
  session 1 { plan Diary, Again }`),
    );
    expectMarked(
      protocol('  every homework { kind graded-task }\n  homework Walk "A walk" { }\n  session 1 { plan Walk }'),
    );
  });

  test("with all others stands once, at every homework or at the protocol", () => {
    const two = '  homework Walk "A walk" { }\n  homework Rest "A rest" { }\n  session 1 { plan Walk, Rest }';
    const [finding] = expectMarked(protocol(`  ⟦no-kind|every homework⟧ { origin collaborative }\n${two}`));
    expect(finding?.related).toHaveLength(2);
    expectMarked(protocol(two).replace("Walking", "⟦no-kind|Walking⟧"));
  });

  test("in a file for others is told in that file, and once", () => {
    expectMarked('homework ⟦no-kind|Walk⟧ "A walk" { }\nhomework Stroll "A stroll" like Walk { }\n');
    const library = { "library.homework": 'homework Walk "A walk" { }\n' };
    const lines = '  homework Rest "A rest" { kind relaxation }\n  session 1 { plan Walk, Rest }';
    expectMarked(protocol(lines, 'import { Walk } from "./library.homework"'), library);
  });

  test("is not told where the line that says it was lost", () => {
    expectMarked(planned("").replace("kind activity-scheduling", "⟦unknown-line|colour⟧ activity-scheduling"));
  });
});
