import { l10n, Range, type TestController, type TestItem, Uri, workspace } from "vscode";
import type { Range as ProtocolRange } from "vscode-languageserver-protocol";
import {
  type ExpectedJson,
  type ListTestsResult,
  listTests,
  type PackTests,
  type ProjectTests,
  type RunExampleParams,
} from "../../../../server/src/features/pack-requests.js";
import type { LanguageServer } from "../language-server/index.js";

/** What a leaf of the tree tries. */
export type Trial = { example: RunExampleParams } | { expected: ExpectedJson };

/** The tree of tests, and what each of its leaves tries. */
export class TestTree {
  readonly #trials = new Map<string, Trial>();
  isShown = false;

  constructor(
    private readonly controller: TestController,
    private readonly server: LanguageServer,
  ) {}

  async refresh(): Promise<void> {
    this.isShown = true;
    const { projects } = await this.server.ask<ListTestsResult>(listTests, {});
    this.#trials.clear();
    this.controller.items.replace(projects.map((project) => this.#project(project)));
  }

  trialOf(item: TestItem): Trial | undefined {
    return this.#trials.get(item.id);
  }

  #project({ root, packs, expected }: ProjectTests): TestItem {
    const item = this.#item(root, nameOf(Uri.parse(root)));
    const ofPacks = packs.map((pack) => this.#pack(pack, root));
    const json = this.#item(`${root}#expected`, l10n.t("Expected JSON"));
    json.children.replace(expected.map((one) => this.#expected(one)));
    item.children.replace(expected.length > 0 ? [...ofPacks, json] : ofPacks);
    return item;
  }

  #pack({ approach, title, uri, frames, rules }: PackTests, root: string): TestItem {
    const item = this.#item(`${root}#${approach}`, title, uri);
    const usual = frames.map(({ name, range }) => {
      const frame = this.#item(`${item.id}/frame/${name}`, l10n.t("{0} gives nothing", name), uri, range);
      this.#trials.set(frame.id, { example: { root, approach, frame: name } });
      return frame;
    });
    const ofRules = rules.map(({ id: rule, title: label, range, examples }) => {
      const parent = this.#item(`${item.id}/${rule}`, label, uri, range);
      parent.description = rule;
      parent.children.replace(
        examples.map(({ position, expects, note, range: place }) => {
          const says = expects === "fails" ? l10n.t("gives the finding") : l10n.t("gives none");
          const example = this.#item(`${parent.id}/${position}`, `${position + 1}. ${says}`, uri, place);
          if (note !== undefined) example.description = note;
          this.#trials.set(example.id, { example: { root, approach, rule, position } });
          return example;
        }),
      );
      return parent;
    });
    item.children.replace([...usual, ...ofRules]);
    return item;
  }

  #expected(expected: ExpectedJson): TestItem {
    const item = this.#item(expected.uri, expected.path, expected.uri);
    this.#trials.set(item.id, { expected });
    return item;
  }

  #item(id: string, label: string, uri?: string, range?: ProtocolRange): TestItem {
    const item = this.controller.createTestItem(id, label, uri === undefined ? undefined : Uri.parse(uri));
    if (range) {
      item.range = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
    }
    return item;
  }
}

/** A project is called by its path in the workspace; one that is a whole folder of it, by the name of the folder. */
function nameOf(root: Uri): string {
  const folder = workspace.getWorkspaceFolder(root);
  const isFolder = folder?.uri.path === root.path.replace(/(?<=.)\/$/, "");
  return folder && isFolder ? folder.name : workspace.asRelativePath(root, true);
}
