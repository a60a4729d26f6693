import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../../server/src/compile/glance/parts-at.js";
import { glanceSvg } from "../../server/src/compile/picture/glance-svg.js";
import { themes } from "../../server/src/compile/picture/theme.js";
import { glanceOfExample } from "../compile/glance/glance.js";
import { partsIn, readXml } from "../compile/picture/svg.js";
import { projectNames } from "../examples/example.js";
import { openBrowser } from "../vscode/support/browser.js";
import { cellsRead, openGlance } from "./support/glance-page.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const model = glanceOfExample("erp-ocd");

describe("the picture that is saved", () => {
  it("as SVG holds the same cells with the same names, in the colours of the editor", async () => {
    const webview = await openGlance(browser, model, { theme: "dark" });
    const read = await cellsRead(webview);
    await webview.page.click("text=Save as SVG");
    const { data, format } = await webview.nextPosted("export");
    expect(format).toBe("svg");
    const parts = partsIn(String(data));
    const cells = Object.entries(read).filter(([, name]) => !name.endsWith(": nothing."));
    expect(cells.filter(([key, name]) => parts.get(key) !== name)).toEqual([]);
    expect([...parts.keys()].filter((key) => key.includes(" homework."))).toHaveLength(cells.length);
    expect(data).not.toContain("var(");
    expect(data).toContain('fill="#1f1f1f"');
    expect(data).toContain('stroke="#3794ff"');
    await webview.close();
  });

  it("as PNG is drawn from that SVG, twice as large", async () => {
    const webview = await openGlance(browser, model);
    await webview.send({ type: "export", format: "svg" });
    const svg = readXml(String((await webview.nextPosted("export")).data));
    await webview.page.click("text=Save as PNG");
    const { data } = await webview.nextPosted("export");
    const png = Buffer.from(String(data), "base64");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * Number(svg.attributes.width));
    expect(png.readUInt32BE(20)).toBe(2 * Number(svg.attributes.height));
    expect(webview.complaints).toEqual([]);
    await webview.close();
  });
});

describe.each(projectNames)("the SVG of %s, opened by itself", (project) => {
  it("shows every part, and no text leaves the sheet or runs into another part's column", async () => {
    const shown = glanceOfExample(project);
    const page = await browser.newPage();
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(glanceSvg(shown, themes.light)).toString("base64")}`);
    const found = await page.evaluate(() => {
      const sheet = document.documentElement.getBoundingClientRect();
      const outside = [...document.querySelectorAll("text")].filter((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        const frame = text.closest("[data-key]")?.querySelector("rect")?.getBoundingClientRect();
        const leavesFrame =
          frame !== undefined && frame.width > 0 && (right > frame.right + 3 || left < frame.left - 3);
        return left < 0 || right > sheet.right || bottom > sheet.bottom || leavesFrame;
      });
      return {
        outside: outside.map(({ textContent }) => textContent),
        keys: [...document.querySelectorAll("[data-key]")].map((part) => part.getAttribute("data-key")),
        untitled: [...document.querySelectorAll("[data-key]")].filter((part) => !part.querySelector("title")).length,
      };
    });
    expect(found.outside).toEqual([]);
    expect(found.untitled).toBe(0);
    const cells = shown.courses.flatMap(({ tasks }) => tasks.flatMap((task) => task.cells));
    expect(cells.filter(({ key }) => !found.keys.includes(key))).toEqual([]);
    expect(partsOf(shown).length).toBeGreaterThan(0);
    await page.close();
  });
});
