import { describe, expect, it } from "vitest";
import { ExecuteCommandRequest, type ProgressToken } from "vscode-languageserver-protocol";
import {
  type CheckWorkspaceResult,
  type CompileResult,
  checkWorkspaceCommand,
  compileCommand,
  type ExplainResult,
  explainCommand,
  type ListApproachesResult,
  type ListRulesResult,
  listApproachesCommand,
  listRulesCommand,
  newProtocolCommand,
  type ShowGlanceResult,
  type ShowHandoutResult,
  type StandingOfRulesResult,
  showGlanceCommand,
  showHandoutCommand,
  standingOfRulesCommand,
  type WriteStarterResult,
} from "../../../server/src/features/requests.js";
import { defaultSettings } from "../../../server/src/features/session/settings.js";
import { textOf } from "../../house/project.js";
import { Editor } from "../../support/editor.js";

function ask<Result>(editor: Editor, command: string, argument?: object): Promise<Result> {
  return editor.request(ExecuteCommandRequest.type, { command, arguments: argument ? [argument] : [] });
}

/** A first protocol of the first approach, opened. */
async function started() {
  const editor = await Editor.start();
  const { approaches } = await ask<ListApproachesResult>(editor, listApproachesCommand);
  const [first] = approaches;
  if (!first) throw new Error("There are no approaches.");
  const starter = await ask<WriteStarterResult>(editor, newProtocolCommand, { approach: first.id, title: "Our first" });
  const { uri } = await editor.open("course.homework", starter.text);
  return { editor, uri, approach: first.id, starter };
}

describe("any client can ask by name", () => {
  it("for the approaches, and a first protocol of one, which checks clean", async () => {
    const { editor, starter } = await started();
    expect(starter.text).toContain('"Our first"');
    expect(await editor.diagnostics("course.homework")).toEqual([]);
    expect(await ask(editor, newProtocolCommand, { approach: "no-such-approach" })).toBeNull();
  });

  it("for what a file compiles to, or what keeps it from that", async () => {
    const { editor, uri, starter } = await started();
    const sound = await ask<CompileResult>(editor, compileCommand, { uri });
    expect(sound.errors).toBe(0);
    expect(JSON.parse(sound.outputs[0]?.json ?? "")).toMatchObject({ title: "Our first" });
    await editor.type("course.homework", starter.text.replace("course ", "corse "));
    expect(await ask<CompileResult>(editor, compileCommand, { uri })).toMatchObject({ errors: 1, outputs: [] });
  });

  it("for the rules, and how they stand with a protocol", async () => {
    const { editor, uri, approach } = await started();
    const { rules } = await ask<ListRulesResult>(editor, listRulesCommand);
    expect(rules.some(({ pack }) => pack === approach)).toBe(true);
    const { protocols } = await ask<StandingOfRulesResult>(editor, standingOfRulesCommand, { uri });
    expect(new Set(protocols[0]?.rules.map(({ state }) => state))).toEqual(new Set(["holds", "not-applicable"]));
  });

  it("for the course at a glance, and the sheet to take home", async () => {
    const { editor, uri } = await started();
    const glance = await ask<ShowGlanceResult>(editor, showGlanceCommand, { uri });
    expect(glance).toMatchObject({ title: "Our first", isWhole: true });
    expect(glance.model.courses[0]?.sessions.length).toBeGreaterThan(0);
    const [task] = glance.model.courses[0]?.tasks ?? [];
    const sheet = await ask<ShowHandoutResult>(editor, showHandoutCommand, { uri, task: task?.key });
    expect(sheet.model?.tasks.map(({ title }) => title)).toEqual([task?.title]);
    const position = { line: 0, character: 0 };
    expect(await ask<ShowGlanceResult>(editor, showGlanceCommand, { uri, position })).toMatchObject({
      name: glance.name,
    });
  });

  it("for what a word means, or what may have been meant", async () => {
    const editor = await Editor.start();
    const known = await ask<ExplainResult>(editor, explainCommand, { word: "activity-scheduling" });
    expect(known.meanings.map(({ name, is }) => `${name}: ${is}`)).toEqual(["activity-scheduling: a kind"]);
    const { rules } = await ask<ListRulesResult>(editor, listRulesCommand);
    const [rule] = rules;
    const explained = await ask<ExplainResult>(editor, explainCommand, {
      word: rule?.id,
      uri: editor.uri("a.homework"),
    });
    expect(explained.meanings[0]?.lines).toContainEqual(["", rule?.title]);
    expect(explained.meanings[0]?.lines).toContainEqual(["Page", `file:///pages/${rule?.id}.md`]);
    const near = await ask<ExplainResult>(editor, explainCommand, { word: "activity-schedulling" });
    expect(near).toMatchObject({ meanings: [], meant: "activity-scheduling" });
  });

  it("and hears that there is nothing where nothing was said", async () => {
    const editor = await Editor.start();
    for (const command of [
      compileCommand,
      explainCommand,
      newProtocolCommand,
      showGlanceCommand,
      showHandoutCommand,
      standingOfRulesCommand,
    ]) {
      expect(await ask(editor, command)).toBeNull();
    }
    expect(await ask(editor, "homework.server.noSuchThing")).toBeNull();
    expect(editor.logged).toEqual([]);
  });
});

describe("checking the whole workspace", () => {
  const filesOf = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `p${index}.homework`,
        "protocol P {\n  aproach client-centered\n}\n",
      ]),
    );

  /** What the client is told of work that takes a while. */
  function watched(editor: Editor): { kind: string; message?: string }[] {
    const told: { kind: string; message?: string }[] = [];
    editor.client.onNotification("$/progress", ({ value }: { value: { kind: string } }) => {
      told.push(value);
    });
    return told;
  }

  it("counts what is found, and shows how far it is", async () => {
    const editor = await Editor.start(filesOf(60), { settings: { diagnostics: { closedFiles: false } } });
    const told = watched(editor);
    const result = await ask<CheckWorkspaceResult>(editor, checkWorkspaceCommand);
    expect(result).toMatchObject({ files: 60, findings: { error: 60 } });
    expect(told[0]).toMatchObject({ kind: "begin", cancellable: true });
    expect(told.at(-1)).toEqual({ kind: "end" });
  });

  it("ends when the author wants no more of it", async () => {
    // So many that the work cannot be over before the author is heard.
    const editor = await Editor.start(filesOf(1500), { settings: { diagnostics: { closedFiles: false } } });
    await editor.settle();
    const reports: string[] = [];
    editor.client.onNotification("$/progress", (told: { token: ProgressToken; value: { kind: string } }) => {
      reports.push(told.value.kind);
      const { token } = told;
      if (told.value.kind === "begin") void editor.client.sendNotification("window/workDoneProgress/cancel", { token });
    });
    expect(await ask(editor, checkWorkspaceCommand)).toBeNull();
    expect([reports[0], reports.at(-1)]).toEqual(["begin", "end"]);
  });
});

describe("the page about editors", () => {
  const page = textOf("docs/editors.md");

  it("names every command", async () => {
    const editor = await Editor.start();
    const named = [...page.matchAll(/^\| `(homework\.server\.\w+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(editor.initialized?.capabilities.executeCommandProvider?.commands);
  });

  it("names every setting", () => {
    const named = [...page.matchAll(/^\| `(\w+\.\w+)` \|/gm)].map(([, name]) => name);
    const settings = Object.entries(defaultSettings).flatMap(([group, all]) =>
      Object.keys(all).map((name) => `${group}.${name}`),
    );
    expect(named).toEqual(settings);
  });
});
