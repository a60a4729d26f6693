// The outline of the protocol, written out by hand, against what its text compiles to.

import { describe, expect, test } from "vitest";
import { cellsOf, expectedProtocol, plansIn, tableOf, taskOf, termsOf, textOf, usesOf } from "./example.js";

const project = "cognitive-therapy-depression";
const protocol = expectedProtocol(project);

test("who it is for, and how it runs", () => {
  expect(protocol.approach.home).toBe("cognitive-therapy");
  expect(protocol.evidence.therapy?.grade).toBe("A");
  expect(protocol.evidence.homework).toMatchObject({ grade: "A", text: expect.stringContaining("2010") });
  expect(protocol.population?.ages).toEqual({ from: 18, to: 65 });
  expect(protocol.population?.problems).toEqual([{ term: "depression", codes: [{ system: "icd11", value: "6A70" }] }]);
  expect(protocol.population?.severity).toEqual(["moderate"]);
  expect(termsOf(protocol.population?.exclude)).toEqual(["psychosis", "mania", "acute-risk"]);
  expect(protocol.format).toBe("individual");
  expect(protocol.course).toMatchObject({
    form: "fixed",
    sessions: { from: 16, to: 16 },
    minutes: { from: 50, to: 50 },
    weeks: 14,
    stretches: [
      { sessions: { from: 1, to: 4 }, frequency: { perWeek: 2 } },
      { sessions: { from: 5, to: 16 }, frequency: { perWeek: 1 } },
    ],
    boosters: [{ after: { amount: 1 } }, { after: { amount: 3 } }, { after: { amount: 6 } }],
  });
});

test("four stages: engage and activate, weigh thoughts, test beliefs, consolidate", () => {
  expect(protocol.stages.map(({ sessions, phase }) => [sessions.from, sessions.to, phase])).toEqual([
    [1, 4, "socialisation"],
    [5, 9, "skill-building"],
    [10, 13, "skill-building"],
    [14, 16, "ending"],
  ]);
});

test("what is measured, by whom and when", () => {
  expect(usesOf(protocol)).toEqual([
    "Phq9 by client in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "HomeworkRatingScale by client in 3 6 9 12 15",
    "HomeworkRatingScale by therapist in 3 6 9 12 15",
    "CtsR by observer on recording in 4 10",
  ]);
  expect(protocol.uses.map(({ purposes }) => purposes)).toEqual([
    ["outcome", "safety"],
    ["engagement"],
    ["engagement"],
    ["competence"],
  ]);
});

test("every task serves the formulation, directly or through a goal that rests on it", () => {
  const formulation = protocol.aims.filter(({ kind }) => kind === "formulation").map(({ id }) => id);
  expect(formulation).toHaveLength(4);
  for (const task of protocol.homework) {
    const reached = task.serves.flatMap((id) => [id, ...(protocol.aims.find((aim) => aim.id === id)?.restsOn ?? [])]);
    expect([task.name, reached.filter((id) => formulation.includes(id)).length > 0]).toEqual([task.name, true]);
  }
});

// Reviewed, tried and planned, in this order; minutes of one time × times a week = minutes a week.
test("what each session does with each task", () => {
  expect(cellsOf(project)).toEqual({
    1: { "A1 HowLowMoodWorks": "practise; plan: 15 × 2 = 30" },
    2: { "A1 HowLowMoodWorks": "review", "A2 ActivityDiary": "practise; plan: 10 × 4 = 40" },
    3: { "A2 ActivityDiary": "review", "A3 PlannedActivities": "practise; plan: 30 × 3 = 90" },
    4: {
      "A3 PlannedActivities": "review; keep: 30 × 3 = 90",
      "A4 ChoreInSteps": "practise; plan: 20 × 3 = 60",
    },
    5: {
      "A3 PlannedActivities": "review",
      "A4 ChoreInSteps": "review",
      "B1 CatchThoughts": "practise; plan: 10 × 4 = 40",
    },
    6: { "B1 CatchThoughts": "review; plan: 10 × 4 = 40", "A3 PlannedActivities": "keep: 30 × 2 = 60" },
    7: {
      "B1 CatchThoughts": "review",
      "A3 PlannedActivities": "review",
      "B2 WeighThoughts": "practise; plan: 15 × 3 = 45",
    },
    8: { "B2 WeighThoughts": "review; plan: 15 × 3 = 45", "B3 ReminderCard": "practise; plan: 2 × 7 = 14" },
    9: { "B2 WeighThoughts": "review", "B3 ReminderCard": "review", "C1 TryItOut": "practise; plan: 20 × 2 = 40" },
    10: { "C1 TryItOut": "review; plan: 20 × 2 = 40" },
    11: { "C1 TryItOut": "review", "C2 NewRuleLog": "practise; plan: 2 × 7 = 14" },
    12: { "C2 NewRuleLog": "review; keep: 2 × 7 = 14", "C3 LiveTheNewBelief": "plan: 20 × 2 = 40" },
    13: { "C2 NewRuleLog": "review", "C3 LiveTheNewBelief": "review", OwnIdea: "plan: open" },
    14: { OwnIdea: "review", "D1 PlanForLater": "plan: 30 × 1 = 30" },
    15: { "D1 PlanForLater": "review", "D2 SelfSession": "plan: 20 × 1 = 20" },
    16: {
      "D1 PlanForLater": "keep: 30 × 0.23 = 7, for boosters 1",
      "D2 SelfSession": "review; plan: 20 × 0.23 = 4.6, for boosters 1, 2, 3",
    },
    "booster 1": { "D1 PlanForLater": "review", "D2 SelfSession": "review" },
    "booster 2": { "D2 SelfSession": "review" },
    "booster 3": { "D2 SelfSession": "review" },
  });
});

