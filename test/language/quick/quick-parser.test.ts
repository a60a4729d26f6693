import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { modelOf } from "../../../bench/speed/model.js";
import { homeworkText } from "../../../bench/speed/write-homework.js";
import { quickParse } from "../../../server/src/language/quick/quick-parse.js";
import { parseBroken } from "../../../server/src/language/syntax/parse.js";
import { plainTree } from "../../support/plain-tree.js";

const root = join(import.meta.dirname, "../../..");

function textsBelow(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".homework"))
    .sort()
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")]);
}

const texts = [...textsBelow("library"), ...textsBelow("protocol-examples")];

test.each(texts)("%s is read by the quick parser as the general one reads it", (path, text) => {
  expect(plainTree(quickParse(text))).toEqual(plainTree(parseBroken(text, path).tree));
});

test("generated protocols are read alike", () => {
  for (let number = 0; number < 20; number++) {
    const text = homeworkText(modelOf(number));
    expect(plainTree(quickParse(text))).toEqual(plainTree(parseBroken(text, "generated.homework").tree));
  }
});

test.each(texts)("%s without any one of its tokens is either declined or read alike", (path, text) => {
  const tokens = [...text.matchAll(/"[^"\n]*"|[\p{L}\d][\p{L}\d-]*|[{},%]|\.\./gu)];
  for (const [index, token] of tokens.entries()) {
    if (index % 23 !== text.length % 23) continue;
    const shorter = text.slice(0, token.index) + text.slice(token.index + token[0].length);
    const quick = quickParse(shorter);
    const general = parseBroken(shorter, path);
    if (quick && general.findings.length === 0) expect(plainTree(quick)).toEqual(plainTree(general.tree));
  }
});

const broken = [
  "protocol P { kind }",
  'protocol P {\n  session 1 { during "x }\n}',
  "protocol P {\n  homework A {\n    targets knowledge,\n    serves B\n  }\n}",
  "protocol P {\n  knid activity-monitoring\n}",
  "protocol P {",
  "protocol P { } }",
  "protocol P { § }",
  '"""',
];

test.each(broken)("a broken text is left to the general parser: %s", (text) => {
  expect(quickParse(text)).toBeUndefined();
});
