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
  const [signature] = help?.signatures ?? [];
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

  it("shows nothing where no line was begun", async () => {
    expect(await form(within("<|>"))).toBeUndefined();
  });
});

it("shows the form of a dose below a line that cannot be read", async () => {
  const text = readFileSync("protocol-examples/erp-ocd/erp-for-ocd.homework", "utf8");
  const broken = text.replace(/^(protocol .*\{)$/m, "$1\n  vresion 1.0.0 {{\n").replace(/^( {4}dose +)\S.*$/m, "$1<|>");
  expect((await form(broken))?.form).toMatch(/^dose /);
});
