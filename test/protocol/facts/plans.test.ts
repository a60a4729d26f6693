import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../server/src/protocol/facts/index.js";
import type { Protocol } from "../../../server/src/protocol/generated/protocol-types.js";
import { homeworkOf, kindOf, planOf, protocolOf, sessionOf, termOf, weekly } from "./protocol-builder.js";

/** The facts of one row of `plans`. */
function plan(given: Partial<Protocol>, id: string) {
  const found = deriveFacts(protocolOf(given)).protocol.plans.find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

describe("what came before a plan", () => {
  const homework = [
    homeworkOf("Look", { ...kindOf("look-at-it", ["monitoring"], ["seeing"]), serves: ["goal.G"] }),
    homeworkOf("Change", kindOf("change-it", ["change"])),
  ];
  const aims = [
    { id: "goal.G", kind: "goal" as const, name: "G", of: ["formulation.F"], restsOn: ["formulation.F"] },
    { id: "formulation.F", kind: "formulation" as const, name: "F", of: [], restsOn: [] },
  ];

  test("a task of an earlier session counts with its ancestors, traits and aims", () => {
    const plans = [planOf(1, "Look"), planOf(2, "Change")];
    const change = plan({ ...weekly(3), homework, aims, plans }, "plan.2.Change");
    expect(change.kindsBefore).toEqual(["look-at-it", "seeing"]);
    expect(change.traitsBefore).toEqual(["monitoring"]);
    expect(change.servedBefore).toEqual(["goal.G", "formulation.F"]);
    expect(change.earlier.map(({ name }) => name)).toEqual(["Look"]);
  });

  test("a task of the same session does not count", () => {
    const plans = [planOf(2, "Look"), planOf(2, "Change")];
    expect(plan({ ...weekly(3), homework, plans }, "plan.2.Change").kindsBefore).toEqual([]);
  });

  test("techniques of this session count, those of events too, and those of later sessions do not", () => {
    const given = {
      ...weekly(3, {
        1: { during: [{ event: "event.E" }] },
        2: { during: [{ technique: "teaching-it" }] },
        3: { during: [{ technique: "later" }] },
      }),
      events: [{ id: "event.E", name: "E", technique: "chair" }],
      terms: [termOf("technique", "chair", { traits: ["affect-felt"] })],
      homework,
      plans: [planOf(2, "Change")],
    };
    expect(plan(given, "plan.2.Change").techniquesBefore).toEqual(["chair", "teaching-it"]);
    expect(plan(given, "plan.2.Change").techniqueTraitsBefore).toEqual(["affect-felt"]);
  });

  test("a conditional offer knows its own events and what it comes after, and no session", () => {
    const given = {
      course: { form: "open" as const, stretches: [], boosters: [], accompanied: [] },
      events: [
        { id: "event.Met", name: "Met", technique: "chair", reaches: "change" as const },
        { id: "event.Seen", name: "Seen", technique: "talk", reaches: "awareness" as const },
      ],
      homework,
      plans: [planOf(0, "Change", { verb: "offer", events: ["event.Met", "event.Seen"], after: ["homework.Look"] })],
    };
    const offer = plan(given, "plan.when.Change");
    expect(offer).toMatchObject({ conditional: true, session: 0, quarter: 0, event: "Met", reaches: "awareness" });
    expect(offer.techniquesBefore).toEqual(["chair", "talk"]);
    expect(offer.kindsBefore).toEqual(["look-at-it", "seeing"]);
  });
});

describe("practice", () => {
  const steps = [
    { id: "step.H.Low", name: "Low", rating: 30 },
    { id: "step.H.Mid", name: "Mid", rating: 50 },
    { id: "step.H.High", name: "High", rating: 90 },
  ];
  const hierarchies = [
    {
      id: "hierarchy.H",
      name: "H",
      orders: [
        { order: "graded", fromSession: 1, toSession: 2 },
        { order: "variable", fromSession: 3 },
      ],
      steps,
    },
  ];
  const homework = [
    homeworkOf("Climb", { climbs: "hierarchy.H" }),
    homeworkOf("Along", { alongside: ["homework.Climb"] }),
  ];

  test("practice in this session or before counts, practice after it does not", () => {
    const given = (session: number) => ({
      ...weekly(4, { [session]: { practice: [{ homework: "homework.Climb", at: [] }] } }),
      homework,
      plans: [planOf(2, "Climb")],
    });
    expect(plan(given(1), "plan.2.Climb").practisedBefore).toBe(true);
    expect(plan(given(2), "plan.2.Climb").practisedBefore).toBe(true);
    expect(plan(given(3), "plan.2.Climb").practisedBefore).toBe(false);
  });

  test("where steps are planned, each of them has to be practised", () => {
    const given = (at: string[]) => ({
      ...weekly(2, { 1: { practice: [{ homework: "homework.Climb", at }] } }),
      hierarchies,
      homework,
      plans: [planOf(1, "Climb", { at: ["step.H.Low", "step.H.Mid"] })],
    });
    expect(plan(given(["step.H.Low"]), "plan.1.Climb").practisedBefore).toBe(false);
    expect(plan(given(["step.H.Low", "step.H.Mid"]), "plan.1.Climb").practisedBefore).toBe(true);
  });

  test("a task that another one brings along is tried with it", () => {
    const given = {
      ...weekly(2, { 1: { practice: [{ homework: "homework.Climb", at: [] }] } }),
      homework,
      plans: [planOf(1, "Climb"), planOf(1, "Along", { broughtBy: "plan.1.Climb" })],
    };
    expect(plan(given, "plan.1.Along").practisedBefore).toBe(true);
    expect(plan(given, "plan.1.Climb").homework.alongside).toEqual(["homework.Along"]);
  });

  test("a drop is measured among new steps only, in the order in force", () => {
    const plans = [
      planOf(1, "Climb", { at: ["step.H.Mid"] }),
      planOf(2, "Climb", { at: ["step.H.Low"], nth: 2, first: false }),
      planOf(3, "Climb", { at: ["step.H.Low", "step.H.High"], nth: 3, first: false }),
      planOf(4, "Climb", { at: ["step.H.Low"], nth: 4, first: false }),
    ];
    const rows = deriveFacts(protocolOf({ ...weekly(4), hierarchies, homework, plans })).protocol.plans;
    expect(rows.map(({ ratingDrop }) => ratingDrop)).toEqual([0, 20, 0, 0]);
    expect(rows.map(({ rating }) => rating)).toEqual([50, 30, 90, 30]);
    expect(rows.map(({ newItems }) => newItems)).toEqual([true, true, true, false]);
    expect(rows.map(({ order }) => order)).toEqual(["graded", "graded", "variable", "variable"]);
  });
});

describe("a row of its own", () => {
  test("what a plan changes replaces the task's own lines, in this row only", () => {
    const homework = [
      homeworkOf("Try", { success: [{ term: "learning" }], question: [{ reader: "client", text: "What happens?" }] }),
    ];
    const plans = [
      planOf(1, "Try"),
      planOf(2, "Try", { nth: 2, first: false, changes: { success: [{ term: "completion" }] } }),
    ];
    const given = { ...weekly(2), homework, plans };
    expect(plan(given, "plan.1.Try").homework.success).toEqual(["learning"]);
    expect(plan(given, "plan.2.Try").homework).toMatchObject({
      success: ["completion"],
      question: "What happens?",
      ref: "/homework/0",
    });
  });

  test("difficulty is compared with the row before of the same kind", () => {
    const homework = [
      homeworkOf("Easy", { ...kindOf("task"), difficulty: { value: 2, of: 10, percent: 20 } }),
      homeworkOf("Hard", { ...kindOf("task"), difficulty: { value: 60, of: 100, percent: 60 } }),
      homeworkOf("Other", { ...kindOf("other"), difficulty: { value: 90, of: 100, percent: 90 } }),
    ];
    const given = { ...weekly(3), homework, plans: [planOf(1, "Easy"), planOf(1, "Other"), planOf(2, "Hard")] };
    const rows = deriveFacts(protocolOf(given)).protocol.plans;
    expect(rows.map(({ difficultyJump }) => difficultyJump)).toEqual([0, 0, 40]);
    expect(rows.map(({ firstOfKind }) => firstOfKind)).toEqual([true, true, false]);
  });

  test("minutes on a day: once unless more than seven times a week; unknown stays unknown", () => {
    const given = {
      ...weekly(2),
      homework: [homeworkOf("A")],
      plans: [
        planOf(1, "A", { minutes: 10, perWeek: 3, minutesPerWeek: 30 }),
        planOf(1, "A", { id: "plan.1.A.2", minutes: 10, perWeek: 21, minutesPerWeek: 210 }),
        planOf(2, "A"),
      ],
    };
    const rows = deriveFacts(protocolOf(given)).protocol.plans;
    expect(rows.map(({ minutesPerDay }) => minutesPerDay)).toEqual([10, 30, -1]);
    expect(rows.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual([30, 210, -1]);
  });

  test("topics come from the first review that takes it up", () => {
    const given = {
      ...weekly(4, { 3: { reviews: [{ nothing: false, due: true, homework: [], with: [], about: ["learning"] }] } }),
      homework: [homeworkOf("A")],
      plans: [planOf(1, "A", { reviewedIn: [3, 4], carriedOver: true })],
    };
    expect(plan(given, "plan.1.A")).toMatchObject({ reviewTopics: ["learning"], carriedOver: true });
  });

  test("sessions of a strand at the same time do not lie before each other", () => {
    const group = [1, 2].map((n) =>
      sessionOf(n, { id: `session.Group.${n}`, strand: "strand.Group", day: (n - 1) * 7 }),
    );
    const given = {
      ...weekly(2),
      strands: [{ id: "strand.Group", name: "Group", format: "group", sessions: group }],
      homework: [homeworkOf("Own", kindOf("own")), homeworkOf("Shared", kindOf("shared"))],
      plans: [
        planOf(1, "Own"),
        planOf(2, "Own", { nth: 2, first: false }),
        planOf(1, "Shared", { id: "plan.Group.1.Shared", strand: "strand.Group" }),
      ],
    };
    expect(plan(given, "plan.Group.1.Shared")).toMatchObject({ strand: "Group", kindsBefore: [] });
    expect(plan(given, "plan.1.Own").kindsBefore).toEqual([]);
    expect(plan(given, "plan.2.Own").kindsBefore).toEqual(["own", "shared"]);
  });
});
