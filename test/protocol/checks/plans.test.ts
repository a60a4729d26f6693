import { describe, expect, test } from "vitest";
import { expectMarked, findingsIn, planned, protocol } from "./marked.js";

const tasks = `  homework Walk "A walk" { kind activity-scheduling }
  homework Diary "A diary" { kind mood-monitoring }
`;

describe("doses", () => {
  test("that come to nothing", () => {
    expectMarked(planned("    dose ⟦dose-of-nothing:error|0⟧ minutes daily"));
    expectMarked(planned("    dose 10 minutes ⟦dose-of-nothing|0 times per day⟧"));
    expectMarked(planned("    dose 10 minutes daily for ⟦dose-of-nothing|0 days⟧"));
  });

  test("that are more than a day has", () => {
    expectMarked(planned("    dose ⟦more-than-a-day:error|30 hours daily⟧"));
    expectMarked(planned("    dose ⟦more-than-a-day|90 minutes 20 times per day⟧"));
    expectMarked(planned("    dose 30 hours once a week"));
  });

  test("whose stretch is no stretch", () => {
    expectMarked(planned("    dose daily for ⟦minutes-after-for:error|10 minutes⟧"));
    expectMarked(planned("    dose 10 minutes weekly for ⟦window-below-rhythm:warning|3 days⟧"));
  });

  test("that last longer than the time until their review", () => {
    expectMarked(planned("    dose 10 minutes daily for 7 days"));
    expectMarked(planned("    dose ⟦longer-than-interval:error|10 minutes daily for 10 days⟧"));
    expectMarked(planned("    dose ⟦too-often-for-interval:error|10 hours 20 times⟧"));
  });

  test("counted in whole days, until the session that takes it up", () => {
    const twiceWeekly = (days: string, clause = "") => `protocol P "P" {
  approach cbt
  course 8 sessions twice weekly
  homework Walk "A walk" { kind activity-scheduling   dose ${days} }
  session 1 { plan Walk${clause} }
}
`;
    expectMarked(twiceWeekly("10 minutes daily for 4 days"));
    expectMarked(twiceWeekly("⟦longer-than-interval|10 minutes daily for 5 days⟧"));
    expectMarked(twiceWeekly("10 minutes daily for 7 days", " reviewed in session 3"));
  });

  test("of several plans are told once, at the dose", () => {
    const [finding] = expectMarked(
      protocol(`  homework Walk "A walk" { kind activity-scheduling   dose ⟦longer-than-interval|daily for 10 days⟧ }
  sessions 1..3 { plan Walk }`),
    );
    expect(finding?.related?.length).toBe(3);
  });
});

describe("prerequisites", () => {
  const walkAfter = (first: string, sessions: string) =>
    protocol(`  homework Walk "A walk" { kind activity-scheduling   after ${first} }
  homework Diary "A diary" { kind mood-monitoring }
${sessions}`);

  test("come earlier", () => {
    expectMarked(walkAfter("Diary", "  session 1 { plan Diary }\n  session 2 { plan Walk }"));
    expectMarked(
      walkAfter("⟦prerequisite-later:error|Diary⟧", "  session 1 { plan Walk }\n  session 2 { plan Diary }"),
    );
  });

  test("come at all", () => {
    const findings = walkAfter("⟦prerequisite-never:error|Diary⟧", "  session 1 { plan Walk }");
    expectMarked(findings.replace("homework Diary", "homework ⟦never-planned:warning|Diary⟧"));
  });

  test("that hang on an event are not compared with sessions", () => {
    expectMarked(
      walkAfter("Diary", '  event Rain "It rains" in story\n  session 1 { plan Walk }\n  when Rain offer Diary'),
    );
  });

  test("are not the task itself, and form no circle", () => {
    expectMarked(walkAfter("⟦own-prerequisite:error|Walk⟧", "  session 1 { plan Walk, Diary }"));
    expectMarked(
      protocol(`  homework Walk "A walk" { kind activity-scheduling   after ⟦circle:error|Diary⟧ }
  homework Diary "A diary" { kind mood-monitoring   after Walk }
  session 1 { plan Walk, Diary }`),
    );
  });

  test("what is like itself, or rests on itself", () => {
    expectMarked(
      protocol(`  homework Walk "A walk" like ⟦circle|Diary⟧ { kind activity-scheduling }
  homework Diary "A diary" like Walk { kind mood-monitoring }
  goal Out "Out more" of ⟦circle|In⟧
  goal In "In less" of Out
  session 1 { plan Walk, Diary }`),
    );
    expectMarked(
      protocol(`  homework Walk "A walk" { kind activity-scheduling   alongside ⟦beside-each-other:hint|Diary⟧ }
  homework Diary "A diary" { kind mood-monitoring   alongside Walk }
  session 1 { plan Walk }`),
    );
  });
});

