import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles, textOf } from "./project.js";

/** The steps from text to JSON, in order; a step may import itself and what is to its left. */
const steps = ["language", "protocol", "rules", "compile", "features"];

/** What any step may import. */
const shared = /^server\/src\/(finding\.ts|files\.ts|text-edit\.ts|sha256\.ts|version\.ts|messages\/.*)$/;

interface Import {
  from: string;
  /** A file of the project, or the name of a package or of a module of Node. */
  to: string;
}

function importsOf(path: string): Import[] {
  const specifiers = textOf(path).matchAll(
    /(?:^|[\s;}])(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|\brequire\(\s*["']([^"']+)["']/g,
  );
  return [...specifiers].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const to = name.startsWith(".") ? posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts") : name;
    return { from: path, to };
  });
}

function stepOf(path: string): number {
  return steps.indexOf(/^server\/src\/([^/]+)\//.exec(path)?.[1] ?? "");
}

const sources = projectFiles().filter((path) => /\.([cm]?ts|tsx)$/.test(path) && !path.startsWith("test/"));
const imports = sources.flatMap(importsOf);
const shown = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

describe("the arrows between the steps", () => {
  it("finds imports to look at", () => {
    const inSteps = imports.filter(({ from, to }) => stepOf(from) >= 0 && stepOf(to) >= 0);
    expect(inSteps.length).toBeGreaterThan(10);
  });

  it("no step imports what is to its right", () => {
    expect(shown(imports.filter(({ from, to }) => stepOf(from) >= 0 && stepOf(to) > stepOf(from)))).toEqual([]);
  });

  it("no step imports the library's front or the mains", () => {
    const front = /^(server\/src\/[^/]+\.ts|cli\/.*|client\/.*)$/;
    const found = imports.filter(({ from, to }) => stepOf(from) >= 0 && front.test(to) && !shared.test(to));
    expect(shown(found)).toEqual([]);
  });

  it("what every step imports imports no step", () => {
    expect(shown(imports.filter(({ from, to }) => shared.test(from) && stepOf(to) >= 0))).toEqual([]);
  });

  it("only what serves an editor speaks another language than English", () => {
    const other = /^server\/src\/messages\/(texts\.ts|de\/.*)$/;
    const found = imports.filter(
      ({ from, to }) => other.test(to) && !other.test(from) && !from.startsWith("server/src/features/"),
    );
    expect(shown(found)).toEqual([]);
  });

  it("rules read facts, never the tree", () => {
    const tree = /^(grammar\/|server\/src\/language\/(?!tokens\/)|langium(\/|$)|chevrotain(\/|$))/;
    const found = imports.filter(({ from, to }) => from.startsWith("server/src/rules/") && tree.test(to));
    expect(shown(found)).toEqual([]);
  });
});

describe("what the steps run on", () => {
  const portable = imports.filter(
    ({ from }) => (stepOf(from) >= 0 && stepOf(from) < steps.indexOf("features")) || shared.test(from),
  );

  it("is not Node", () => {
    expect(shown(portable.filter(({ to }) => isBuiltin(to) || to === "langium/node"))).toEqual([]);
  });

  it("is not an editor or its protocol", () => {
    const editor =
      /^(vscode|vscode-jsonrpc|vscode-languageclient|vscode-languageserver(-protocol|-types)?|langium\/lsp)(\/|$)/;
    expect(shown(portable.filter(({ to }) => editor.test(to)))).toEqual([]);
  });

  it("only the extension knows vscode", () => {
    const found = imports.filter(({ from, to }) => to === "vscode" && !from.startsWith("client/"));
    expect(shown(found)).toEqual([]);
  });

  it("the pages that the extension shows know neither it nor Node", () => {
    const pages = imports.filter(({ from }) => from.startsWith("client/webview/"));
    expect(pages.length).toBeGreaterThan(10);
    const foreign = pages.filter(({ to }) => to === "vscode" || isBuiltin(to) || to.startsWith("client/src/"));
    expect(shown(foreign)).toEqual([]);
  });
});
