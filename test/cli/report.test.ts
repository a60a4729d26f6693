import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { coloured, type Paint, paintFor, plain } from "../../cli/src/report/colours.js";
import { GithubReporter } from "../../cli/src/report/github.js";
import { JsonReporter } from "../../cli/src/report/json.js";
import { PrettyReporter } from "../../cli/src/report/pretty.js";
import type { Reporter } from "../../cli/src/report/report.js";
import { SarifReporter } from "../../cli/src/report/sarif.js";
import { FindingShower } from "../../cli/src/report/shown.js";
import type { Finding } from "../../server/src/finding.js";
import { marked } from "../compile/marks.js";
import { textOf } from "../house/project.js";

/** Compares with the expected file, or writes it with UPDATE=1. */
function expectGolden(name: string, text: string): void {
  const url = new URL(`./expected/${name}`, import.meta.url);
  if (process.env.UPDATE === "1") writeFileSync(url, text);
  expect(existsSync(url), `expected/${name}; UPDATE=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(url, "utf8"));
}

const long = `"${"It matters what one does between the hours. ".repeat(6)}"`;
const { text, spans } = marked(`protocol LowMood "Low mood" {
  status <|sleeping|>
  every homework { <|penalty "Ten percent, 5: a fee"|> }
  homework <|日記|> "作業" {
\t<|rationale|> ${long} <|note|>
    instructions <|"""
      One.
      Two.
      """|>
  }
}
`);
const [status, penalty, name, rationale, note, instructions] = spans.map((span) => ({
  path: "low mood.homework",
  ...span,
}));
if (!status || !penalty || !name || !rationale || !note || !instructions) throw new Error("Mark six places.");

const rule = {
  id: "vil-no-fees",
  title: "Not doing homework costs nothing",
  approach: "Village therapy",
  evidence: "D",
  evidenceWords: "manual or expert consensus",
  sources: ["Miller (1999). On fees."],
};

const findings: Finding[] = [
  { ...note, code: "odd-note", severity: "hint", message: "An escape \u001b[31m is shown, not obeyed." },
  {
    ...status,
    code: "unknown-value",
    severity: "error",
    message: "`sleeping` is not a status.",
    help: "It is `draft`, `active` or `retired`.",
    fixes: [{ title: "Make it a draft", edits: [{ do: "replace", place: status, text: "draft" }] }],
  },
  {
    ...penalty,
    code: rule.id,
    severity: "error",
    message: "100% of the fee, is due:\nthat is a penalty.",
    why: "It harms the alliance.",
    help: "Take it out.",
    rule,
    related: [{ ...name, message: "This task inherits it." }],
    fixes: [{ title: "Take it out", edits: [{ do: "remove", place: penalty }] }],
  },
  { ...name, code: "odd-name", severity: "warning", message: "A name in another script." },
  { ...rationale, code: "odd-tab", severity: "hint", message: "A tab before it, and much after it." },
  { ...instructions, code: "two-lines", severity: "hint", message: "It goes over several lines." },
];

function reported(make: (write: (text: string) => void) => Reporter): string {
  let written = "";
  const reporter = make((part) => {
    written += part;
  });
  const shower = new FindingShower({
    shownPath: (path) => `clinic/${path}`,
    textOf: () => text,
    pageOf: (id) => `https://wiki.example.org/${id}`,
  });
  reporter.file(
    findings.map((finding) => shower.show(finding)),
    () => shower.linesOf("low mood.homework"),
  );
  reporter.end({
    files: 2,
    counts: { error: 2, warning: 1, hint: 3 },
    skipped: [{ path: "notes.txt", reason: "its name does not end in .homework" }],
  });
  return written;
}

describe("findings", () => {
  it("are shown to people with their place in the text", () => {
    expectGolden(
      "report.txt",
      reported((write) => new PrettyReporter(write, plain, false)),
    );
  });

  it("have colours where colours are wanted, and the same words", () => {
    const painted = reported((write) => new PrettyReporter(write, coloured, false));
    expect(painted).toContain("\u001b[31merror\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours are what is taken out
    const bare = painted.replace(/\u001b\[\d+m/g, "");
    expect(bare).toBe(reported((write) => new PrettyReporter(write, plain, false)));
  });

  it("are JSON as its schema says, sorted", () => {
    const json = reported((write) => new JsonReporter(write));
    expectGolden("report.json", json);
    const validate = new Ajv2020().compile(JSON.parse(textOf("schemas/report.schema.json")));
    validate(JSON.parse(json));
    expect(validate.errors).toBe(null);
  });

  it("are a SARIF log", () => {
    expectGolden(
      "report.sarif",
      reported((write) => new SarifReporter(write, "1.2.3")),
    );
  });

  it("are workflow commands of GitHub, one line each, with its escapes", () => {
    const commands = reported((write) => new GithubReporter(write));
    expectGolden("report.github.txt", commands);
    expect(commands.trimEnd().split("\n")).toHaveLength(findings.length);
    expect(commands).toContain("::100%25 of the fee, is due:%0Athat is a penalty.%0AIt harms");
  });
});

describe("colours", () => {
  const painted = (paint: Paint) => paint("red", "x") !== "x";

  it("are for a terminal only", () => {
    expect(painted(paintFor({ isTTY: true }, {}))).toBe(true);
    expect(painted(paintFor({}, {}))).toBe(false);
  });

  it("are left out where they are not wanted", () => {
    expect(painted(paintFor({ isTTY: true }, { NO_COLOR: "1" }))).toBe(false);
    expect(painted(paintFor({ isTTY: true }, { NO_COLOR: "" }))).toBe(true);
    expect(painted(paintFor({ isTTY: true }, { TERM: "dumb" }))).toBe(false);
  });
});
