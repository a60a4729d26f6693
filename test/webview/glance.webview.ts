import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GlanceLabels } from "../../server/src/compile/glance/labels.js";
import { glanceWords } from "../../server/src/compile/glance/words/glance-words.js";
import { cellOf, courseOf, glanceOfExample, taskIn } from "../compile/glance/glance.js";
import { projectNames } from "../examples/example.js";
import { openBrowser } from "../vscode/support/browser.js";
import { cellsRead, focused, keepScreenshot, openGlance } from "./support/glance-page.js";
import { Webview } from "./support/webview.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const erp = glanceOfExample("erp-ocd");
const erpFound = glanceOfExample("erp-ocd", (text) =>
  text
    .replace("at most 900 minutes", "at most 500 minutes")
    .replace(/ {4}rationale +"If you touch.*\n/, "")
    .replace("{ where public-place }", "{ where moonbase }"),
);

describe.each(projectNames)("the picture of %s", (project) => {
  const model = glanceOfExample(project);

  it("is drawn under a strict policy, without a complaint, and axe finds nothing", async () => {
    const webview = await openGlance(browser, model);
    expect(await webview.page.textContent("h1")).toContain(model.head.title);
    await keepScreenshot(webview, `${project}-light`);
    expect(await webview.axe()).toEqual([]);
    expect(webview.complaints).toEqual([]);
    expect(new Set(webview.requests.map((url) => new URL(url).host))).toEqual(new Set(["webview.test"]));
    await webview.close();
  });

  it("reads out each cell of each session and task", async () => {
    const webview = await openGlance(browser, model);
    const read = await cellsRead(webview);
    const labels = new GlanceLabels(model, glanceWords());
    const expected = model.courses.flatMap((course) =>
      course.tasks.flatMap((task) =>
        course.sessions.map((session) => {
          const cell = task.cells.find((one) => one.session === session.key);
          const name = `${labels.words.session(session)}, ${task.title}`;
          return [`${session.key} ${task.key}`, cell ? labels.cell(cell, task, session) : `${name}: nothing.`];
        }),
      ),
    );
    expect(read).toEqual(Object.fromEntries(expected));
    await webview.close();
  });
});

describe("the picture", () => {
  it.each(["dark", "high-contrast", "high-contrast-light"] as const)("can be read in the theme %s", async (theme) => {
    const webview = await openGlance(browser, erpFound, { theme });
    await webview.page.focus('[data-key="session.7 homework.TouchAndStay"]');
    await keepScreenshot(webview, `erp-ocd-${theme}`);
    expect(await webview.axe()).toEqual([]);
    await webview.close();
    const other = await openGlance(browser, glanceOfExample("short-term-dynamic"), { theme });
    await keepScreenshot(other, `short-term-dynamic-${theme}`);
    expect(await other.axe()).toEqual([]);
    await other.close();
  });

  it("goes to the text of what is clicked", async () => {
    const webview = await openGlance(browser, erp);
    await webview.posted();
    const clicks = [
      ['td[data-key="session.7 homework.TouchAndStay"]', cellOf(erp, "session.7", "TouchAndStay")?.place],
      ['th[data-key="homework.DriveOn"]', taskIn(courseOf(erp), "DriveOn").place],
      ['td[data-key="session.1 homework.DriveOn"]', courseOf(erp).sessions[0]?.place],
      ['th[data-key="step.FearedThings.BinLid"]', erp.hierarchies[0]?.steps.find(({ rating }) => rating === 60)?.place],
      ['th[data-key="stage.KeepItUp"]', courseOf(erp).bands[2]?.place],
      ["h1 button", erp.head.place],
    ] as const;
    for (const [selector, place] of clicks) {
      await webview.page.click(selector);
      expect(await webview.posted(), selector).toEqual([{ type: "reveal", place }]);
    }
    await webview.close();
  });

  it("is gone through with Tab, the arrows, Home, End and Enter", async () => {
    const webview = await openGlance(browser, erp);
    const { keyboard } = webview.page;
    const press = async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
      return focused(webview);
    };
    await press("Tab", "Tab", "Tab");
    expect(await press("Tab")).toBe("stage.MapAndPlan");
    expect(await press("ArrowDown", "ArrowDown")).toBe("session.1 homework.TriggerLog");
    expect(await press("ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown")).toBe("session.3 homework.NoRituals");
    expect(await press("Home")).toBe("homework.NoRituals");
    expect(await press("End")).toBe("booster.2 homework.NoRituals");
    expect(await press("Control+End")).toBe("load session.12");
    expect(await press("Control+Home")).toBe("stage.MapAndPlan");
    expect(await press("ArrowUp")).toBe("stage.MapAndPlan");
    expect(await press("ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown")).toBe("session.3 homework.AgreedAnswer");
    await webview.posted();
    await press("Enter");
    expect(await webview.posted()).toEqual([
      { type: "reveal", place: cellOf(erp, "session.3", "AgreedAnswer")?.place },
    ]);
    // One stop of the grid is on the way of Tab, the one that was used last.
    const stops = await webview.page.$$eval("section:first-of-type [tabindex='0']", (found) => found.length);
    expect(stops).toBe(1);
    expect(await press("Tab")).toBe("head session.1");
    expect(await press("Shift+Tab")).toBe("session.3 homework.AgreedAnswer");
    await webview.close();
  });

  it("reaches every cell with the arrows alone", async () => {
    const model = glanceOfExample("short-term-dynamic");
    const webview = await openGlance(browser, model);
    await webview.page.focus('[data-key="homework.NoticePattern"]');
    const reached = new Set<string | null>();
    const { tasks, sessions } = courseOf(model);
    for (const [index] of tasks.entries()) {
      for (const _ of sessions) {
        await webview.page.keyboard.press(index % 2 === 0 ? "ArrowRight" : "ArrowLeft");
        reached.add(await focused(webview));
      }
      if (index % 2 === 1) await webview.page.keyboard.press("ArrowRight");
      await webview.page.keyboard.press("ArrowDown");
      reached.add(await focused(webview));
    }
    const all = tasks.flatMap((task) => sessions.map((session) => `${session.key} ${task.key}`));
    expect(all.filter((key) => !reached.has(key))).toEqual([]);
    await webview.close();
  });

  it("marks what is at the cursor of the editor", async () => {
    const webview = await openGlance(browser, erp);
    const marked = () =>
      webview.page.$$eval("[aria-current]", (found) => found.map((one) => one.getAttribute("data-key")));
    expect(await marked()).toEqual([]);
    await webview.send({ type: "cursor", place: cellOf(erp, "session.7", "TouchAndStay")?.place });
    expect(await marked()).toEqual(["session.7 homework.TouchAndStay"]);
    await webview.send({ type: "cursor", place: cellOf(erp, "session.5", "NoRituals")?.place });
    expect(await marked()).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map((n) => `session.${n} homework.NoRituals`));
    await webview.send({ type: "cursor" });
    expect(await marked()).toEqual([]);
    await webview.close();
  });

  it("shows what was found at its cell, reads it out, and tells what to do", async () => {
    const webview = await openGlance(browser, erpFound);
    const cell = 'td[data-key="session.7 homework.TouchAndStay"]';
    expect(await webview.page.textContent(`${cell} .unseen`)).toMatch(
      / Hint: The vocabulary has no place `moonbase`\.$/,
    );
    expect(await webview.page.textContent('th[data-key="homework.TouchAndStay"] .unseen')).toBe(
      "Touching and staying. Warning: 'Touching and staying' does not say why it is done.",
    );
    await webview.page.hover(cell);
    const details = await webview.page.textContent("aside");
    expect(details).toContain("90 minutes 5 times per week");
    expect(details).toContain("Use a term of the vocabulary, or declare your own");
    await webview.posted();
    await webview.page.click(".findings button >> nth=0");
    const missing = erpFound.findings.find(({ code }) => code === "t-rationale");
    expect(await webview.posted()).toEqual([{ type: "reveal", place: missing?.place }]);
    await webview.close();
  });

  it("keeps the last good picture of a text that has errors, and says so", async () => {
    const webview = await openGlance(browser, erp);
    const before = await cellsRead(webview);
    await webview.send({ type: "model", stale: true });
    expect(await webview.page.textContent("[role=status]")).toBe(
      "The text has errors. This is the picture of what it was before.",
    );
    expect(await cellsRead(webview)).toEqual(before);
    expect(await webview.axe()).toEqual([]);
    await webview.send({ type: "model", model: erp });
    expect(await webview.page.$("[role=status]")).toBeNull();
    await webview.close();
    const empty = await Webview.open(browser, "glance");
    await empty.send({ type: "model", stale: true });
    expect(await empty.page.textContent("body")).toBe("There is no protocol to show yet.");
    await empty.close();
  });

  it("keeps the titles of tasks in sight in a narrow pane", async () => {
    const webview = await openGlance(browser, glanceOfExample("cognitive-therapy-depression"), { width: 560 });
    await webview.page.evaluate(() => window.scrollTo(700, 0));
    await keepScreenshot(webview, "narrow");
    for (const selector of ['th[data-key="homework.TryItOut"]', "h1 button", ".tools"]) {
      const box = await webview.page.locator(selector).boundingBox();
      expect(box?.x, selector).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), selector).toBeLessThanOrEqual(560);
    }
    await webview.close();
  });

  it("speaks the language of the editor", async () => {
    const webview = await openGlance(browser, erp, { language: "de" });
    expect(await webview.page.getAttribute("main", "lang")).toBe("de");
    expect(await webview.page.textContent(".tools")).toContain("Als SVG sichern");
    expect((await cellsRead(webview))["session.8 homework.HearTheStory"]).toMatch(/^Sitzung 8, Hear the story: /);
    await webview.close();
  });
});
