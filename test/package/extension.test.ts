import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { picturesOfGallery } from "../client/gallery.js";
import { root } from "../house/project.js";
import { type ZipEntry, zipEntries } from "../support/zip.js";
import { type Run, run } from "./install.js";

const folder = mkdtempSync(join(tmpdir(), "homework-vsix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let packaging: Run;
let archive: Buffer;
let entries: ZipEntry[];
function packageAs(name: string, ...more: string[]): Run {
  return run(root, process.execPath, ["scripts/package.mjs", "--built", "--out", join(folder, name), ...more]);
}

function textIn(files: readonly ZipEntry[], path: string): string {
  return (
    files
      .find((entry) => entry.path === path)
      ?.read()
      .toString() ?? ""
  );
}

beforeAll(() => {
  packaging = packageAs("extension.vsix");
  archive = readFileSync(join(folder, "extension.vsix"));
  entries = zipEntries(archive);
});

describe("the packaged extension", () => {
  it("is made without a warning", () => {
    expect(packaging.status).toBe(0);
    expect(`${packaging.stdout}${packaging.stderr}`).not.toMatch(/WARN|ERROR/);
  });

  it("holds these files and no others", () => {
    expect(entries.map(({ path }) => path.replace(/^extension\//, "")).sort()).toEqual([
      "LICENSE.txt",
      "[Content_Types].xml",
      "changelog.md",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/examples.json",
      "dist/extension.cjs",
      "dist/rule-pages.json",
      "dist/server.js",
      "dist/web/extension.js",
      "dist/webview/glance.css",
      "dist/webview/glance.js",
      "dist/webview/handout.css",
      "dist/webview/handout.js",
      "extension.vsixmanifest",
      "images/activity-bar.svg",
      "images/file-dark.svg",
      "images/file-light.svg",
      "images/icon.png",
      "images/walkthrough/checks.svg",
      "images/walkthrough/example.svg",
      "images/walkthrough/folder.svg",
      "images/walkthrough/json.svg",
      "images/walkthrough/picture.svg",
      "images/walkthrough/protocol.svg",
      "l10n/bundle.l10n.de.json",
      "language-configuration.json",
      "package.json",
      "package.nls.de.json",
      "package.nls.json",
      "readme.md",
      "snippets/homework.json",
      "syntaxes/homework.tmLanguage.json",
      "syntaxes/markdown-fences.tmLanguage.json",
    ]);
  });

  it("stays well below two megabytes", () => {
    expect(archive.length).toBeLessThan(1_500_000);
  });

  it("is the same each time it is made", () => {
    packageAs("again.vsix");
    expect(readFileSync(join(folder, "again.vsix")).equals(archive)).toBe(true);
  });

  it("names no place on a machine", () => {
    const naming = entries.filter(({ read }) => read().includes(root));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it("has a page for the gallery without a link that leads nowhere", () => {
    const page = textIn(entries, "extension/readme.md");
    expect(page).toContain("there is no telemetry");
    expect([...page.matchAll(/\]\((?!https:)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
  });

  it("has a page with pictures once it is known where they lie", () => {
    packageAs("illustrated.vsix", "--images", "https://example.org/pictures/");
    const page = textIn(zipEntries(readFileSync(join(folder, "illustrated.vsix"))), "extension/readme.md");
    const shown = [...page.matchAll(/!\[[^\]]+\]\(https:\/\/example\.org\/pictures\/([\w-]+\.png)\)/g)];
    expect(shown.map(([, name]) => name)).toEqual(picturesOfGallery());
  });

  it("is for every editor, and says where it stands", () => {
    const manifest = textIn(entries, "extension.vsixmanifest");
    expect(manifest).toContain('Id="homework-protocols-vscode"');
    expect(manifest).not.toContain("TargetPlatform=");
  });
});
