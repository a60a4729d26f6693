// What the rules say: no blame, no claim beyond their evidence, and each finding with its approach and its evidence.

import { describe, expect, test } from "vitest";
import { Compiler } from "../../server/src/compile/compiler.js";
import { filesOf } from "../../server/src/files.js";
import { evidenceWords } from "../../server/src/rules/evidence.js";
import { exampleText } from "../../server/src/rules/examples/run-examples.js";
import { Rulebook } from "../../server/src/rules/index.js";
import type { Pack, Rule } from "../../server/src/rules/pack.js";
import { approachPacks } from "./shipped-manuals.js";

const { packs, manuals } = approachPacks();

/** Everything a rule says to people. */
function textsOf(rule: Rule): string[] {
  return [
    rule.title,
    rule.message,
    rule.why,
    rule.help,
    rule.contested ?? "",
    rule.deviate ?? "",
    ...rule.severities.map(({ message }) => message ?? ""),
    ...rule.cases.flatMap(({ message, help, fix }) => [message ?? "", help ?? "", fix?.title ?? ""]),
    ...rule.sources.map(({ says }) => says ?? ""),
  ];
}

const spoken = packs.flatMap((pack) => [
  { pack, id: `about ${pack.approach}`, text: pack.about ?? "" },
  ...pack.overrides.map(({ reason }) => ({ pack, id: `override in ${pack.approach}`, text: reason })),
  ...pack.rules.flatMap((rule) => textsOf(rule).map((text) => ({ pack, id: rule.id, text }))),
]);

