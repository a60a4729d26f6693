import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "../house/project.js";

interface Row {
  what: string;
  /** The tests that it names: file and title. */
  proofs: { file: string; title: string }[];
}

const rows: Row[] = textOf("docs/compared.md")
  .split(/^## .*$/m)
  .filter((section) => section.includes("| proved by |"))
  .flatMap((section) => section.match(/^\| (?!---).*\|$/gm)?.slice(1) ?? [])
  .map((line) => {
    const cells = line.slice(2, -2).split(" | ");
    const proofs = (cells.at(-1) ?? "").split("<br>").map((proof) => {
      const [, file = "", title = ""] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
      return { file, title };
    });
    return { what: cells[0] ?? "", proofs };
  });

describe("the comparison with others", () => {
  it("has a row for each feature", () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows)("$what: is proved by tests that are there", ({ proofs }) => {
    const missing = proofs.filter(({ file, title }) => {
      if (file === "" || !existsSync(join(root, file))) return true;
      const before = textOf(file).split(JSON.stringify(title)).slice(0, -1);
      return !before.some((text) => /\(\s*$/.test(text));
    });
    expect(missing).toEqual([]);
  });
});
