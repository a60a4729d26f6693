import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CheckWorkspaceResult,
  type CompileResult,
  checkWorkspaceCommand,
  compile,
  type ListSourcesResult,
  listSources,
} from "../../../server/src/features/requests.js";
import { Editor } from "../../support/editor.js";

const sound = (name: string) =>
  `protocol ${name} "${name}" {
  course 3 sessions weekly
  homework <Log> "A log" {
    dose 5 minutes daily
  }
  session 1 {
    plan Log
  }
  session 2 {
    review due homework
  }
}
`.replace("<Log>", "Log");

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({
    "homework.yaml": "edition: 1\nsources: [protocols/**/*.homework]\noutput: json\n",
    "protocols/a.homework": sound("A"),
    "protocols/two.homework": `${sound("One")}${sound("Two")}`,
    "protocols/broken.homework": sound("Broken").replace("course 3", "course three"),
    "protocols/library.homework": `source beck "Beck (1979)"\n`,
    "drafts/b.homework": sound("B"),
  });
});
afterAll(() => editor.stop());

const compiled = (path: string, places = false) =>
  editor.client.sendRequest<CompileResult>(compile, { uri: editor.uri(path), places });

describe("what protocols compile to", () => {
  it("is named as the command names it, one file for each protocol", async () => {
    expect((await compiled("protocols/a.homework")).outputs.map(({ name, path }) => [name, path])).toEqual([
      ["A", "protocols/a.json"],
    ]);
    expect((await compiled("protocols/two.homework")).outputs.map(({ name, path }) => [name, path])).toEqual([
      ["One", "protocols/two.One.json"],
      ["Two", "protocols/two.Two.json"],
    ]);
  });

  it("is nothing while there are errors, which are counted", async () => {
    const { errors, outputs } = await compiled("protocols/broken.homework");
    expect(outputs).toEqual([]);
    expect(errors).toBeGreaterThan(0);
  });

  it("leads from its parts to the text", async () => {
    const [output] = (await compiled("protocols/a.homework", true)).outputs;
    const { homework } = JSON.parse(output?.json ?? "{}");
    expect(homework[0].name).toBe("Log");
    const place = output?.places?.["/homework/0"];
    expect(place?.uri).toBe(editor.uri("protocols/a.homework"));
    const line = editor.text("protocols/a.homework").split("\n")[place?.line ?? -1];
    expect(line?.slice(place?.character)).toMatch(/^Log "A log"/);
  });

  it("is what the editor shows, saved or not", async () => {
    await editor.open("protocols/a.homework", sound("Renamed"));
    expect((await compiled("protocols/a.homework")).outputs.map(({ name }) => name)).toEqual(["Renamed"]);
    await editor.close("protocols/a.homework");
  });
});

it("the sources of a project are those that it names and that hold a protocol", async () => {
  await editor.client.sendNotification("textDocument/didOpen", {
    textDocument: { uri: "untitled:Untitled-1", languageId: "homework", version: 1, text: sound("Unsaved") },
  });
  const { projects } = await editor.client.sendRequest<ListSourcesResult>(listSources);
  expect(projects).toEqual([
    {
      output: editor.uri("json"),
      sources: ["protocols/a.homework", "protocols/broken.homework", "protocols/two.homework"].map((path) =>
        editor.uri(path),
      ),
    },
  ]);
});

it("the whole workspace is checked when that is asked for, also where closed files are not", async () => {
  const files = { "a.homework": sound("A").replace("course 3", "course three") };
  const quiet = await Editor.start(files, { settings: { diagnostics: { closedFiles: false } } });
  expect(await quiet.diagnostics("a.homework")).toEqual([]);
  const result = await quiet.client.sendRequest<CheckWorkspaceResult>("workspace/executeCommand", {
    command: checkWorkspaceCommand,
  });
  expect(result).toMatchObject({ files: 1 });
  expect(result.findings.error).toBeGreaterThan(0);
  const shown = await quiet.diagnostics("a.homework");
  expect(shown.filter(({ severity }) => severity === 1)).toHaveLength(result.findings.error);
  await quiet.stop();
});
