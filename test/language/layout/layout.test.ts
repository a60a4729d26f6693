import { describe, expect, test } from "vitest";
import { expectInProtocol, expectLayout, formatted, lines } from "./formatted.js";

describe("values", () => {
  test("of a block stand in the column that its kind of block has", () => {
    expectLayout(
      lines`
        protocol P "A title" {
        version 1.0.0
          status    active
        homework A {
        kind walk
        if not done explore
        client hears "practice"
        contraindications none-known
        }
        session 1 {
        plan A
        practice and plan A
        }
        }
      `,
      lines`
        protocol P "A title" {
          version   1.0.0
          status    active
          homework A {
            kind         walk
            if not done  explore
            client hears "practice"
            contraindications none-known
          }
          session 1 {
            plan     A
            practice and plan A
          }
        }
      `,
    );
  });

  test("do not move when a line comes or goes beside them", () => {
    const short = formatted("homework A {\nkind walk\nwhen open\n}\n");
    const longer = formatted("homework A {\nkind walk\ncontraindications none-known\nwhen open\n}\n");
    expect(longer.replace("  contraindications none-known\n", "")).toBe(short);
  });

  test("of the fields of a record stand behind the longest of them", () => {
    expectInProtocol(
      'every record {\nheld by client\ndistress-before 0..100\nkept "At home"\n}\n',
      lines`
        every record {
          held by         client
          distress-before 0..100
          kept            "At home"
        }
      `,
    );
  });
});

describe("lines of one kind that follow one another", () => {
  test("stand in columns until a blank line or a comment", () => {
    expectLayout(
      lines`
        protocol P {
        stage Finding sessions 1..3 as focus "Finding"
        stage Seeing sessions 10..12 as defence "Seeing"
        goal Rest "To rest"

        stage AtTheVeryEnd sessions 13..14
        // nothing after this
        stage Last sessions 15
        }
      `,
      lines`
        protocol P {
          stage Finding sessions 1..3   as focus   "Finding"
          stage Seeing  sessions 10..12 as defence "Seeing"
          goal  Rest "To rest"

          stage AtTheVeryEnd sessions 13..14
          // nothing after this
          stage Last sessions 15
        }
      `,
    );
  });

  test("do not move for one that is much longer", () => {
    expectInProtocol(
      lines`
        every homework {
        barrier client "Short" then "A"
        barrier environment "A good deal longer than any of the others, so much so that it would hurt" then "B"
        barrier task "Middling" then "C"
        }
      `,
      lines`
        every homework {
          barrier      client      "Short"    then "A"
          barrier      environment "A good deal longer than any of the others, so much so that it would hurt" then "B"
          barrier      task        "Middling" then "C"
        }
      `,
    );
  });

  test("are a grid where they are sessions: what happens in the hour, and what goes home", () => {
    expectLayout(
      lines`
        protocol P {
        session 9 { during GoingVague offer A from GoingVague }
        session 10 { during story practice A plan A }
        sessions 11, 12 { plan nothing because "It ends." }
        }
      `,
      lines`
        protocol P {
          session 9       { during GoingVague           offer A from GoingVague }
          session 10      { during story   practice A   plan A }
          sessions 11, 12 { plan nothing because "It ends." }
        }
      `,
    );
  });
});

describe("blocks", () => {
  test("stay on one line where they were, and are broken where that is too long", () => {
    const short = "session 1 { during story   plan Walk }";
    const long = `session 2 { during story "${"long ".repeat(20)}" plan Walk reviewed in sessions 3, 4 keep Walk at Step1, Step2 }`;
    expectLayout(
      `protocol P {\n${short}\nsession 3 {\nplan Walk }\n${long}\n}`,
      lines`
        protocol P {
          session 1 { during story   plan Walk }
          session 3 {
            plan     Walk
          }
          session 2 {
            during   story "${"long ".repeat(20)}"
            plan     Walk reviewed in sessions 3, 4
            keep     Walk at Step1, Step2
          }
        }
      `,
    );
  });

  test("keep one blank line between their lines, and none at their ends", () => {
    expectLayout(
      "\n\nprotocol P {\n\n\n  version 1.0.0\n\n\n\n  status active\n\n}\n\n\nhomework A { }\nhomework B {\n}\n\n\n",
      "protocol P {\n  version   1.0.0\n\n  status    active\n}\n\nhomework A { }\nhomework B { }\n",
    );
  });

  test("stay on one line where a word in them would mean something else at the start of a line", () => {
    const action = `grounding "${"It is done together. ".repeat(8)}"`;
    expectInProtocol(
      `tailor "It floods" when flooding {  ${action}  repeat session }\n`,
      `tailor "It floods" when flooding { ${action}   repeat session }\n`,
    );
    expectInProtocol(
      "every record {\nheld by client  mood   0..10\nbelief  plan\n}\n",
      "every record {\n  held by client\n  mood    0..10\n  belief   plan\n}\n",
    );
  });

  test("open on the line of what they belong to", () => {
    expectLayout("homework A\n{\nkind walk }", "homework A {\n  kind         walk\n}\n");
  });

  test("may follow one another in one statement", () => {
    expectInProtocol(
      "session 1 {\nplan A {\nwhere home\nwith nobody\n}, B { where school }\n}\n",
      lines`
        session 1 {
          plan     A {
            where        home
            with         nobody
          }, B {
            where        school
          }
        }
      `,
    );
  });
});

