import type { Place, Severity } from "../finding.js";

/** The name of a project file. The folder it stands in is the project. */
export const projectFileName = "homework.yaml";

/** What a project file says, with the default for what it does not say. */
export interface ProjectSettings {
  /** Patterns of the files that belong to the project, relative to it. */
  readonly sources: readonly string[];
  /** The folder for compiled JSON, relative to the project. */
  readonly output?: string;
  /** Approach packs of the project's own: paths relative to the project, and where the project file names them. */
  readonly packs: readonly { readonly path: string; readonly place: Place }[];
  readonly severities: readonly ProjectSeverity[];
  /** The age in years at which one consents for oneself. */
  readonly ageOfMajority: number;
  /** The address of the pages on the rules, with `{rule}` for the id. */
  readonly rulePage?: string;
}

/** How grave a project takes the findings of one rule, and why. */
export interface ProjectSeverity {
  /** The id of the rule, or a former one. */
  readonly rule: string;
  readonly severity: Severity | "off";
  readonly reason: string;
  /** Where the project file names the rule. */
  readonly place: Place;
}

/** What holds without a project file. */
export const defaultSettings: ProjectSettings = {
  sources: ["**/*.homework"],
  packs: [],
  severities: [],
  ageOfMajority: 18,
};

/**
 * Whether a project file says no more than its edition, as most do: then every default holds, and nothing has to be
 * loaded that reads YAML.
 */
export function saysOnlyItsEdition(text: string): boolean {
  return /^\uFEFF?(?:[^\S\n]*(?:#.*)?\r?\n)*edition:[^\S\n]+1[^\S\n]*(?:\r?\n[^\S\n]*(?:#.*)?)*$/.test(text);
}

/** The path without `.` and `..`, with forward slashes; undefined if it leaves the project. */
export function pathInProject(written: string): string | undefined {
  if (/^([/\\~]|[A-Za-z]:)/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of written.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
