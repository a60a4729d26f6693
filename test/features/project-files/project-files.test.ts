import { describe, expect, it } from "vitest";
import type { CompletionList, Hover } from "vscode-languageserver-protocol";
import { Editor } from "../../support/editor.js";

const pack = "village.approach.yaml";

/** A pack with one rule, of which one line is being written. */
function packWith(line: string): string {
  return `approach: village-work
title: Village work
called: village work
family: community
stance: guided
homeworkStudied: false
sources:
  V1: Our own experience (2026).
rules:
  - id: vil-first
    severity: warning
    evidence: D
    title: Something first
    each: plan
    ${line}
    message: "'{plan.homework.title}' comes first."
    why: It does.
    help: Plan it.
    examples:
      - fails: "- homework Walk"
      - passes: "+ homework Walk"
`;
}

async function ask<Answer>(method: string, path: string, marked: string): Promise<Answer> {
  const editor = await Editor.start({ "homework.yaml": "edition: 1\n" });
  const { uri, cursors } = await editor.open(path, marked, "yaml");
  return editor.client.sendRequest(method, { textDocument: { uri }, position: cursors[0] });
}

const labels = async (path: string, marked: string) =>
  (await ask<CompletionList | null>("textDocument/completion", path, marked))?.items.map(({ label }) => label) ?? [];
const hover = async (path: string, marked: string) =>
  ((await ask<Hover | null>("textDocument/hover", path, marked))?.contents as { value: string } | undefined)?.value;

describe("in a project file", () => {
  it("offers keys that are not there yet, those that are needed first", async () => {
    const offered = await labels("homework.yaml", "<|>\nsources: [a.homework]\n");
    expect(offered[0]).toBe("edition");
    expect(offered).toContain("severities");
    expect(offered).not.toContain("sources");
  });

  it("offers rules by their ids, and severities", async () => {
    expect(await labels("homework.yaml", "edition: 1\nseverities:\n  saf-rea<|>\n")).toEqual(["saf-reading"]);
    expect(await labels("homework.yaml", "edition: 1\nseverities:\n  saf-reading:\n    severity: <|>\n")).toEqual([
      "error",
      "warning",
      "hint",
      "off",
    ]);
  });

  it("explains a key and a rule", async () => {
    expect(await hover("homework.yaml", "edition: 1\nout<|>put: compiled\n")).toContain("compiled JSON");
    expect(await hover("homework.yaml", "edition: 1\nseverities:\n  saf-rea<|>ding:\n    severity: off\n")).toContain(
      "**saf-reading**",
    );
  });
});

describe("in a pack", () => {
  it("offers the keys of a rule", async () => {
    const offered = await labels(pack, packWith("<|>"));
    expect(offered).toContain("require");
    expect(offered).not.toContain("severity");
    expect(offered).not.toContain("approach");
  });

  it("offers closed values and the pack's own sources", async () => {
    expect(await labels(pack, packWith("errorMeans: <|>"))).toEqual(["definition", "before-use", "design"]);
    expect(await labels(pack, packWith("sources: [<|>]"))).toEqual(["V1"]);
  });

  it("offers packs to extend", async () => {
    expect(await labels(pack, packWith("").replace("sources:", "extends:\n  - <|>\nsources:"))).toContain("exposure");
  });

  it("offers what a condition may read, by what it is asked of", async () => {
    const roots = await labels(pack, packWith("when: <|>"));
    expect(roots).toEqual(expect.arrayContaining(["plan", "protocol", "approach"]));
    expect(roots).not.toContain("session");
    expect(await labels(pack, packWith("when: plan.homework.<|>"))).toContain("kind");
    expect(await labels(pack, packWith("when: plan.first && protocol.uses.exists(u, u.<|>)"))).toContain("rater");
    expect(await labels(pack, packWith("when: protocol.uses.<|>"))).toContain("exists(item, condition)");
    expect(await labels(pack, packWith("require: >-\n      plan.first ||\n      plan.homework.<|>"))).toContain("kind");
  });

  it("explains a fact in a condition", async () => {
    expect(await hover(pack, packWith("when: plan.home<|>work.kind == 'walk'"))).toMatch(/^`plan\.homework`: facts/);
    expect(await hover(pack, packWith("when: plan.homework.ki<|>nd == 'walk'"))).toMatch(
      /^`plan\.homework\.kind`: text/,
    );
  });

  it("has its findings told while it is written, where they stand", async () => {
    const editor = await Editor.start({ "homework.yaml": "edition: 1\n" });
    const { ranges } = await editor.open(pack, packWith("require: plan.<|frist|>"), "yaml");
    const told = await editor.diagnostics(pack);
    expect(told.map(({ range }) => range)).toContainEqual(ranges[0]);
    await editor.type(pack, packWith("require: plan.first"));
    expect((await editor.diagnostics(pack)).map(({ message }) => message).join()).not.toContain("frist");
  });
});

describe("a pack that a project names", () => {
  const project = `edition: 1\npacks: [${pack}]\n`;
  const protocol = 'protocol P "P" {\n  approach village-work\n}\n';
  const sound = packWith("require: plan.first");

  it("governs the protocols anew as soon as it is saved", async () => {
    const editor = await Editor.start({ "homework.yaml": project, "p.homework": protocol });
    const codes = async () => (await editor.diagnostics("p.homework")).map(({ message }) => message).join("\n");
    await editor.settle();
    expect((await editor.diagnostics("homework.yaml")).length).toBe(1);
    await editor.write(pack, sound);
    expect(await codes()).not.toContain("village-work");
    expect(await editor.diagnostics("homework.yaml")).toEqual([]);
    await editor.write(pack, undefined);
    expect((await editor.diagnostics("homework.yaml")).length).toBe(1);
  });
});
