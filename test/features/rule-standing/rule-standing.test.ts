import { expect, it } from "vitest";
import {
  type StandingOfRulesResult,
  type StandingRule,
  standingOfRules,
} from "../../../server/src/features/requests.js";
import { Editor } from "../../support/editor.js";
import { ownPack, projectFile } from "../own-pack.js";

const protocol = `protocol Ours "Ours" {
  approach our-clinic
  course   3 sessions weekly
  homework Long "A long task" {
    dose 30 minutes daily
  }
  homework Short "A short task" {
    dose 5 minutes daily
  }
}
`;

async function rulesOf(text: string): Promise<StandingRule[]> {
  const editor = await Editor.start({
    "homework.yaml": projectFile,
    "our-clinic.approach.yaml": ownPack,
    "ours.homework": text,
  });
  const { protocols } = await editor.client.sendRequest<StandingOfRulesResult>(standingOfRules, {
    uri: editor.uri("ours.homework"),
  });
  await editor.stop();
  return protocols.flatMap(({ rules }) => rules);
}

const inShort = (rules: readonly StandingRule[]) => Object.fromEntries(rules.map(({ id, state }) => [id, state]));

it("says of each rule how it stands", async () => {
  const rules = await rulesOf(protocol);
  expect(inShort(rules)).toEqual({
    "oc-goal": "broken",
    "oc-dose": "holds",
    "oc-short": "broken",
    "oc-steps": "not-applicable",
    "oc-old": "off",
  });
});

it("leads from what is broken to where it stands, and from what is off to why", async () => {
  const rules = await rulesOf(protocol);
  const short = rules.find(({ id }) => id === "oc-short");
  expect(short).toMatchObject({ title: "Rule oc-short", packTitle: "The way of our clinic", evidence: "D" });
  expect(short?.findings).toMatchObject([{ severity: "warning", message: "A long task takes long." }]);
  expect(short?.findings[0]?.location.uri).toMatch(/ours\.homework$/);
  const off = rules.find(({ id }) => id === "oc-old");
  expect(off).toMatchObject({ severity: "off", reasons: ["We have outgrown it."] });
  expect(off?.excusedAt[0]?.uri).toMatch(/homework\.yaml$/);
});

it("knows what a deviation excuses, and why", async () => {
  const excused = protocol.replace(
    /\}\n$/,
    '  deviation from oc-short on Long\n    because "Half an hour is what the study asked for"\n}\n',
  );
  const short = (await rulesOf(excused)).find(({ id }) => id === "oc-short");
  expect(short).toMatchObject({
    state: "excused",
    findings: [],
    reasons: ["Half an hour is what the study asked for"],
  });
  expect(short?.excusedAt).toHaveLength(1);
});

it("says nothing for sure of what could not be read", async () => {
  const broken = protocol.replace("  course   3", "  farmat   individual\n  course   3");
  expect(inShort(await rulesOf(broken))).toMatchObject({ "oc-goal": "unsure", "oc-short": "broken" });
});

it("has no rules where the packs of the project have errors, or no approach is named", async () => {
  expect(await rulesOf(protocol.replace("  approach our-clinic\n", ""))).toEqual([]);
});
