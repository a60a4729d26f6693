// The outline of the protocol, written out by hand, against what its text compiles to.

import { describe, expect, test } from "vitest";
import { cellsOf, expectedProtocol, taskOf, termsOf, textOf, usesOf } from "./example.js";

const project = "short-term-dynamic";
const protocol = expectedProtocol(project);

test("who it is for, and how it runs", () => {
  expect(protocol.approach.home).toBe("short-term-dynamic");
  expect(protocol.evidence.homework?.grade).toBe("C");
  expect(protocol.population?.problems.map(({ term }) => term)).toEqual(["cluster-c", "anxious-depressive"]);
  expect(termsOf(protocol.population?.exclude)).toEqual(["acute-crisis", "psychosis"]);
  expect(protocol.course).toMatchObject({
    form: "fixed",
    sessions: { from: 20, to: 20 },
    frequency: { perWeek: 1 },
    minutes: { from: 50, to: 50 },
  });
  expect(protocol.aims).toMatchObject([{ kind: "focus", text: expect.stringMatching(/wish.*response.*do then/) }]);
});

test("five stages, of which the last two are meant to overlap", () => {
  expect(protocol.stages.map(({ sessions, phase }) => [sessions.from, sessions.to, phase])).toEqual([
    [1, 3, "focus"],
    [4, 8, "defence"],
    [9, 13, "affect"],
    [14, 17, "self-and-other"],
    [16, 20, "ending"],
  ]);
  expect(protocol.stages[4]?.overlapping).toEqual(["stage.SelfWithOthers"]);
});

test("what is measured, by whom and when; nobody scores homework", () => {
  expect(usesOf(protocol)).toEqual([
    "RiskCheck by therapist in 1 4 8 12 16 20",
    "CoreOm by client in 1 10 20",
    "IipShort by client in 1 10 20",
    "WaiSr by client in 3 8 15",
    "WaiShortTherapist by therapist in 3 8 15",
    "DynamicAdherence by observer on recording in 6 14",
  ]);
  expect(protocol.uses.flatMap(({ purposes }) => purposes)).not.toContain("engagement");
  expect(protocol.uses.at(-1)?.purposes).toContain("adherence");
});

// What is offered, from what in the hour; minutes of one time × times a week = minutes a week.
test("what each session offers, and what the next one may take up", () => {
  const none = {};
  expect(cellsOf(project)).toEqual({
    1: none,
    2: none,
    3: { "R1 NoticePattern": "offer from FocusShared: 10 × 1 = 10" },
    4: { "R1 NoticePattern": "review" },
    5: { "R2 BeforeTheFog": "offer from GoingVague: 10 × 1 = 10" },
    6: { "R2 BeforeTheFog": "review" },
    7: { "R3 DreamNotes": "offer from DreamTold: as needed" },
    8: { "R3 DreamNotes": "review" },
    9: none,
    10: { "R4 NotSaidThen": "offer from GriefBorne: 15 × 1 = 15" },
    11: { "R4 NotSaidThen": "review" },
    12: { "R5 LetterToFather": "offer from AngerMet: 20 × 1 = 20" },
    13: { "R5 LetterToFather": "review" },
    14: { "R6 HalfSaid": "offer from ClosenessSeen: 10 × 1 = 10" },
    15: { "R6 HalfSaid": "review", "R7 OneTrueThing": "practise; offer from WordsRehearsed: 10 × 1 = 10" },
    16: { "R7 OneTrueThing": "review", "R8 EarlierPartings": "offer from EndingNamed: 15 × 1 = 15" },
    17: { "R8 EarlierPartings": "review" },
    18: none,
    19: { "R9 LetterInAYear": "offer from TakenAlong: 20 × 1 = 20" },
    20: { "R9 LetterInAYear": "review" },
  });
});

test("one invitation at most in an hour, in about every second hour, and a reason where there is none", () => {
  for (const { plans, planNothing } of protocol.sessions) {
    expect(plans.length).toBeLessThanOrEqual(1);
    expect(plans.length === 1).toBe(planNothing === undefined);
    expect(planNothing === undefined || planNothing.because !== undefined).toBe(true);
  }
  expect(protocol.sessions.filter(({ plans }) => plans.length > 0).map(({ number }) => number)).toEqual([
    3, 5, 7, 10, 12, 14, 15, 16, 19,
  ]);
});