test("the load after each session, never above four hours a week", () => {
  const load = tableOf(project, "Sessions by homework").slice(0, 16);
  expect(load.map((row) => row["minutes a week"])).toEqual([
    ...["30", "40", "90", "150", "40", "100", "45", "59", "40", "40", "14", "54"],
    ...["at least 0", "30", "20", "11.6"],
  ]);
  expect(protocol.loadLimit).toEqual({ minutesPerWeek: 240, newPerSession: 2 });
});

describe("the tasks", () => {
  test.each([
    ["HowLowMoodWorks", "psychoeducation"],
    ["ActivityDiary", "activity-monitoring"],
    ["PlannedActivities", "activity-scheduling"],
    ["ChoreInSteps", "graded-task"],
    ["CatchThoughts", "thought-record-identify"],
    ["WeighThoughts", "thought-record-evaluate"],
    ["ReminderCard", "coping-card"],
    ["TryItOut", "behavioural-experiment"],
    ["NewRuleLog", "belief-log"],
    ["LiveTheNewBelief", "behavioural-experiment"],
    ["OwnIdea", "client-initiated"],
    ["PlanForLater", "maintenance-plan"],
    ["SelfSession", "maintenance-plan"],
  ])("%s is a %s", (name, kind) => {
    expect(taskOf(protocol, name).kind?.id).toBe(kind);
  });

  test("all have a reason and words for the client, and say when, where, how long and with whom", () => {
    for (const task of protocol.homework) {
      expect(task.rationale.map(({ reader }) => reader)).toEqual(["client"]);
      expect(task.instructions.map(({ reader }) => reader)).toEqual(["client"]);
      for (const part of [task.when, task.where, task.with]) expect(part.length).toBeGreaterThan(0);
      expect(task.dose?.text).toMatch(/\S/);
      expect(task.summary?.form).toBe("card");
    }
  });

  test("all ask for confidence, redesign below 70, foresee obstacles, and have a path when declined or not done", () => {
    for (const task of protocol.homework) {
      expect(task.readiness).toEqual({
        ratings: [{ of: "confidence", atLeast: 70 }],
        below: [{ term: "redesign" }],
      });
      expect(task.barriers.map(({ class: side }) => side)).toEqual([
        "client",
        "client",
        "task",
        "therapist",
        "environment",
      ]);
      expect(task.barriers.every(({ plan }) => plan !== undefined)).toBe(true);
      expect(termsOf(task.ifNotDone)).toEqual(["explore", "problem-solve"]);
      expect(task.completion).toMatchObject({ form: "optional", text: expect.stringContaining("say no") });
    }
  });

  test("come from both, and from the client once the client proposes them", () => {
    const origins = Object.fromEntries(protocol.homework.map(({ name, origin }) => [name, origin]));
    const { OwnIdea, PlanForLater, SelfSession, ...others } = origins;
    expect([OwnIdea, PlanForLater, SelfSession]).toEqual(["client", "client", "client"]);
    expect(new Set(Object.values(others))).toEqual(new Set(["collaborative"]));
  });

  test("the diary runs four days and rates mood, mastery and pleasure from 0 to 10", () => {
    const { dose, record } = taskOf(protocol, "ActivityDiary");
    expect(dose).toMatchObject({ minutes: 10, perWeek: 4, lasts: { days: 4 } });
    const range = { from: 0, to: 10 };
    expect(record?.fields).toEqual([
      { name: "activity", type: "text" },
      { name: "mood", type: "range", range },
      { name: "mastery", type: "range", range },
      { name: "pleasure", type: "range", range },
    ]);
  });

  test("the chore has three steps; thoughts may be noted on the phone; the second round of catching rates mood", () => {
    expect(taskOf(protocol, "ChoreInSteps").steps).toHaveLength(3);
    expect(taskOf(protocol, "CatchThoughts").channel?.alternatives).toContain("phone-note");
    const [again] = plansIn(protocol, 6);
    expect(again?.homework).toBe("homework.CatchThoughts");
    expect(again?.changes?.record?.fields.map(({ name }) => name)).toContain("mood");
  });

  test("the first experiment states belief, prediction and reading; the last an open question", () => {
    const first = taskOf(protocol, "TryItOut");
    for (const part of [first.belief, first.prediction, first.reading]) expect(textOf(part)).toMatch(/\S/);
    expect(first.success[0]?.term).toBe("learning");
    const [onTheRule] = plansIn(protocol, 10);
    expect(onTheRule?.changes?.serves).toEqual(["formulation.RuleForLiving"]);
    const last = taskOf(protocol, "LiveTheNewBelief");
    expect(last.prediction).toEqual([]);
    expect(textOf(last.question)).toMatch(/in me and in others/);
    expect(textOf(last.reading)).toMatch(/\S/);
  });

  test("the client holds what is written, the therapist sees it, half a year, initials, a court may ask", () => {
    for (const { record } of protocol.homework) {
      if (record === undefined || record.form === "none") continue;
      expect(record.heldBy).toEqual(["client"]);
      expect(record.seenBy).toEqual(["therapist"]);
      expect(record.kept?.duration).toMatchObject({ amount: 6, unit: "month" });
      expect(record.others).toMatch(/initials.*court/s);
    }
  });
});

