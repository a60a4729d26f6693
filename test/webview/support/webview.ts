import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { root } from "../../house/project.js";
import { type EditorThemeName, editorThemes } from "./editor-themes.js";

const origin = "https://webview.test";

/** As strict as the editor's own page can be: no inline script or style, nothing from elsewhere. */
const policy = `default-src 'none'; script-src ${origin}; style-src ${origin}; img-src blob:`;

declare global {
  interface Window {
    /** What the page has posted, and how often the test has asked for it. */
    posted: unknown[];
  }
}

export interface Posted {
  type: string;
  [key: string]: unknown;
}

/** A page of the extension as an editor shows it, with its two ends of the line to the editor in our hands. */
export class Webview {
  /** What the page complained about: errors, and what its policy forbade. */
  readonly complaints: string[] = [];
  readonly requests: string[] = [];

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    name: string,
    { theme = "light", width = 1400, height = 900 }: { theme?: EditorThemeName; width?: number; height?: number } = {},
  ): Promise<Webview> {
    const page = await browser.newPage({ viewport: { width, height } });
    const webview = new Webview(page);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") webview.complaints.push(message.text());
    });
    page.on("pageerror", (error) => webview.complaints.push(String(error)));
    await page.route("**/*", (route) => {
      webview.requests.push(route.request().url());
      const path = new URL(route.request().url()).pathname;
      if (path === "/") {
        const body = `<!DOCTYPE html><html lang="en"><head><title>${name}</title><link rel="stylesheet" href="/${name}.css"></head><body><script src="/${name}.js"></script></body></html>`;
        return route.fulfill({
          body,
          contentType: "text/html; charset=utf-8",
          headers: { "content-security-policy": policy },
        });
      }
      const contentType = `${path.endsWith(".css") ? "text/css" : "text/javascript"}; charset=utf-8`;
      return route.fulfill({ body: readFileSync(join(root, "client/dist/webview", path)), contentType });
    });
    await page.addInitScript(({ bodyClass, colours }) => {
      window.posted = [];
      Object.assign(window, {
        acquireVsCodeApi: () => ({ postMessage: (message: unknown) => window.posted.push(message) }),
      });
      // As the editor does, once the page has a body and before its script runs.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.body.classList.add(bodyClass);
        for (const [key, value] of Object.entries(colours)) {
          document.documentElement.style.setProperty(`--vscode-${key}`, value);
        }
      }).observe(document, { childList: true, subtree: true });
    }, editorThemes[theme]);
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => window.posted.some((one) => (one as { type: string }).type === "ready"));
    return webview;
  }

  /** Sends what the editor sends. */
  async send(message: object): Promise<void> {
    await this.page.evaluate((data) => {
      window.postMessage(data, "*");
      return new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 0));
    }, message);
  }

  /** What the page has posted since the last time. */
  async posted(): Promise<Posted[]> {
    return this.page.evaluate(() => window.posted.splice(0)) as Promise<Posted[]>;
  }

  /** The next message of a type, once it is there. */
  async nextPosted(type: string): Promise<Posted> {
    await this.page.waitForFunction((wanted) => window.posted.some((one) => (one as Posted).type === wanted), type);
    const found = (await this.posted()).find((one) => one.type === type);
    if (!found) throw new Error(`No ${type} was posted.`);
    return found;
  }

  /** What axe finds, each with where. */
  async axe(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const violations = await this.page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof import("axe-core") }).axe.run;
      const { violations: found } = await run(document, { resultTypes: ["violations"] });
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.html} ${node.any.map(({ message }) => message).join(" ")}`),
      );
    });
    return violations;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
