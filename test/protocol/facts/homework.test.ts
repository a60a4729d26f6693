import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../server/src/protocol/facts/index.js";
import type { Homework, Protocol } from "../../../server/src/protocol/generated/protocol-types.js";
import { homeworkOf, planOf, protocolOf, termOf, weekly } from "./protocol-builder.js";

/** The facts of a protocol's only task. */
function task(lines: Partial<Homework>, given: Partial<Protocol> = {}) {
  const [found] = deriveFacts(protocolOf({ homework: [homeworkOf("Task", lines)], ...given })).protocol.homework;
  if (!found) throw new Error("no task");
  return found;
}

describe("what is not said", () => {
  test("a task that says nothing leaves every part unspecified and nothing open", () => {
    expect(task({})).toMatchObject({
      unspecified: ["when", "where", "with", "frequency", "duration"],
      leftOpen: [],
      difficulty: -1,
      rationale: "",
      title: "Task",
      ref: "/homework/0",
    });
  });

  test("open and as agreed are said, not missing", () => {
    const open = task({
      when: [{ term: "open" }],
      where: [{ term: "as-agreed", text: "On the card" }],
      with: [{ term: "nobody" }],
      dose: { text: "open", open: true },
    });
    expect(open.unspecified).toEqual([]);
    expect(open.leftOpen).toEqual(["when", "where", "frequency", "duration"]);
  });

  test("words without a term are no term, and they are not lost", () => {
    expect(task({ success: [{ text: "Names one thing that lifts" }] })).toMatchObject({
      success: [],
      successWords: "Names one thing that lifts",
    });
  });
});

describe("records", () => {
  const field = { name: "mood", type: "range" as const, range: { from: 0, to: 10 } };
  const terms = [termOf("field", "mood", { family: "mood-rating" })];

  test("fields bear their classes, and a range is a rating", () => {
    expect(
      task({ record: { form: "fields", fields: [field], heldBy: [], seenBy: [] } }, { terms }).record,
    ).toMatchObject({
      form: "fields",
      fieldClasses: ["mood-rating"],
      rated: true,
      leavesClient: false,
    });
  });

  test.each([
    ["another reader", { record: { fields: [], heldBy: ["client"], seenBy: ["client", "therapist"] } }, true],
    ["another keeper", { record: { fields: [], heldBy: ["service"], seenBy: [] } }, true],
    ["an app", { channel: { alternatives: ["app"], readBy: [] } }, true],
    ["a letter that is sent", { sending: "sent" }, true],
    [
      "the client alone",
      { record: { fields: [], heldBy: ["client"], seenBy: ["client", "nobody"] }, sending: "never" },
      false,
    ],
  ])("%s: whether it leaves the client's hands", (_, lines, leaves) => {
    expect(task(lines).record.leavesClient).toBe(leaves);
  });
});

describe("what is not said of a record and of an app", () => {
  test("of a record, part by part", () => {
    expect(task({}).record.unsaid).toEqual([
      "who holds it",
      "who reads it",
      "where it is kept",
      "how long",
      "what it says of others",
    ]);
    const record = {
      fields: [],
      heldBy: ["client"],
      seenBy: ["client"],
      kept: { text: "At home", untilTheEnd: false },
      others: "Initials",
    };
    expect(task({ record }).record.unsaid).toEqual(["how long"]);
  });

  test("of an app only where one is used, and not how fast where nobody reads", () => {
    expect(task({ channel: { alternatives: ["paper"], readBy: [] } }).app.unsaid).toEqual([]);
    expect(task({ channel: { alternatives: ["app"], readBy: ["nobody"], crisis: "The line" } }).app.unsaid).toEqual([
      "who answers for the data",
    ]);
    expect(task({ channel: { alternatives: ["app"], readBy: ["therapist"] } }).app.unsaid).toContain("how fast");
  });
});

test("required competencies bring their traits, a lower bound in bed is told in minutes", () => {
  const competencies = [{ id: "competency.C", name: "C", declared: "library" as const, traits: ["answers-intense"] }];
  expect(task({ needs: ["competency.C"], timeInBed: { hours: 5.5 } }, { competencies })).toMatchObject({
    needs: ["C"],
    needTraits: ["answers-intense"],
    timeInBed: 330,
  });
});

