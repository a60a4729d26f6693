import { describe, expect, test } from "vitest";
import { expectMarked, protocol } from "../checks/marked.js";
import { compiled } from "./compiled.js";

const tasks = `  homework Diary "A diary" { kind diary-card }
  homework Walk "A walk" { kind activity-scheduling }`;

describe("several reviews in one session", () => {
  const lines = `${tasks}
  session 1 { plan Diary, Walk }
  every session { review due homework early { about done, learning   opened by therapist } }
  session 2 {
    review Diary first { about done }
    review Walk late with partner { about meaning }
  }
  session 3 {
    review Diary first
    review due homework middle
  }
  sessions 2..8 { keep Diary, Walk }`;
  const { sessions, plans } = compiled(protocol(lines));
  const reviews = (number: number) => sessions.find((session) => session.number === number)?.reviews;

  test("are each kept, and take what they do not say from the outer block", () => {
    expect(reviews(2)).toEqual([
      expect.objectContaining({ homework: ["homework.Diary"], position: "first", about: ["done"], due: false }),
      expect.objectContaining({
        homework: ["homework.Walk"],
        position: "late",
        with: [["partner"]],
        about: ["meaning"],
      }),
    ]);
    expect(reviews(3)).toEqual([
      expect.objectContaining({ homework: ["homework.Diary"], position: "first", about: ["done", "learning"] }),
      expect.objectContaining({ homework: [], due: true, position: "middle", about: ["done", "learning"] }),
    ]);
    expect(reviews(4)).toHaveLength(1);
  });

  test("take up what they name, and all that is due", () => {
    const taken = (id: string) => plans.find((row) => row.id === id)?.reviewedIn;
    expect(taken("plan.1.Diary")).toEqual([2]);
    expect(taken("plan.1.Walk")).toEqual([2]);
    expect(taken("plan.2.Walk")).toEqual([3]);
  });

  test("each have homework of their own", () => {
    expectMarked(
      protocol(`${tasks}  session 1 { plan Walk, Diary }
  session 2 {
    review Walk early
    review Diary, ⟦reviewed-twice:error|Walk⟧ late
  }
  session 3 {
    review due homework early
    ⟦reviewed-twice|review⟧ due homework late
  }`),
    );
  });

  test("of two blocks that are equally near add up, and agree where they speak of the same", () => {
    const both = (first: string, second: string) =>
      protocol(`${tasks}  session 1 { plan Walk, Diary }\n  sessions 2..5 { ${first} }\n  sessions 2..6 { ${second} }`);
    expectMarked(both("review Walk early", "review Diary late"));
    expectMarked(both("review due homework early", "review due homework { about next }"));
    expectMarked(both("review due homework early", "⟦disagreeing-blocks:error|review due homework late⟧"));
    expectMarked(both("review Walk early", '⟦disagreeing-blocks|review nothing because "x"⟧'));
  });
});

describe("a task of a strand", () => {
  const course = (lines: string) =>
    compiled(
      protocol(`${tasks}
  strand Group "The group" group 8 sessions weekly, 90 minutes each
${lines}`),
    );
  const row = ({ plans }: ReturnType<typeof course>, id: string) => plans.find((item) => item.id === id);
  const due = ({ strands }: ReturnType<typeof course>, number: number) =>
    strands[0]?.sessions.find((session) => session.number === number)?.due;

  test("can be reviewed by name in a session of the course, and is no longer due in the group", () => {
    const reviewed = course("  session 2 of Group { plan Walk }\n  session 3 { review Walk }");
    expect(row(reviewed, "plan.Group.2.Walk")).toMatchObject({ reviewedIn: [], reviewedElsewhere: ["session.3"] });
    expect(due(reviewed, 3)).toEqual([]);
    const left = course("  session 2 of Group { plan Walk }\n  session 3 { review due homework }");
    expect(row(left, "plan.Group.2.Walk")).toMatchObject({ reviewedIn: [], reviewedElsewhere: [] });
    expect(due(left, 3)).toEqual(["homework.Walk"]);
  });

  test("is not reviewed by a session that comes before it, or after it was planned again", () => {
    const early = course("  session 4 of Group { plan Walk }\n  session 3 { review Walk }");
    expect(row(early, "plan.Group.4.Walk")?.reviewedElsewhere).toEqual([]);
    const again = course(
      "  session 2 of Group { plan Walk }\n  session 4 of Group { plan Walk }\n  session 6 { review Walk }",
    );
    expect(row(again, "plan.Group.2.Walk")?.reviewedElsewhere).toEqual([]);
    expect(row(again, "plan.Group.4.Walk")?.reviewedElsewhere).toEqual(["session.6"]);
  });

  test("of the course can be reviewed in the group as well", () => {
    const reviewed = course("  session 1 { plan Diary }\n  session 2 of Group { review Diary first }");
    expect(row(reviewed, "plan.1.Diary")?.reviewedElsewhere).toEqual(["session.Group.2"]);
  });

  test("counts in the load of its strand", () => {
    const { load } = compiled(
      protocol(`  homework Sit "Sitting" { kind mindfulness-formal   dose 20 minutes daily }
  strand Group "The group" group 2 sessions weekly
  session 1 of Group { plan Sit }`),
    );
    expect(load.filter(({ strand }) => strand === "strand.Group")).toMatchObject([
      { session: 1, minutesPerWeek: 140, new: 1, active: 1 },
      { session: 2, minutesPerWeek: 0 },
    ]);
  });
});
