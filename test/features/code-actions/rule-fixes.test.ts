import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { exampleText } from "../../../server/src/rules/examples/run-examples.js";
import { approachPacks } from "../../rules/shipped-manuals.js";
import { Editor } from "../../support/editor.js";
import { ableClient, Place } from "./actions.js";

const { packs, manuals } = approachPacks();

/** Rules that propose a change, with its titles, and their failing examples. */
const rules = packs.flatMap((pack) => {
  const manual = manuals.get(pack.approach);
  return pack.rules.flatMap(({ id, cases }) => {
    const titles = cases.flatMap(({ fix }) => fix?.title ?? []);
    const fails = (manual?.examples.get(id) ?? []).filter(({ expects }) => expects === "fails");
    if (titles.length === 0 || !manual) return [];
    return [{ id, titles, texts: fails.map((example) => exampleText(example, manual).text) }];
  });
});
const examples = rules.flatMap(({ id, titles, texts }) =>
  texts.map((text, position) => ({ id, titles, text, position })),
);
const tried = new Set<string>();

/** What an editor shows, without places: those move with an edit. */
function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`).sort();
}

const sentences = (text: string): string[] => text.match(/"""[\s\S]*?"""|"[^"\n]*"/g) ?? [];

/** Where only the author can say it, a proposal leaves a text empty. */
function filledIn(text: string): string {
  return text.replaceAll(/(?<!")""(?!")/g, '"In words of our own."');
}

describe("what a rule proposes", () => {
  it.each(examples)("mends $id, example $position, and breaks nothing", async ({ id, titles, text }) => {
    const editor = await Editor.start({}, { client: ableClient });
    const { uri } = await editor.open("course.homework", text);
    const before = await editor.diagnostics("course.homework");
    for (const finding of before.filter(({ code }) => code === id)) {
      const place = new Place(editor, "course.homework", uri, finding.range);
      const fix = (await place.actions(["quickfix"])).find(
        ({ title, diagnostics }) =>
          titles.includes(title) && diagnostics?.some(({ message }) => message === finding.message),
      );
      if (!fix) continue;
      tried.add(id);
      await place.take(fix.title);
      await editor.type("course.homework", filledIn(place.text));
      const after = told(await editor.diagnostics("course.homework"));
      const gone = told([finding])[0] ?? "";
      expect(after).not.toContain(gone);
      expect(after.filter((one) => !told(before).includes(one))).toEqual([]);
      const left = sentences(place.text);
      await editor.type("course.homework", text);
      const meant = sentences(editor.textAt("course.homework", finding.range));
      expect(sentences(text).filter((one) => !left.includes(one) && !meant.includes(one))).toEqual([]);
    }
    await editor.stop();
  });

  it("was tried for each rule that proposes something", () => {
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
