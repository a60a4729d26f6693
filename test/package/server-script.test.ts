import { spawn } from "node:child_process";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Diagnostic,
  type Disposable,
  type Message,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { listFiles, readFiles } from "../../server/src/features/requests.js";
import { root, textOf } from "../house/project.js";

interface Started {
  connection: MessageConnection;
  end: () => void;
}

/** What a worker of a browser has, as far as the server may use it; nothing of Node is among it. */
async function inWorker(): Promise<Started> {
  let toEditor: DataCallback = () => {};
  const worker: Record<string, unknown> = {
    importScripts: () => {},
    postMessage: (message: Message) => queueMicrotask(() => toEditor(message)),
    addEventListener: () => {},
    ...{ console, setTimeout, clearTimeout, queueMicrotask, performance, TextEncoder, TextDecoder, URL },
  };
  worker.self = worker;
  class FromWorker extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      toEditor = callback;
      return { dispose: () => {} };
    }
  }
  class ToWorker extends AbstractMessageWriter {
    async write(data: Message): Promise<void> {
      (worker.onmessage as (event: { data: Message }) => void)({ data });
    }
    end(): void {}
  }
  runInNewContext(textOf("client/dist/server.js"), worker);
  // Messages wait until a script has run.
  await setImmediate();
  return { connection: createMessageConnection(new FromWorker(), new ToWorker()), end: () => {} };
}

async function inProcess(): Promise<Started> {
  const script = join(root, "client", "dist", "server.js");
  const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { connection, end: () => child.kill() };
}

const uri = "untitled:Untitled-1";
const text = 'protocol P "P" {\n  format indiviual\n}\n';

describe.each([
  ["a worker, without anything of Node", inWorker],
  ["a process of Node", inProcess],
])("the server's script in %s", (_, start) => {
  it("serves an editor", async () => {
    const { connection, end } = await start();
    try {
      const found = new Promise<Diagnostic[]>((done) => {
        connection.onNotification("textDocument/publishDiagnostics", ({ diagnostics }) => {
          if (diagnostics.length > 0) done(diagnostics);
        });
      });
      connection.onRequest(listFiles, () => ({ paths: [] }));
      connection.onRequest(readFiles, () => ({ texts: [] }));
      connection.listen();
      await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
      await connection.sendNotification("initialized", {});
      const textDocument = { uri, languageId: "homework", version: 1, text };
      await connection.sendNotification("textDocument/didOpen", { textDocument });
      expect((await found).map(({ code, range }) => [code, range.start])).toContainEqual([
        "unknown-value",
        { line: 1, character: 9 },
      ]);
    } finally {
      connection.dispose();
      end();
    }
  });
});
