import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../server/src/protocol/facts/index.js";
import type { Condition, Protocol } from "../../../server/src/protocol/generated/protocol-types.js";
import { homeworkOf, kindOf, planOf, protocolOf, termOf, weekly } from "./protocol-builder.js";

const factsOf = (given: Partial<Protocol>) => deriveFacts(protocolOf(given)).protocol;

describe("sessions", () => {
  test("first, last, quarter and the place of each part", () => {
    const { sessions } = factsOf(weekly(8, { 2: { order: ["mood-check", "review", "agenda"] } }));
    expect(sessions.map(({ quarter }) => quarter)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(sessions.filter(({ first, last }) => first || last).map(({ number }) => number)).toEqual([1, 8]);
    expect(sessions[1]?.position).toMatchObject({ moodCheck: 1, review: 2, agenda: 3, plan: -1 });
  });

  test("due homework is missed where nothing, or something else, is reviewed", () => {
    const due = ["homework.A", "homework.B"];
    const review = { nothing: false, due: false, homework: [], with: [], about: [] };
    const { sessions } = factsOf(
      weekly(4, {
        1: { due },
        2: { due, reviews: [{ ...review, due: true }] },
        3: { due, reviews: [{ ...review, homework: ["homework.A"] }] },
        4: { due, reviews: [{ ...review, nothing: true, because: "A break" }] },
      }),
    );
    expect(sessions.map((session) => session.review.missed)).toEqual([due, [], ["homework.B"], due]);
    expect(sessions[2]?.review.missedTitles).toEqual(["B"]);
    expect(sessions[3]?.review).toMatchObject({ nothing: true, reason: "A break", takesUp: false });
  });

  test("what is in force is told by the load, exposure by its times per week", () => {
    const { sessions } = factsOf({
      ...weekly(2),
      homework: [homeworkOf("Face", kindOf("face-it", ["exposure"])), homeworkOf("Rest", kindOf("rest"))],
      plans: [planOf(1, "Face", { perWeek: 3 }), planOf(1, "Rest", { perWeek: 7 })],
      load: [
        { session: 1, minutesPerWeek: 60, atLeast: true, new: 2, active: 2, inForce: ["plan.1.Face", "plan.1.Rest"] },
      ],
    });
    expect(sessions[0]).toMatchObject({
      exposurePerWeek: 3,
      activeKinds: ["face-it", "rest"],
      minutesPerWeek: 60,
      atLeast: true,
    });
    expect(sessions[1]).toMatchObject({ exposurePerWeek: -1, active: 0 });
  });

  test("an open course has a session that stands for all", () => {
    const { everySession, sessions } = factsOf({
      course: { form: "open", stretches: [], boosters: [], accompanied: [] },
      everySession: {
        order: [],
        during: [{ technique: "listening" }],
        practice: [],
        plans: [],
        reviews: [{ nothing: false, due: true, homework: [], with: [], about: ["next"], openedBy: "therapist" }],
        administer: [],
        notes: [],
      },
    });
    expect(sessions).toEqual([]);
    expect(everySession).toMatchObject({
      number: 0,
      techniques: ["listening"],
      review: { stated: true, openedBy: "therapist" },
    });
  });
});

describe("stretches and shares", () => {
  const homework = [
    homeworkOf("Mine", { ...kindOf("mine"), origin: "client" }),
    homeworkOf("Ours", { ...kindOf("ours", ["worksheet"]), origin: "collaborative", traits: ["worksheet"] }),
  ];
  const given = {
    ...weekly(6, { 6: { during: [{ technique: "farewell" }] } }),
    homework,
    plans: [planOf(1, "Ours"), planOf(5, "Mine"), planOf(6, "Ours", { nth: 2, first: false })],
    terms: [termOf("technique", "farewell", { traits: ["ending", "closing"] })],
  };

  test("shares of sessions and of rows by thirds", () => {
    const facts = factsOf(given);
    expect(facts.plannedShare).toBe(0.5);
    expect(facts.worksheetShare).toBeCloseTo(1 / 3);
    expect(facts.clientShare).toEqual({ first: 0, middle: -1, last: 0.5 });
    expect(facts.sharedShare).toEqual({ first: 1, middle: -1, last: 1 });
  });

  test("the last stage holds what its sessions hold; without stages the last quarter stands for it", () => {
    expect(factsOf(given).lastStage).toMatchObject({ from: 5, to: 6, techniqueTraits: ["ending", "closing"] });
    const stages = [{ id: "stage.End", name: "End", sessions: { from: 6, to: 6 }, toTheEnd: true, overlapping: [] }];
    const [stage] = factsOf({ ...given, ...weekly(6, { 6: { stages: ["stage.End"] } }), stages }).stages;
    expect(stage).toMatchObject({ last: true, holds: { from: 6, to: 6, kinds: ["ours"] } });
  });

  test("the whole holds conditional offers with the techniques of their events", () => {
    const { whole } = factsOf({
      homework,
      events: [{ id: "event.E", name: "E", technique: "farewell" }],
      terms: given.terms,
      plans: [planOf(0, "Mine", { verb: "offer", events: ["event.E"] })],
    });
    expect(whole).toMatchObject({ kinds: ["mine"], techniqueTraits: ["ending", "closing"], plans: 1 });
  });
});

describe("measures and watches", () => {
  const measures = [
    {
      id: "measure.Low",
      name: "Low",
      declared: "project" as const,
      raters: ["client"],
      cutOffs: [],
      covers: ["symptoms", "risk"],
      purposes: ["outcome"],
      cites: [],
    },
  ];
  const use = {
    measure: "measure.Low",
    rater: "client",
    outsideTherapy: false,
    sessions: [2, 4],
    boosters: [],
    everySession: false,
    recurring: [],
  };
  const watched = (when: Condition, purposes: string[]) =>
    factsOf({
      measures,
      uses: [{ ...use, purposes }],
      safety: {
        watches: [{ when, actions: [{ act: "send-message", by: "automatic" }] }],
        screens: [],
        checks: [],
        cautions: [],
        harms: [],
        penalties: [],
      },
    }).watches[0];
  const above: Condition = { test: "score", measure: "measure.Low", comparison: "above", value: 0, percent: false };

  test("a raised score on a risk measure given for safety is a risk watch", () => {
    expect(watched(above, ["safety"])).toMatchObject({ risk: true, actors: ["automatic"], ref: "/safety/watches/0" });
    expect(watched({ test: "any", of: [above] }, ["safety"])).toMatchObject({ risk: true, tests: ["score"] });
  });

  test("given for another purpose, or as a change for the worse, it is none", () => {
    expect(watched(above, ["outcome"])).toMatchObject({ risk: false });
    const worse: Condition = { test: "change", measure: "measure.Low", direction: "worse", by: 5, than: "start" };
    expect(watched(worse, ["safety"])).toMatchObject({ risk: false, worse: true });
  });

  test("uses by purpose; the measure's own purposes where none is said", () => {
    const { measured } = factsOf({
      measures,
      uses: [
        { ...use, purposes: [] },
        { ...use, rater: "therapist", purposes: ["outcome"], outsideTherapy: true },
      ],
    });
    expect(measured).toMatchObject([
      {
        purpose: "outcome",
        raters: ["client", "therapist"],
        inTherapy: ["client"],
        sessions: [2, 4],
        firstSession: 2,
        lastSession: 4,
      },
    ]);
  });
});

test("a minor is younger than the age of majority that the project sets", () => {
  const protocol = protocolOf({
    population: {
      ages: { from: 18, to: 20 },
      problems: [{ term: "low-mood", codes: [] }],
      severity: [],
      include: [],
      exclude: [],
      reading: [],
    },
    terms: [termOf("problem", "low-mood", { is: ["mood-problem"] })],
  });
  expect(deriveFacts(protocol).protocol.population).toMatchObject({
    minor: false,
    problems: ["low-mood", "mood-problem"],
  });
  expect(deriveFacts(protocol, { ageOfMajority: 19 }).protocol.population.minor).toBe(true);
});

describe("texts", () => {
  test("each text stands with its line, its reader and its words", () => {
    const { texts } = factsOf({
      homework: [
        homeworkOf("A", {
          rationale: [{ reader: "caregiver", text: "No *excuse* for anyone." }],
          stop: [{ when: [{ term: "injury", text: "Pain" }], afterwards: "Rest" }],
          dose: { text: "once", open: false },
        }),
      ],
      sources: [{ id: "source.s", name: "s", text: "A book" }],
      supervision: {
        competencies: [],
        observe: [],
        discuss: [{ text: "What failed" }],
        practise: [],
        training: [],
        team: [],
        homework: [],
      },
    });
    expect(texts).toEqual([
      {
        ref: "/homework/0/rationale/0/text",
        part: "homework",
        line: "rationale",
        reader: "caregiver",
        text: "No *excuse* for anyone.",
        words: ["no", "excuse", "for", "anyone"],
      },
      {
        ref: "/homework/0/stop/0/when/0/text",
        part: "homework",
        line: "stop",
        reader: "client",
        text: "Pain",
        words: ["pain"],
      },
      {
        ref: "/homework/0/stop/0/afterwards",
        part: "homework",
        line: "stop",
        reader: "client",
        text: "Rest",
        words: ["rest"],
      },
      {
        ref: "/supervision/discuss/0/text",
        part: "supervision",
        line: "discuss",
        reader: "",
        text: "What failed",
        words: ["what", "failed"],
      },
    ]);
  });

  test("what all tasks inherit comes once, where it is said for all", () => {
    const success = [{ term: "learning", text: "Any answer will do" }];
    const { texts } = factsOf({
      everyHomework: { success },
      homework: [homeworkOf("A", { success }), homeworkOf("B", { success: [{ text: "Any answer will do" }] })],
    });
    expect(texts.map(({ ref }) => ref)).toEqual(["/everyHomework/success/0/text"]);
  });

  test("words are told apart by spaces and marks, whatever the script", () => {
    const { texts } = factsOf({ title: "Don’t give up – «müde», УСТАЛ/ไทย (well-being)" });
    expect(texts[0]?.words).toEqual(["don’t", "give", "up", "müde", "устал", "ไทย", "well-being"]);
  });

  test("an entry of a session names a row and is no text", () => {
    const entry = { plan: "plan.1.A", verb: "plan" as const, homework: "homework.A" };
    expect(factsOf({ ...weekly(1, { 1: { plans: [entry], notes: ["Bring the card"] } }) }).texts).toMatchObject([
      { ref: "/sessions/0/notes/0", part: "session", line: "notes", text: "Bring the card" },
    ]);
  });
});

describe("what nobody does", () => {
  test("is neither consent nor assent, nor a plan of anyone", () => {
    const { consent, riskPlan } = factsOf({
      consent: {
        by: [
          { who: "nobody", covering: ["discomfort"] },
          { who: "caregiver", covering: ["homework"] },
        ],
        assent: [{ by: "nobody", text: "They are told" }],
        sharing: [{ form: "agreed", by: ["nobody"] }],
      },
      safety: {
        riskPlan: { by: ["nobody"] },
        watches: [],
        screens: [],
        checks: [],
        cautions: [],
        harms: [],
        penalties: [],
      },
    });
    expect(consent).toMatchObject({
      givenBy: ["caregiver"],
      covering: ["homework"],
      assentBy: [],
      sharingAgreedBy: [],
    });
    expect(riskPlan.by).toEqual([]);
  });
});

test("one approach goes before another by a line, or by way of a third", () => {
  const approach = {
    home: "a",
    also: ["b", "c"],
    precedence: [
      { first: "b", before: "c" },
      { first: "a", before: "b" },
    ],
  };
  expect(factsOf({ approach }).precedes).toEqual(["b before c", "a before b", "a before c"]);
  const circle = { ...approach, precedence: [...approach.precedence, { first: "c", before: "a" }] };
  expect(factsOf({ approach: circle }).precedes).toContain("c before b");
});
