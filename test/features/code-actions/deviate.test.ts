import { describe, expect, it } from "vitest";
import { usualClient } from "../../support/editor.js";
import { atPlace } from "./actions.js";

/** A protocol with a task that lacks much that rules ask for, and of which the marked word is what they speak of. */
const protocol = `protocol Talks "Talks" {
  approach client-centered
  course 3 sessions weekly, 50 minutes each
  homework <|Walk|> "A walk" {
    kind activity-scheduling
  }
  session 1 { plan Walk }
}
`;

/** The titles of deviations, and the code of the finding that each is listed for. */
async function deviations(place: Awaited<ReturnType<typeof atPlace>>) {
  const actions = await place.actions(["quickfix"]);
  return actions.flatMap(({ title, diagnostics }) =>
    title.startsWith("Deviate") ? [{ title, code: diagnostics?.[0]?.code }] : [],
  );
}

describe("a deviation", () => {
  it("is offered for every finding of a rule, named by it, at its place", async () => {
    const found = await deviations(await atPlace(protocol));
    expect(found.length).toBeGreaterThan(0);
    for (const { title, code } of found) expect(title).toContain(`Deviate from ${code} `);
    expect(found.map(({ title }) => title)).toContain(
      `Deviate from ${found[0]?.code} on Walk, with a reason`.replace(" on Walk in session 1,", " on Walk,"),
    );
  });

  it("excuses its finding, and misses its reason until the author gives one", async () => {
    const place = await atPlace(protocol);
    const before = await place.editor.diagnostics("course.homework");
    const [first] = await deviations(place);
    if (!first) throw new Error("There is no deviation.");
    const cursors = await place.take(first.title);
    const [head = "", reason = ""] = place.text.split("because");
    expect(head).toContain(`\n\n  deviation from ${first.code} `);
    expect(reason).toBe(' ""\n}\n');
    expect(place.text.slice(0, cursors.get("course.homework"))).toMatch(/because "$/);
    const after = await place.editor.diagnostics("course.homework");
    expect(before.map(({ code }) => code)).toContain(first.code);
    expect(after.map(({ code }) => code)).not.toContain(first.code);
    expect(after.find(({ code }) => code === "empty-text")?.message).toContain("This text is empty.");
    await place.editor.type("course.homework", place.text.replace('""', '"The client asked for it so."'));
    const excused = await place.editor.diagnostics("course.homework");
    expect(excused.map(({ code }) => code)).not.toContain("empty-text");
    expect(excused.map(({ code }) => code)).not.toContain("deviation-unused");
  });

  it("stands among the others", async () => {
    const place = await atPlace(`<|${protocol.replace(/<\||\|>/g, "")}|>`);
    const [first, second] = await deviations(place);
    if (!first || !second) throw new Error("There are no two deviations.");
    await place.take(first.title);
    await place.take(second.title);
    expect(place.text).toMatch(/because ""\n {2}deviation from .*\n {4}because ""\n}\n$/);
  });

  it("leaves the place of the reason empty where a client knows no cursors in edits", async () => {
    const place = await atPlace(protocol, {}, { client: usualClient });
    const [first] = await deviations(place);
    if (!first) throw new Error("There is no deviation.");
    expect((await place.take(first.title)).size).toBe(0);
    expect(place.text).toContain('because ""');
  });

  it("is put into the protocol that uses a task of another file", async () => {
    const library = 'homework <|Walk|> "A walk" {\n  kind activity-scheduling\n}\n';
    const course = protocol
      .replace(/ {2}homework[\s\S]*? {2}}\n/, "")
      .replace(/^/, 'import { Walk } from "./course.homework"\n\n');
    const place = await atPlace(library, { "talks.homework": course });
    const [first] = await deviations(place);
    if (!first) throw new Error("There is no deviation.");
    await place.take(first.title);
    expect(place.editor.text("talks.homework")).toContain(`  deviation from ${first.code} on Walk`);
    expect(place.text).toBe(library.replace(/<\||\|>/g, ""));
  });

  it.each(["…", "-", "?"])("with %s for a reason is told to have none", async (reason) => {
    const place = await atPlace(protocol);
    const [first] = await deviations(place);
    if (!first) throw new Error("There is no deviation.");
    await place.take(first.title);
    await place.editor.type("course.homework", place.text.replace('because ""', `because <|"${reason}"|>`));
    const told = await place.editor.diagnostics("course.homework");
    expect(told.map(({ code }) => code)).toContain("deviation-without-reason");
  });
});
