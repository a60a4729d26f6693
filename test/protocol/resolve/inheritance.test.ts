import { describe, expect, test } from "vitest";
import { expectMarked, protocol } from "../checks/marked.js";
import { compiled } from "./compiled.js";

const walk = '  homework Walk "A walk" { kind activity-scheduling }';
const diary = '  homework Diary "A diary" { kind mood-monitoring }';

/** What a session of a protocol around some lines is resolved to. */
function session(number: number, lines: string) {
  const found = compiled(protocol(lines)).sessions.find((item) => item.number === number);
  if (!found) throw new Error(`There is no session ${number}.`);
  return found;
}

const plansOf = (number: number, lines: string) => session(number, lines).plans.map(({ plan }) => plan);

describe("a session", () => {
  test("takes one value from the nearest block", () => {
    const orders = `  every session { order agenda, review }
  sessions 3..6 { order review, agenda }
  session 4 { order summary }`;
    expect(session(2, orders).order).toEqual(["agenda", "review"]);
    expect(session(3, orders).order).toEqual(["review", "agenda"]);
    expect(session(4, orders).order).toEqual(["summary"]);
  });

  test("adds up lists, those of outer blocks first", () => {
    const lines = `${walk}\n${diary}
  every session { during story   keep Diary }
  session 1 { plan Diary }
  every 3 sessions { during summary-talk "Looking back" }
  session 3 { during rehearsal   plan Walk }`;
    const third = session(3, lines);
    expect(third.during.map((item) => item.technique)).toEqual(["story", "summary-talk", "rehearsal"]);
    expect(third.plans.map(({ plan }) => plan)).toEqual(["plan.3.Diary", "plan.3.Walk"]);
  });

  test("`plan nothing` takes back what outer blocks plan, and lets go on what is kept", () => {
    const lines = `${walk}\n${diary}
  every session { plan Walk }
  session 1 { plan Diary }
  sessions 2..8 { keep Diary }
  session 5 { plan nothing because "The relationship is the work." }`;
    expect(plansOf(4, lines)).toEqual(["plan.4.Walk", "plan.4.Diary"]);
    expect(plansOf(5, lines)).toEqual(["plan.5.Diary"]);
    expect(session(5, lines).planNothing?.because).toBe("The relationship is the work.");
  });

  test("merges its review part by part", () => {
    const lines = `  every session { review due homework early { about done, learning   opened by therapist } }
  session 3 { review due homework late { opened by client } }
  session 4 { review nothing because "The time is needed." }`;
    expect(session(3, lines).reviews[0]).toMatchObject({
      position: "late",
      about: ["done", "learning"],
      openedBy: "client",
    });
    expect(session(4, lines).reviews[0]).toMatchObject({ nothing: true, about: [] });
  });

  test("takes back with `nothing` what outer blocks add to a list, and keeps its own", () => {
    const lines = `${walk}
  every session { during story   practice Walk }
  session 1 { plan Walk }
  session 3 { during nothing   practice nothing   during rehearsal }`;
    expect(session(2, lines).during.map((item) => item.technique)).toEqual(["story"]);
    expect(session(3, lines)).toMatchObject({ during: [{ technique: "rehearsal" }], practice: [] });
  });

  test("blocks that are equally near have to agree", () => {
    expectMarked(
      protocol("  sessions 1..4 { order review }\n  sessions 4..8 { ⟦disagreeing-blocks:error|order agenda⟧ }"),
    );
    expectMarked(protocol("  sessions 1..4 { order review }\n  sessions 4..8 { order review }"));
    expectMarked(
      protocol(
        "  sessions 1..4 { review due homework early }\n  sessions 4..8 { ⟦disagreeing-blocks|review due homework late⟧ }",
      ),
    );
    expectMarked(
      protocol("  sessions 1..4 { order review }\n  sessions 4..8 { order agenda }\n  session 4 { order work }"),
    );
    expectMarked(
      protocol(
        `${walk}\n  sessions 1..4 { plan Walk }\n  sessions 4..8 { ⟦disagreeing-blocks|plan nothing because "x"⟧ }`,
      ),
    );
  });

  test("belongs to the stages that hold it, whose stretches may lie apart", () => {
    const stages = "  stage Work sessions 1..2, 6..8\n  stage Between sessions 3..5\n  sessions of Work { order work }";
    expect(session(4, stages).stages).toEqual(["stage.Between"]);
    expect(session(4, stages).order).toEqual([]);
    expect(session(7, stages).stages).toEqual(["stage.Work"]);
    expect(session(7, stages).order).toEqual(["work"]);
  });
});

