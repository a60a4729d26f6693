// The outline of the protocol, written out by hand, against what its text compiles to.

import { describe, expect, test } from "vitest";
import { cellsOf, expectedProtocol, plansIn, tableOf, taskOf, termsOf, textOf, usesOf } from "./example.js";

const project = "erp-ocd";
const protocol = expectedProtocol(project);

test("who it is for, and how it runs", () => {
  expect(protocol.approach.home).toBe("erp");
  expect(protocol.evidence).toMatchObject({ therapy: { grade: "A" }, homework: { grade: "B" } });
  expect(protocol.population?.ages).toEqual({ from: 18 });
  expect(protocol.population?.include).toEqual([{ text: expect.stringContaining("Y-BOCS of 16 or more") }]);
  expect(termsOf(protocol.population?.exclude)).toEqual(["psychosis", "substance-withdrawal", "suicidality"]);
  expect(protocol.course).toMatchObject({
    sessions: { from: 12, to: 12 },
    minutes: { from: 90, to: 90 },
    stretches: [
      { sessions: { from: 1, to: 10 }, frequency: { perWeek: 2 } },
      { sessions: { from: 11, to: 12 }, frequency: { perWeek: 1 } },
    ],
    accompanied: [{ who: "partner", sessions: [2, 6] }],
    boosters: [{ after: { amount: 1, unit: "month" } }, { after: { amount: 3, unit: "month" } }],
  });
  expect(protocol.stages.map(({ sessions, phase }) => [sessions.from, sessions.to, phase])).toEqual([
    [1, 2, "planning"],
    [3, 10, "exposure"],
    [11, 12, "ending"],
  ]);
});

test("what is measured, by whom and when", () => {
  expect(usesOf(protocol)).toEqual([
    "Ybocs by clinician in 1 6 12",
    "Peas by therapist in 3 4 5 6 7 8 9 10 11 12",
    "Peas by client in 3 4 5 6 7 8 9 10 11 12",
    "Haacs by observer on recording in 4 9",
    "Phq9 by client in 1 3 5 7 9 11 12",
    "RiskCheck by therapist in 1 2 3 4 5 6 7 8 9 10 11 12",
  ]);
});

test("ten items from 30 to 95, graded to session 8 and then variable, stayed with for the set time", () => {
  const [hierarchy] = protocol.hierarchies;
  expect(hierarchy?.steps.map(({ name, rating }) => [name, rating])).toEqual([
    ["ShoeSole", 30],
    ["DoorHandle", 40],
    ["SharedKeyboard", 45],
    ["BusSeatToSofa", 55],
    ["BinLid", 60],
    ["PublicWashroom", 70],
    ["MailUnread", 75],
    ["LobbyChair", 80],
    ["BumpyStreet", 85],
    ["CookAfterBin", 95],
  ]);
  expect(hierarchy).toMatchObject({
    scale: { from: 0, to: 100 },
    ratedBy: "client",
    model: "emotional-processing",
    stayUntil: { rule: "set-time" },
    orders: [
      { order: "graded", fromSession: 1, toSession: 8 },
      { order: "variable", fromSession: 9 },
    ],
  });
});

test("each item is first met together, and goes home from that session on", () => {
  const rows = tableOf(project, "Contamination and harm");
  expect(rows.map((row) => [row.step, row["practised in sessions"], row["planned in sessions"]])).toEqual([
    ["ShoeSole", "3", "3"],
    ["DoorHandle", "3", "3–4"],
    ["SharedKeyboard", "4", "4, 9"],
    ["BusSeatToSofa", "5", "5–6"],
    ["BinLid", "6", "6"],
    ["PublicWashroom", "7", "7, 9–10"],
    ["MailUnread", "8", "8"],
    ["LobbyChair", "9", "9"],
    ["BumpyStreet", "10–11", "10"],
    ["CookAfterBin", "10–11", "10"],
  ]);
});

const exposure = "E1 TouchAndStay";
const log = "M1 TriggerLog";
const partner = "F1 AgreedAnswer";

