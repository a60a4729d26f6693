import { describe, expect, it } from "vitest";
import { atPlace } from "./actions.js";

const tasks = `  homework Walk "A walk" {
    kind activity-scheduling
  }
  homework Rest "A rest" {
    kind activity-scheduling
  }
`;

/** A protocol with two tasks and these lines about its sessions. */
function protocol(sessions: string, course = "4 sessions weekly, 50 minutes each"): string {
  return `protocol Talks "Talks" {\n  approach client-centered\n  course ${course}\n${tasks}${sessions}}\n`;
}

/** The lines about the sessions after an action was taken at the cursor. */
async function taken(title: string, sessions: string): Promise<string> {
  const place = await atPlace(protocol(sessions));
  await place.take(title);
  return place.text.slice(place.text.indexOf(tasks) + tasks.length).replace(/\}\n$/, "");
}

describe("a review of what is never reviewed", () => {
  it("goes into the next session", async () => {
    expect(
      await taken(
        "Review due homework in session 2",
        `  session 1 {\n    plan <|>Walk\n  }\n  session 2 {\n    note "Hello."\n  }\n`,
      ),
    ).toBe(`  session 1 {\n    plan Walk\n  }\n  session 2 {\n    note "Hello."\n    review due homework\n  }\n`);
  });

  it("makes that session where nothing is said of it, in the way of its neighbours", async () => {
    expect(
      await taken(
        "Review due homework in session 2",
        "  session 1 { plan <|>Walk }\n  session 3 { plan Rest }\n  session 4 { review due homework }\n",
      ),
    ).toBe(
      "  session 1 { plan Walk }\n  session 2 { review due homework }\n  session 3 { plan Rest }\n  session 4 { review due homework }\n",
    );
    expect(await taken("Review due homework in session 3", "  session 2 {\n    plan <|>Walk\n  }\n")).toBe(
      "  session 2 {\n    plan Walk\n  }\n  session 3 {\n    review due homework\n  }\n",
    );
  });

  it("joins a review by name", async () => {
    expect(
      await taken(
        "Take Rest up in the review of session 2",
        "  session 1 { plan Walk, <|>Rest }\n  session 2 { review Walk early }\n",
      ),
    ).toBe("  session 1 { plan Walk, Rest }\n  session 2 { review Walk, Rest early }\n");
  });

  it("goes where the plan was put off to", async () => {
    expect(
      await taken("Review due homework in session 3", "  session 1 { plan <|>Walk reviewed in session 3 }\n"),
    ).toBe("  session 1 { plan Walk reviewed in session 3 }\n  session 3 { review due homework }\n");
  });

  it("is not put beside a decision to review nothing", async () => {
    const place = await atPlace(
      protocol(`  session 1 { plan <|>Walk }\n  session 2 { review nothing because "A holiday." }\n`),
    );
    const action = await place.action("Review due homework in session 2");
    expect(action.disabled?.reason).toBe("Session 2 says that it reviews nothing.");
  });

  it("is not offered where there is one, or nothing comes after", async () => {
    const reviewed = await atPlace(protocol("  session 1 { plan <|>Walk }\n  session 2 { review due homework }\n"));
    const last = await atPlace(protocol("  session 4 { plan <|>Walk }\n"));
    for (const place of [reviewed, last]) {
      expect((await place.titles()).filter((title) => /review/i.test(title))).toEqual([]);
    }
  });

  it("is listed for the finding of the rule that misses it, and mends it", async () => {
    const place = await atPlace(
      protocol(`  session 1 { plan Walk }\n  <|session 2|> { note "Hello." }\n`).replace(
        "client-centered",
        "cognitive-behavioral",
      ),
    );
    const action = await place.action("Review due homework in session 2");
    const [finding] = action.diagnostics ?? [];
    expect(finding?.message).toContain("Session 2");
    await place.take(action.title);
    const told = await place.editor.diagnostics("course.homework");
    expect(told.map(({ message }) => message)).not.toContain(finding?.message);
  });

  it("is offered in a file that is broken above the cursor", async () => {
    const broken = `protocol First "First {\n  course\n}\n${protocol("  session 1 { plan <|>Walk }\n")}`;
    expect(await (await atPlace(broken)).titles()).toContain("Review due homework in session 2");
  });
});

describe("a plan becomes an offer", () => {
  it("and an offer a plan, with all that is said of it, in its column", async () => {
    const planned = "  session 1 {\n    plan   <|>Walk dose 10 minutes daily { where home }  // once\n  }\n";
    const offered = planned.replace("plan   <|>", "offer  ");
    expect(await taken("Offer Walk instead of planning it", planned)).toBe(offered);
    expect(await taken("Plan Walk instead of offering it", offered.replace("Walk", "<|>Walk"))).toBe(
      planned.replace("<|>", ""),
    );
  });

  it("alone of several", async () => {
    expect(await taken("Offer Walk instead of planning it", "  session 1 {\n    plan <|>Walk, Rest\n  }\n")).toBe(
      "  session 1 {\n    plan Rest\n    offer Walk\n  }\n",
    );
    expect(await taken("Plan Rest instead of offering it", "  session 1 { offer Walk or <|>Rest }\n")).toBe(
      "  session 1 { offer Walk   plan Rest }\n",
    );
  });

  it("and is tried in the session as before", async () => {
    expect(
      await taken("Offer Walk instead of planning it", "  session 1 {\n    practice and plan <|>Walk dose once\n  }\n"),
    ).toBe("  session 1 {\n    practice Walk\n    offer Walk dose once\n  }\n");
    expect(
      await taken("Offer Rest instead of planning it", "  session 1 {\n    practice and plan Walk, <|>Rest\n  }\n"),
    ).toBe("  session 1 {\n    practice and plan Walk\n    practice Rest\n    offer Rest\n  }\n");
  });

  it("with a block over several lines, which keeps its margin", async () => {
    expect(
      await taken(
        "Offer Rest instead of planning it",
        "  session 1 {\n    plan Walk, <|>Rest {\n      where home\n    }\n  }\n",
      ),
    ).toBe("  session 1 {\n    plan Walk\n    offer Rest {\n      where home\n    }\n  }\n");
  });

  it("and not without a session", async () => {
    const place = await atPlace(protocol('  event Tired "Tired" in two-chair\n  when Tired offer <|>Rest\n', "open"));
    const action = await place.action("Plan Rest instead of offering it");
    expect(action.kind).toBe("refactor.rewrite");
    expect(action.disabled?.reason).toContain("a plan needs a session");
  });
});
