import { commands, extensions } from "vscode";
import { ok, same } from "../expect.js";
import { findings, openFile, rangeOf } from "../in-workspace.js";
import type { TestWords } from "../run-suite.js";

declare const TEST_HOST: "node" | "web";

export function languageServer({ suite, test }: TestWords): void {
  suite("the extension", () => {
    test("runs in the host that is under test, from its package", async () => {
      const extension = extensions.getExtension("homework-protocols.homework-protocols-vscode");
      ok(extension, "the extension to be installed");
      await extension.activate();
      same("importScripts" in globalThis, TEST_HOST === "web");
      ok(!extension.extensionUri.path.includes("/client"), "the installed extension and not the project's folder");
    });

    test("shows what is wrong with a protocol where it stands, and takes it back once it is mended", async () => {
      const editor = await openFile("slip.homework");
      const { document } = editor;
      same(document.languageId, "homework");
      const [slip] = await findings(document, (found) => found.some(({ code }) => code === "unknown-value"));
      const place = rangeOf(document, "indiviual");
      same(slip?.range, place);
      await editor.edit((edit) => edit.replace(place, "individual"));
      await findings(document, (found) => !found.some(({ code }) => code === "unknown-value"));
      await commands.executeCommand("undo");
    });

    test("goes on after its server was started anew", async () => {
      const { document } = await openFile("slip.homework");
      await commands.executeCommand("homework.restartServer");
      await findings(document, (found) => found.length > 0);
    });
  });
}
