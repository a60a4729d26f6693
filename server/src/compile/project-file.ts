import projectSchema from "../../../schemas/project.schema.json" with { type: "json" };
import { compareFindings, type Finding, type Place } from "../finding.js";
import { yamlPhrase } from "../messages/phrases/yaml.js";
import { projectFinding } from "../messages/project.js";
import { SchemaFindings } from "../rules/reading/schema-findings.js";
import { type ValuePath, YamlText } from "../rules/reading/yaml-text.js";
import type { ProjectFile } from "./generated/project-types.js";
import { validate } from "./generated/validate-project.js";
import { defaultSettings, type ProjectSettings, pathInProject } from "./project-settings.js";

/**
 * Reads a project file.
 * @param path how findings name the file, usually `homework.yaml`
 * @returns the settings, with the default for what is not said or faulty, and what is wrong with the file, in order
 */
export function readProjectFile(text: string, path: string): { settings: ProjectSettings; findings: Finding[] } {
  const yaml = new YamlText(text, path);
  if (yaml.findings.length > 0) return { settings: defaultSettings, findings: yaml.findings.sort(compareFindings) };
  // An empty file lacks what every file needs, and is told so.
  const data = yaml.data ?? {};
  if (!validate(data)) {
    const words = { whole: yamlPhrase("the-project-file"), namedBy: "edition" };
    const findings = new SchemaFindings(projectSchema, yaml, words).findings(validate.errors ?? []);
    return { settings: defaultSettings, findings: findings.sort(compareFindings) };
  }
  return settingsOf(data, yaml);
}

function settingsOf(file: ProjectFile, yaml: YamlText): { settings: ProjectSettings; findings: Finding[] } {
  const findings: Finding[] = [];
  const inProject = (written: string, at: ValuePath, example: string): { path: string; place: Place }[] => {
    const place = yaml.place(at);
    const path = pathInProject(written);
    if (path !== undefined) return [{ path, place }];
    findings.push(projectFinding("project-path-outside", place, { found: written, example }));
    return [];
  };
  const sources = file.sources?.flatMap((pattern, i) => inProject(pattern, ["sources", i], "protocols/**/*.homework"));
  const packs = file.packs?.flatMap((pack, i) => inProject(pack, ["packs", i], "approaches/our-clinic.approach.yaml"));
  const output = file.output === undefined ? undefined : inProject(file.output, ["output"], "compiled")[0];
  const severities = Object.entries(file.severities ?? {}).map(([rule, { severity, reason }]) => {
    return { rule, severity, reason: reason.trim(), place: yaml.keyPlace(["severities", rule]) };
  });
  const settings: ProjectSettings = {
    sources: sources?.map((source) => source.path) ?? defaultSettings.sources,
    packs: packs ?? [],
    severities,
    ageOfMajority: file.limits?.ageOfMajority ?? defaultSettings.ageOfMajority,
    ...(output === undefined ? {} : { output: output.path }),
    ...(file.rulePage === undefined ? {} : { rulePage: file.rulePage }),
  };
  return { settings, findings };
}
