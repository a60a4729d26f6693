import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as build from "../../cli/src/commands/build.js";
import * as check from "../../cli/src/commands/check.js";
import * as explain from "../../cli/src/commands/explain.js";
import * as format from "../../cli/src/commands/format.js";
import * as handout from "../../cli/src/commands/handout.js";
import * as init from "../../cli/src/commands/init.js";
import * as picture from "../../cli/src/commands/picture.js";
import * as rules from "../../cli/src/commands/rules.js";
import * as schema from "../../cli/src/commands/schema.js";
import * as test from "../../cli/src/commands/test.js";
import { readProjectFile } from "../../server/src/compile/project-file.js";
import { projectFiles, root, textOf } from "../house/project.js";
import { blocksOf, sectionOf } from "./tutorial.js";

const pages = [...projectFiles("docs"), "README.md"].filter((path) => path.endsWith(".md"));

/** The anchors that a reader of Markdown gives to the headings of a page. */
function anchorsOf(path: string): Set<string> {
  const headings = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
  return new Set(headings);
}

describe("the manual", () => {
  it("links only to pages and headings that are there", () => {
    const broken = pages.flatMap((path) =>
      [
        ...textOf(path)
          .replace(/^```[\s\S]*?^```$/gm, "")
          .matchAll(/\]\(([^)\s]+)\)/g),
      ]
        .map(([, link = ""]) => link)
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => {
          const [file = "", anchor] = link.split("#");
          const target = file === "" ? path : posix.join(posix.dirname(path), file);
          if (!existsSync(join(root, target))) return true;
          return anchor !== undefined && !anchorsOf(target).has(anchor);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("names each of its pages in its contents", () => {
    const contents = textOf("docs/index.md");
    const expected = pages
      .filter((path) => path.startsWith("docs/") && !path.startsWith("docs/rules/") && path !== "docs/index.md")
      .map((path) => path.slice("docs/".length));
    expect(expected.filter((path) => !contents.includes(`(${path})`))).toEqual([]);
  });

  it("says on each page that is made where it is made from", () => {
    const made = pages.filter((path) => /^docs\/(rules|vocabulary)\//.test(path));
    const others = ["language", "findings", "approaches", "facts", "protocol-json", "pack-file", "report-json"];
    const generated = [...made, ...others.map((name) => `docs/${name}.md`)];
    expect(generated.filter((path) => !textOf(path).startsWith("<!-- Generated from "))).toEqual([]);
  });

  it("lists every approach", () => {
    const approaches = projectFiles("approaches").map((path) => parse(textOf(path)).approach as string);
    const listed = textOf("docs/approaches.md");
    expect(approaches.filter((approach) => !listed.includes(`\`${approach}\``))).toEqual([]);
  });
});

describe("the page on the command", () => {
  const page = textOf("docs/command.md");
  const specs = [build, check, explain, format, handout, init, picture, rules, schema, test].map(
    ({ command }) => command.spec,
  );

  it.each(specs)("tells of $name and all its options", ({ name, options }) => {
    const section = sectionOf(page, `homework ${name}`);
    expect(section.trim()).not.toBe("");
    const shared = name === "build" ? sectionOf(page, "homework check") : "";
    const missing = Object.keys(options).filter((option) => !`${section}${shared}`.includes(`--${option}`));
    expect(missing).toEqual([]);
  });

  it.each(specs)("tells of no option that $name does not have", ({ name, options }) => {
    const rows = [...sectionOf(page, `homework ${name}`).matchAll(/^\| `--([\w-]+)/gm)].map(([, option]) => option);
    expect(rows.filter((option) => option !== undefined && !Object.hasOwn(options, option))).toEqual([]);
  });
});

describe("the page on the project file", () => {
  const [smallest, whole] = blocksOf(textOf("docs/project-file.md")).map(({ text }) => text);

  it("shows files that can be read", () => {
    for (const text of [smallest, whole]) expect(readProjectFile(text ?? "", "homework.yaml").findings).toEqual([]);
  });

  it("shows every key that there is", () => {
    const { properties } = JSON.parse(textOf("schemas/project.schema.json"));
    expect(Object.keys(parse(whole ?? ""))).toEqual(expect.arrayContaining(Object.keys(properties)));
  });
});