describe("reviews and keeps", () => {
  test("of what was never planned", () => {
    expectMarked(
      protocol(`${tasks.replace("homework Diary", "homework ⟦never-planned|Diary⟧")}
  session 1 { plan Walk }
  session 2 { review ⟦review-of-nothing:error|Diary⟧ }`),
    );
    expectMarked(
      protocol(`${tasks}  session 1 { plan Walk }
  session 2 { keep ⟦keep-of-nothing:error|Diary⟧ }`),
    );
  });

  test("of what is planned only later", () => {
    const [finding] = expectMarked(
      protocol(`${tasks}  session 1 { plan Walk }
  session 2 { review ⟦review-of-nothing|Diary⟧   keep ⟦keep-of-nothing|Diary⟧ }
  session 5 { plan Diary }`),
    );
    expect(finding?.message).toContain("session 5");
  });

  test("of what is planned in the same session", () => {
    expectMarked(
      protocol(`${tasks}  session 1 { plan Walk }\n  session 2 { plan Diary   review ⟦review-of-nothing|Diary⟧ }`),
    );
  });

  test("a task may be kept over a range that begins after its plan", () => {
    expectMarked(protocol(`${tasks}  session 1 { plan Walk, Diary }\n  sessions 2..8 { keep Diary }`));
    expectMarked(protocol(`${tasks}  session 1 { plan Walk, Diary }\n  every session { keep Diary }`));
  });

  test("a review in the same or an earlier session", () => {
    expectMarked(protocol(`${tasks}  session 4 { plan Walk, Diary reviewed in session ⟦reviewed-too-early:error|4⟧ }`));
    expectMarked(protocol(`${tasks}  session 4 { plan Walk, Diary reviewed in sessions ⟦reviewed-too-early|3⟧, 6 }`));
  });
});

describe("what contradicts itself", () => {
  test("something and nothing in one block", () => {
    expectMarked(
      protocol(`${tasks}  session 1 { plan Walk, Diary\n    ⟦plan-and-nothing:error|plan nothing because "x"⟧ }`),
    );
    expectMarked(
      protocol(`${tasks}  session 1 { plan Walk, Diary }\n  session 2 { keep Walk\n    plan nothing because "x" }`),
    );
    expectMarked(
      protocol(
        `${tasks}  session 1 { plan Walk, Diary }\n  session 2 { review due homework\n    ⟦review-and-nothing:error|review nothing because "x"⟧ }`,
      ),
    );
  });

  test("no homework, and some", () => {
    expectMarked(
      protocol(
        `  ⟦homework-after-none:error|homework none because "By design"⟧\n${tasks}  session 1 { plan Walk, Diary }`,
      ),
    );
  });
});

describe("offers and events", () => {
  const offer = (sessions: string) =>
    protocol(`  event Rain "It rains" in story reaches awareness
  homework Walk "A walk" { kind activity-scheduling }
${sessions}`);

  test("an offer grows from an event that happens", () => {
    expectMarked(offer("  session 2 { during Rain   offer Walk from Rain }"));
    expectMarked(offer("  session 2 { during story   offer Walk from Rain }"));
    expectMarked(offer("  session 1 { during Rain }\n  session 2 { offer Walk from Rain }"));
    expectMarked(
      offer("  session 2 { offer Walk from ⟦offer-without-event:warning|Rain⟧ }\n  session 3 { during Rain }"),
    );
  });

  test("an event that nothing uses", () => {
    expectMarked(offer("  session 1 { plan Walk }").replace("event Rain", "event ⟦unused-declaration:warning|Rain⟧"));
  });
});

