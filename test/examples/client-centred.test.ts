// The outline of the protocol, written out by hand, against what its text compiles to.

import { describe, expect, test } from "vitest";
import { expectedProtocol, tableOf } from "./example.js";

const project = "client-centred";
const protocol = expectedProtocol(project);

test("who it is for, and how it runs", () => {
  expect(protocol.approach.home).toBe("client-centered");
  expect(protocol.evidence).toEqual({ homework: { grade: "D", text: expect.stringContaining("no controlled test") } });
  expect(protocol.population).toMatchObject({ ages: { from: 18 }, problems: [] });
  expect(protocol.population?.exclude).toEqual([{ text: expect.stringContaining("Local law decides") }]);
  expect(protocol.course).toMatchObject({
    form: "open",
    frequency: { perWeek: 1 },
    until: { text: expect.stringContaining("The client sets how often we meet") },
  });
});

test("no stage, no list, no task, no plan, and no content of sessions", () => {
  for (const list of ["stages", "hierarchies", "homework", "plans", "offers", "aims"] as const) {
    expect([list, protocol[list]]).toEqual([list, []]);
  }
  expect(protocol).not.toHaveProperty("everySession");
  for (const session of [...protocol.sessions, ...protocol.recurringSessions]) {
    expect(session).toMatchObject({ during: [], order: [], practice: [], plans: [] });
    expect(session).not.toHaveProperty("review");
  }
});

describe("the policy", () => {
  test("has homework come from the client alone, for agency, and talked about when the client wants to", () => {
    expect(protocol.policy).toMatchObject({ origin: "client", reviewOpenedBy: "client" });
    expect(protocol.policy?.mechanisms?.map(({ id }) => id)).toEqual(["agency", "self-directed-growth"]);
  });

  test("answers each thing that a client may do", () => {
    const rows = (protocol.policy?.responses ?? []).map(({ does, what, respond }) => [`${does} ${what.term}`, respond]);
    expect(Object.fromEntries(rows)).toEqual({
      "mentions activity": expect.stringMatching(/seek to understand.*neither doing nor not doing is evaluated/s),
      "asks suggestion": expect.stringMatching(
        /question is understood.*answer it plainly.*free\s+to drop.*no answer, and why/s,
      ),
      "asks material": expect.stringMatching(/as asked, or say a plain no and the reason.*asked for by the client/s),
      "brings material": expect.stringMatching(/stays the client's, in the client's own words/),
      "asks reminder": expect.stringMatching(/client's wish.*ends when the client wishes/s),
      "asks other-approach": expect.stringMatching(/what other therapies exist.*refer, or change the approach openly/s),
      "declines review": expect.stringMatching(/Nothing was due/),
    });
  });

  test("stands in the table, a line for each", () => {
    const rows = tableOf(project, "Policy").map((row) => `${row["when the client"]} ${row.what?.split(" ")[0]}`);
    expect(rows).toEqual(protocol.policy?.responses.map(({ does, what }) => `${does} ${what.term}`));
  });
});

test("the therapist keeps no record; what is written belongs to the client", () => {
  expect(protocol.everyHomework?.record).toMatchObject({
    heldBy: ["client"],
    seenBy: ["client"],
    kept: { text: expect.stringMatching(/no notes beyond what the law asks for/) },
    others: expect.stringMatching(/client decides what is shown.*court/is),
  });
});

test("measures: chosen by the client, or research kept outside the therapy; none of doing", () => {
  const rows = protocol.uses.map(({ measure, rater, outsideTherapy, sessions, recurring }) => [
    measure.replace("measure.", ""),
    rater,
    outsideTherapy ? "outside" : "inside",
    sessions,
    recurring,
  ]);
  const every12 = (from: number) => [{ every: 12, from, last: false }];
  expect(rows).toEqual([
    ["RiskCheck", "clinician", "outside", [], every12(1)],
    ["FeltFree", "client", "outside", [], every12(12)],
    ["NothingUnasked", "observer", "outside", [], every12(12)],
    ["CoreOm", "client", "outside", [1], [{ last: true }]],
    ["Psychlops", "client", "inside", [1], [{ last: true }]],
  ]);
  expect(protocol.uses.flatMap(({ purposes }) => purposes)).not.toContain("engagement");
});

test("the first and the last hour", () => {
  const [first] = protocol.sessions;
  expect(first?.number).toBe(1);
  expect(first?.notes.join()).toMatch(/limits of the therapist's duty of care.*danger, and only there.*lead/);
  const [last] = protocol.recurringSessions;
  expect(last?.recurring).toEqual({ last: true });
  expect(last?.administer.map(({ measure }) => measure)).toEqual(["measure.CoreOm", "measure.Psychlops"]);
});

test("safety: who asks and when, what contact means, and a person at the end of each watch", () => {
  const { riskPlan, watches } = protocol.safety ?? {};
  expect(riskPlan).toMatchObject({
    by: ["therapist"],
    assess: expect.stringMatching(/at intake and every three months, outside the hour.*whenever danger is heard/),
    contact: expect.stringMatching(/danger to another.*in that hour.*call from a named person.*same day/s),
    outOfHours: expect.stringMatching(/crisis line.*on paper/i),
  });
  for (const { actions } of watches ?? []) expect(actions.map(({ by }) => by)).toContain("person");
});

test("consent says that nothing is expected, and what is confidential", () => {
  const [consent] = protocol.consent?.by ?? [];
  expect(consent?.covering).toEqual(["homework", "discomfort", "declining", "recording", "research"]);
  expect(consent?.text).toMatch(/Nothing is expected of you between our meetings/);
  expect(consent?.text).toMatch(/say no to anything here and still come back/);
  expect(consent?.text).toMatch(/Fee and times/);
  expect(protocol.consent?.confidentiality).toMatch(/limits.*danger/s);
});

test("the three conditions head competence and supervision", () => {
  expect(protocol.supervision?.competencies.slice(0, 3).map(({ competency }) => competency)).toEqual([
    "competency.EmpathicUnderstanding",
    "competency.UnconditionalRegard",
    "competency.Congruence",
  ]);
  expect(protocol.supervision?.discuss.map(({ term }) => term)).toEqual(["own-wish-to-direct", "risk"]);
  expect(protocol.supervision?.training[0]?.text).toMatch(/client's consent/);
});

test("tailoring goes by what the client says", () => {
  expect(protocol.tailoring.flatMap((one) => (one.form === "need" ? [one.need.term] : []))).toEqual([
    "culture",
    "interpreter",
    "access",
    "little-writing",
  ]);
});