describe("lists", () => {
  test("that are too long are broken after commas, as many items on a line as fit", () => {
    const words = Array.from({ length: 14 }, (_, index) => `mechanism-${index}`);
    expectLayout(
      `homework A {\n  targets ${words.join(",")}\n}\n`,
      `homework A {\n  targets      ${words.slice(0, 8).join(", ")},\n               ${words.slice(8).join(", ")}\n}\n`,
    );
  });

  test("have one item on a line where the items have texts of their own", () => {
    const text = "A text that is long enough to matter here";
    expectInProtocol(
      `session 1 {\nduring story "${text}", role-play "${text}", ending\n}\n`,
      `session 1 {\n  during   story "${text}",\n           role-play "${text}",\n           ending\n}\n`,
    );
  });

  test("stay on one line where only the text at their end is long", () => {
    const line = `  if not done  explore, shrink "${"It is looked at together. ".repeat(6)}"`;
    expectLayout(`homework A {\n${line}\n}\n`, `homework A {\n${line}\n}\n`);
  });

  test("are broken before what is to be done with them rather than in the middle", () => {
    const sign = "Phq9 worse by at least 5 than start for 2 sessions in a row";
    const actions = "then pause new homework, reformulate, raise-in-supervision, call";
    expectInProtocol(
      `safety {\nwatch ${sign} ${actions}\n}\n`,
      `safety {\n  watch   ${sign}\n          ${actions}\n}\n`,
    );
  });

  test("stay broken where an author broke them", () => {
    expectLayout(
      "homework A {\n  targets knowledge,\n      insight\n}\n",
      "homework A {\n  targets      knowledge,\n               insight\n}\n",
    );
  });

  test("are not broken before a word that would be read as the start of a line", () => {
    const words = ["rationale", ...Array.from({ length: 16 }, () => "belief")].join(", ");
    expectLayout(`homework A {\n  agree        ${words}\n}\n`, `homework A {\n  agree        ${words}\n}\n`);
  });
});

describe("a statement over several lines", () => {
  test("is put on one line", () => {
    expectLayout(
      'homework A\n  "A title"\n  like\n  B {\n  rationale\n    "Why"\n}\n',
      'homework A "A title" like B {\n  rationale    "Why"\n}\n',
    );
  });

  test("keeps apart what looks like a line of its own", () => {
    expectLayout(
      'homework A {\n  approach act\n  bridge "It serves the same wish."\n  approach ipt bridge "So does this."\n}\n',
      'homework A {\n  approach     act\n  bridge       "It serves the same wish."\n  approach     ipt bridge "So does this."\n}\n',
    );
  });

  test("keeps its reason on a line of its own", () => {
    expectLayout(
      'protocol P {\ndeviation from t-written on A\nbecause "Paper is not safe."\n}\n',
      'protocol P {\n  deviation from t-written on A\n    because "Paper is not safe."\n}\n',
    );
  });

  test("gets its reason on a line of its own where it is too long", () => {
    const reason = "Paper at home is not safe for everyone in this study; the plan is said back aloud";
    expectLayout(
      `protocol P {\ndeviation from t-written on ActivityMonitoring because "${reason}"\n}\n`,
      `protocol P {\n  deviation from t-written on ActivityMonitoring\n    because "${reason}"\n}\n`,
    );
  });
});

describe("imports", () => {
  test("stand on one line", () => {
    expectLayout(
      'import {\n  Phq9,\n  CtsR as Form,\n}\nfrom "homework:measures"\n',
      'import { Phq9, CtsR as Form } from "homework:measures"\n',
    );
  });

  test("have each name on a line where they are too long, or where a name has a comment", () => {
    const names = Array.from({ length: 12 }, (_, index) => `Measure${index}`);
    expectLayout(
      `import { ${names.join(", ")} } from "./library.homework"\n`,
      `import {\n  ${names.join(",\n  ")}\n} from "./library.homework"\n`,
    );
    expectLayout('import { A, // the first\nB } from "x"\n', 'import {\n  A,   // the first\n  B\n} from "x"\n');
  });
});

describe("texts over several lines", () => {
  test("move with their block, and keep what they say", () => {
    expectLayout(
      lines`
        protocol P {
                homework A {
                instructions """
                        First.

                          - set in
                        Last.
                        """
        }
        }
      `,
      lines`
        protocol P {
          homework A {
            instructions """
              First.

                - set in
              Last.
            """
          }
        }
      `,
    );
  });

  test("begin and end on lines of their own", () => {
    expectLayout(
      'homework A {\n  note """First.\n  Second."""\n}\n',
      'homework A {\n  note         """\n    First.\n    Second.\n  """\n}\n',
    );
  });

  test("stay as they are inside quotes", () => {
    const line = 'note "Two  spaces,\tand { braces } // no comment"';
    expectInProtocol(`session 1 {\n${line}\n}\n`, `session 1 {\n  ${line.replace("note ", "note     ")}\n}\n`);
  });
});
