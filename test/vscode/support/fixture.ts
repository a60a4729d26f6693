import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Files = Readonly<Record<string, string | Uint8Array>>;

const examples = ["homework.yaml", "library.homework", "erp-for-ocd.homework"];

/**
 * The workspace that the suites of the extension are written for: a protocol with a slip, and an example without.
 * @param root the project
 */
export function fixture(root: string): Record<string, string> {
  const example = (name: string) => readFileSync(join(root, "protocol-examples", "erp-ocd", name), "utf8");
  return {
    "slip.homework": `protocol Slip "A slip" {
  approach cognitive-behavioral
  format   indiviual
  course   8 sessions weekly, 50 minutes each
}
`,
    ...Object.fromEntries(examples.map((name) => [`erp/${name}`, example(name)])),
  };
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}
