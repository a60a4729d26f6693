import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../server/src/compile/glance/parts-at.js";
import { courseOf, glanceIn, glanceOfExample, rowInShort, taskIn } from "./glance.js";

const corpus = new URL("../../corpus/", import.meta.url);

function glanceOfCorpus(folder: string, name: string) {
  const files = readdirSync(new URL(folder, corpus)).map((file) => [
    file,
    readFileSync(new URL(`${folder}/${file}`, corpus), "utf8"),
  ]);
  return glanceIn(Object.fromEntries(files), `${name}.homework`);
}

describe("protocols of other shapes", () => {
  it("a group beside the course has columns and rows of its own", () => {
    const model = glanceOfCorpus("dbt", "comprehensive-six-months");
    expect(model.courses.map(({ key, title, sessions }) => [key, title, sessions.length])).toEqual([
      ["course", undefined, 25],
      ["strand.SkillsGroup", "Skills group", 24],
    ]);
    const group = courseOf(model, "strand.SkillsGroup");
    expect(group.tasks.map(({ cells }) => cells.length > 0)).toEqual(Array(group.tasks.length).fill(true));
    expect(group.tasks.flatMap(({ cells }) => cells).every(({ session }) => session.includes("SkillsGroup"))).toBe(
      true,
    );
  });

  it("sessions without numbers are columns of their own", () => {
    const model = glanceOfCorpus("act", "drinking-and-company-open-ended");
    expect(courseOf(model).sessions.map(({ key, recurring }) => [key, recurring])).toContainEqual([
      "session.every",
      { every: 1, last: false },
    ]);
  });

  it("conditional offers come with what must come first, what speaks against them and what else may be taken up", () => {
    const model = glanceOfCorpus("emotion-focused", "grief-and-unfinished-business");
    const offer = model.offers?.offers.find(({ events }) => events.length > 1);
    expect(offer).toMatchObject({
      events: ["event.SaidToTheChair", "event.AngerAllowed"],
      tasks: [{ homework: "homework.LetterToHer" }, { homework: "homework.RoomForAnger" }],
      unless: ["Flooding", "Acute crisis"],
      wording: "Would it fit to give this some words of your own, or rather to stand with it?",
      sessions: [],
    });
    const held = model.offers?.events.find(({ key }) => key === "event.ChildHeld");
    expect(offer?.after).toEqual([held?.title]);
    expect(model.courses.flatMap(({ tasks }) => tasks)).toEqual([]);
  });

  it("sessions that a course of variable length may not need are marked", () => {
    const model = glanceOfCorpus("prolonged-exposure", "after-assault");
    const optional = courseOf(model).sessions.filter((session) => session.optional);
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.at(-1)?.number).toBe(model.head.course?.to);
    expect(optional[0]?.number).toBe((model.head.course?.from ?? 0) + 1);
  });

  it("no homework by design is said with its reason", () => {
    const model = glanceOfCorpus("unusual", "written-exposure-without-homework");
    expect(model.head.noHomework?.because).toMatch(/^The writing is done in the session by design/);
  });

  it("a task that nothing plans stands last, without cells", () => {
    const model = glanceOfExample("erp-ocd", (text) =>
      text
        .replace("    plan     OwnWeek dose 60 minutes daily\n", "")
        .replace("    practice OwnWeek at BumpyStreet, CookAfterBin\n", ""),
    );
    expect(courseOf(model).tasks.at(-1)).toMatchObject({ name: "OwnWeek", cells: [] });
  });

  it("a session that leaves what is due has a cell that says so", () => {
    const model = glanceOfExample("short-term-dynamic", (text) =>
      text.replace(/^ {2}session 4 +\{/m, '$& review nothing because "A crisis came first" '),
    );
    expect(rowInShort(model, "NoticePattern")).toEqual({ "3": "offer 10 >", "4": "… left" });
    const session = courseOf(model).sessions.find(({ key }) => key === "session.4");
    expect(session?.reviewsNothing).toEqual({ because: "A crisis came first" });
  });

  it("every part of every picture has a key of its own", () => {
    for (const project of [
      "erp-ocd",
      "cognitive-therapy-depression",
      "short-term-dynamic",
      "client-centred",
    ] as const) {
      const keys = partsOf(glanceOfExample(project)).map(({ key }) => key);
      expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
    }
  });

  it("an edit of one dose leaves every other part as it was, but for where it stands", () => {
    const before = glanceOfExample("erp-ocd");
    const after = glanceOfExample("erp-ocd", (text) =>
      text.replace("dose 90 minutes 5 times per week", "dose 45 minutes 5 times per week"),
    );
    const shown = (part: object) => JSON.stringify({ ...part, place: 0, extents: 0, cells: 0, steps: 0 });
    const old = new Map(partsOf(before).map((part) => [part.key, shown(part)]));
    const changed = partsOf(after).filter((part) => old.get(part.key) !== shown(part));
    expect(changed.map(({ key }) => key)).toEqual(["session.7", "session.7 homework.TouchAndStay"]);
    expect(taskIn(courseOf(after), "TouchAndStay").cells).toHaveLength(9);
  });
});
