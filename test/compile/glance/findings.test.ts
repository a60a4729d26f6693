import { describe, expect, it } from "vitest";
import { Compiler } from "../../../server/src/compile/compiler.js";
import type { GlanceModel } from "../../../server/src/compile/glance/glance-model.js";
import { glanceOf } from "../../../server/src/compile/glance/glance-of.js";
import { partsAt, partsOf } from "../../../server/src/compile/glance/parts-at.js";
import { filesOf as folderOf } from "../../../server/src/files.js";
import { Rulebook, shippedPacks } from "../../../server/src/rules/index.js";
import { filesOf } from "../../examples/example.js";
import { readCursor } from "../../support/markers.js";
import { glanceOfExample, textOfExample } from "./glance.js";

/** The keys of the parts that show a finding with this code. */
function shownAt(model: GlanceModel, code: string): string[] {
  const indexes = model.findings.flatMap((finding, n) => (finding.code === code ? [n] : []));
  return partsOf(model)
    .filter(({ findings }) => findings.some((n) => indexes.includes(n)))
    .map(({ key }) => key);
}

describe("what is found", () => {
  it("in the block of a plan is shown at its cell", () => {
    const model = glanceOfExample("erp-ocd", (text) => text.replace("{ where public-place }", "{ where moonbase }"));
    expect(shownAt(model, "unknown-term")).toEqual(["session.7 homework.TouchAndStay"]);
  });

  it("in a line that speaks of several sessions is shown at the cells of all of them", () => {
    const model = glanceOfExample("erp-ocd", (text) =>
      text.replace("sessions 4..11 { keep NoRituals }", "sessions 4..6 { keep NoRituals { where moonbase } }"),
    );
    expect(shownAt(model, "unknown-term")).toEqual([4, 5, 6].map((n) => `session.${n} homework.NoRituals`));
  });

  it("missing from a task is shown at its row", () => {
    const model = glanceOfExample("erp-ocd", (text) => text.replace(/ {4}rationale +"If you touch.*\n/, ""));
    expect(shownAt(model, "t-rationale")).toEqual(["homework.TouchAndStay"]);
  });

  it("of the load of a session is shown at that session", () => {
    const model = glanceOfExample("erp-ocd", (text) => text.replace("at most 900 minutes", "at most 500 minutes"));
    expect(shownAt(model, "t-dose")).toEqual(["session.4", "session.8"]);
  });

  it("missing from every task is shown at each of them, and is one finding", () => {
    const model = glanceOfExample("erp-ocd", (text) => text.replace(/ {4}readiness .*\n/, ""));
    expect(model.findings).toHaveLength(1);
    expect(shownAt(model, "t-readiness")).toHaveLength(10);
    expect(shownAt(model, "t-readiness")).toContain("homework.DriveOn");
  });

  it("of a step is shown at the step", () => {
    const model = glanceOfExample("erp-ocd", (text) =>
      text.replace(/ *step +LobbyChair .*\n/, '$&    step Extra 10 "More"\n'),
    );
    expect(shownAt(model, "step-never-used")).toEqual(["step.FearedThings.Extra"]);
  });

  it("of the protocol as a whole is shown at its head", () => {
    const model = glanceOfExample("cognitive-therapy-depression", (text) =>
      text.replace(/^ *goal +FullerDays/m, '  goal Unused "Nothing serves it"\n$&'),
    );
    expect(shownAt(model, "unused-declaration")).toEqual(["protocol.CognitiveTherapyForDepression"]);
  });

  it("of one session in a line that it shares with others is shown at that session alone", () => {
    const compiler = new Compiler({ files: folderOf(filesOf("erp-ocd")), rulebook: new Rulebook(shippedPacks()) });
    const [compiled] = compiler.compileFile("erp-for-ocd.homework", { origins: true }).outputs;
    if (!compiled?.origins) throw new Error("The example does not compile.");
    const { protocol, origins } = compiled;
    const row = protocol.plans.findIndex(({ id }) => id === "plan.9.NoRituals");
    const place = origins.thing(protocol.plans[row] ?? {})?.name;
    if (!place) throw new Error("The row has no place.");
    const finding = { ...place, code: "x", severity: "hint" as const, message: "Only here." };
    const about = { protocol: "ErpForOcd", parts: [`/plans/${row}`] };
    const cells = [4, 5, 6, 7, 8, 9, 10, 11].map((n) => `session.${n} homework.NoRituals`);
    expect(shownAt(glanceOf({ protocol, origins, findings: [finding] }), "x")).toEqual(cells);
    expect(shownAt(glanceOf({ protocol, origins, findings: [{ ...finding, about }] }), "x")).toEqual([
      "session.9 homework.NoRituals",
    ]);
    const ofAnother = { ...finding, about: { ...about, protocol: "Another" } };
    expect(glanceOf({ protocol, origins, findings: [ofAnother] }).findings).toEqual([]);
  });
});

describe("a cursor", () => {
  const text = textOfExample("erp-ocd");
  const parts = partsOf(glanceOfExample("erp-ocd"));

  /** The keys of the parts at a cursor that is set into the text of the example. */
  function partsWhere(words: string, marked: string): string[] {
    const { cursor } = readCursor(text.replace(words, marked));
    return partsAt(parts, { path: "erp-for-ocd.homework", start: cursor, end: cursor }).map(({ key }) => key);
  }

  it("in a plan is at its cell", () => {
    expect(partsWhere("dose 90 minutes 5 times", "dose 90 min<|>utes 5 times")).toEqual([
      "session.7 homework.TouchAndStay",
    ]);
  });

  it("in a line that speaks of several sessions is at all their cells", () => {
    expect(partsWhere("{ keep NoRituals }", "{ keep No<|>Rituals }")).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11].map((n) => `session.${n} homework.NoRituals`),
    );
  });

  it("elsewhere in a session is at its column, in a task at its row, in a step at the step", () => {
    expect(partsWhere("At a public washroom near", "At a public <|>washroom near")).toEqual(["session.7"]);
    expect(partsWhere("Once a day, write", "Once a day<|>, write")).toEqual(["homework.SendAsItIs"]);
    expect(partsWhere("LobbyChair     80", "Lobby<|>Chair     80")).toEqual(["step.FearedThings.LobbyChair"]);
  });

  it("outside of all that is at the protocol, and outside of the protocol nowhere", () => {
    expect(partsWhere("risk plan by therapist", "risk <|>plan by therapist")).toEqual(["protocol.ErpForOcd"]);
    expect(partsWhere("import {", "imp<|>ort {")).toEqual([]);
  });
});