describe("the sessions", () => {
  test("open with a mood check, review what is due after the agenda, plan before the summary", () => {
    for (const { order, reviews } of protocol.sessions) {
      expect(order).toEqual(["mood-check", "agenda", "review", "work", "plan", "summary", "feedback"]);
      expect(reviews).toHaveLength(1);
      expect(reviews[0]).toMatchObject({
        due: true,
        position: "early",
        about: ["done", "quality", "obstacles", "beliefs", "learning", "next"],
      });
    }
  });

  test("do in the hour what the outline says", () => {
    const techniques = protocol.sessions.map(({ during }) => during.map(({ technique }) => technique).join(" "));
    expect(techniques).toEqual([
      "psychoeducation goal-setting",
      "day-reconstruction",
      "functional-analysis activity-planning",
      "task-breakdown",
      "thought-catching",
      "thought-catching",
      "guided-discovery thought-evaluation",
      "guided-discovery",
      "planning-an-experiment",
      "guided-discovery downward-arrow",
      "guided-discovery",
      "conceptualisation planning-an-experiment",
      "imagery-work role-play",
      "relapse-prevention",
      "rehearsal",
      "ending",
    ]);
    expect(protocol.sessions[0]?.notes.join()).toMatch(/first lines.*read together.*limits of confidentiality/is);
  });
});

test("safety: the risk plan, item 9 prompts a question, worsening pauses new tasks", () => {
  const { riskPlan, watches, ordinaryRisk, cautions, penalties } = protocol.safety ?? {};
  expect(riskPlan?.by).toEqual(["therapist"]);
  expect(riskPlan?.assess).toMatch(/session 1.*every mood check.*item 9/);
  expect(riskPlan?.contact).toMatch(/that session.*supervisor.*that day/);
  expect(riskPlan?.outOfHours).toMatch(/crisis line.*emergency number/);
  expect(watches?.[0]).toMatchObject({
    when: { test: "score", measure: "measure.Phq9", item: 9, comparison: "above", value: 0 },
    actions: [{ act: "assess-same-session", by: "person" }],
  });
  expect(watches?.[1]).toMatchObject({
    when: { test: "change", direction: "worse", by: 5, for: { count: 2, inARow: true } },
    actions: [{ act: "pause-new-homework" }, { act: "reformulate" }],
  });
  expect(ordinaryRisk).toMatch(/what people do every day/);
  expect(cautions).toMatchObject([{ term: "mania", text: expect.stringContaining("sleep") }]);
  expect(penalties).toEqual([{ term: "none" }]);
});

test("consent, tailoring and supervision", () => {
  expect(protocol.consent?.by[0]?.covering).toEqual(["homework", "discomfort", "declining"]);
  expect(protocol.tailoring.flatMap((one) => (one.form === "need" ? [one.need.term] : []))).toEqual([
    "low-literacy",
    "perfectionism",
    "culture",
    "access",
    "missed-session",
  ]);
  expect(protocol.supervision).toMatchObject({
    frequency: { perWeek: 0.5 },
    observe: [{ sessions: [4, 10], on: "recording" }],
    practise: [{ homework: "homework.WeighThoughts" }],
    homework: [{ text: expect.stringContaining("reformulate"), reviewed: "next-supervision" }],
  });
});

test("one deviation, which shows how to deviate", () => {
  expect(protocol.deviations).toEqual([
    { rule: "cbt-graded", on: "homework.LiveTheNewBelief", because: expect.stringContaining("meant") },
  ]);
});
