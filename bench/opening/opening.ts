import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { test } from "vitest";
import { root } from "../../test/house/project.js";
import { openBrowser, windowSize, workbenchUrl } from "../../test/vscode/support/browser.js";
import { startEditor } from "../../test/vscode/support/editor.js";
import { fixture } from "../../test/vscode/support/fixture.js";
import { packageExtensions } from "./extensions.js";

const windows = 7;
const kinds = ["homework", "trivial"] as const;
type Kind = (typeof kinds)[number];

const text = fixture(root)["slip.homework"] ?? "";
const files = Object.fromEntries(kinds.flatMap((kind) => ["first", "second"].map((name) => [`${name}.${kind}`, text])));

/** Times in milliseconds, by kind: of the first file of a window, with which the extension starts, and of the second. */
const times = {
  cold: { homework: [] as number[], trivial: [] as number[] },
  warm: { homework: [] as number[], trivial: [] as number[] },
};

test("from opening a file to its first finding on screen", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-opening-"));
  const editor = await startEditor({ files, extensions: await packageExtensions(folder) });
  const browser = await openBrowser();
  try {
    // The first window fills the caches of editor and browser, and is not counted.
    for (let window = 0; window <= windows; window++) {
      const page = await browser.newPage({ viewport: windowSize });
      await page.goto(workbenchUrl(editor.address, editor.workspace, []));
      await page.locator(".statusbar-item", { hasText: "extensions run" }).waitFor();
      const order: readonly Kind[] = window % 2 === 0 ? kinds : [...kinds].reverse();
      for (const [name, state] of [
        ["first", "cold"],
        ["second", "warm"],
      ] as const) {
        for (const kind of order) {
          const took = await timeToFinding(page, `${name}.${kind}`);
          if (window > 0) times[state][kind].push(took);
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    editor.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const state of ["cold", "warm"] as const) {
    const [ours, trivial] = [median(times[state].homework), median(times[state].trivial)];
    const what = state === "cold" ? "first file of a window" : "second file";
    console.log(`${what.padEnd(24)} ${shown(ours)} beside ${shown(trivial)}: ${(ours / trivial).toFixed(2)} times`);
  }
});

/** Runs in the window: waits for the click on a file, then for its squiggle. Gives what lies between, in milliseconds. */
const inPage = `async (name) => {
  const start = await new Promise((clicked) => {
    document.addEventListener("mousedown", () => clicked(performance.now()), { once: true, capture: true });
  });
  const isInFront = () => document.querySelector(".tab.active")?.textContent.includes(name);
  const isFound = () => document.querySelector(".editor-group-container.active .squiggly-error");
  while (!isInFront() || !isFound()) {
    if (performance.now() - start > 30000) throw new Error("Nothing is found in " + name + ".");
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - start;
}`;

/** Opens a file with a click in the explorer. @returns how long it took until its squiggle was painted */
async function timeToFinding(page: Page, name: string): Promise<number> {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).waitFor();
  const began = page.evaluate<number>(`(${inPage})(${JSON.stringify(name)})`);
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).click();
  const took = await began;
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+W");
  await page.locator(".tab").first().waitFor({ state: "detached" });
  return took;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(0).padStart(5)} ms`;
}
