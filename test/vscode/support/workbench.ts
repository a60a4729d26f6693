import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { TestContext } from "vitest";
import { root } from "../../house/project.js";
import { openBrowser, remoteUri, windowSize, workbenchUrl } from "./browser.js";
import { type Editor, type EditorOptions, startEditor } from "./editor.js";
import { errorsIn, type Said } from "./logs.js";
import { smallPng } from "./small-png.js";

/** The window of a VS Code as its user has it: keys, clicks, and what is to be seen. */
export class Workbench {
  /** What was said on the console of the window and of the pages in it. */
  readonly #said: Said[] = [];

  private constructor(
    readonly page: Page,
    readonly editor: Editor,
    private readonly browser: Browser,
  ) {}

  /** @param open the file of the workspace to begin with */
  static async start(options: EditorOptions & { open?: string }): Promise<Workbench> {
    const editor = await startEditor(options);
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: windowSize });
    const workbench = new Workbench(page, editor, browser);
    page.on("console", (message) => {
      workbench.#said.push({ type: message.type(), text: message.text(), from: message.location().url });
    });
    page.on("pageerror", ({ message, stack }) => {
      workbench.#said.push({ type: "error", text: message, from: stack ?? "" });
    });
    const payload: [string, string][] =
      options.open === undefined ? [] : [["openFile", remoteUri(editor.address, join(editor.workspace, options.open))]];
    await page.goto(workbenchUrl(editor.address, editor.workspace, payload));
    await page.locator(".monaco-workbench").waitFor();
    if (options.open !== undefined) await workbench.text.waitFor();
    return workbench;
  }

  /** Loads the window anew; what was open in it is opened again. */
  async loadAnew(): Promise<void> {
    await this.page.goto(workbenchUrl(this.editor.address, this.editor.workspace, []));
    await this.text.waitFor();
  }

  /** @throws if something went wrong that only a log tells of */
  async close(): Promise<void> {
    await this.browser.close();
    const errors = errorsIn(this.editor.logs(), this.#said);
    this.editor.stop();
    if (errors.length > 0) throw new Error(`There are errors in the logs:\n${errors.join("\n")}`);
  }

  /** The text of the editor in front. */
  get text(): Locator {
    return this.page.locator(".editor-group-container.active .monaco-editor .view-lines").first();
  }

  /** Runs a command by its title, e.g. `Problems: Focus on Problems View`. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.page.locator('.quick-input-widget input[type="text"]').fill(`>${title}`);
    await this.choice(title).waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** A line of the list that is open at the top of the window. */
  choice(label: string): Locator {
    return this.page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first();
  }

  /** Types into the field at the top of the window, once it asks what is meant. */
  async answer(question: string, text: string): Promise<void> {
    const widget = this.page.locator(".quick-input-widget", { hasText: question });
    await widget.locator('input[type="text"]').fill(text);
  }

  async openFile(path: string): Promise<void> {
    await this.page.keyboard.press("Control+P");
    await this.page.locator('.quick-input-widget input[type="text"]').fill(path);
    await this.choice(path.split("/").at(-1) ?? path).waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".tab.active", { hasText: path.split("/").at(-1) ?? path }).waitFor();
  }

  /** Sets the cursor to the end of the first line that holds a text: of the editor in front, else of the one beside a page. */
  async goToLineWith(text: string): Promise<void> {
    const inFront = this.page.locator(".editor-group-container.active .view-line");
    const lines = (await inFront.count()) > 0 ? inFront : this.page.locator(".editor-group-container .view-line");
    await lines.filter({ hasText: text }).first().click();
    await this.page.keyboard.press("End");
  }

  /** Sets the cursor to the beginning of a line, counted from 1. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press("Control+G");
    await this.page.locator('.quick-input-widget input[type="text"]').fill(`:${line}`);
    await this.choice(`line ${line}`).waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".statusbar-item", { hasText: `Ln ${line}, ` }).waitFor();
  }

  /** What is offered to mend what is at the cursor, once the list of it is open. */
  offered(title: string): Locator {
    return this.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
  }

  /** Opens the list of what is offered at the cursor; once more where the editor has closed it, since a finding has come anew. */
  async openOffers(title: string): Promise<Locator> {
    const offer = this.offered(title);
    for (let tries = 0; tries < 5 && !(await offer.isVisible()); tries++) {
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+.");
      await offer.waitFor({ timeout: 5000 }).catch(() => {});
    }
    return offer;
  }

  /** The light bulb beside the line with the cursor. */
  lightBulb(): Locator {
    return this.page
      .locator('.editor-group-container.active [class*="codicon-gutter-lightbulb"], .lightBulbWidget')
      .first();
  }

  /** A line of a tree in the side bar, by what it is called. */
  treeItem(label: string): Locator {
    return this.page.locator(".pane-body .monaco-list-row", { hasText: label }).first();
  }

  /** What the page in front shows: a preview or a picture. */
  webview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  }

  squiggles(severity: "error" | "warning" | "info"): Locator {
    return this.page.locator(`.squiggly-${severity}`);
  }

  /** Keeps a picture of what was there to be seen when a test failed. */
  async pictureOfFailure({ task }: TestContext): Promise<void> {
    if (task.result?.state !== "fail") return;
    await this.#keepPicture(join(".cache", "vscode", "failures"), task.name.replace(/\W+/g, "-").slice(0, 80));
  }

  /** Keeps a picture of the window below the cache, to be looked at. */
  async picture(name: string): Promise<void> {
    await this.#keepPicture(join(".cache", "vscode", "screenshots"), name);
  }

  /** The same for a picture that readers of the gallery see: UPDATE=1 replaces the one in `test/vscode/screenshots`. */
  async pictureForGallery(name: string): Promise<void> {
    await this.picture(name);
    if (process.env.UPDATE === "1") await this.#keepPicture(join("test", "vscode", "screenshots"), name);
  }

  async #keepPicture(folder: string, name: string): Promise<void> {
    const path = join(root, folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, smallPng(await this.page.screenshot({ animations: "disabled" })));
  }
}
