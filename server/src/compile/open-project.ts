import type { Files } from "../files.js";
import { compareFindings, type Finding, type Severity } from "../finding.js";
import { packFinding } from "../messages/packs.js";
import { projectFinding } from "../messages/project.js";
import { didYouMean } from "../rules/nearest.js";
import type { Manual, Pack } from "../rules/pack.js";
import { type ProjectSeverities, Rulebook } from "../rules/ruleset.js";
import { shippedPacks } from "../rules/shipped.js";
import { defaultSettings, type ProjectSettings, saysOnlyItsEdition } from "./project-settings.js";

/** The name of a project file. The folder it stands in is the project. */
export const projectFileName = "homework.yaml";

/** A project with its settings read and its rules at hand. */
export interface Project {
  settings: ProjectSettings;
  rulebook: Rulebook;
  /** The project's own packs, and what only tests of them need, by approach. */
  packs: readonly Pack[];
  manuals: ReadonlyMap<string, Manual>;
  /** What is wrong with the project file and the packs. With an error among them the project cannot be checked. */
  findings: Finding[];
}

/** Reads the project file and the packs that it names; without a project file the defaults hold. */
export async function openProject(files: Files): Promise<Project> {
  const text = files.read(projectFileName);
  if (text === undefined || saysOnlyItsEdition(text)) {
    return { settings: defaultSettings, rulebook: new Rulebook(shippedPacks()), packs: [], manuals: new Map(), findings: [] };
  }
  const { readProjectFile } = await import("./project-file.js");
  const { settings, findings } = readProjectFile(text, projectFileName);
  const loaded = await ownPacks(settings, files);
  const shipped = new Rulebook([...shippedPacks(), ...loaded.packs]);
  const { severities, findings: ofSeverities } = severitiesIn(shipped, settings);
  return {
    settings,
    rulebook: severities.size === 0 ? shipped : new Rulebook(shipped.packs.values(), severities),
    packs: loaded.packs,
    manuals: loaded.manuals,
    findings: [...findings, ...loaded.findings, ...ofSeverities].sort(compareFindings),
  };
}

interface OwnPacks {
  packs: readonly Pack[];
  manuals: ReadonlyMap<string, Manual>;
  findings: Finding[];
}

async function ownPacks({ packs }: ProjectSettings, files: Files): Promise<OwnPacks> {
  if (packs.length === 0) return { packs: [], manuals: new Map(), findings: [] };
  const missing: Finding[] = [];
  const texts = packs.flatMap(({ path, place }) => {
    const text = files.read(path);
    if (text !== undefined) return [{ path, text }];
    const meant = didYouMean(path, files.list("").filter((other) => other.endsWith(".yaml")));
    missing.push(projectFinding("project-pack-missing", place, { found: path, meant }));
    return [];
  });
  // Reading packs takes a YAML parser and a checker of conditions, which most runs do without.
  const { packLoader } = await import("./pack-loader.js");
  const loaded = packLoader().loadPacks(texts, shippedPacks());
  return { ...loaded, findings: [...missing, ...loaded.findings] };
}

function severitiesIn(rulebook: Rulebook, settings: ProjectSettings) {
  const severities = new Map<string, Severity | "off">();
  const findings: Finding[] = [];
  for (const { rule: name, severity, place } of settings.severities) {
    const found = rulebook.rule(name);
    if (!found) {
      const meant = didYouMean(name, rulebook.ruleNames());
      findings.push(packFinding("project-unknown-rule", place, { rule: name, meant }));
      continue;
    }
    const { rule, owner } = found;
    const gravest = Math.max(...[rule.severity, ...rule.severities.map((one) => one.severity)].map(gravity));
    if (owner.neverOverridden && gravity(severity) < gravest) {
      findings.push(packFinding("project-protected-rule", place, { rule: name, title: owner.title }));
      continue;
    }
    severities.set(rule.id, severity);
  }
  return { severities: severities as ProjectSeverities, findings };
}

function gravity(severity: Severity | "off"): number {
  return ["off", "hint", "warning", "error"].indexOf(severity);
}
