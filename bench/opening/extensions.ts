import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { writeFiles } from "../../test/vscode/support/fixture.js";

/** What extensions reach the editor by. */
const api = "vscode";

/** Finds the same slip as ours, in files of a language of its own, by one expression and as soon as it can. */
const finder = `const vscode = require("${api}");
exports.activate = (context) => {
  const found = vscode.languages.createDiagnosticCollection("trivial");
  const look = (document) => {
    if (document.languageId !== "trivial") return;
    const slip = /indiviual/.exec(document.getText());
    if (!slip) return;
    const range = new vscode.Range(document.positionAt(slip.index), document.positionAt(slip.index + slip[0].length));
    found.set(document.uri, [new vscode.Diagnostic(range, "It is no such thing.", vscode.DiagnosticSeverity.Error)]);
  };
  context.subscriptions.push(found, vscode.workspace.onDidOpenTextDocument(look));
  vscode.workspace.textDocuments.forEach(look);
};
`;

/** Says in the status bar that extensions run. It is none of those that are measured, so that they start when a file is opened. */
const sayer = `const vscode = require("${api}");
exports.activate = (context) => {
  const item = vscode.window.createStatusBarItem();
  item.text = "extensions run";
  item.show();
  context.subscriptions.push(item);
};
`;

interface Manifest {
  name: string;
  activationEvents?: string[];
  contributes?: object;
}

/** Packages the two extensions that are measured with. @returns the paths of their packages */
export async function packageExtensions(folder: string): Promise<string[]> {
  const language = { id: "trivial", aliases: ["Trivial"], extensions: [".trivial"] };
  return [
    await packaged(
      folder,
      { name: "trivial-finder", activationEvents: ["onLanguage:trivial"], contributes: { languages: [language] } },
      finder,
    ),
    await packaged(folder, { name: "sayer", activationEvents: ["onStartupFinished"] }, sayer),
  ];
}

async function packaged(folder: string, manifest: Manifest, code: string): Promise<string> {
  const cwd = join(folder, manifest.name);
  const common = { publisher: "bench", version: "0.0.1", engines: { vscode: "^1.101.0" }, main: "./main.js" };
  writeFiles(cwd, {
    "package.json": JSON.stringify({ ...common, ...manifest }),
    "main.js": code,
    "README.md": "Measured with.\n",
    LICENSE: "MIT\n",
  });
  const packagePath = join(folder, `${manifest.name}.vsix`);
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}