describe("a homework", () => {
  const task = (lines: string, name = "Walk") => {
    const found = compiled(protocol(lines)).homework.find((item) => item.name === name);
    if (!found) throw new Error(`There is no homework ${name}.`);
    return found;
  };

  test("takes each line from the nearest block, and adds up barriers", () => {
    const lines = `  every homework { origin client   success learning   barrier client "Rain" then "An umbrella" }
  homework Base "Base" { kind activity-scheduling   success experience }
  homework Walk "A walk" like Base { origin therapist   barrier task "Too long" then "Shorter" }
  session 1 { plan Walk }`;
    const found = task(lines);
    expect(found.origin).toBe("therapist");
    expect(found.success).toEqual([{ term: "experience" }]);
    expect(found.barriers.map(({ text }) => text)).toEqual(["Too long", "Rain"]);
    expect(found.like).toBe("homework.Base");
  });

  test("takes back with `nothing` the barriers, and with `none` the reminders, of every task", () => {
    const lines = `  every homework { barrier client "Rain"   reminder "At eight" asked by client }
  homework Walk "A walk" { kind activity-scheduling   barrier nothing   barrier task "Too long"   reminder none }
  session 1 { plan Walk }`;
    const found = task(lines);
    expect(found.barriers.map(({ text }) => text)).toEqual(["Too long"]);
    expect(found.reminders).toEqual([{ term: "none" }]);
  });

  test("takes the fields of every record, unless its own record is free or none", () => {
    const fields = (record: string) =>
      task(`  every record { mood 0..5   note text   held by client }
  homework Walk "A walk" { kind activity-scheduling   record ${record} }
  session 1 { plan Walk }`).record?.fields.map(({ name, range }) => [name, range?.to]);
    expect(fields("{ mood 0..10 }")).toEqual([
      ["mood", 10],
      ["note", undefined],
    ]);
    expect(fields("free")).toEqual([]);
  });

  test("two blocks for every task have to agree", () => {
    expectMarked(
      protocol(
        `${walk}\n  session 1 { plan Walk }\n  every homework { origin client }\n  every homework { ⟦disagreeing-blocks:error|origin therapist⟧ }`,
      ),
    );
  });

  test("brings along what is done together with it, unless the session plans that itself", () => {
    const lines = (sessionLines: string) => `${diary}
  homework Walk "A walk" { kind activity-scheduling   alongside Diary }
  session 1 { ${sessionLines} }`;
    expect(plansOf(1, lines("plan Walk"))).toEqual(["plan.1.Walk", "plan.1.Diary"]);
    expect(plansOf(1, lines("plan Walk   plan Diary"))).toEqual(["plan.1.Walk", "plan.1.Diary"]);
  });
});

describe("what is imported", () => {
  const library = `
kind stroll "A stroll" is march
kind march "A march" is exposure-in-vivo
homework Walk "Their walk" { kind stroll   alongside Rest }
homework Rest "Their rest" { kind relaxation }
`;
  const others = { "library.homework": library };

  test("`as` another name is known by that", () => {
    const { homework } = compiled(
      protocol(`${walk}\n  session 1 { plan Walk, Theirs }`, 'import { Walk as Theirs } from "./library.homework"'),
      others,
    );
    expect(homework.map(({ id, title }) => [id, title])).toEqual([
      ["homework.Walk", "A walk"],
      ["homework.Theirs", "Their walk"],
      ["homework.Rest", "Their rest"],
    ]);
  });

  test("is what its own file says it is", () => {
    const { homework } = compiled(
      protocol("  session 1 { plan Walk }", 'import { Walk } from "./library.homework"'),
      others,
    );
    expect(homework[0]?.kind?.is).toEqual(["march", "exposure-in-vivo"]);
    expect(homework[0]?.traits).toContain("exposure");
  });

  test("under a name that takes part already is reported", () => {
    expectMarked(
      protocol(
        '  homework ⟦two-of-one-name:error|Rest⟧ "A rest" { kind relaxation }\n  session 1 { plan Walk, Rest }',
        'import { Walk } from "./library.homework"',
      ),
      others,
    );
  });

  test("takes part in the protocol that names it, not in the other of the same file", () => {
    const text = `import { Walk } from "./library.homework"
${protocol("  session 1 { plan Walk }").replace("Walking", "First")}
goal Out "Out more"
${protocol("  every homework { serves Out }").replace("Walking", "Second")}`;
    const first = compiled(text, others, "First");
    const second = compiled(text, others, "Second");
    expect(first.aims).toEqual([]);
    expect(second.aims.map(({ id }) => id)).toEqual(["goal.Out"]);
    expect(second.homework).toEqual([]);
  });
});
