import { describe, expect, it } from "vitest";
import { Compiler } from "../../server/src/compile/compiler.js";
import { openProject } from "../../server/src/compile/open-project.js";
import { filesOf } from "../../server/src/files.js";
import { runExamples } from "../../server/src/rules/examples/run-examples.js";
import { textOf } from "../house/project.js";
import { blocksOf } from "./tutorial.js";

const page = textOf("docs/write-a-pack.md");
const packPath = "approaches/guided-self-help.approach.yaml";
const indented = page.replace(/^ {3}/gm, "");

function fileOf(name: string): string {
  const block = blocksOf(indented).find(({ file }) => file === name);
  if (!block) throw new Error(`The page shows no ${name}.`);
  return block.text;
}

/** The pack of the page, as it stands there. */
const pack = blocksOf(page).find(({ file }) => file === packPath)?.text ?? "";
const open = (text: string) => openProject(filesOf({ "homework.yaml": fileOf("homework.yaml"), [packPath]: text }));

describe("the page on packs", () => {
  it("shows a pack without findings, whose examples do as they say", async () => {
    const { findings, packs, manuals, rulebook } = await open(pack);
    expect(findings).toEqual([]);
    const compiler = new Compiler({ files: filesOf({}), rulebook });
    const check = (text: string) => compiler.compileText("example.homework", text, { emit: false }).findings;
    const [own] = packs;
    const manual = own && manuals.get(own.approach);
    expect(own?.approach).toBe("guided-self-help");
    expect(own && manual && runExamples(own, manual, check)).toEqual([]);
  });

  it("shows a rule that speaks in a protocol of the project", async () => {
    const { rulebook, manuals } = await open(pack);
    const protocol = manuals.get("guided-self-help")?.frames.usual ?? "";
    const compiler = new Compiler({ files: filesOf({}), rulebook });
    const codes = (text: string) =>
      compiler.compileText("small-steps.homework", text, { emit: false }).findings.map(({ code }) => code);
    expect(codes(protocol)).toEqual([]);
    expect(codes(protocol.replace("20 minutes daily", "45 minutes daily"))).toEqual(["gsh-short"]);
  });

  const rows = [...page.matchAll(/^\| `(\w+)` \| ([^|]+) \| `(.+)` \|$/gm)].filter(([, , says]) => says?.endsWith("?"));

  it("shows conditions", () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows.map(([, each = "", says = "", condition = ""]) => ({ each, says, condition })))(
    "shows a condition that can be read: $says",
    async ({ each, condition }) => {
      const text = pack
        .replace("each: plan", `each: ${each}`)
        .replace(/ {4}when: .*\n/, "")
        .replace(/require: .*/, `require: >-\n      ${condition}`)
        .replace(/message: .*/, "message: It does not.");
      expect((await open(text)).findings).toEqual([]);
    },
  );
});