function saying(pattern: RegExp, said: typeof spoken = spoken): string[] {
  return said.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`);
}

describe("what a rule says", () => {
  test("blames no client", () => {
    const blame =
      /\b(non-?complian\w*|fail(s|ed|ure|ing)?|laz(y|iness)|excuses?|unmotivated|stubborn\w*|manipulat\w*|unwilling\w*|poor compliance)\b/i;
    const resistance = /\bresist(ant|ance|s|ed|ing)\b/i;
    // The rule about such words has to name them.
    const others = spoken.filter(({ pack, id }) => id !== wordRule(pack));
    expect(saying(blame, others)).toEqual([]);
    expect(
      saying(
        resistance,
        others.filter(({ pack }) => pack.family !== "dynamic-interpersonal"),
      ),
    ).toEqual([]);
  });

  test("calls nothing proven", () => {
    expect(saying(/\bprov(en|ed|es|ing)\b|\bevidence[- ]based\b|\bguarantee\w*|\bscientifically\b/i)).toEqual([]);
  });

  test("gives effect sizes only in the family they were measured in", () => {
    const size = /\b[dgr]\s*=\s*-?\.?\d|\beffect size|\bodds ratio|\bper cent better\b/i;
    expect(
      saying(
        size,
        spoken.filter(({ pack }) => pack.family !== "cognitive-behavioural"),
      ),
    ).toEqual([]);
  });

  test("praises no more homework as better", () => {
    const praise =
      /\bthe more\b[^.;]*\bthe better\b|\bmore (homework|practice|tasks|minutes)\b[^.;]{0,30}\b(is|are|works?|brings?|means?|leads to|helps?) (better|best|more)\b/i;
    expect(saying(praise)).toEqual([]);
  });

  test("calls care with a silent page neither unsafe nor dangerous", () => {
    const safety = spoken.filter(({ pack }) => pack.neverOverridden);
    expect(safety.length).toBeGreaterThan(100);
    expect(saying(/\bunsafe\b(?!-)(?! with)|\b(therapy|care|protocol) is dangerous\b/i, safety)).toEqual([]);
  });
});

/** The id of the rule that lists words of blame. */
function wordRule(pack: Pack): string | undefined {
  return pack.rules.find(({ cases }) => cases.some(({ each }) => each === "text"))?.id;
}

describe("an error", () => {
  const errors = packs.flatMap((pack) =>
    pack.rules.flatMap((rule) => {
      const stated = [rule.severity, ...rule.severities.map(({ severity }) => severity)];
      return stated.includes("error") ? [{ pack, rule }] : [];
    }),
  );

  test("means one of three things, by where its rule stands", () => {
    for (const { pack, rule } of errors) {
      const meaning = pack.neverOverridden ? "before-use" : pack.overlay ? "design" : "definition";
      expect(rule.errorMeans, rule.id).toBe(meaning);
    }
  });

  test("that contradicts a definition follows from it wherever the rule is an error by itself", () => {
    const defining = errors.filter(({ rule }) => rule.errorMeans === "definition" && rule.severity === "error");
    expect(defining.length).toBeGreaterThan(5);
    expect(defining.filter(({ rule }) => rule.evidence !== "T").map(({ rule }) => rule.id)).toEqual([]);
  });

  test("rests on no expert estimate; what does so weakly is a hint", () => {
    for (const { rule } of errors)
      expect(
        rule.sources.map(({ source }) => source),
        rule.id,
      ).not.toContain("EXPERT");
    const estimates = packs
      .flatMap(({ rules }) => rules)
      .filter(({ sources }) => sources.every(({ source, support }) => source === "EXPERT" && support === "weak"));
    expect(estimates.length).toBeGreaterThan(3);
    for (const { id, severity, severities } of estimates)
      expect([id, severity, ...severities.map((one) => one.severity)]).toEqual([id, "hint"]);
  });
});

describe("each finding names its approach, its evidence in words and its sources", () => {
  const compiler = new Compiler({ files: filesOf({}), rulebook: new Rulebook(packs) });
  const words = Object.values(evidenceWords);
  const intros =
    /^(This is not .+ as described by .+: |Must be stated before use: |An integrative protocol has to say more: )/;

  test.each(packs.map((pack) => [pack.approach, pack] as const))("%s", (approach, pack) => {
    const manual = manuals.get(approach);
    if (!manual) throw new Error(`no examples for ${approach}`);
    for (const { id, sources } of pack.rules) {
      const example = manual.examples.get(id)?.find(({ expects }) => expects === "fails");
      if (!example) throw new Error(`no example for ${id}`);
      const { text } = exampleText(example, manual);
      const { findings } = compiler.compileText("example.homework", text, { emit: false });
      const finding = findings.find(({ code }) => code === id);
      expect(finding?.rule).toMatchObject({ approach: pack.title, sources: { length: sources.length } });
      const [strength = "", untested] = finding?.rule?.evidenceWords.split("; ") ?? [];
      expect(words).toContain(strength);
      if (!pack.homeworkStudied && !pack.overlay) expect(untested).toBe("homework itself is untested here");
      expect(intros.test(finding?.message ?? ""), finding?.message).toBe(finding?.severity === "error");
    }
  });
});

describe("a limit that the protocol does not state", () => {
  test("is told as usual in what states it, an overlay too, and not in the approach it adds itself to", () => {
    const compiler = new Compiler({ files: filesOf({}), rulebook: new Rulebook(packs) });
    const frame = manuals.get("youth")?.frames.usual ?? "";
    const heavy = frame
      .replace(/^ *load .*\n/m, "")
      .replace(/^( *dose +).*$/m, (_, dose: string) => `${dose}50 minutes daily`);
    const { findings } = compiler.compileText("example.homework", heavy, { emit: false });
    const load = findings.find(({ rule, message }) => rule?.evidence === "D" && /minutes a week/.test(message));
    expect(load?.message).toContain("more than 105 is unusual in work with children and adolescents");
  });
});

describe("the evidence mark of homework", () => {
  const compiler = new Compiler({ files: filesOf({}), rulebook: new Rulebook(packs) });
  const marked = (approach: string) => {
    const frame = manuals.get(approach)?.frames.usual ?? "";
    const text = frame.replace(/^( *evidence +).*$/m, (_, head: string) => `${head}A for homework "A review"`);
    const { findings } = compiler.compileText("example.homework", text, { emit: false });
    return findings.flatMap(({ rule, message }) => (/evidence mark A/.test(message) ? (rule?.approach ?? []) : []));
  };

  test.each(
    packs
      .filter(({ overlay, onlyBuiltUpon }) => !overlay && !onlyBuiltUpon)
      .map((pack) => [pack.approach, pack] as const),
  )(
    "of the strongest kind is taken from %s only where homework was studied there",
    (approach, { family, homeworkStudied }) => {
      const isStudied = family === "cognitive-behavioural" && homeworkStudied;
      expect(marked(approach)).toHaveLength(isStudied ? 0 : 1);
    },
  );
});
