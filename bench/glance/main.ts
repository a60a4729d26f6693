// How fast the picture of 16 sessions by 20 tasks is worked out, drawn and drawn again. All figures with a goal are
// ratios of what ran in turn on the same machine.

import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { Compiler } from "../../server/src/compile/compiler.js";
import type { GlanceModel } from "../../server/src/compile/glance/glance-model.js";
import { glanceOf } from "../../server/src/compile/glance/glance-of.js";
import { glanceSvg } from "../../server/src/compile/picture/glance-svg.js";
import { themes } from "../../server/src/compile/picture/theme.js";
import { filesOf } from "../../server/src/files.js";
import { Rulebook, shippedPacks } from "../../server/src/rules/index.js";
import { goalsMissed, median, note, show, timed } from "../speed/figures.js";
import { largeCourse } from "./large-course.js";

const [root = "."] = process.argv.slice(2);
const rounds = 21;
const rulebook = new Rulebook(shippedPacks());

function compiled(minutes: number) {
  const compiler = new Compiler({ files: filesOf({ "large.homework": largeCourse(minutes) }), rulebook });
  const { outputs, findings } = compiler.compileFile("large.homework", { origins: true, rules: false });
  const [output] = outputs;
  if (!output?.origins) throw new Error(findings.map(({ message }) => message).join("\n"));
  return { protocol: output.protocol, origins: output.origins, findings };
}

function measureModel(): { before: GlanceModel; after: GlanceModel } {
  const given = compiled(20);
  const before = glanceOf(given);
  const times = Array.from({ length: rounds }, () => ({
    compile: timed(() => compiled(20)),
    model: timed(() => glanceOf(given)),
    svg: timed(() => glanceSvg(before, themes.light)),
  })).slice(3);
  const compile = median(times.map((time) => time.compile));
  note(`compiling takes ${compile.toFixed(1)} ms`);
  show("working out the picture / compiling the protocol", median(times.map(({ model }) => model)) / compile, {
    most: 0.5,
  });
  show("writing it as SVG / compiling the protocol", median(times.map(({ svg }) => svg)) / compile, { most: 2 });
  return { before, after: glanceOf(compiled(30)) };
}

/** Milliseconds until what an act in the page brought about is laid out and painted. */
async function measurePage(page: Page, before: GlanceModel, after: GlanceModel): Promise<void> {
  const times = await page.evaluate(
    async ({ models, count }) => {
      const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const work = async (act: () => void) => {
        await painted();
        const start = performance.now();
        act();
        await new Promise<void>((done) => queueMicrotask(done));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      };
      const send = (model: unknown) => {
        window.dispatchEvent(new MessageEvent("message", { data: { type: "model", model } }));
      };
      const plain = document.createElement("div");
      document.body.append(plain);
      const rows = Array.from({ length: 20 }, (_, row) => {
        const cells = Array.from({ length: 16 }, (_, column) => `<td>${row} ${column}</td>`);
        return `<tr>${cells.join("")}</tr>`;
      });
      const found: { plain: number; update: number; nothing: number }[] = [];
      const first = await work(() => send(models[0]));
      for (let round = 0; round < count; round++) {
        found.push({
          plain: await work(() => {
            plain.innerHTML = `<table>${rows.join("")}</table>`;
          }),
          update: await work(() => send(models[(round + 1) % 2])),
          nothing: await work(() => send(models[(round + 1) % 2])),
        });
      }
      return { first, found };
    },
    { models: [before, after], count: rounds },
  );
  const update = median(times.found.map((time) => time.update));
  const plain = median(times.found.map((time) => time.plain));
  note(
    `first drawn in ${times.first.toFixed(1)} ms, drawn again in ${update.toFixed(1)} ms; a plain table takes ${plain.toFixed(1)} ms`,
  );
  show("drawing again after one changed dose / drawing first", update / times.first, { most: 0.5 });
  show("drawing again after one changed dose / writing a plain table of as many cells", update / plain, { most: 8 });
}

function chromiumPath(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found =
    process.env.CHROMIUM_PATH ?? folders.map((folder) => join(folder, "chromium")).find((path) => existsSync(path));
  if (found === undefined) throw new Error("There is no Chromium. Install it, or say in CHROMIUM_PATH where one is.");
  return found;
}

const { before, after } = measureModel();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
await page.addInitScript(() => Object.assign(globalThis, { acquireVsCodeApi: () => ({ postMessage: () => {} }) }));
await page.setContent("<!DOCTYPE html><html lang=en><body></body></html>");
await page.addStyleTag({ content: readFileSync(join(root, "client/dist/webview/glance.css"), "utf8") });
await page.evaluate("globalThis.acquireVsCodeApi = () => ({ postMessage: () => {} })");
await page.addScriptTag({ content: readFileSync(join(root, "client/dist/webview/glance.js"), "utf8") });
await measurePage(page, before, after);
await browser.close();
if (goalsMissed() > 0) process.exitCode = 1;
