import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A protocol of the repository with the texts of its folder. */
export interface Sample {
  path: string;
  /** Its name within the folder. */
  name: string;
  text: string;
  files: Readonly<Record<string, string>>;
}

/** The protocols of the repository and the libraries beside them, in the order of their paths. */
export function samples(): Sample[] {
  return ["protocol-examples/**/*.homework", "test/corpus/**/*.homework"]
    .flatMap((pattern) => globSync(pattern))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map(readSample);
}

function readSample(path: string): Sample {
  const folder = dirname(path);
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(homework|md)$/.test(name))
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
  const name = basename(path);
  return { path, name, text: files[name] ?? "", files };
}
