import { describe, expect, it } from "vitest";
import { RenameRequest, type WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { compile, type Finding } from "../../../server/src/index.js";
import { declarationsOf, parseFile } from "../../../server/src/language/index.js";
import { filesOf, projectNames } from "../../examples/example.js";
import { Editor } from "../../support/editor.js";
import { breakLine, brokenLine } from "../../support/example-editor.js";

/** Every name that the files of a project declare, with its file and offset. */
function declaredNames(files: Readonly<Record<string, string>>) {
  return Object.entries(files)
    .filter(([path]) => path.endsWith(".homework"))
    .flatMap(([path, text]) =>
      [...declarationsOf(parseFile(text, path), "project").byNode.values()].map(({ name, space, place }) => ({
        path,
        name,
        space,
        start: place.start,
      })),
    );
}

/** What a project compiles to and what is found in it, without what follows from the bytes of its texts. */
function outcomeOf(files: Readonly<Record<string, string>>) {
  const { findings, protocols } = compile({ files });
  const said = ({ path, start, code, severity, message, why, help }: Finding) => {
    const line = (files[path] ?? "").slice(0, start).split("\n").length;
    return { path, line, code, severity, message, why, help };
  };
  return JSON.stringify({
    findings: findings.map(said),
    protocols: protocols.map(({ json }) => JSON.parse(json.replace(/"sha256": "\w+"/g, '"sha256": ""'))),
  });
}

/** How far an offset moves when the line is put in. */
function shift(text: string, offset: number): number {
  return offset < breakLine(text).indexOf(brokenLine) ? 0 : brokenLine.length;
}

class Renamer {
  readonly #editor: Editor;
  constructor(
    editor: Editor,
    readonly files: Record<string, string>,
  ) {
    this.#editor = editor;
  }

  static async on(files: Record<string, string>): Promise<Renamer> {
    const editor = await Editor.start(files);
    for (const [path, text] of Object.entries(files)) if (path.endsWith(".homework")) await editor.open(path, text);
    return new Renamer(editor, files);
  }

  async rename(path: string, start: number, newName: string): Promise<Record<string, string>> {
    const text = this.#editor.text(path);
    const edit = await this.#editor.request(RenameRequest.type, {
      textDocument: { uri: this.#editor.uri(path) },
      position: TextDocument.create("", "", 0, text).positionAt(start),
      newName,
    });
    return this.#apply(edit);
  }

  async #apply(edit: WorkspaceEdit | null): Promise<Record<string, string>> {
    const changed = this.#editor.editedFiles(edit);
    for (const [path, text] of Object.entries(changed)) await this.#editor.type(path, text);
    return { ...this.files, ...changed };
  }
}

describe.each(projectNames)("every name of %s", (project) => {
  it("can be changed without changing anything else, and back to the same bytes", async () => {
    const files = filesOf(project);
    const names = declaredNames(files);
    expect(names.length).toBeGreaterThan(5);
    const before = outcomeOf(files);
    const renamer = await Renamer.on(files);
    for (const { path, name, space, start } of names) {
      const fresh = `${name}Anew`;
      const changed = await renamer.rename(path, start, fresh);
      expect(changed[path], `${space} ${name}`).not.toBe(files[path]);
      expect(outcomeOf(changed).replaceAll(fresh, name), `${space} ${name}`).toBe(before);
      expect(await renamer.rename(path, start, name), `${space} ${name}`).toEqual(files);
    }
  }, 120_000);

  it("is found in the same places when a line of each file cannot be read", async () => {
    const files = filesOf(project);
    const isProtocol = ([path]: [string, string]) => path.endsWith(".homework");
    const broken = { ...files };
    for (const [path, text] of Object.entries(files).filter(isProtocol)) broken[path] = breakLine(text);
    const renamer = await Renamer.on(files);
    const amidErrors = await Renamer.on(broken);
    // Broken texts are read by the slower parser: some names of every kind will do.
    const some = declaredNames(files).filter((_, index) => index % 6 === 0);
    for (const { path, name, space, start } of some) {
      const changed = await renamer.rename(path, start, `${name}Anew`);
      await renamer.rename(path, start, name);
      const there = start + shift(files[path] ?? "", start);
      const inBroken = await amidErrors.rename(path, there, `${name}Anew`);
      await amidErrors.rename(path, there, name);
      for (const [other, text] of Object.entries(changed).filter(isProtocol)) {
        expect(inBroken[other], `${space} ${name} in ${other}`).toBe(breakLine(text));
      }
    }
  }, 120_000);
});
