import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HandoutModel } from "../../server/src/compile/handout/handout-model.js";
import { corpusProtocol, handoutFrom, handoutOfExample } from "../compile/handout/handout.js";
import { openBrowser } from "../vscode/support/browser.js";
import type { EditorThemeName } from "./support/editor-themes.js";
import { keepScreenshot } from "./support/glance-page.js";
import { Webview } from "./support/webview.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const youth = corpusProtocol("youth", "school-fears-9-to-12");
const child = handoutFrom(youth, { session: "session.4", reader: "child" });

async function openHandout(model: HandoutModel, theme: EditorThemeName = "light"): Promise<Webview> {
  const webview = await Webview.open(browser, "handout", { theme, width: 900 });
  await webview.send({ type: "model", model });
  return webview;
}

describe("the handout beside the editor", () => {
  it.each(["light", "dark", "high-contrast"] as const)(
    "is shown under a strict policy, without a complaint, and axe finds nothing in the theme %s",
    async (theme) => {
      const webview = await openHandout(handoutOfExample("erp-ocd", 4), theme);
      expect(await webview.page.textContent("h1")).toBe("Practice");
      expect(await webview.page.textContent("article h2")).toBe("Touching and staying");
      await keepScreenshot(webview, `handout-${theme}`);
      expect(await webview.axe()).toEqual([]);
      expect(webview.complaints).toEqual([]);
      await webview.close();
    },
  );

  it("looks as its style says, which the policy lets it bring along", async () => {
    const webview = await openHandout(child);
    const border = await webview.page.$eval(".handout header", (header) => getComputedStyle(header).borderBottomWidth);
    expect(border).toBe("2px");
    await webview.close();
  });

  it("asks the editor for another session or another reader", async () => {
    const webview = await openHandout(child);
    await webview.posted();
    await webview.page.selectOption("select >> nth=0", "session.5");
    expect(await webview.posted()).toEqual([{ type: "choose", session: "session.5", reader: "child" }]);
    await webview.page.selectOption("select >> nth=1", "caregiver");
    expect(await webview.posted()).toEqual([{ type: "choose", session: "session.4", reader: "caregiver" }]);
    await webview.send({ type: "model", model: handoutFrom(youth, { session: "session.4", reader: "caregiver" }) });
    expect(await webview.page.textContent("main")).toContain("Two sentences instead of ten");
    expect(await webview.page.inputValue("select >> nth=1")).toBe("caregiver");
    await webview.close();
  });

  it("goes to the text of a task, by mouse and by keyboard", async () => {
    const place = { path: "a.homework", start: 10, end: 20 };
    const model = { ...child, tasks: child.tasks.map((task) => ({ ...task, place })) };
    const webview = await openHandout(model);
    await webview.posted();
    await webview.page.click("article h2 span");
    await webview.page.focus("article h2 span");
    await webview.page.keyboard.press("Enter");
    expect(await webview.posted()).toEqual([
      { type: "reveal", place },
      { type: "reveal", place },
    ]);
    await webview.close();
  });

  it("hands out a page to save that prints black on white, nothing of it cut off", async () => {
    const webview = await openHandout(child, "dark");
    await webview.page.click(".choices button");
    const { data, format } = await webview.nextPosted("export");
    expect(format).toBe("html");
    await webview.close();
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.setContent(String(data));
    await page.emulateMedia({ media: "print" });
    const look = await page.$eval(".handout", (sheet) => {
      const { color, backgroundColor } = getComputedStyle(sheet);
      return { color, backgroundColor, wide: document.documentElement.scrollWidth > window.innerWidth };
    });
    expect(look).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)", wide: false });
    expect(await page.textContent("main")).toContain("Say the guess. Take the step.");
    await page.close();
  });

  it("keeps the last good sheet of a text that has errors, and says so", async () => {
    const webview = await openHandout(child);
    await webview.send({ type: "model", stale: true });
    expect(await webview.page.textContent("[role=status]")).toBe(
      "The text has errors. This is the handout as it was before.",
    );
    expect(await webview.page.textContent("main")).toContain("A step into the hall");
    await webview.close();
    const empty = await Webview.open(browser, "handout");
    expect(await empty.page.textContent("body")).toBe("There is no handout to show yet.");
    await empty.close();
  });

  it("shows no sheet of another protocol for one that has none", async () => {
    const webview = await openHandout(child);
    await webview.send({ type: "nothing" });
    expect(await webview.page.textContent("body")).toBe("There is no handout to show yet.");
    await webview.close();
  });
});
