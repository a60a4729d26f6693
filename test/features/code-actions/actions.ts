import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Range,
} from "vscode-languageserver-protocol";
import { Editor, type EditorOptions, usualClient } from "../../support/editor.js";
import { applyEdit } from "../../support/workspace-edits.js";

/** A client that can do all that the server asks about. */
export const ableClient = {
  ...usualClient,
  workspace: {
    ...usualClient.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create", "rename", "delete"] as ["create", "rename", "delete"],
      snippetEditSupport: true,
    },
  },
  textDocument: {
    ...usualClient.textDocument,
    codeAction: {
      ...usualClient.textDocument?.codeAction,
      codeActionLiteralSupport: { codeActionKind: { valueSet: [""] } },
      disabledSupport: true,
      isPreferredSupport: true,
    },
  },
};

/** An editor with one file open at a marked place. */
export async function atPlace(
  marked: string,
  files: Readonly<Record<string, string>> = {},
  options: EditorOptions = {},
) {
  const editor = await Editor.start(files, { client: ableClient, ...options });
  const path = "course.homework";
  const file = await editor.open(path, marked);
  const [cursor] = file.cursors;
  const [range = cursor && { start: cursor, end: cursor }] = file.ranges;
  if (!range) throw new Error("Mark a place.");
  return new Place(editor, path, file.uri, range);
}

/** A place of a document, and what can be done there. */
export class Place {
  constructor(
    readonly editor: Editor,
    readonly path: string,
    readonly uri: string,
    readonly range: Range,
  ) {}

  async actions(only?: string[]): Promise<CodeAction[]> {
    await this.editor.settle();
    const diagnostics = this.editor.published.get(this.uri)?.diagnostics ?? [];
    const actions = await this.editor.request(CodeActionRequest.type, {
      textDocument: { uri: this.uri },
      range: this.range,
      context: { diagnostics, ...(only ? { only } : {}) },
    });
    return (actions ?? []).flatMap((action) => ("kind" in action ? [action as CodeAction] : []));
  }

  async titles(only?: string[]): Promise<string[]> {
    return (await this.actions(only)).map(({ title }) => title);
  }

  /** The action of this title. @throws if there is none */
  async action(title: string, only?: string[]): Promise<CodeAction> {
    const actions = await this.actions(only);
    const action = actions.find((one) => one.title === title);
    if (!action) throw new Error(`There is no "${title}", but: ${actions.map((one) => one.title).join("; ")}`);
    return action;
  }

  /** Takes an action. @returns where the author is to go on writing, by path */
  async take(title: string, only?: string[]): Promise<Map<string, number>> {
    const action = await this.action(title, only);
    const { edit } = action.edit ? action : await this.editor.request(CodeActionResolveRequest.type, action);
    if (!edit) throw new Error(`"${title}" changes nothing.`);
    return applyEdit(this.editor, edit);
  }

  get text(): string {
    return this.editor.text(this.path);
  }
}
