import { describe, expect, it } from "vitest";
import { GlanceLabels } from "../../../server/src/compile/glance/labels.js";
import { partsOf } from "../../../server/src/compile/glance/parts-at.js";
import { glanceWords } from "../../../server/src/compile/glance/words/glance-words.js";
import { glanceSvg } from "../../../server/src/compile/picture/glance-svg.js";
import { themes } from "../../../server/src/compile/picture/theme.js";
import { projectNames } from "../../examples/example.js";
import { courseOf, glanceOfExample, glanceOfText } from "../glance/glance.js";
import { all, partsIn, readXml, wordsOf } from "./svg.js";

describe.each(projectNames)("the picture of %s", (project) => {
  const model = glanceOfExample(project);
  const svg = glanceSvg(model, themes.light);
  const parts = partsIn(svg);

  it("holds every part, each with its name in words", () => {
    const shown = [...parts.keys()].filter((key) => !/^(load|mechanism) /.test(key));
    const listed = model.courses.flatMap(({ tasks, bands, sessions }) =>
      tasks.length + bands.length > 0 ? [] : sessions,
    );
    const expected = partsOf(model).filter((part) => !listed.includes(part as never));
    expect(
      expected
        .map(({ key }) => key)
        .filter((key) => key !== "policy" && !key.startsWith("hierarchy."))
        .filter((key) => !shown.includes(key)),
    ).toEqual([]);
    expect([...parts].filter(([, name]) => name === "")).toEqual([]);
  });

  it("is the same each time, and differs from theme to theme in colours alone", () => {
    expect(glanceSvg(glanceOfExample(project), themes.light)).toBe(svg);
    const dark = all(readXml(glanceSvg(model, themes.dark)));
    const light = all(readXml(svg));
    expect(dark.map(({ tag }) => tag)).toEqual(light.map(({ tag }) => tag));
    expect(dark.map(wordsOf)).toEqual(light.map(wordsOf));
    const differing = dark.flatMap(({ attributes }, n) =>
      Object.keys(attributes).filter((name) => attributes[name] !== light[n]?.attributes[name]),
    );
    expect([...new Set(differing)].sort()).toEqual(expect.arrayContaining(["fill"]));
    expect(differing.every((name) => /^(fill|stroke)(-opacity)?$/.test(name))).toBe(true);
  });

  it("stands alone: it reaches for nothing, runs nothing and needs no styles", () => {
    const elements = all(readXml(svg));
    expect(elements.filter(({ tag }) => /^(script|style|image|use|foreignObject|a)$/.test(tag))).toEqual([]);
    const names = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => /^on|^style$|href/.test(name))).toEqual([]);
    expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("has a number wherever one belongs", () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});

describe("the picture", () => {
  it("says of a cell what happens in it", () => {
    const parts = partsIn(glanceSvg(glanceOfExample("erp-ocd"), themes.light));
    expect(parts.get("session.7 homework.TouchAndStay")).toBe(
      "Session 7, Touching and staying: reviewed; tried in the session, at: Touch the tap and the door of a public washroom; " +
        "planned, 90 minutes 5 times per week, 450 minutes a week, at: Touch the tap and the door of a public washroom.",
    );
    expect(parts.get("load session.7")).toBe("Session 7: at least 450 minutes a week, 0 new, 2 in force");
    expect(parts.get("homework.AgreedAnswer")).toBe(
      "The agreed answer: kind: A caregiver's own task; aims at: Contingency; serves: Time, places and people that the rituals have taken come back; done by: The partner.",
    );
  });

  it("shows what was found at its cell, and tells it below", () => {
    const model = glanceOfExample("erp-ocd", (text) => text.replace("{ where public-place }", "{ where moonbase }"));
    const svg = glanceSvg(model, themes.light);
    expect(partsIn(svg).get("session.7 homework.TouchAndStay")).toMatch(
      / Hint: The vocabulary has no place `moonbase`\.$/,
    );
    const words = wordsOf(readXml(svg));
    expect(words).toContain("What was found");
    expect(words).toContain("Session 7, Touching and staying");
  });

  it("says in the other language what is said by us, and leaves the author's words", () => {
    const model = glanceOfExample("erp-ocd");
    const svg = glanceSvg(model, themes.light, glanceWords("de-AT"));
    expect(partsIn(svg).get("session.8 homework.HearTheStory")).toBe(
      "Sitzung 8, Hear the story: in der Sitzung ausprobiert; geplant, 30 minutes daily, 210 Minuten pro Woche.",
    );
    expect(wordsOf(readXml(svg))).toContain("Minuten pro Woche");
    expect(glanceWords("fr").language).toBe("en");
  });

  it("is bounded by what it shows, however long its titles are", () => {
    const long = "A title that goes on and on ".repeat(20).trim();
    const model = glanceOfExample("erp-ocd", (text) =>
      text.replace('"Drive on"', `"${long}"`).replace('"Make it your own"', `"${long}"`),
    );
    const svg = glanceSvg(model, themes.light);
    expect(wordsOf(readXml(svg)).replaceAll(/\s/g, "")).toContain(long.replaceAll(" ", ""));
    expect(Number(readXml(svg).attributes.width)).toBe(
      Number(readXml(glanceSvg(glanceOfExample("erp-ocd"), themes.light)).attributes.width),
    );
  });

  it("names every mark that it uses in its legend, and no other", () => {
    const legendOf = (svg: string) => {
      const { words } = new GlanceLabels(glanceOfExample("erp-ocd"), glanceWords());
      const told = [
        ...Object.values(words.verb),
        ...Object.values(words.review),
        words.practised,
        words.plansNothing(undefined),
      ];
      const texts = all(readXml(svg))
        .filter(({ tag }) => tag === "text")
        .map(wordsOf);
      return told.filter((word) => texts.includes(word));
    };
    expect(legendOf(glanceSvg(glanceOfExample("erp-ocd"), themes.light))).toEqual([
      "planned",
      "goes on as agreed",
      "reviewed",
      "tried in the session",
    ]);
    expect(legendOf(glanceSvg(glanceOfExample("short-term-dynamic"), themes.light))).toEqual([
      "offered",
      "reviewed",
      "tried in the session",
      "plans nothing",
    ]);
  });

  it("can be drawn of a protocol that says next to nothing", () => {
    const svg = glanceSvg(glanceOfText('protocol Empty "Nothing yet" {\n}\n'), themes.light);
    expect(wordsOf(readXml(svg))).toContain("Nothing yet");
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  it("draws what a session plans in the column of that session", () => {
    const model = glanceOfExample("cognitive-therapy-depression");
    const elements = all(readXml(glanceSvg(model, themes.light)));
    const xOf = (key: string) => {
      const outer = elements.find(({ children }) =>
        children.some((child) => typeof child !== "string" && child.attributes["data-key"] === key),
      );
      return Number(/translate\(([\d.]+) /.exec(outer?.attributes.transform ?? "")?.[1]);
    };
    for (const task of courseOf(model).tasks) {
      for (const cell of task.cells) expect(xOf(cell.key)).toBe(xOf(cell.session));
    }
  });
});
