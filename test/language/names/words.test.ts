import { describe, expect, test } from "vitest";
import { expectMarked, findingsIn, planned, protocol } from "../../protocol/checks/marked.js";

describe("closed slots", () => {
  test.each([
    ["a status", "  status ⟦unknown-value:error|activ⟧"],
    ["a barrier", '  every homework { barrier ⟦unknown-value|weather⟧ "Rain" then "An umbrella" }'],
    ["a role", "  consent { by ⟦unknown-value|everyone⟧ covering homework }"],
    ["what consent covers", "  consent { by client covering ⟦unknown-value|tasks⟧ }"],
    ["an approach", "  also ⟦unknown-approach:error|psychodynamics⟧"],
    ["a rule", '  deviation from ⟦unknown-rule:error|no-such-rule⟧ because "x"'],
  ])("%s that is not among them", (_, line) => {
    expectMarked(protocol(line));
  });

  test("say what was probably meant", () => {
    const [finding] = findingsIn(protocol("  status activ"));
    expect(finding?.message).toContain("Did you mean `active`?");
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ do: "replace", text: "active" });
  });
});

describe("open slots", () => {
  test("hint at an unknown term", () => {
    expectMarked(protocol('  population "Adults" { problem ⟦unknown-term:hint|depresion⟧ }'));
    expectMarked('kind stroll "A stroll" is ⟦unknown-term|walking⟧\n');
  });

  test("take terms in either spelling, and words in quotes unchecked", () => {
    expectMarked(
      planned('    targets generalization\n    success behavior "A walk"\n    where "The park behind the house"'),
    );
  });
});

describe("words in quotes", () => {
  test("where a word of the language is needed", () => {
    expectMarked(protocol('  status ⟦words-for-term:error|"active"⟧'));
    expectMarked(planned('    completion ⟦words-for-term|"As you like"⟧'));
    expectMarked(planned('    origin client ⟦extra-words:error|"She asked for it"⟧'));
    expectMarked(planned('    completion optional "As you like"'));
  });

  test("are needed where an author speaks", () => {
    expectMarked(planned("    steps ⟦term-for-words:error|first⟧"));
  });
});

describe("declared names", () => {
  test("that are words of the language or terms of the vocabulary", () => {
    expectMarked(protocol('  goal ⟦name-is-keyword:hint|plan⟧ "A plan"\n  every homework { serves plan }'));
    expectMarked(protocol('  goal ⟦name-is-term:hint|relaxation⟧ "Calm"\n  every homework { serves relaxation }'));
    expectMarked(protocol('  goal ⟦reserved-name:error|nothing⟧ "Nothing"\n  every homework { serves nothing }'));
  });

  test("twice in one name space, in two normal forms", () => {
    expectMarked(
      protocol(
        '  goal Caf\u00e9 "A"\n  goal ⟦duplicate-name:error|Cafe\u0301⟧ "B"\n  every homework { serves Caf\u00e9 }',
      ),
    );
    expectMarked(protocol('  goal Walk "A"\n  focus ⟦duplicate-name|Walk⟧ "B"\n  every homework { serves Walk }'));
  });

  test("an event called like a technique", () => {
    const event = (name: string, during: string) =>
      protocol(`  event ${name} "A story is told" in story reaches awareness\n  session 1 { during ${during} }`);
    expectMarked(event("Story", "Story"));
    const findings = findingsIn(event("story", "story"));
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain("error ambiguous-name");
  });

  test("a term that is, by way of others, itself", () => {
    expectMarked(
      "kind ⟦circle-of-terms:error|stroll⟧ is march\nkind ⟦circle-of-terms|march⟧ is stroll\nkind ⟦circle-of-terms|run⟧ is run\n",
    );
  });

  test("a term that hides one of the vocabulary keeps its traits by `is`", () => {
    const [finding] = expectMarked("kind ⟦hides-term:hint|relaxation⟧ is relaxation\n");
    expect(finding?.message).toContain("relaxation");
  });
});

describe("traits and families", () => {
  test("are those of the vocabulary", () => {
    expectMarked("kind stroll is activity-scheduling { traits change, ⟦unknown-value:error|rehearses⟧ }\n");
    expectMarked("technique rehearsal-aloud is rehearsal { traits rehearses, ⟦unknown-value|skill⟧ }\n");
    expectMarked("mechanism new-learning { family ⟦unknown-value|learning⟧ }\n");
    expectMarked("technique own-chair { family chair-work }\n");
  });
});

describe("competencies", () => {
  const needs = (name: string) => planned(`    needs ${name}`);

  test("are imported; without it there is a hint", () => {
    const [finding] = expectMarked(needs("⟦not-imported:hint|ExposureCoaching⟧"));
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({
      do: "import",
      name: "ExposureCoaching",
      from: "homework:competencies",
    });
    expectMarked(`import { ExposureCoaching } from "homework:competencies"\n${needs("ExposureCoaching")}`);
  });

  test("declared under a name of the library count as those", () => {
    expectMarked(`competency ⟦competency-of-library:hint|exposure-coaching⟧ "Ours"\n${needs("exposure-coaching")}`);
  });
});

describe("emotional-processing alone", () => {
  const targets = (approach: string, word: string) =>
    planned(`    targets ${word}`).replace("approach cognitive-therapy", `approach ${approach}`);

  test("is read as the home approach uses it", () => {
    const readAs = (approach: string) =>
      expectMarked(targets(approach, "⟦read-as:hint|emotional-processing⟧"))[0]?.message;
    expect(readAs("exposure")).toContain("emotional-processing-fear");
    expect(readAs("short-term-dynamic")).toContain("emotional-processing-experiential");
    expectMarked(targets("exposure", "emotional-processing-fear"));
  });

  test("has two senses where no approach is known", () => {
    const [finding] = expectMarked(
      'homework Walk "A walk" { kind activity-scheduling   targets ⟦two-terms:hint|emotional-processing⟧ }\n',
    );
    expect(finding?.help).toContain("emotional-processing-experiential");
  });
});

describe("one slip in a line", () => {
  test("is one finding", () => {
    const findings = findingsIn(planned("    origin clint (her own wish)"));
    expect(findings.length).toBe(1);
  });
});
