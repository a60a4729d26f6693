import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  handoutChanged,
  type PagesChangedParams,
  type ShowHandoutParams,
  type ShowHandoutResult,
  showHandout,
} from "../../../server/src/features/requests.js";
import { Editor } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

const course = `protocol Worry "Worry later" {
  approach cognitive-behavioral
  course   3 sessions weekly, 50 minutes each
  homework Log "Catching worries" {
    kind event-log
    dose 5 minutes daily
    instructions for client    "Write it down."
    instructions for caregiver "Ask once."
  }
  homework <|>Walk "A walk" {
    dose 20 minutes weekly
  }
  session 1 {
    during psychoeducation "What worry does"
  }
  session 2 {
    plan Log
  }
  session 3 {
    keep <|>Log
  }
}
`;

let editor: Editor;
const changed: string[][] = [];
beforeAll(async () => {
  editor = await Editor.start({ "open.homework": `protocol Open "Open" {\n  course until agreed\n}\n` });
  editor.client.onNotification(handoutChanged, ({ uris }: PagesChangedParams) => {
    changed.push(uris);
  });
  await editor.open("course.homework", course);
});
beforeEach(() => editor.type("course.homework", course));
afterAll(() => editor.stop());

const handoutOf = (params: Omit<ShowHandoutParams, "uri"> = {}, path = "course.homework") =>
  editor.client.sendRequest<ShowHandoutResult | null>(showHandout, { uri: editor.uri(path), ...params });

describe("the sheet that a client takes home", () => {
  it("is that of the first session that plans something, where nothing else is asked for", async () => {
    const result = await handoutOf();
    expect(result).toMatchObject({ name: "Worry", title: "Worry later", isWhole: true });
    expect(result?.model).toMatchObject({ from: "Session 2", choices: { session: "session.2", reader: "client" } });
    const place = result?.model?.tasks[0]?.place;
    expect(result?.uris[place?.path ?? ""]).toBe(editor.uri("course.homework"));
    expect(editor.text("course.homework").slice(place?.start, place?.end)).toBe("Log");
  });

  it("is that of the session or the task at the cursor", async () => {
    const { cursors } = await editor.type("course.homework", course);
    const at = async (index: number) => {
      const position = cursors[index];
      return (await handoutOf(position ? { position } : {}))?.model;
    };
    expect((await at(1))?.choices.session).toBe("session.3");
    const sheet = await at(0);
    expect(sheet?.choices.session).toBeUndefined();
    expect(sheet?.tasks.map(({ title }) => title)).toEqual(["A walk"]);
  });

  it("is that of the session and the reader that were chosen, as long as they are there", async () => {
    const chosen = { session: "session.3", reader: "caregiver" };
    expect((await handoutOf(chosen))?.model?.choices).toMatchObject(chosen);
    await editor.type(
      "course.homework",
      course.replace(/ {4}instructions for caregiver.*\n/, "").replace("session 3", "session 2"),
    );
    expect((await handoutOf(chosen))?.model?.choices.reader).toBe("client");
    expect((await handoutOf({ session: "session.9" }))?.model?.choices.session).toBe("session.2");
  });

  it("is called by the approach's word for it", async () => {
    await editor.type("course.homework", course.replace("cognitive-behavioral", "behavioral-activation"));
    expect((await handoutOf())?.model?.title).toBe("Activity plan");
  });

  it("is that of an example, with a mistake above", async () => {
    const sheets = await Promise.all(
      [false, true].map(async (broken) => {
        const own = await openExample("erp-ocd", "protocol ErpForOcd", { broken });
        const params: ShowHandoutParams = { uri: own.file.uri, session: "session.4" };
        const result = await own.editor.client.sendRequest<ShowHandoutResult>(showHandout, params);
        await own.editor.stop();
        return result;
      }),
    );
    expect(sheets.map(({ isWhole }) => isWhole)).toEqual([true, false]);
    const titles = sheets.map(({ model }) => model?.tasks.map(({ title }) => title));
    expect(titles[0]?.length).toBeGreaterThan(0);
    expect(titles[1]).toEqual(titles[0]);
  });

  it("is nothing where there is no session and no task, and no protocol", async () => {
    const result = await handoutOf({}, "open.homework");
    expect(result?.name).toBe("Open");
    expect(result?.model).toBeUndefined();
    expect(await handoutOf({}, "nowhere.homework")).toBeNull();
  });
});

it("whoever shows a sheet is told once its file was checked anew", async () => {
  await handoutOf();
  await editor.settle();
  changed.length = 0;
  await editor.type("course.homework", course.replace("Write it down.", "Write down each."));
  await editor.settle();
  expect(changed.flat()).toContain(editor.uri("course.homework"));
  const [section] = (await handoutOf())?.model?.tasks[0]?.sections.filter(({ subject }) => subject === "what") ?? [];
  expect(section?.content).toEqual([{ type: "text", text: "Write down each." }]);
});
