import type { Files } from "../files.js";
import { compareFindings, type Finding } from "../finding.js";
import { projectFinding } from "../messages/project.js";
import { PackLibrary, projectSeverities, Rulebook, shippedPacks, sourceOf } from "../rules/index.js";
import { didYouMean } from "../rules/nearest.js";
import type { Manual, Pack } from "../rules/pack.js";
import { defaultSettings, type ProjectSettings, projectFileName, saysOnlyItsEdition } from "./project-settings.js";

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

/**
 * Reads the project file and the packs that it names; without a project file the defaults hold.
 * @param readsPacks whether the packs may be read: an editor asks its user first whether to trust a folder
 */
export async function openProject(files: Files, readsPacks = true): Promise<Project> {
  const text = files.read(projectFileName);
  if (text === undefined || saysOnlyItsEdition(text)) {
    return {
      settings: defaultSettings,
      rulebook: new Rulebook(shippedPacks()),
      packs: [],
      manuals: new Map(),
      findings: [],
    };
  }
  const { readProjectFile } = await import("./project-file.js");
  const { settings, findings } = readProjectFile(text, projectFileName);
  const loaded = readsPacks ? await ownPacks(settings, files) : withheldPacks(settings);
  const sources = [...shippedPacks(), ...loaded.packs.map(sourceOf)];
  const { severities, findings: ofSeverities } = projectSeverities(settings.severities, new PackLibrary(sources));
  return {
    settings,
    rulebook: new Rulebook(sources, severities),
    packs: loaded.packs,
    manuals: loaded.manuals,
    // Of rules of packs that are not read nobody can say whether they are there.
    findings: [...findings, ...loaded.findings, ...(readsPacks ? ofSeverities : [])].sort(compareFindings),
  };
}

interface OwnPacks {
  packs: readonly Pack[];
  manuals: ReadonlyMap<string, Manual>;
  findings: Finding[];
}

async function ownPacks(settings: ProjectSettings, files: Files): Promise<OwnPacks> {
  const { packs } = settings;
  if (packs.length === 0) return { packs: [], manuals: new Map(), findings: [] };
  const missing = missingPacks(settings, files);
  const texts = packs.flatMap(({ path }) => {
    const text = files.read(path);
    return text === undefined ? [] : [{ path, text }];
  });
  // Reading packs takes a YAML parser and a checker of conditions, which most runs do without.
  const { packLoader } = await import("./pack-loader.js");
  const shipped = shippedPacks().map((source) => source.read());
  const loaded = packLoader().loadPacks(texts, shipped);
  return { ...loaded, findings: [...missing, ...loaded.findings] };
}

function withheldPacks({ packs }: ProjectSettings): OwnPacks {
  const findings = packs.map(({ path, place }) => projectFinding("project-pack-untrusted", place, { found: path }));
  return { packs: [], manuals: new Map(), findings };
}

/** Packs that a project file names and that are not there. */
export function missingPacks({ packs }: ProjectSettings, files: Files): Finding[] {
  return packs.flatMap(({ path, place }) => {
    if (files.read(path) !== undefined) return [];
    const others = files.list("").filter((other) => other.endsWith(".yaml"));
    return [projectFinding("project-pack-missing", place, { found: path, meant: didYouMean(path, others) })];
  });
}
