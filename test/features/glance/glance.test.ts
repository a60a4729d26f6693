import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GlancePart } from "../../../server/src/compile/glance/glance-model.js";
import { partsOf } from "../../../server/src/compile/glance/parts-at.js";
import {
  glanceChanged,
  type PagesChangedParams,
  type ShowGlanceParams,
  type ShowGlanceResult,
  showGlance,
} from "../../../server/src/features/requests.js";
import type { Place } from "../../../server/src/finding.js";
import { Editor } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

const library = `homework WorryLog "Catching worries" {
  kind event-log
  dose 5 minutes daily
}
`;

const course = `import { WorryLog } from "./library.homework"
protocol Worry "Worry later" {
  approach cognitive-behavioral
  course   3 sessions weekly, 50 minutes each
  session 1 {
    plan WorryLog
  }
  session 2 {
    keep WorryLog
  }
}
protocol Sleep "Sleep again" {
  course 2 sessions weekly
  session 1 {
    plan <|>WorryLog
  }
}
`;

let editor: Editor;
const changed: string[][] = [];
beforeAll(async () => {
  editor = await Editor.start({ "library.homework": library });
  editor.client.onNotification(glanceChanged, ({ uris }: PagesChangedParams) => {
    changed.push(uris);
  });
  await editor.open("course.homework", course);
});
beforeEach(async () => {
  await editor.type("course.homework", course);
  await editor.open("library.homework", library);
  await editor.settle();
  changed.length = 0;
});
afterAll(() => editor.stop());

const glanceAt = (path: string, params: Omit<ShowGlanceParams, "uri"> = {}) =>
  editor.client.sendRequest<ShowGlanceResult | null>(showGlance, { uri: editor.uri(path), ...params });
const shownText = (result: ShowGlanceResult | null, place: Place | undefined) =>
  place && editor.text(result?.uris[place.path] ?? "").slice(place.start, place.end);
const partNamed = (result: ShowGlanceResult | null, key: string): GlancePart | undefined =>
  result ? partsOf(result.model).find((part) => part.key === key) : undefined;

describe("the picture of a protocol", () => {
  it("is that of the first protocol of a file, with where each part stands", async () => {
    const result = await glanceAt("course.homework");
    expect(result).toMatchObject({ name: "Worry", title: "Worry later", isWhole: true });
    expect(result?.model.head.approach).toBe("Cognitive behavioural therapy");
    expect(result?.model.courses[0]?.tasks.map(({ title }) => title)).toEqual(["Catching worries"]);
    expect(shownText(result, partNamed(result, "session.1")?.place)).toBe("session 1");
    expect(shownText(result, result?.extent)).toMatch(/^protocol Worry [\s\S]*\}$/);
  });

  it("leads to the text of a task in another file", async () => {
    const result = await glanceAt("course.homework");
    const task = result?.model.courses[0]?.tasks[0];
    expect(task?.place?.path).toBe("library.homework");
    expect(shownText(result, task?.place)).toBe("WorryLog");
  });

  it("is that of the protocol at the cursor, then of the one that was shown before", async () => {
    const { cursors } = await editor.type("course.homework", course);
    const [position] = cursors;
    expect(await glanceAt("course.homework", { name: "Worry", ...(position ? { position } : {}) })).toMatchObject({
      name: "Sleep",
    });
    expect(await glanceAt("course.homework", { name: "Sleep" })).toMatchObject({ name: "Sleep" });
    expect(await glanceAt("course.homework", { name: "Another" })).toMatchObject({ name: "Worry" });
  });

  it("holds what is found, at the parts that it is about, as the text is now", async () => {
    await editor.type(
      "course.homework",
      course.replace("5 minutes", "five minutes").replace("keep WorryLog", "keep WoryLog"),
    );
    const result = await glanceAt("course.homework");
    const finding = result?.model.findings.find(({ code }) => code === "unknown-name");
    expect(shownText(result, finding?.place)).toBe("WoryLog");
    expect(partNamed(result, "session.2")?.findings).toContain(finding && result?.model.findings.indexOf(finding));
    expect(result?.isWhole).toBe(true);
  });

  it("is nothing for a file without a protocol, and for one that is not there", async () => {
    expect(await glanceAt("library.homework")).toBeNull();
    expect(await glanceAt("nowhere.homework")).toBeNull();
  });

  it("is that of an example, with a mistake above", async () => {
    const pictures = await Promise.all(
      [false, true].map(async (broken) => {
        const own = await openExample("erp-ocd", "protocol ErpForOcd", { broken });
        const result = await own.editor.client.sendRequest<ShowGlanceResult>(showGlance, { uri: own.file.uri });
        await own.editor.stop();
        return result;
      }),
    );
    const [whole, broken] = pictures;
    expect([whole?.isWhole, broken?.isWhole]).toEqual([true, false]);
    const keys = pictures.map(({ model }) => partsOf(model).map(({ key }) => key));
    expect(keys[0]?.length).toBeGreaterThan(60);
    expect(keys[1]).toEqual(keys[0]);
  });
});

describe("a picture of a text that cannot be read in full", () => {
  const isWhole = async (text: string, name: string) => {
    await editor.type("course.homework", text);
    return (await glanceAt("course.homework", { name }))?.isWhole;
  };

  it("says so of the protocol in which something was left out, and of no other", async () => {
    const broken = course.replace("  session 2 {", "  sesion two {");
    expect(await isWhole(broken, "Worry")).toBe(false);
    expect(await isWhole(broken, "Sleep")).toBe(true);
  });

  it("says so where something was left out of a file that it imports", async () => {
    await editor.type("library.homework", library.replace("dose 5 minutes", "dose 5 mi nutes"));
    expect((await glanceAt("course.homework"))?.isWhole).toBe(false);
  });

  it("is nothing while the head of the protocol that was shown cannot be read", async () => {
    await editor.type("course.homework", course.replace("protocol Sleep", ") Sleep"));
    expect(await glanceAt("course.homework", { name: "Sleep" })).toBeNull();
  });
});

describe("whoever shows a picture", () => {
  it("is told once its file was checked anew, after an edit of it or of what it imports", async () => {
    await glanceAt("course.homework");
    await editor.settle();
    changed.length = 0;
    await editor.type("course.homework", course.replace("plan WorryLog", "plan WorryLog as agreed"));
    await editor.settle();
    expect(changed.flat()).toContain(editor.uri("course.homework"));
    changed.length = 0;
    await editor.type("library.homework", library.replace("5 minutes", "10 minutes"));
    await editor.settle();
    expect(changed.flat()).toContain(editor.uri("course.homework"));
  });

  it("is told of no file that it did not ask for", async () => {
    await editor.open("other.homework", course.replace("./library", "./nowhere"));
    await editor.settle();
    expect(changed.flat()).not.toContain(editor.uri("other.homework"));
  });
});
