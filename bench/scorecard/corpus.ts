import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { check, type Finding } from "../../server/src/index.js";

/** A correct protocol, and how a text in its place is checked with the other files of its folder around it. */
export interface Sound {
  path: string;
  text: string;
  check(text: string): readonly Finding[];
}

/** The protocols of the repository that are held to be correct, in the order of their paths. */
export function corpusPaths(): string[] {
  return ["protocol-examples/**/*.homework", "test/corpus/**/*.homework"]
    .flatMap((pattern) => globSync(pattern))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^protocol /m.test(readFileSync(path, "utf8")))
    .sort();
}

export function readSound(path: string): Sound {
  const folder = dirname(path);
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(homework|md)$/.test(name))
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
  const name = basename(path);
  return {
    path,
    text: readFileSync(path, "utf8"),
    check: (text) => check({ files: { ...files, [name]: text }, paths: [name] }),
  };
}
