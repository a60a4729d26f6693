import { describe, expect, it } from "vitest";
import { readProjectFile } from "../../server/src/compile/project-file.js";
import { defaultSettings, pathInProject } from "../../server/src/compile/project-settings.js";
import { expectSayable } from "../support/sayable.js";
import { marked } from "./marks.js";

function read(text: string) {
  return readProjectFile(text, "homework.yaml");
}

/** What the one finding of a file with one marked place says; the finding must stand there. */
function faultOf(source: string): string {
  const { text, spans } = marked(source);
  const { findings } = read(text);
  for (const finding of findings) expectSayable(finding, text);
  expect(findings.map(({ start, end, path }) => ({ start, end, path }))).toEqual(
    spans.map((span) => ({ ...span, path: "homework.yaml" })),
  );
  return findings.map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`.trim()).join("\n");
}

describe("a project file", () => {
  it("that says nothing but its edition leaves every default", () => {
    expect(read("edition: 1\n")).toEqual({ settings: defaultSettings, findings: [] });
  });

  it("sets what it says", () => {
    const { text, spans } = marked(`# our clinic
edition: 1
sources: [./protocols/**/*.homework]
output: compiled/
packs:
  - <|approaches/our-clinic.approach.yaml|>
severities:
  <|every-task-named|>:
    severity: hint
    reason: We name tasks together with the client.
limits:
  ageOfMajority: 21
rulePage: https://wiki.example.org/homework/{rule}
`);
    const [packPlace, rulePlace] = spans.map((span) => ({ ...span, path: "homework.yaml" }));
    expect(read(text)).toEqual({
      findings: [],
      settings: {
        sources: ["protocols/**/*.homework"],
        output: "compiled",
        packs: [{ path: "approaches/our-clinic.approach.yaml", place: packPlace }],
        severities: [
          {
            rule: "every-task-named",
            severity: "hint",
            reason: "We name tasks together with the client.",
            place: rulePlace,
          },
        ],
        ageOfMajority: 21,
        rulePage: "https://wiki.example.org/homework/{rule}",
      },
    });
  });

  it("that is empty is told what it needs", () => {
    expect(faultOf("<||>")).toBe("missing-key: The project file needs `edition`.");
  });

  it("of an edition that does not exist yet is refused at the number", () => {
    expect(faultOf("edition: <|2|>\n")).toMatch(/^wrong-value: `edition` cannot be `2`\. .*There is one: 1\.$/);
  });

  it("with a misspelt key is told which was meant", () => {
    expect(faultOf("edition: 1\n<|severites|>: {}\n")).toMatch(
      /^unknown-key: `severites` is not a part of the project file\. Did you mean `severities`\?/,
    );
  });

  it("with a misspelt severity is told which there are", () => {
    const source = "edition: 1\nseverities:\n  t-x:\n    severity: <|warn|>\n    reason: Too many.\n";
    expect(faultOf(source)).toContain("It is `error`, `warning`, `hint` or `off`.");
  });

  it("that changes a severity has to give the reason", () => {
    const source = "edition: 1\nseverities:\n  t-x:\n    <|severity: off|>\n";
    expect(faultOf(source)).toBe("missing-key: `t-x` needs `reason`.");
    expect(faultOf('edition: 1\nseverities:\n  t-x: { severity: off, reason: <|" "|> }\n')).toContain("Why, in words.");
  });

  it.each(["../other/*.homework", "/etc/*.homework", "a/../../b", "C:\\clinic", "~/protocols"])(
    "cannot lead out of the project by %s",
    (path) => {
      expect(faultOf(`edition: 1\nsources:\n  - <|'${path}'|>\n`)).toMatch(
        /^project-path-outside: `.*` leads out of the project\. Name a path below/,
      );
    },
  );

  it("is plain YAML: no anchors, no tags, no key twice", () => {
    expect(faultOf("edition: 1\noutput: &a <|x|>\n")).toContain("yaml-alias");
    expect(faultOf("edition: 1\noutput: <|!js/regexp|> x\n")).toContain("yaml-text");
    expect(read("edition: 1\noutput: a\noutput: b\n").findings).toMatchObject([{ code: "yaml-text" }]);
  });

  it("that cannot hang the reader: aliases that multiply, nesting without end", () => {
    const bomb = `edition: 1\na: &a [x]\n${"bcdefghij".replace(/./g, (key) => `${key}: &${key} [*${String.fromCharCode(key.charCodeAt(0) - 1)}]\n`)}`;
    expect(read(bomb).findings[0]).toMatchObject({ severity: "error", code: "yaml-alias" });
    expect(read(`edition: 1\noutput: ${"[".repeat(20_000)}`).findings).not.toEqual([]);
  });

  it("tells all that is wrong, in the order of the text", () => {
    const codes = read("edition: 1\nsource: [x]\nlimits: { ageOfMajority: grown-up }\n").findings.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["unknown-key", "wrong-value"]);
  });
});

describe("a path of the project", () => {
  it.each([
    ["a/b.yaml", "a/b.yaml"],
    ["./a//b.yaml", "a/b.yaml"],
    ["a/../b.yaml", "b.yaml"],
    ["a\\b.yaml", "a/b.yaml"],
  ])("%s is %s", (written, path) => {
    expect(pathInProject(written)).toBe(path);
  });
});
