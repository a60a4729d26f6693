import { describe, expect, it } from "vitest";
import { cellOf, courseOf, glanceOfExample, rowInShort, taskIn, textOfExample } from "./glance.js";

describe("exposure and response prevention", () => {
  const model = glanceOfExample("erp-ocd");
  const course = courseOf(model);

  it("has its twelve sessions and two boosters as columns", () => {
    expect(course.sessions.map(({ key }) => key)).toEqual([
      ...Array.from({ length: 12 }, (_, n) => `session.${n + 1}`),
      "booster.1",
      "booster.2",
    ]);
    expect(course.sessions.at(-1)).toMatchObject({ number: 2, after: { amount: 3, unit: "month" } });
  });

  it("has its stages over them, in one lane since none overlap", () => {
    expect(course.bands.map(({ title, from, to, lane }) => ({ title, from, to, lane }))).toEqual([
      { title: "Map the rituals and plan", from: 0, to: 1, lane: 0 },
      { title: "Meet the fear, leave the ritual out", from: 2, to: 9, lane: 0 },
      { title: "Make it your own", from: 10, to: 11, lane: 0 },
    ]);
  });

  it("has a row for each task, in the order in which they come up", () => {
    expect(course.tasks.map(({ title }) => title)).toEqual([
      "What sets it off",
      "The agreed answer",
      "Leaving the rituals out",
      "Touching and staying",
      "Send it as it is",
      "Hear the story",
      "Drive on",
      "A meal for the family",
      "My own week of exposures",
      "My plan, and a weekly approach day",
    ]);
  });

  it("says what each session does with a task, and where it goes on in between", () => {
    expect(rowInShort(model, "AgreedAnswer")).toEqual({
      "2": "practise plan moments >",
      "3": "… review >",
      "4": "… >",
      "5": "… >",
      "6": "… review keep moments >",
      "7": "… review",
    });
    expect(rowInShort(model, "TouchAndStay")).toEqual({
      "3": "practise(2) plan 420 >",
      "4": "… review practise(1) plan 630 >",
      "5": "… review practise(1) plan 630 >",
      "6": "… review practise(1) plan 630 >",
      "7": "… review practise(1) plan 450 >",
      "8": "… review",
      "9": "practise(1) plan 630 >",
      "10": "… review plan 120 >",
      "11": "… review",
    });
  });

  it("follows a task whose review is put off into the boosters", () => {
    expect(rowInShort(model, "ApproachDay")).toEqual({
      "12": "plan 60 >",
      "booster.1": "… review >",
      "booster.2": "… review",
    });
    expect(cellOf(model, "session.12", "ApproachDay")?.plans[0]?.putOffTo).toEqual({ sessions: [], boosters: [1, 2] });
  });

  it("tells the dose of a cell and its steps in the author's words", () => {
    expect(cellOf(model, "session.4", "TouchAndStay")).toMatchObject({
      practised: { steps: ["Use the shared keyboard"] },
      plans: [
        {
          verb: "plan",
          dose: "60..90 minutes daily",
          minutes: 90,
          perWeek: 7,
          minutesPerWeek: 630,
          steps: ["Use the shared keyboard", "Touch the office door handle"],
        },
      ],
      minutesPerWeek: 630,
      atLeast: false,
    });
  });

  it("leads from a cell to its plan, and from a row to its task", () => {
    const text = textOfExample("erp-ocd");
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const cell = cellOf(model, "session.7", "TouchAndStay");
    expect(cell?.place && at(cell.place)).toBe("TouchAndStay");
    expect(cell?.place && text.slice(cell.place.start).split("\n")[0]).toContain("5 times per week");
    const { place } = taskIn(course, "DriveOn");
    expect(place && text.slice(place.start - 9, place.end)).toBe("homework DriveOn");
    const reviewed = cellOf(model, "session.9", "SendAsItIs");
    expect(reviewed?.place && at(reviewed.place)).toBe("review");
  });

  it("has the weekly load, which says at least where a dose has no minutes", () => {
    const loads = course.sessions.flatMap(({ load }) => load ?? []);
    expect(loads.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual([
      40, 40, 420, 630, 630, 630, 450, 630, 630, 480, 420, 60,
    ]);
    expect(loads.map(({ atLeast }) => atLeast)).toEqual([false, ...Array(10).fill(true), false]);
    expect(course.limit).toBe(900);
    expect(loads.some(({ aboveLimit }) => aboveLimit)).toBe(false);
  });

  it("has the hierarchy, the hardest step first, with the sessions that reach each", () => {
    const [hierarchy] = model.hierarchies;
    expect(hierarchy?.steps.map(({ rating }) => rating)).toEqual([95, 85, 80, 75, 70, 60, 55, 45, 40, 30]);
    expect(hierarchy?.steps[4]).toMatchObject({
      title: "Touch the tap and the door of a public washroom",
      share: 0.7,
      reached: [
        { session: "session.7", practised: true, planned: true },
        { session: "session.9", practised: false, planned: true },
        { session: "session.10", practised: false, planned: true },
      ],
    });
    expect(hierarchy?.orders.map(({ order, fromSession }) => `${order} from ${fromSession}`)).toEqual([
      "graded from 1",
      "variable from 9",
    ]);
  });

  it("has the mechanisms by stage, with the tasks behind each", () => {
    const row = model.mechanisms?.rows.find(({ id }) => id === "emotional-processing-fear");
    expect(row).toMatchObject({ name: "Emotional processing of fear", family: "behavioural" });
    expect(row?.at).toEqual([
      {
        stage: "stage.MeetTheFear",
        tasks: ["Touching and staying", "Send it as it is", "Hear the story", "A meal for the family", "Drive on"],
      },
      { stage: "stage.KeepItUp", tasks: ["My own week of exposures"] },
    ]);
  });

  it("has neither offers nor a policy", () => {
    expect(Object.keys(model)).toEqual(["head", "courses", "hierarchies", "mechanisms", "findings"]);
  });
});

describe("cognitive therapy for depression", () => {
  const model = glanceOfExample("cognitive-therapy-depression");

  it("keeps apart what is planned anew and what goes on as agreed", () => {
    expect(rowInShort(model, "PlannedActivities")).toEqual({
      "3": "practise plan 90 >",
      "4": "… review keep 90 >",
      "5": "… review",
      "6": "keep 60 >",
      "7": "… review",
    });
  });

  it("leaves a task of open length without minutes", () => {
    expect(cellOf(model, "session.13", "OwnIdea")).toMatchObject({ plans: [{ unmeasured: "open" }], atLeast: true });
    expect(cellOf(model, "session.13", "OwnIdea")).not.toHaveProperty("minutesPerWeek");
  });

  it("ends in three boosters", () => {
    expect(rowInShort(model, "SelfSession")).toEqual({
      "15": "plan 20 >",
      "16": "… review plan 4.6 >",
      "booster.1": "… review >",
      "booster.2": "… review >",
      "booster.3": "… review",
    });
  });

  it("tells of each session what happens in it and what is measured", () => {
    const fourth = courseOf(model).sessions.find(({ key }) => key === "session.4");
    expect(fourth?.measures).toEqual(["PHQ-9", "CTS-R"]);
    expect(fourth?.during).toEqual(["One avoided chore, cut into steps"]);
  });
});

describe("short-term dynamic therapy", () => {
  const model = glanceOfExample("short-term-dynamic");

  it("has overlapping stages in lanes of their own", () => {
    expect(courseOf(model).bands.map(({ title, from, to, lane }) => ({ title, from, to, lane }))).toEqual([
      { title: "Finding the focus", from: 0, to: 2, lane: 0 },
      { title: "Seeing what keeps feeling away", from: 3, to: 7, lane: 0 },
      { title: "Bearing what is felt", from: 8, to: 12, lane: 0 },
      { title: "Oneself with others", from: 13, to: 16, lane: 0 },
      { title: "Parting", from: 15, to: 19, lane: 1 },
    ]);
  });

  it("offers and does not plan", () => {
    expect(rowInShort(model, "HalfSaid")).toEqual({ "14": "offer 10 >", "15": "… review" });
    expect(rowInShort(model, "OneTrueThing")).toEqual({ "15": "practise offer 10 >", "16": "… review" });
  });

  it("maps the events to the homework that grows from them, and the session of each", () => {
    const titles = new Map(model.offers?.events.map(({ key, title }) => [key, title]));
    const map = model.offers?.offers.map(({ events, tasks, sessions }) => [
      events.map((key) => titles.get(key)).join(" or "),
      tasks.map(({ title }) => title).join(" or "),
      sessions.join(),
    ]);
    expect(map).toContainEqual(["A dream is told", "If dreams come", "session.7"]);
    expect(map).toContainEqual([
      "Anger toward the father is felt, and the guilt is met",
      "A letter to your father that stays with you",
      "session.12",
    ]);
    expect(map).toHaveLength(9);
    const grief = model.offers?.events.find(({ title }) => title === "Grief is felt, and borne");
    expect(grief).toMatchObject({ reaches: "change", technique: "Experiencing an affect" });
  });
});

describe("client-centred therapy", () => {
  const model = glanceOfExample("client-centred");

  it("plans no task, and shows its policy line by line", () => {
    expect(model.courses.flatMap(({ tasks }) => tasks)).toEqual([]);
    expect(model.policy).toMatchObject({
      origin: "client",
      mechanisms: ["Agency", "Self-directed growth"],
      reviewOpenedBy: "client",
    });
    expect(model.policy?.responses.map(({ does, what }) => `${does} ${what.term}`)).toEqual([
      "mentions activity",
      "asks suggestion",
      "asks material",
      "brings material",
      "asks reminder",
      "asks other-approach",
      "declines review",
    ]);
    expect(model.policy?.responses.at(-1)?.respond).toMatch(/^Nothing was due, so nothing is missing\./);
  });

  it("has the sessions that are spoken of as columns, and says that the course is open", () => {
    expect(model.head.course).toEqual({
      form: "open",
      frequency: "weekly",
      until: "The client sets how often we meet, and when it is enough",
    });
    expect(courseOf(model).sessions.map(({ key }) => key)).toEqual(["session.1", "session.last"]);
  });
});
