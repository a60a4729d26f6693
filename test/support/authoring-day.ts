import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { toDiagnostic } from "../../server/src/features/diagnostics/to-diagnostic.js";
import { DocumentText } from "../../server/src/features/session/shown-document.js";
import { compareText } from "../../server/src/finding.js";
import { coldFindings, PaperFiles } from "../compile/live/project-on-paper.js";
import { Editor, folder } from "./editor.js";
import { SeededRandom } from "./seeded-random.js";

const examples = "protocol-examples";

/** The four example projects as one: their files by path. */
export function exampleFiles(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const example of readdirSync(examples)) {
    for (const name of readdirSync(join(examples, example))) {
      if (name.endsWith(".homework")) {
        texts[`${example}/${name}`] = readFileSync(join(examples, example, name), "utf8").replaceAll("\r\n", "\n");
      }
    }
  }
  return texts;
}

/** What the server says of a file, and what a cold run says of it. */
export interface Difference {
  path: string;
  told: readonly Diagnostic[];
  cold: readonly Diagnostic[];
}

/**
 * A day in which somebody writes: letters typed, words taken out and doubled, lines broken, files closed and opened again,
 * moved and deleted, branches switched under the editor. Everything follows from the seed.
 */
export class AuthoringDay {
  readonly #random: SeededRandom;
  readonly #before = exampleFiles();
  readonly #paths = new Set(Object.keys(this.#before));
  readonly #open = new Set<string>();
  #copies = 0;
  edits = 0;

  private constructor(
    readonly editor: Editor,
    seed: number,
  ) {
    this.#random = new SeededRandom(seed);
  }

  static async begin(seed: number): Promise<AuthoringDay> {
    return new AuthoringDay(await Editor.start(exampleFiles()), seed);
  }

  /** Does the next thing. Most of what happens in a day is typing. */
  async next(): Promise<void> {
    this.edits++;
    const dice = this.#random.below(200);
    const path = this.#random.pick([...this.#paths].sort(compareText));
    if (dice < 170) await this.#type(this.#random.below(3) === 0 ? path : this.#random.pick([...this.#open, path]));
    else if (dice < 180) await this.#close(path);
    else if (dice < 186) await this.#restore(path);
    else if (dice < 191) await this.#move(path);
    else if (dice < 195) await this.#delete(path);
    else if (dice < 198) await this.#writeOutside(path);
    else await this.#switchBranch();
  }

  /** Where the server's findings differ from those of a cold run over what it sees. */
  async differences(): Promise<Difference[]> {
    await this.editor.settle();
    const texts = new Map<string, string>();
    for (const [uri, text] of this.editor.disk.texts) texts.set(uri.slice(folder.length + 1), text);
    for (const [uri, document] of this.editor.documents) texts.set(uri.slice(folder.length + 1), document.getText());
    const files = new PaperFiles(texts);
    const cold = await coldFindings(files);
    const [project] = this.editor.session.projects.all();
    if (!project) throw new Error("The project is not open.");
    const documents = new Map([...texts].map(([path, text]) => [path, DocumentText.of(text)]));
    const textOf = (path: string) => documents.get(path) ?? DocumentText.of("");
    const differing: Difference[] = [];
    for (const path of texts.keys()) {
      const told = this.editor.published.get(this.editor.uri(path))?.diagnostics ?? [];
      const expected = (cold.get(path) ?? []).map((finding) =>
        toDiagnostic(finding, this.editor.session, project, textOf),
      );
      if (JSON.stringify(told) !== JSON.stringify(expected)) differing.push({ path, told, cold: expected });
    }
    return differing;
  }

  async #type(path: string): Promise<void> {
    const text = this.editor.text(path);
    if (!this.#open.has(path)) {
      this.#open.add(path);
      await this.editor.open(path, text.replaceAll("<|", "< |"));
    }
    await this.editor.edit(path, this.#random.edit(this.editor.text(path)));
  }

  async #close(path: string): Promise<void> {
    if (!this.#open.delete(path)) return;
    // Half of what was written is saved first.
    if (this.#random.below(2) === 0) await this.editor.write(path, this.editor.text(path));
    await this.editor.close(path);
  }

  /** The author takes back what was changed. */
  async #restore(path: string): Promise<void> {
    const text = this.#before[path] ?? "";
    if (this.#open.has(path)) await this.editor.edit(path, text);
    else await this.editor.write(path, text);
  }

  async #move(path: string): Promise<void> {
    const text = this.editor.text(path);
    await this.#delete(path);
    const to = path.replace(/(-\d+)?\.homework$/, `-${++this.#copies}.homework`);
    this.#paths.add(to);
    await this.editor.write(to, text);
  }

  async #delete(path: string): Promise<void> {
    if (this.#open.delete(path)) await this.editor.close(path);
    await this.editor.write(path, undefined);
    if (!(path in this.#before)) this.#paths.delete(path);
  }

  async #writeOutside(path: string): Promise<void> {
    await this.editor.write(path, this.#random.edit(this.editor.disk.texts.get(this.editor.uri(path)) ?? ""));
  }

  /** All files are as they were at first; what was made since is gone. */
  async #switchBranch(): Promise<void> {
    for (const path of [...this.#paths].sort(compareText)) {
      if (path in this.#before) await this.editor.write(path, this.#before[path]);
      else await this.#delete(path);
    }
  }
}
