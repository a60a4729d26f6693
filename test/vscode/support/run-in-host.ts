import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../house/project.js";
import { openBrowser, remoteUri, windowSize, workbenchUrl } from "./browser.js";
import { bundleForHost, type Host } from "./bundle-for-host.js";
import { type EditorOptions, startEditor } from "./editor.js";
import { writeFiles } from "./fixture.js";
import { errorsIn, type Said } from "./logs.js";
import { resultFile, type SuiteRun, type TestOutcome } from "./outcomes.js";

export interface HostRun extends SuiteRun {
  /** What went wrong by what the logs and the consoles say. */
  errors: string[];
}

/**
 * Runs a suite inside an extension host of a real VS Code that has the packaged extension installed.
 * @param entry the module of the suite, relative to `test/vscode/in-host`
 */
export async function runInHost(host: Host, entry: string, options: EditorOptions, seconds = 180): Promise<HostRun> {
  const tests = await bundleForHost(root, host, entry);
  // A user's setting moves the extension to the worker, where the same package is used by its other entry.
  const moved = { "remote.extensionKind": { "homework-protocols.homework-protocols-vscode": ["web"] } };
  const settings = { ...(host === "web" ? moved : {}), ...options.settings };
  const editor = await startEditor({ ...options, settings, driven: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: windowSize });
    const said: Said[] = [];
    let finish: (code: number | "timeout") => void = () => {};
    const finished = new Promise<number | "timeout">((done) => {
      finish = done;
    });
    await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
      said.push({ type, text: args.map(String).join(" "), from: "" });
    });
    await page.exposeFunction("codeAutomationExit", (code: number) => finish(code));
    page.on("pageerror", ({ message, stack }) => said.push({ type: "error", text: message, from: stack ?? "" }));
    await page.goto(
      workbenchUrl(editor.address, editor.workspace, [
        ["extensionDevelopmentPath", remoteUri(editor.address, tests.folder)],
        ["extensionTestsPath", remoteUri(editor.address, tests.entry)],
      ]),
    );
    const timer = setTimeout(() => finish("timeout"), seconds * 1000);
    const exitCode = await finished;
    clearTimeout(timer);
    const result = join(editor.workspace, resultFile);
    const outcomes: TestOutcome[] | undefined = existsSync(result)
      ? JSON.parse(readFileSync(result, "utf8"))
      : undefined;
    const logs = editor.logs();
    const onConsole = said.map(({ type, text }) => `${type}: ${text}\n`).join("");
    writeFiles(join(tests.folder, "last-run"), { "console.log": onConsole, ...logs });
    return { exitCode, outcomes, errors: errorsIn(logs, said) };
  } finally {
    await browser.close();
    editor.stop();
  }
}