describe("hierarchies", () => {
  const climbing = (climbs: string, sessions: string) =>
    protocol(`  hierarchy Bridges rated 0..100 by client { order graded   step Low 20 "Low"   step High 80 "High" }
  hierarchy Lifts rated 0..100 by client { order graded   step First 20 "First floor" }
  homework Cross "Cross" { kind exposure-in-vivo${climbs} }
  homework Ride "Ride" { kind exposure-in-vivo   climbs Lifts }
  session 1 { plan Ride at First }
${sessions}`);

  test("each step is used", () => {
    expectMarked(
      climbing("   climbs Bridges", "  session 1 { plan Cross at Low }\n  session 2 { practice Cross at High }"),
    );
    expectMarked(
      climbing("   climbs Bridges", "  session 1 { plan Cross at Low }").replace(
        "step High",
        "step ⟦step-never-used:warning|High⟧",
      ),
    );
  });

  test("steps belong to the hierarchy that the task climbs", () => {
    expectMarked(climbing("", "  session 1 { plan Cross at ⟦step-of-nothing:error|Low⟧, ⟦step-of-nothing|High⟧ }"));
    expectMarked(climbing("   climbs Bridges", "  session 1 { plan Cross at Low, High, ⟦step-of-other:error|First⟧ }"));
  });

  test("one that nothing climbs is one finding", () => {
    expectMarked(
      climbing("", "  session 2 { plan Cross }").replace("hierarchy Bridges", "hierarchy ⟦unused-declaration|Bridges⟧"),
    );
  });
});

describe("what is declared and never used", () => {
  test("in a protocol", () => {
    expectMarked(
      protocol(`  source kwd10 "Kazantzis 2010"
  stage All sessions 1..8
  goal ⟦unused-declaration:warning|Out⟧ "Out more"
  core-pain ⟦unused-declaration|Alone⟧ "Alone"
  measure ⟦unused-declaration|Own⟧ "Own" { rater client }
  kind ⟦unused-declaration|stroll⟧ "A stroll" is activity-scheduling
  kind march "A march" is activity-scheduling
  homework ⟦never-planned:warning|Walk⟧ "A walk" { kind march }`),
    );
  });

  test("what others are like, or take the place of, is used", () => {
    expectMarked(
      protocol(`  homework Base "Base" { kind activity-scheduling }
  homework Walk "A walk" like Base { }
  homework Short "A short walk" { kind activity-scheduling }
  session 1 { plan Walk }
  tailor "Too much" when Walk done below 50% for 2 sessions in a row { replace Walk with Short }`),
    );
  });

  test("at the top of a file it may be used by others", () => {
    expectMarked('homework Walk "A walk" { kind activity-scheduling }\ngoal Out "Out more"\n');
  });

  test("nothing is said where a line was lost", () => {
    const broken = protocol(
      '  goal Out "Out more"\n  homework Walk "A walk" { kind activity-scheduling   serves # }\n  session 1 { plan Walk }',
    );
    expect(codesIn(broken)).not.toContain("unused-declaration");
  });
});

describe("materials", () => {
  test("are on the disk, beside the file", () => {
    const text = planned('    materials "forms/leaflet.pdf", "The clinic\'s leaflet", "https://example.org/a.pdf"');
    expectMarked(text, { "forms/leaflet.pdf": "" });
    expectMarked(planned('    materials ⟦material-missing:warning|"forms/leaflet.pdf"⟧'));
    expectMarked(planned('    materials ⟦material-missing|"my leaflet.pdf"⟧'));
    expectMarked(planned('    materials ⟦material-outside:warning|"../leaflet.pdf"⟧'));
  });
});

function codesIn(text: string): string[] {
  return findingsIn(text).map(({ code }) => code);
}
