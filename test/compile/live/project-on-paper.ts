import { Compiler } from "../../../server/src/compile/compiler.js";
import type { LiveProject } from "../../../server/src/compile/live/live-project.js";
import { openProject } from "../../../server/src/compile/open-project.js";
import type { Files } from "../../../server/src/files.js";
import { compareFindings, compareText, type Finding } from "../../../server/src/finding.js";

/** Files that change under a project's hands. */
export class PaperFiles implements Files {
  constructor(readonly texts: Map<string, string>) {}

  read(path: string): string | undefined {
    return this.texts.get(path);
  }

  exists(path: string): boolean {
    return this.texts.has(path);
  }

  list(): string[] {
    return [...this.texts.keys()].sort(compareText);
  }
}

/** What a cold run says of all files, by path; each finding once. */
export async function coldFindings(files: Files): Promise<Map<string, Finding[]>> {
  const { settings, rulebook } = await openProject(files);
  const compiler = new Compiler({ files, settings, rulebook });
  const found = new Map<string, Finding[]>();
  const sources = files.list("").filter((path) => path.endsWith(".homework"));
  const results = sources.map((path) => compiler.compileFile(path, { emit: false }));
  for (const path of sources) {
    const own = results.filter((result) => result.path === path);
    const others = results.filter((result) => result.path !== path);
    const list = [...own, ...others].flatMap((result) => result.findings.filter((finding) => finding.path === path));
    found.set(path, once(list.sort(compareFindings)));
  }
  return found;
}

function once(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, i) => {
    const before = findings[i - 1];
    return !before || compareFindings(before, finding) !== 0;
  });
}

/** Does all the work that waits. */
export function finish(project: LiveProject): string[] {
  const checked: string[] = [];
  for (let path = project.step(); path !== undefined; path = project.step()) checked.push(path);
  return checked;
}