describe("stopping, contingencies, ways out", () => {
  test("danger and distress are told apart", () => {
    const { stops } = task({
      stop: [{ when: [{ term: "panic" }, { term: "dissociation", text: "Losing touch" }], afterwards: "Put it away" }],
    });
    expect(stops).toEqual([
      {
        signs: ["panic", "dissociation"],
        dangers: ["dissociation"],
        distress: ["panic"],
        words: "Losing touch",
        afterwards: "Put it away",
      },
    ]);
  });

  test("a penalty counts, a stated none does not", () => {
    expect(task({ penalties: [{ text: "A fee" }] })).toMatchObject({ penalty: true, penaltyNone: false });
    expect(task({ penalties: [{ term: "none" }] })).toMatchObject({
      penalty: false,
      penaltyNone: true,
      contingencies: [],
    });
  });

  test("an offer may always be left; a plan only where it says so", () => {
    const offered = { ...weekly(1), plans: [planOf(1, "Task", { verb: "offer" })] };
    const planned = { ...weekly(1), plans: [planOf(1, "Task")] };
    expect(task({}, offered).optOut).toBe(true);
    expect(task({}, planned).optOut).toBe(false);
    expect(task({ completion: { form: "optional" } }, planned).optOut).toBe(true);
  });

  test("what follows when it was not done is classed", () => {
    expect(task({ ifNotDone: [{ term: "repeat" }, { term: "explore" }] }).ifNotDoneClasses).toEqual([
      "bare",
      "understanding",
    ]);
  });
});

describe("persons, places, channels", () => {
  const terms = [
    termOf("person", "partner", { family: "third-person", traits: ["third-person"] }),
    termOf("place", "clinic", { traits: ["inside-clinic"] }),
    termOf("place", "school"),
  ];

  test("third persons take part or do the task", () => {
    expect(task({ with: [{ term: "partner", text: "Told" }] }, { terms })).toMatchObject({
      thirdPersons: ["partner"],
      withNote: "Told",
    });
    expect(task({ doneBy: ["caregiver"] }).thirdPersons).toEqual(["caregiver"]);
    expect(task({ with: [{ term: "nobody" }], doneBy: ["client"] }).thirdPersons).toEqual([]);
  });

  test("only a named place outside the clinic counts as outside", () => {
    expect(task({ where: [{ term: "school" }] }, { terms }).outsideClinic).toBe(true);
    expect(task({ where: [{ term: "clinic" }] }, { terms }).outsideClinic).toBe(false);
    expect(task({ where: [{ term: "open" }] }, { terms }).outsideClinic).toBe(false);
  });

  test("in writing only: every channel is written, or the kind is and no channel is said", () => {
    expect(task({ channel: { alternatives: ["paper", "phone-note"], readBy: [] } }).writingOnly).toBe(true);
    expect(task({ channel: { alternatives: ["paper", "audio"], readBy: [] } }).writingOnly).toBe(false);
    expect(task({ traits: ["writing"] }).writingOnly).toBe(true);
    expect(task({ traits: ["writing"], channel: { alternatives: ["any"], readBy: [] } }).writingOnly).toBe(false);
  });

  test("screens hold for the tasks they name, or for all", () => {
    const safety = (before: string[]) => ({
      terms: [termOf("state", "partner-violence", { family: "violence" })],
      safety: {
        watches: [],
        screens: [{ term: "partner-violence", before }],
        checks: [],
        cautions: [],
        harms: [],
        penalties: [],
      },
    });
    expect(task({}, safety([])).screened).toEqual(["partner-violence", "violence"]);
    expect(task({}, safety(["homework.Task"])).screened).toEqual(["partner-violence", "violence"]);
    expect(task({}, safety(["homework.Other"])).screened).toEqual([]);
  });
});

test("symptom control needs every mechanism, a change principle only one", () => {
  const both = {
    mechanisms: [
      { id: "activation", family: "behavioural", flags: ["symptom-control"] },
      { id: "reflection", family: "experiential", flags: ["change-principle"] },
    ],
  };
  expect(task(both)).toMatchObject({
    symptomControl: false,
    changePrinciple: true,
    families: ["behavioural", "experiential"],
  });
  expect(task({}).symptomControl).toBe(false);
});

test("what is said of every task is there without any task", () => {
  const every = deriveFacts(protocolOf({ everyHomework: { reminders: [{ text: "At eight", askedBy: "therapist" }] } }));
  expect(every.protocol.every).toMatchObject({ ref: "/everyHomework", reminder: true });
  expect(every.protocol.contingencies).toMatchObject([{ ref: "/everyHomework/reminders/0", askedBy: "therapist" }]);
});
