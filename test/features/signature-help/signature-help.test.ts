import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SignatureHelp } from "vscode-languageserver-protocol";
import { editorWith } from "../../support/editor.js";

/** The form of the line at the cursor, and the part of it that is marked. */
async function form(marked: string): Promise<{ form: string; part: string } | undefined> {
  const { editor, file } = await editorWith(marked);
  const help = await editor.client.sendRequest<SignatureHelp | null>("textDocument/signatureHelp", {
    textDocument: { uri: file.uri },
    position: file.cursors[0],
  });
  const signature = help?.signatures[help.activeSignature ?? 0];
  if (!signature) return undefined;
  const label = signature.parameters?.[help?.activeParameter ?? 0]?.label ?? "";
  const part = typeof label === "string" ? label : signature.label.slice(label[0], label[1]);
  return { form: signature.label, part };
}

const within = (line: string) => `protocol P "P" {\n  homework A "A" {\n    ${line}\n  }\n}\n`;

describe("while a line is written", () => {
  it("shows how such a line is written, with its first part marked", async () => {
    const dose = await form(within("dose <|>"));
    expect(dose?.form).toMatch(/^dose /);
    expect(dose?.part).toMatch(/^[A-Z]/);
  });

  it("marks the next part when one is written", async () => {
    const first = await form(within("barrier <|>"));
    const second = await form(within('barrier client "Low energy" then <|>'));
    expect(second?.form).toBe(first?.form);
    expect(second?.part).not.toBe(first?.part);
  });

  it.each([
    ["dose <|>", "AMOUNT"],
    ["dose 10<|>", "AMOUNT"],
    ["dose 10 to 15 <|>", "UNIT"],
    ["dose 10 minutes <|>", "FREQUENCY"],
    ["dose 10 minutes 3 times <|>", "FREQUENCY"],
    ["dose 3 times <|>", "FREQUENCY"],
    ["dose 10 minutes daily <|>", "N"],
    ["dose all day <|>", "FREQUENCY"],
    ["readiness confidence at least 70% <|>", "WHAT"],
    ["readiness confidence at least 70% else redesign<|>", "WHAT"],
    ["drop reassurance, <|>", "CRUTCH"],
    ['barrier client "Low energy" then <|>', '"PLAN"'],
  ])("marks in `%s` the part %s", async (line, part) => {
    expect((await form(within(line)))?.part).toBe(part);
  });

  it("marks a condition until its end, and then what follows", async () => {
    const watch = async (line: string) =>
      (await form(`protocol P "P" {\n  safety {\n    watch ${line}\n  }\n}\n`))?.part;
    expect(await watch("Phq9 worse by at least <|>")).toBe("CONDITION");
    expect(await watch("Phq9 below 5 for 2 sessions <|>")).toBe("CONDITION");
    expect(await watch("Phq9 above 19 then <|>")).toBe("ACTION");
    expect(await watch("Phq9 above 19 then pause new homework until <|>")).toBe("ACTION");
  });

  it("shows the way to write the line that fits its words", async () => {
    expect((await form(within("dose moments <|>")))?.form).toBe("dose moments FREQUENCY");
    expect((await form(within('barrier client "Low energy" <|>')))?.form).toMatch(/^barrier client/);
  });

  it("says what can stand for a part", async () => {
    const { editor, file } = await editorWith(within("dose 10 minutes <|>"));
    const help = await editor.client.sendRequest<SignatureHelp>("textDocument/signatureHelp", {
      textDocument: { uri: file.uri },
      position: file.cursors[0],
    });
    const parameter = help.signatures[0]?.parameters?.[help.activeParameter ?? 0];
    expect(parameter?.documentation).toContain("3 times per week");
  });

  it("shows nothing where no line was begun", async () => {
    expect(await form(within("<|>"))).toBeUndefined();
  });
});

it("shows the form of a dose below a line that cannot be read", async () => {
  const text = readFileSync("protocol-examples/erp-ocd/erp-for-ocd.homework", "utf8");
  const broken = text.replace(/^(protocol .*\{)$/m, "$1\n  vresion 1.0.0 {{\n").replace(/^( {4}dose +)\S.*$/m, "$1<|>");
  expect((await form(broken))?.form).toMatch(/^dose /);
});
