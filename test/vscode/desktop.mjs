// Runs the suite of the extension in the VS Code of a desktop: the one in VSCODE_PATH, or one that is downloaded
// (VSCODE_VERSION, else the newest). `--built` takes what was built before.

import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { importTypeScript } from "../../scripts/import-typescript.mjs";
import { mustRunNode, root } from "../../scripts/run.mjs";

const { bundleForHost } = await importTypeScript("test/vscode/support/bundle-for-host.ts");
const { fixture, writeFiles } = await importTypeScript("test/vscode/support/fixture.ts");
const { faultsOf, resultFile } = await importTypeScript("test/vscode/support/outcomes.ts");
const { zipEntries } = await importTypeScript("test/support/zip.ts");

const folder = realpathSync(mkdtempSync(join(tmpdir(), "homework-desktop-")));
try {
  process.exitCode = await run(await editor());
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Where the program of the editor is; undefined after it was said that there is none. */
async function editor() {
  const { VSCODE_PATH, VSCODE_VERSION } = process.env;
  if (VSCODE_PATH) {
    if (existsSync(VSCODE_PATH)) return VSCODE_PATH;
    console.error(`There is no ${VSCODE_PATH}, which VSCODE_PATH names.`);
    return undefined;
  }
  try {
    return await downloadAndUnzipVSCode({
      ...(VSCODE_VERSION ? { version: VSCODE_VERSION } : {}),
      cachePath: join(root, ".cache", "vscode", "desktop"),
      timeout: 30_000,
    });
  } catch (error) {
    console.error(`VS Code cannot be downloaded here (${error.message}). Say in VSCODE_PATH where its program is.`);
    return undefined;
  }
}

async function run(program) {
  if (program === undefined) return 1;
  const { folder: tests, entry } = await bundleForHost(root, "node", "extension.ts");
  const workspace = join(folder, "workspace");
  writeFiles(workspace, fixture(root));
  let exitCode = 0;
  try {
    await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: [unpacked(), tests],
      extensionTestsPath: entry,
      launchArgs: [
        workspace,
        "--disable-extensions",
        "--disable-telemetry",
        `--user-data-dir=${join(folder, "user-data")}`,
        `--extensions-dir=${join(folder, "extensions")}`,
      ],
    });
  } catch (error) {
    exitCode = error.code ?? 1;
  }
  const result = join(workspace, resultFile);
  const outcomes = existsSync(result) ? JSON.parse(readFileSync(result, "utf8")) : undefined;
  const faults = faultsOf({ exitCode, outcomes });
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`${outcomes.length} tests passed in ${program}.`);
  return faults.length === 0 ? 0 : 1;
}

/** The folder with what the package holds: it is tried as it is shipped. */
function unpacked() {
  const vsix = join(folder, "extension.vsix");
  mustRunNode("scripts/package.mjs", "--out", vsix, ...(process.argv.includes("--built") ? ["--built"] : []));
  const files = zipEntries(readFileSync(vsix)).filter(({ path }) => path.startsWith("extension/"));
  writeFiles(folder, Object.fromEntries(files.map(({ path, read }) => [path, read()])));
  return join(folder, "extension");
}