// Reviewed, tried and planned, in this order; minutes of one time × times a week = minutes a week.
test("what each session does with each task", () => {
  const rituals = { NoRituals: "review; keep: all day" };
  expect(cellsOf(project)).toEqual({
    1: { [log]: "practise; plan: 10 × 4 = 40" },
    2: { [log]: "review; keep: 10 × 4 = 40", [partner]: "practise; plan: moments daily, for sessions 3, 6" },
    3: {
      [log]: "review",
      [partner]: "review",
      NoRituals: "plan: all day",
      [exposure]: "practise ShoeSole, DoorHandle; plan ShoeSole, DoorHandle: 60 × 7 = 420",
    },
    4: {
      ...rituals,
      [exposure]: "review; practise SharedKeyboard; plan SharedKeyboard, DoorHandle: 60–90 × 7 = 630",
    },
    5: { ...rituals, [exposure]: "review; practise BusSeatToSofa; plan BusSeatToSofa: 90 × 7 = 630" },
    6: {
      ...rituals,
      [exposure]: "review; practise BinLid; plan BinLid, BusSeatToSofa: 90 × 7 = 630",
      [partner]: "review; keep: moments daily",
    },
    7: {
      ...rituals,
      [exposure]: "review; practise PublicWashroom; plan PublicWashroom: 90 × 5 = 450",
      [partner]: "review",
    },
    8: {
      ...rituals,
      [exposure]: "review",
      "E6 SendAsItIs": "practise MailUnread; plan MailUnread: 60 × 7 = 420",
      "I1 HearTheStory": "practise; plan: 30 × 7 = 210",
    },
    9: {
      ...rituals,
      "E6 SendAsItIs": "review",
      "I1 HearTheStory": "review",
      [exposure]: "practise LobbyChair; plan LobbyChair or SharedKeyboard or PublicWashroom: 90 × 7 = 630",
    },
    10: {
      ...rituals,
      "E8 FamilyMeal": "practise CookAfterBin; plan CookAfterBin: 90 × 3 = 270",
      "E8 DriveOn": "practise BumpyStreet; plan BumpyStreet: 45 × 2 = 90",
      [exposure]: "review; plan PublicWashroom: 60 × 2 = 120",
    },
    11: {
      ...rituals,
      [exposure]: "review",
      "E8 FamilyMeal": "review",
      "E8 DriveOn": "review",
      OwnWeek: "practise BumpyStreet, CookAfterBin; plan: 60 × 7 = 420",
    },
    12: { NoRituals: "review", OwnWeek: "review", ApproachDay: "plan: 60 × 1 = 60, for boosters 1, 2" },
    "booster 1": { ApproachDay: "review" },
    "booster 2": { ApproachDay: "review" },
  });
});

test("exposure fills most days of every week from session 3 on", () => {
  for (let session = 3; session <= 11; session++) {
    const exposures = plansIn(protocol, session).filter(({ homework }) =>
      taskOf(protocol, homework.replace("homework.", "")).traits.includes("exposure"),
    );
    expect(exposures.reduce((sum, { perWeek = 0 }) => sum + perWeek, 0)).toBeGreaterThanOrEqual(5);
  }
});

describe("the tasks", () => {
  const exposures = protocol.homework.filter(({ traits }) => traits.includes("exposure"));

  test.each([
    ["TriggerLog", "event-log"],
    ["AgreedAnswer", "caregiver-own-task"],
    ["NoRituals", "response-prevention"],
    ["TouchAndStay", "exposure-in-vivo"],
    ["SendAsItIs", "sending-unchecked"],
    ["DriveOn", "exposure-in-vivo"],
    ["FamilyMeal", "exposure-in-vivo"],
    ["HearTheStory", "exposure-imaginal"],
    ["OwnWeek", "exposure-in-vivo"],
    ["ApproachDay", "maintenance-plan"],
  ])("%s is a %s", (name, kind) => {
    expect(taskOf(protocol, name).kind?.id).toBe(kind);
  });

  test("every exposure goes with response prevention, which names rituals of hand and head", () => {
    expect(exposures).toHaveLength(6);
    for (const { alongside } of exposures) expect(alongside).toEqual(["homework.NoRituals"]);
    expect(taskOf(protocol, "NoRituals").crutches.map(({ act, what }) => [act, what.term])).toEqual(
      ["washing", "wiping", "checking", "confessing", "asking", "mental-undoing"].map((what) => ["drop", what]),
    );
    expect(termsOf(taskOf(protocol, "NoRituals").ifNotDone)).toEqual(["explore", "re-expose", "log"]);
  });

  test("every exposure records what was feared, what happened, and distress before and after", () => {
    for (const { record } of exposures) {
      expect(record?.fields.map(({ name }) => name)).toEqual([
        "expected",
        "distress-before",
        "happened",
        "distress-after",
      ]);
    }
  });

  test("every exposure stops for danger and never for fear, and says what then", () => {
    for (const { stop } of exposures) {
      expect(stop).toHaveLength(1);
      expect(termsOf(stop[0]?.when)).toEqual([
        "injury",
        "medical-event",
        "self-harm-urge",
        "dissociation",
        "unsafe-person",
      ]);
      expect(stop[0]?.afterwards).toMatch(
        /route in your risk plan[\s\S]*panic are expected[\s\S]*smaller step next time/,
      );
    }
  });

  test("every exposure has contraindications, care afterwards and a trained therapist", () => {
    for (const { contraindications, settle, needs } of exposures) {
      expect(termsOf(contraindications)).toEqual(["as-excluded", "broken-skin", "lungs", "immune-illness"]);
      expect(textOf(settle)).toMatch(/\S/);
      expect(needs).toEqual(["competency.ExposureCoaching"]);
    }
    expect(textOf(taskOf(protocol, "DriveOn").settle)).toMatch(/not late and not when you are tired/);
    expect(textOf(taskOf(protocol, "HearTheStory").settle)).toMatch(/not near bedtime/);
  });

  test("gloves, sleeve, wipes and company go with the first try; the partner's comfort fades by session 6", () => {
    expect(taskOf(protocol, "TouchAndStay").crutches.map(({ act, what }) => [act, what.term])).toEqual(
      ["gloves", "sleeve-over-hand", "wipes", "companion"].map((what) => ["drop", what]),
    );
    expect(taskOf(protocol, "AgreedAnswer").crutches).toEqual([
      { act: "fade", what: { term: "accommodation" }, bySession: 6 },
      { act: "fade", what: { term: "reassurance" }, bySession: 6 },
    ]);
  });

  test("the partner has a part and words of their own", () => {
    const task = taskOf(protocol, "AgreedAnswer");
    expect(task.doneBy).toEqual(["partner"]);
    expect(task.instructions.map(({ reader }) => reader)).toEqual(["partner", "client"]);
    expect(task.rationale.map(({ reader }) => reader)).toEqual(["partner", "client"]);
  });

  test("places change: a second place, the bus, public places, new places", () => {
    const places = [4, 5, 7, 9, 10].map((session) =>
      plansIn(protocol, session).flatMap(({ changes }) => termsOf(changes?.where)),
    );
    expect(places).toEqual([["second-place"], ["public-transport"], ["public-place"], ["new-place"], ["new-place"]]);
  });

  test("not done is explored and begun together; declined is the client's choice", () => {
    for (const { name, ifNotDone, completion } of protocol.homework) {
      if (name !== "NoRituals") expect(termsOf(ifNotDone)).toEqual(["explore", "do-in-session"]);
      expect(completion).toMatchObject({ form: "optional", text: expect.stringContaining("your choice") });
    }
  });

  test("the client designs the last weeks", () => {
    expect(["OwnWeek", "ApproachDay"].map((name) => taskOf(protocol, name).origin)).toEqual(["client", "client"]);
    expect(protocol.sessions[10]?.notes.join()).toMatch(/Logs get shorter/);
  });

  test("the client holds the records and the therapist sees them, until three months after the end", () => {
    for (const { record } of protocol.homework.filter((task) => task.record?.form !== "none")) {
      expect(record).toMatchObject({ heldBy: ["client"], seenBy: ["therapist"] });
      expect(record?.kept?.text).toMatch(/paper in a folder.*phone.*three months after/);
      expect(record?.others).toMatch(/initials.*court/s);
    }
  });
});

