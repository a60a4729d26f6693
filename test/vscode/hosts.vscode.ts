import { expect, it } from "vitest";
import { root } from "../house/project.js";
import { fixture } from "./support/fixture.js";
import { faultsOf } from "./support/outcomes.js";
import { runInHost } from "./support/run-in-host.js";

const time = 240_000;

it.each(["node", "web"] as const)("the extension passes its suite in the %s host", { timeout: time }, async (host) => {
  const run = await runInHost(host, "extension.ts", { files: fixture(root) });
  expect(faultsOf(run)).toEqual([]);
  expect(run.errors).toEqual([]);
});

it("a host that dies is no success, whatever the workbench says", { timeout: time }, async () => {
  const run = await runInHost("node", "host-that-dies.ts", { files: fixture(root) });
  expect(faultsOf(run)).toEqual(["The suite left no result: the extension host died, or the suite was never run."]);
});

it("a test that fails is told by its name", { timeout: time }, async () => {
  const run = await runInHost("node", "test-that-fails.ts", { files: fixture(root) });
  expect(faultsOf(run)[0]).toMatch(/^a suite and one that fails: Error: Expected 2, and found 1\./);
});
