import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../house/project.js";

let folder = "";
const lock = () => join(folder, "lock");
const diary = () => join(folder, "diary.txt");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "homework-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that notes when it begins and ends its work under the lock. */
function worker(name: string, milliseconds: number): string[] {
  const module = pathToFileURL(join(root, "scripts/setup-lock.mjs")).href;
  const code = `
    import { appendFileSync } from "node:fs";
    const { withLock } = await import(${JSON.stringify(module)});
    const note = (words) => appendFileSync(${JSON.stringify(diary())}, words + "\\n");
    withLock(${JSON.stringify(lock())}, () => {
      note("${name} begins");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});
      note("${name} ends");
    }, () => note("${name} waits"));
  `;
  return ["--input-type=module", "--eval", code];
}

const notes = () => readFileSync(diary(), "utf8").trim().split("\n");

async function together(...workers: string[][]): Promise<void> {
  await Promise.all(
    workers.map(
      (args) =>
        new Promise((done, fail) =>
          spawn(process.execPath, args, { stdio: "inherit" }).on("exit", done).on("error", fail),
        ),
    ),
  );
}

describe("two set-ups of one folder", () => {
  test("do their work one after the other, and leave no lock behind", async () => {
    await together(worker("one", 600), worker("two", 600), worker("three", 600));
    const worked = notes().filter((note) => !note.endsWith("waits"));
    expect(worked).toHaveLength(6);
    for (let index = 0; index < worked.length; index += 2) {
      expect(worked[index + 1]).toBe(worked[index]?.replace("begins", "ends"));
    }
    expect(existsSync(lock())).toBe(false);
  });

  test("do not wait for one that is gone", async () => {
    const { pid } = spawnSync(process.execPath, ["--eval", ""]);
    mkdirSync(lock());
    writeFileSync(join(lock(), "owner.json"), JSON.stringify({ pid, host: hostname() }));
    await together(worker("one", 300), worker("two", 300));
    const worked = notes().filter((note) => !note.endsWith("waits"));
    expect(worked[1]).toBe(worked[0]?.replace("begins", "ends"));
    expect(worked).toHaveLength(4);
    expect(existsSync(lock())).toBe(false);
  });

  test("take over a lock that was never signed, once it is old", () => {
    mkdirSync(lock());
    const long = new Date(Date.now() - 60_000);
    utimesSync(lock(), long, long);
    spawnSync(process.execPath, worker("one", 0), { stdio: "inherit", timeout: 20_000 });
    expect(notes().at(-1)).toBe("one ends");
  });

  test("wait for one that is at work", async () => {
    mkdirSync(lock());
    writeFileSync(join(lock(), "owner.json"), JSON.stringify({ pid: process.pid, host: hostname() }));
    const waiting = together(worker("one", 0));
    while (!existsSync(diary())) await new Promise((done) => setTimeout(done, 20));
    expect(notes()).toEqual(["one waits"]);
    rmSync(lock(), { recursive: true });
    await waiting;
    expect(notes()).toEqual(["one waits", "one begins", "one ends"]);
  });
});
