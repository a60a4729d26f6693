import { describe, expect, it } from "vitest";
import { modelOf } from "../../../bench/speed/model.js";
import { homeworkText, libraryText } from "../../../bench/speed/write-homework.js";
import { LiveProject } from "../../../server/src/compile/live/live-project.js";
import { SeededRandom } from "../../support/seeded-random.js";
import { marked } from "../marks.js";
import { coldFindings, finish, PaperFiles } from "./project-on-paper.js";

const path = "all.homework";

/** Counts how often it is asked whether a file is there. */
class CountingFiles extends PaperFiles {
  asked = 0;

  override exists(of: string): boolean {
    this.asked++;
    return super.exists(of);
  }
}

async function shownFile(text: string, others: Record<string, string> = {}) {
  const files = new CountingFiles(new Map(Object.entries({ ...others, [path]: text })));
  const project = await LiveProject.open(files);
  for (const _ of project.load());
  const show = (now: string) => {
    project.show(path, now);
    files.texts.set(path, now);
    finish(project);
    return project.told.at(path);
  };
  show(text);
  return { files, project, show };
}

/** Two protocols; the marked words of the second draw findings. */
const two = marked(`homework Walk "A walk" {
  kind activity-scheduling
  rationale "Moving lifts."
}

protocol First "First" {
  approach client-centered
  course open
  event Asked "The client asks for something to do"
  when Asked offer Walk
}

/** What the second is for. */
protocol Second "Second" {
  approach client-centered
  course open
  homework Read "Reading" {
    kind psychoeducation
    rationale "Knowing helps."
    materials <|"leaflet.pdf"|>
  }
  event Asked "The client asks for something to do"
  when Asked offer Read, Walk
  event <|Unmet|> "Nobody meets it"
}
`);

describe("a change in one protocol of a file", () => {
  it("leaves what was found of another one where its text is now", async () => {
    const { show } = await shownFile(two.text);
    const longer = two.text.replace("  course", "  // Open.\n  course").replace("Moving", "To move");
    const moved = longer.length - two.text.length;
    const found = show(two.text.replace('"First"', '"1"')).map(({ code, start }) => [code, start]);
    expect(found).toEqual(expect.arrayContaining([["material-missing", (two.spans[0]?.start ?? 0) - 4]]));
    const later = show(longer).map(({ code, start, end }) => [code, longer.slice(start, end), start]);
    expect(later).toEqual(
      expect.arrayContaining([
        ["material-missing", '"leaflet.pdf"', (two.spans[0]?.start ?? 0) + moved],
        ["unused-declaration", "Unmet", (two.spans[1]?.start ?? 0) + moved],
      ]),
    );
  });

  it("does not have the other one checked again, also while a word is not whole", async () => {
    const { files, show } = await shownFile(two.text);
    show(two.text.replace("offer Walk", "offer Wal"));
    files.asked = 0;
    show(two.text.replace('"First"', '"Foremost"'));
    show(two.text.replace("offer Walk", "offer W"));
    expect(files.asked).toBe(0);
    show(two.text.replace('"Reading"', '"A reading"'));
    expect(files.asked).toBeGreaterThan(0);
  });

  it("still hears of a file that the other one hands out", async () => {
    const { files, project, show } = await shownFile(two.text);
    show(two.text.replace('"First"', '"Foremost"'));
    files.texts.set("leaflet.pdf", "");
    project.changedOnDisk(["leaflet.pdf"]);
    finish(project);
    expect(project.told.at(path).map(({ code }) => code)).not.toContain("material-missing");
  });

  it("reaches all of them when it is made in what they share", async () => {
    const { files, show } = await shownFile(two.text);
    const told = show(two.text.replace("  kind activity", "  // d activity"));
    expect(told.map(({ code }) => code)).toContain("no-kind");
    expect(told).toEqual((await coldFindings(files)).get(path));
  });

  it("reaches one whose name is now taken by the protocol before it", async () => {
    const [shared = "", first = "", second = ""] = two.text
      .replaceAll("client-centered", "cognitive-therapy")
      .replace("Second", "First")
      .replace(/\/\*\*.*\n/, "")
      .split(/^(?=protocol)/m)
      .map((part) => `${part.trim()}\n\n`);
    const { files, show } = await shownFile([shared, first, second].join(""));
    const told = show([shared, second, first].join(""));
    expect(told).toEqual((await coldFindings(files)).get(path));
  });
});

describe("after any series of changes to a file of several protocols", () => {
  const imports = (text: string) => text.slice(0, text.indexOf("protocol "));
  const protocol = (number: number) => {
    const text = homeworkText(modelOf(number));
    return text.slice(text.indexOf("protocol ")).replace("rationale ", 'materials "leaflet.pdf"\n      rationale ');
  };
  const shared = libraryText.replace(/SharedLeaflet/g, "Leaflet").replace(/Withdrawal/g, "Retreat");
  const head = imports(homeworkText(modelOf(0)));

  it.each([1, 2, 3, 4])("knows what a cold run knows (seed %i)", async (seed) => {
    const random = new SeededRandom(seed);
    const offering = (text: string) => text.replace("plan SharedLeaflet", "plan SharedLeaflet, Leaflet");
    let parts = [head, shared, protocol(0), protocol(1), offering(protocol(2))];
    const { files, project, show } = await shownFile(parts.join("\n"), { "library.homework": libraryText });
    for (let change = 0; change < 10; change++) {
      const before = parts;
      const at = random.below(parts.length);
      const part = parts[at] ?? "";
      const changes = [
        () => parts.with(at, random.edit(part)),
        () =>
          parts.with(
            at,
            part.replace(/"[A-Z]/, (start) => `${start}a`),
          ),
        () => parts.with(at, part.replace("{", `{ // ${change}\n`)),
        () =>
          parts.with(
            at,
            part.replace(/^ {2}(homework|stage) \w+/m, (name) => `${name}x`),
          ),
        () => [...parts.slice(0, at), ...parts.slice(at + 1), part],
        () => (parts.length < 6 ? [...parts, protocol(3 + random.below(3))] : parts),
        () => (parts.length > 4 ? parts.toSpliced(at, 1) : parts),
      ];
      parts = random.pick(changes)();
      show(parts.join("\n"));
      if (random.below(4) === 0) {
        const there = files.texts.delete("leaflet.pdf");
        if (!there) files.texts.set("leaflet.pdf", "");
        project.changedOnDisk(["leaflet.pdf"]);
        finish(project);
      }
      const cold = (await coldFindings(files)).get(path);
      expect(project.told.at(path), `after ${change} changes`).toEqual(cold);
      // A broken text is mended soon, as an author would; else hardly any text would be whole.
      if (cold?.some(({ severity }) => severity === "error") && random.below(3) > 0) {
        parts = before;
        expect(show(parts.join("\n")), `after ${change} changes and back`).toEqual(
          (await coldFindings(files)).get(path),
        );
      }
    }
  });
});
