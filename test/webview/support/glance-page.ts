import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { GlanceModel } from "../../../server/src/compile/glance/glance-model.js";
import { root } from "../../house/project.js";
import type { EditorThemeName } from "./editor-themes.js";
import { Webview } from "./webview.js";

/** The page with the picture of a protocol. */
export async function openGlance(
  browser: Browser,
  model: GlanceModel,
  options: { theme?: EditorThemeName; width?: number; height?: number; language?: string } = {},
): Promise<Webview> {
  const webview = await Webview.open(browser, "glance", options);
  await webview.send({ type: "model", model, ...(options.language ? { language: options.language } : {}) });
  return webview;
}

/** Keeps what a page looks like, for people to look at. */
export async function keepScreenshot({ page }: Webview, name: string): Promise<void> {
  const folder = join(root, ".cache", "webview");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What is read out of each cell of the matrix, by its key. */
export function cellsRead({ page }: Webview): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>("tbody td[data-key*=' homework.']")].map((cell) => [
        cell.dataset.key ?? "",
        cell.querySelector(".unseen")?.textContent ?? "",
      ]),
    ),
  );
}

/** The key of what has the focus. */
export function focused({ page }: Webview): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null);
}
