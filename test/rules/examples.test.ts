import { expect, test } from "vitest";
import type { Finding, Said } from "../../server/src/finding.js";
import { inEnglish, inWords } from "../../server/src/messages/said.js";
import { textsFor } from "../../server/src/messages/texts.js";
import { applyChanges } from "../../server/src/rules/examples/changes.js";
import { runExamples } from "../../server/src/rules/examples/run-examples.js";
import { loader, village } from "./packs-fixture.js";

const frame = `protocol Errands {
  homework Diary "A {diary}" {
    kind       activity-monitoring
    rationale  "So."
  }
  homework Market {
    kind       activity-scheduling
    rationale  "So."
  }
  session 1 { plan Diary }
}
`;

function changed(changes: string): string {
  const { text, marks } = applyChanges(frame, changes);
  return [...marks]
    .reverse()
    .reduce((so, { start, end }) => `${so.slice(0, start)}<|${so.slice(start, end)}|>${so.slice(end)}`, text);
}

test("a line is taken out, put in, and replaced, below the line gone to", () => {
  expect(changed("homework Market\n- rationale")).toBe(frame.replace(/(Market \{\n.*\n).*\n/, "$1"));
  expect(changed("homework Market\n+ dose 10 minutes daily")).toContain(
    "  homework Market {\n    dose 10 minutes daily\n    kind",
  );
  expect(changed('- rationale "So."\n+ rationale "Why not."')).toContain(
    '    kind       activity-monitoring\n    rationale "Why not."\n  }',
  );
});

test("a block is taken out whole, braces in quotes or not", () => {
  expect(changed("- homework Diary {…}")).toBe(frame.replace(/ {2}homework Diary[\s\S]*?\n {2}\}\n/, ""));
});

test("marks show where a finding stands, in lines that are kept and lines that are new", () => {
  expect(changed("homework <|Market|>\n- kind\n+ kind <|other|>")).toContain(
    "homework <|Market|> {\n    kind <|other|>\n",
  );
});

test.each(["homework Marke", "homework Market\nhomework Diary", "- dose", "homework Diary <|Market|>"])(
  "a change that does not fit is refused: %s",
  (changes) => {
    expect(() => changed(changes)).toThrow(/no further line|does not stand/);
  },
);

const { pack, manual } = loader.loadPack(village, "village.approach.yaml");

/** Finds errands without a rationale, and nothing else. */
function rationaleFindings(text: string, shift = 0): Finding[] {
  return [...text.matchAll(/homework (\w+)[^{]*\{([^}]*)\}/g)].flatMap((match) => {
    if (match[2]?.includes("rationale")) return [];
    const start = match.index + "homework ".length + shift;
    return [
      {
        path: "",
        code: "vil-rationale",
        severity: "warning",
        message: "",
        start,
        end: start + (match[1]?.length ?? 0),
      } satisfies Finding,
    ];
  });
}

test("the examples of a rule are run on the frame", () => {
  if (!pack || !manual) throw new Error("the pack has errors");
  const only = { ...pack, rules: pack.rules.filter(({ id }) => id === "vil-rationale") };
  expect(runExamples(only, manual, rationaleFindings)).toEqual([]);
  const said = (one: Said) => inWords(one, inEnglish);
  const [shifted] = runExamples(only, manual, (text) => rationaleFindings(text, 1));
  expect(shifted?.difference.map(({ sign, text }) => ({ sign, text: said(text) }))).toEqual([
    { sign: "-", text: "vil-rationale at `Market` in line 8" },
    { sign: "+", text: "vil-rationale (warning) at `arket ` in line 8: " },
  ]);
  const [missing] = runExamples(only, manual, () => []);
  expect(said(missing?.fault ?? "")).toBe("does not give vil-rationale at `Market` in line 8");
  expect(textsFor("de").say(missing?.fault ?? "")).toBe("ergibt nicht vil-rationale bei `Market` in Zeile 8");
  const noisy = (text: string) => [
    ...rationaleFindings(text),
    { path: "", code: "other", severity: "hint", message: "", start: 0, end: 1 } as const,
  ];
  expect(runExamples(only, manual, noisy).map(({ rule }) => rule)).toEqual([
    "frame usual",
    "vil-rationale",
    "vil-rationale",
  ]);
});