test("every session asks about mood and risk first and reviews amount, quality, obstacles, learning and what is next", () => {
  for (const { order, reviews } of protocol.sessions) {
    expect(order).toEqual(["mood-check", "agenda", "review", "work", "plan", "summary"]);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).toMatchObject({
      due: true,
      position: "early",
      about: ["quantity", "quality", "difficulty", "obstacles", "learning", "next"],
    });
  }
});

test("safety: risk asked each session, worsening of either scale, screens, ordinary risk", () => {
  const { riskPlan, watches, screens, ordinaryRisk } = protocol.safety ?? {};
  expect(riskPlan).toMatchObject({
    by: ["therapist"],
    assess: expect.stringMatching(/every session.*item 9/),
    contact: expect.stringMatching(/before the session ends.*supervisor/),
    outOfHours: expect.stringMatching(/crisis line.*hospital/i),
  });
  expect(
    watches?.map(({ when, actions }) => ["measure" in when ? when.measure : when.test, actions.map(({ act }) => act)]),
  ).toEqual([
    ["measure.Phq9", ["assess-same-session"]],
    ["measure.RiskCheck", ["assess-same-session", "raise-in-supervision"]],
    ["measure.Phq9", ["pause-new-homework", "reformulate"]],
    ["measure.Ybocs", ["pause-new-homework", "reformulate"]],
  ]);
  expect(screens?.map(({ term, before }) => [term, before.length])).toEqual([
    ["family-violence", 0],
    ["medical", 3],
  ]);
  expect(ordinaryRisk).toMatch(/careful people do every day.*no phone in hand while driving/s);
});

test("consent, tailoring and supervision", () => {
  expect(protocol.consent?.by[0]?.covering).toEqual(["homework", "discomfort", "declining", "exposure", "recording"]);
  expect(protocol.consent?.sharing).toMatchObject([{ form: "agreed", by: ["client", "partner"] }]);
  const needs = protocol.tailoring.flatMap((one) => (one.form === "need" ? [one.need.term] : []));
  expect(needs).toEqual(["culture", "faith", "access", "low-literacy", "missed-session"]);
  expect(protocol.supervision).toMatchObject({
    frequency: { perWeek: 1 },
    observe: [{ on: "recording" }],
    discuss: [{ term: "safety-signals" }, { term: "avoided-items" }],
    training: [
      { term: "role-play", text: expect.stringContaining("without reassurance") },
      { term: "recording-review" },
    ],
  });
  expect(protocol.deviations).toEqual([]);
});
