import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { NodeHost } from "../../server/src/node/node-host.js";
import { PaperHost } from "../support/paper-host.js";

const faraway = "vscode-vfs://github/someone/protocols";

it("files on the disk are read from there, others are handed over", async () => {
  const folder = mkdtempSync(join(tmpdir(), "homework-host-"));
  writeFileSync(join(folder, "a.homework"), "on the disk");
  const others = new PaperHost();
  others.texts.set(`${faraway}/b.homework`, "far away");
  const host = new NodeHost("", others);
  const here = await host.openFolder(pathToFileURL(folder).toString(), "all");
  expect([here.list(""), here.read("a.homework")]).toEqual([["a.homework"], "on the disk"]);
  const there = await host.openFolder(faraway, "all");
  expect([there.list(""), there.read("b.homework")]).toEqual([["b.homework"], "far away"]);
  rmSync(folder, { recursive: true });
});

it("where nobody hands files over, there are none", async () => {
  const refusing = { openFolder: () => Promise.reject(new Error("There is no such request.")) };
  for (const host of [new NodeHost(""), new NodeHost("", refusing)]) {
    expect((await host.openFolder(faraway, "all")).list("")).toEqual([]);
  }
});

it("a folder on the disk has the rest of the disk around it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "homework-host-"));
  mkdirSync(join(folder, "protocols"));
  writeFileSync(join(folder, ".editorconfig"), "root = true");
  const { around } = await new NodeHost("").openFolder(pathToFileURL(join(folder, "protocols")).toString(), "here");
  expect(around?.files.read(`${around.folder.replace(/protocols\/$/, "")}.editorconfig`)).toBe("root = true");
  rmSync(folder, { recursive: true });
});
