import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ListProtocolsResult,
  listProtocols,
  type ProtocolPart,
  type ShowProtocolResult,
  showProtocol,
} from "../../../server/src/features/requests.js";
import { textOf } from "../../house/project.js";
import { Editor } from "../../support/editor.js";
import { readMarkers } from "../../support/markers.js";

const worry = readMarkers(`protocol <|WorryLater|> "Worry later" {
  version  1.2.0
  approach cognitive-behavioral
  course   3 sessions weekly, 50 minutes each
  stage <|Start|> sessions 1..2 as socialisation "Beginning"
  goal OwnTime "My evenings"
  homework <|WorryLog|> "Catching worries" {
    kind     event-log
    targets  self-monitoring
    serves   OwnTime
    dose     5 minutes daily
  }
  session 1 {
    during   psychoeducation "What worry does"
    practice and <|plan WorryLog|>
  }
  session 2 {
    review due homework early { about done }
    keep   WorryLog
  }
}
`);

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({
    "a/worry.homework": worry.text,
    "b/broken.homework": `protocol Broken {\n  approach a-new-way\n  farmat individual\n}\n`,
    "library.homework": `source beck "Beck (1979)"\n`,
  });
});
afterAll(() => editor.stop());

const protocols = async () => (await editor.client.sendRequest<ListProtocolsResult>(listProtocols)).protocols;
const partsOf = async (path: string, name: string) =>
  (await editor.client.sendRequest<ShowProtocolResult | null>(showProtocol, { uri: editor.uri(path), name }))?.parts;

/** A tree as lines, each part set in below what holds it. */
function outline(parts: readonly ProtocolPart[], depth = 0): string[] {
  return parts.flatMap(({ kind, label, description, parts: below }) => [
    `${"  ".repeat(depth)}${kind} ${label}${description === undefined ? "" : ` (${description})`}`,
    ...outline(below, depth + 1),
  ]);
}

function find(parts: readonly ProtocolPart[], label: string): ProtocolPart | undefined {
  for (const part of parts) {
    const found = part.label === label ? part : find(part.parts, label);
    if (found) return found;
  }
  return undefined;
}

describe("the protocols of the projects", () => {
  it("are told with their approach, their version and where they are named", async () => {
    const [first, second, ...more] = await protocols();
    expect(first).toMatchObject({
      uri: editor.uri("a/worry.homework"),
      name: "WorryLater",
      title: "Worry later",
      approach: "Cognitive behavioural therapy",
      version: "1.2.0",
    });
    expect(editor.textAt("a/worry.homework", first?.range ?? never)).toBe("WorryLater");
    expect(second).toMatchObject({ name: "Broken", title: "Broken", approach: "a-new-way" });
    expect(more).toEqual([]);
  });

  it("are told with the counts of what was found, once they were checked", async () => {
    await editor.settle();
    const [first, second] = await protocols();
    expect(first?.findings?.error).toBeGreaterThan(0);
    expect(second?.findings?.error).toBeGreaterThan(0);
    const shown = await editor.diagnostics("a/worry.homework");
    const { error = 0, warning = 0, hint = 0 } = first?.findings ?? {};
    expect(error + warning + hint).toBe(shown.length);
  });
});

describe("what a protocol is made of", () => {
  it("are its stages with their sessions, what each does, and its tasks", async () => {
    expect(outline((await partsOf("a/worry.homework", "WorryLater")) ?? [])).toEqual([
      "stage Beginning (Socialisation)",
      "  session Session 1 (What worry does)",
      "    during What worry does",
      "    practice Catching worries (tried in the session)",
      "    plan Catching worries (planned, 5 minutes daily, 35 minutes a week)",
      "  session Session 2",
      "    review Catching worries (reviewed)",
      "    keep Catching worries (goes on as agreed, 5 minutes daily, 35 minutes a week)",
      "sessions Outside the stages",
      "  session Session 3",
      "tasks Tasks",
      "  task Catching worries (Event log)",
    ]);
  });

  it("leads to the places of the text", async () => {
    const parts = (await partsOf("a/worry.homework", "WorryLater")) ?? [];
    const textOfPart = (label: string) => {
      const location = find(parts, label)?.location;
      return location && editor.textAt("a/worry.homework", location.range);
    };
    expect(textOfPart("Beginning")).toBe("Start");
    expect(find(parts, "Session 3")?.location).toBeUndefined();
    expect(find(find(parts, "Tasks")?.parts ?? [], "Catching worries")?.location?.uri).toBe(
      editor.uri("a/worry.homework"),
    );
  });

  it("is there for a broken file too, and is nothing for a name that is not there", async () => {
    expect(await partsOf("b/broken.homework", "Broken")).toEqual([]);
    expect(await partsOf("b/broken.homework", "Another")).toBeUndefined();
  });

  it("is told in the language of the editor", async () => {
    const german = await Editor.start({ "a.homework": worry.text }, { locale: "de" });
    const { parts } = await german.client.sendRequest<ShowProtocolResult>(showProtocol, {
      uri: german.uri("a.homework"),
      name: "WorryLater",
    });
    expect(find(parts, "Aufgaben")?.parts.map(({ label }) => label)).toEqual(["Catching worries"]);
    await german.stop();
  });

  it("is whole for an example with a mistake above", async () => {
    const path = "protocol-examples/erp-ocd/erp-for-ocd.homework";
    const library = textOf("protocol-examples/erp-ocd/library.homework");
    const whole = textOf(path);
    const broken = whole.replace("  version   1.0.0\n", '  version   "\n');
    expect(broken).not.toBe(whole);
    const outlines = await Promise.all(
      [whole, broken].map(async (text) => {
        const own = await Editor.start({ "erp.homework": text, "library.homework": library });
        const { parts } = await own.client.sendRequest<ShowProtocolResult>(showProtocol, {
          uri: own.uri("erp.homework"),
          name: "ErpForOcd",
        });
        await own.stop();
        return outline(parts);
      }),
    );
    expect(outlines[0]?.length).toBeGreaterThan(60);
    expect(outlines[1]).toEqual(outlines[0]);
  });
});

const never = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
