import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Connection, ResponseError } from "vscode-languageserver";
import { createConnection } from "vscode-languageserver/node";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node";
import { withLoggedFailures } from "../../../server/src/features/logging/answering.js";
import { Log } from "../../../server/src/features/logging/log.js";
import { Editor, editorWith } from "../../support/editor.js";

/** A client of a server that answers as it is made to, with what the server logs. */
function clientOf(register: (connection: Connection) => void) {
  const up = new PassThrough();
  const down = new PassThrough();
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const logged: string[] = [];
  client.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logged.push(message);
  });
  register(withLoggedFailures(connection, new Log(connection)));
  connection.listen();
  client.listen();
  return { client, logged };
}

const asked = { textDocument: { uri: "file:///a.homework" }, position: { line: 0, character: 0 } };

describe("a mistake in one answer", () => {
  it("costs that answer, and is found in the log", async () => {
    const { client, logged } = clientOf((connection) => {
      connection.onHover(() => {
        throw new Error("No such thing.");
      });
      connection.languages.inlayHint.on(async () => {
        throw new Error("Nor this.");
      });
      connection.onRequest("homework/own", () => Promise.reject(new Error("Nor that.")));
    });
    expect(await client.sendRequest("textDocument/hover", asked)).toBeNull();
    expect(await client.sendRequest("textDocument/inlayHint", { ...asked, range: {} })).toBeNull();
    expect(await client.sendRequest("homework/own")).toBeNull();
    expect(logged.map((message) => message.split("\n")[0])).toEqual([
      "onHover: Error: No such thing.",
      "inlayHint: Error: Nor this.",
      "homework/own: Error: Nor that.",
    ]);
  });

  it("leaves what was to be completed as it was", async () => {
    const { client } = clientOf((connection) => {
      connection.onCodeActionResolve(() => {
        throw new Error("No such thing.");
      });
    });
    expect(await client.sendRequest("codeAction/resolve", { title: "Mend" })).toEqual({ title: "Mend" });
  });

  it("is none where the refusal is meant", async () => {
    const { client, logged } = clientOf((connection) => {
      connection.onRenameRequest(() => {
        throw new ResponseError(-32803, "That name is taken.");
      });
    });
    await expect(client.sendRequest("textDocument/rename", { ...asked, newName: "x" })).rejects.toThrow("taken");
    expect(logged).toEqual([]);
  });
});

describe("the server", () => {
  it("notes when it is ready, and which projects it knows", async () => {
    const editor = await Editor.start({ "a.homework": "", "b.homework": "" });
    await editor.settle();
    expect(editor.notes).toContain("file:///project: 2 files of protocols taken note of.");
    expect(editor.notes).toContainEqual(expect.stringMatching(/^homework \d+\.\d+\.\d+\S* is ready\.$/));
    expect(editor.logged).toEqual([]);
  });

  it("traces what it does once somebody turns that on", async () => {
    const { editor } = await editorWith("");
    const traced: string[] = [];
    editor.client.onNotification("$/logTrace", ({ message }: { message: string }) => {
      traced.push(message);
    });
    await editor.type("course.homework", "// one");
    await editor.settle();
    expect(traced).toEqual([]);
    await editor.client.sendNotification("$/setTrace", { value: "messages" });
    await editor.type("course.homework", "// two");
    await editor.settle();
    expect(traced).toContainEqual(expect.stringMatching(/^Checked course\.homework in \d+ ms$/));
    expect(traced).toContainEqual(expect.stringMatching(/^onDidChangeTextDocument took \d+ ms$/));
  });
});