describe("the invitations", () => {
  test.each([
    ["NoticePattern", "relational-observation", ["insight"]],
    ["BeforeTheFog", "affect-noticing", ["defence-recognition"]],
    ["DreamNotes", "dream-log", ["insight"]],
    ["NotSaidThen", "free-reflection", ["affect-tolerance"]],
    ["LetterToFather", "letter-unsent", ["working-through"]],
    ["HalfSaid", "relational-observation", ["working-through"]],
    ["OneTrueThing", "communication-exercise", ["corrective-relational-experience"]],
    ["EarlierPartings", "free-reflection", ["insight", "working-through"]],
    ["LetterInAYear", "letter-unsent", ["insight", "working-through"]],
  ])("%s is a %s", (name, kind, mechanisms) => {
    const task = taskOf(protocol, name);
    expect(task.kind?.id).toBe(kind);
    expect(task.mechanisms.map(({ id }) => id)).toEqual(mechanisms);
  });

  test("are nine, all from the focus, with a sentence why, free in form and free to leave", () => {
    expect(protocol.homework).toHaveLength(9);
    for (const task of protocol.homework) {
      expect(task.serves).toEqual(["focus.CorePattern"]);
      expect(task.rationale).toHaveLength(1);
      expect(task.clientHears).toEqual(["something to notice, if you like"]);
      expect(task.completion).toMatchObject({ form: "optional", text: expect.stringMatching(/leave it, or bring/) });
      expect(task.record?.form).toBe("free");
      expect(termsOf(task.ifNotDone)).toEqual(["explore"]);
      expect(task.ifNotDone[0]?.text).toMatch(/please.*defy.*cared for.*protect/);
    }
  });

  test("take 10 to 20 minutes, or come as dreams do", () => {
    const minutes = protocol.plans.map((row) => row.minutes);
    expect(minutes).toEqual([10, 10, undefined, 15, 20, 10, 10, 15, 20]);
  });

  test("the letters are never sent, are written in private, and stop for danger", () => {
    for (const name of ["LetterToFather", "LetterInAYear"]) {
      const task = taskOf(protocol, name);
      expect(task.sending).toBe("never");
      expect(termsOf(task.where)).toEqual(["private-place"]);
      expect(textOf(task.settle)).toMatch(/half an hour.*before sleep.*before you drive/s);
      expect(termsOf(task.stop[0]?.when)).toEqual(["self-harm-urge", "dissociation"]);
      expect(task.stop[0]?.afterwards).toMatch(/risk plan[\s\S]*Strong feeling alone is no sign of danger/);
      expect(termsOf(task.contraindications)).toEqual(["as-excluded", "acute-crisis"]);
      expect(task.needs).toEqual(["competency.EvocativeWritingGuidance"]);
    }
  });

  test("the true word comes after affect was met and words were tried, is there to learn, and ends when the other threatens", () => {
    const task = taskOf(protocol, "OneTrueThing");
    expect(termsOf(task.purpose)).toEqual(["learn"]);
    expect(termsOf(task.with)).toEqual(["safe-person"]);
    expect(task.stop[0]).toMatchObject({
      when: [{ term: "unsafe-person" }],
      afterwards: expect.stringMatching(/go\. Call/),
    });
    const felt = protocol.events.filter(({ technique }) => technique === "affect-experience").map(({ id }) => id);
    const first = protocol.sessions.find(({ during }) => during.some(({ event = "" }) => felt.includes(event)));
    expect(first?.number).toBe(10);
  });

  test("what is written belongs to the client, and nobody else sees it unless shown", () => {
    for (const { record } of protocol.homework) {
      expect(record).toMatchObject({ heldBy: ["client"], seenBy: ["client"] });
      expect(record?.kept?.text).toMatch(/client chooses.*asks before reading/s);
      expect(record?.others).toMatch(/not been asked.*court/s);
    }
  });
});

test("every session opens the same way: reaction, meaning, relationship, learning, and never how much", () => {
  for (const { reviews } of protocol.sessions) {
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).toMatchObject({
      due: true,
      position: "early",
      about: ["reaction", "meaning", "relationship", "learning"],
    });
  }
});

test("what happens in the hours", () => {
  const hours = protocol.sessions.map(({ during }) =>
    during.map(({ technique, event }) => technique ?? event).join(" "),
  );
  expect(hours).toEqual([
    "time-limit story",
    "relationship-episodes",
    "event.FocusShared",
    "clarification",
    "event.GoingVague",
    "defence-work",
    "event.DreamTold",
    "transference",
    "anxiety-regulation",
    "event.GriefBorne",
    "affect-experience",
    "event.AngerMet",
    "working-through",
    "event.ClosenessSeen",
    "event.WordsRehearsed",
    "event.EndingNamed",
    "self-other-work",
    "ending",
    "event.TakenAlong",
    "ending",
  ]);
});

test("safety: when risk is asked, what contact means, screens before letter and word, worsening", () => {
  const { riskPlan, screens, watches } = protocol.safety ?? {};
  expect(riskPlan).toMatchObject({
    by: ["therapist"],
    assess: expect.stringMatching(/1, 4, 8, 12, 16 and 20.*worsening/),
    contact: expect.stringMatching(/that session.*supervisor/),
    outOfHours: expect.stringMatching(/crisis line.*clinic/i),
  });
  for (const screen of screens ?? []) {
    expect(screen.before).toEqual(["homework.OneTrueThing", "homework.LetterToFather"]);
  }
  expect(screens?.map(({ term }) => term)).toEqual(["partner-violence", "family-violence"]);
  expect(watches?.[1]).toMatchObject({
    when: { measure: "measure.CoreOm", direction: "worse", for: { count: 2 } },
    actions: [{ act: "pause-new-homework" }, { act: "reformulate" }, { act: "raise-in-supervision" }],
  });
});

test("alliance strain stops new invitations until it is talked through; other needs are foreseen", () => {
  const needs = protocol.tailoring.flatMap((one) => (one.form === "need" ? [one.need.term] : []));
  expect(needs).toEqual(["little-writing", "authority-sensitive", "culture", "access", "missed-session"]);
  expect(protocol.tailoring.find(({ form }) => form === "condition")).toMatchObject({
    when: { test: "state", state: { term: "alliance-strain" } },
    actions: [{ act: "pause-new-homework", until: { term: "talked-through" } }],
  });
});

test("consent and supervision", () => {
  expect(protocol.consent?.by[0]?.covering).toEqual(["homework", "discomfort", "declining"]);
  expect(protocol.supervision).toMatchObject({
    frequency: { perWeek: 1 },
    observe: [{ sessions: [6, 14], on: "recording" }],
    discuss: [
      { term: "relational-meaning", text: expect.stringContaining("Whose need") },
      { term: "parallel-process" },
    ],
  });
  expect(protocol.supervision?.competencies[0]?.text).toMatch(/Timing, tact.*refusal/);
});
