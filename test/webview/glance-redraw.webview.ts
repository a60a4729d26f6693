import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GlanceModel } from "../../server/src/compile/glance/glance-model.js";
import { glanceOfExample } from "../compile/glance/glance.js";
import { openBrowser } from "../vscode/support/browser.js";
import { openGlance } from "./support/glance-page.js";
import type { Webview } from "./support/webview.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Where the document changes while something is sent: the keys of the cells, or the elements, and how often. */
async function changesOf(webview: Webview, send: () => Promise<void>): Promise<Record<string, number>> {
  await webview.page.evaluate(() => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { stopWatching: () => [...seen, ...observer.takeRecords()] });
  });
  await send();
  return webview.page.evaluate(() => {
    const { stopWatching } = window as unknown as { stopWatching(): MutationRecord[] };
    const counts: Record<string, number> = {};
    for (const { target } of stopWatching()) {
      const element = target instanceof Element ? target : target.parentElement;
      const key = element?.closest("[data-key]")?.getAttribute("data-key") ?? element?.tagName ?? "";
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  });
}

describe("after an edit", () => {
  const before = glanceOfExample("erp-ocd");
  const sent = async (change: (text: string) => string): Promise<Record<string, number>> => {
    const webview = await openGlance(browser, before);
    const model: GlanceModel = glanceOfExample("erp-ocd", change);
    const changes = await changesOf(webview, () => webview.send({ type: "model", model }));
    await webview.close();
    return changes;
  };

  it("of one dose only its cell and the bar of the load are drawn again", async () => {
    const changes = await sent((text) =>
      text.replace("dose 90 minutes 5 times per week", "dose 45 minutes 5 times per week"),
    );
    expect(Object.keys(changes).sort()).toEqual(["load session.7", "session.7 homework.TouchAndStay"]);
    expect(changes["session.7 homework.TouchAndStay"]).toBeLessThanOrEqual(3);
    expect(changes["load session.7"]).toBeLessThanOrEqual(8);
  });

  it("that only moves text nothing is drawn again", async () => {
    expect(await sent((text) => `// A comment on top.\n\n${text}`)).toEqual({});
  });

  it("of one title only what bears it is drawn again", async () => {
    const changes = await sent((text) => text.replace('"Drive on"', '"Drive on, and on"'));
    const bearers = Object.keys(changes).filter((key) => !key.includes("homework.DriveOn"));
    expect(bearers).toEqual(["mechanism emotional-processing-fear"]);
  });

  it("that adds a session all that was there stays in place", async () => {
    const webview = await openGlance(browser, before);
    const count = () =>
      webview.page.$$eval("td[data-key^='session.'][data-key$=' homework.DriveOn']", (found) => found.length);
    const first = await count();
    const added = glanceOfExample("erp-ocd", (text) =>
      text.replace("course 12 sessions over 7 weeks", "course 13 sessions over 8 weeks"),
    );
    await webview.page.evaluate(() => {
      document.querySelector("[data-key='session.3 homework.DriveOn']")?.setAttribute("data-was-here", "");
    });
    await webview.send({ type: "model", model: added });
    expect(await count()).toBe(first + 1);
    expect(await webview.page.$("[data-key='session.3 homework.DriveOn'][data-was-here]")).not.toBeNull();
    await webview.close();
  });

  it("of the theme the marks take its colours", async () => {
    const webview = await openGlance(browser, before);
    const strokes = () =>
      webview.page.$$eval("td[data-key='session.7 homework.TouchAndStay'] path", (found) =>
        found.map((one) => one.getAttribute("stroke")),
      );
    const light = await strokes();
    await webview.page.evaluate(() => {
      document.documentElement.style.setProperty("--vscode-charts-blue", "#00ffff");
      document.documentElement.style.setProperty("--vscode-editor-foreground", "#eeeeee");
    });
    await webview.send({ type: "cursor" });
    const changed = await strokes();
    expect(changed).not.toEqual(light);
    expect(changed).toContain("#00ffff");
    await webview.close();
  });
});
