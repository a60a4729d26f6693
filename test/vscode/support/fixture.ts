import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The workspace that the suites of the extension are written for. */
export const fixture: Readonly<Record<string, string>> = {
  "slip.homework": `protocol Slip "A slip" {
  approach cognitive-behavioral
  format   indiviual
  course   8 sessions weekly, 50 minutes each
}
`,
};

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}
