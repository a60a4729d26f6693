import { type Files, filesOf } from "../files.js";
import { compareFindings, type Finding } from "../finding.js";
import { type Pack, projectSeverities, Rulebook, shippedPacks } from "../rules/index.js";
import { type CompiledProtocol, Compiler } from "./compiler.js";
import type { ProjectSettings } from "./project-settings.js";

/** A text to read, or files with the paths among them to read. Without paths all `.homework` files are read. */
export type LibraryInput = string | { files: Files | Readonly<Record<string, string>>; paths?: readonly string[] };

export interface LibraryOptions {
  /** The path that a lone text is known by. */
  path?: string;
  settings?: ProjectSettings;
  /** Packs of the project's own, already read. */
  packs?: readonly Pack[];
  sourceMap?: boolean;
}

export interface LibraryResult {
  /** In the order of files and places. */
  findings: Finding[];
  /** The protocols of every file without an error. */
  protocols: (CompiledProtocol & { path: string })[];
}

const loneText = "protocol.homework";

/** Reads and checks protocols: names, dates, doses, and the rules of their approaches. */
export function check(input: LibraryInput, options: LibraryOptions = {}): Finding[] {
  return run(input, options, false).findings;
}

/** Checks protocols and compiles those without an error to JSON. */
export function compile(input: LibraryInput, options: LibraryOptions = {}): LibraryResult {
  return run(input, options, true);
}

function run(input: LibraryInput, options: LibraryOptions, emit: boolean): LibraryResult {
  const given = typeof input === "string" ? { files: { [options.path ?? loneText]: input } } : input;
  const files = isFiles(given.files) ? given.files : filesOf(given.files);
  const paths =
    "paths" in given && given.paths ? given.paths : files.list("").filter((path) => path.endsWith(".homework"));
  const { rulebook, findings } = rulebookOf(options);
  const compiler = new Compiler({
    files,
    rulebook,
    ...(options.settings ? { settings: options.settings } : {}),
  });
  const results = paths.map((path) => compiler.compileFile(path, { emit, sourceMap: options.sourceMap === true }));
  return {
    findings: [...findings, ...results.flatMap((result) => result.findings)].sort(compareFindings),
    protocols: results.flatMap(({ path, outputs }) => outputs.map((output) => ({ ...output, path }))),
  };
}

let shippedRulebook: Rulebook | undefined;

/** The shipped rules, with a project's own packs and severities where it has some. */
function rulebookOf({ packs = [], settings }: LibraryOptions): { rulebook: Rulebook; findings: Finding[] } {
  const stated = settings?.severities ?? [];
  if (packs.length === 0 && stated.length === 0) {
    shippedRulebook ??= new Rulebook(shippedPacks());
    return { rulebook: shippedRulebook, findings: [] };
  }
  const sources = [...shippedPacks(), ...packs];
  const { severities, findings } = projectSeverities(stated, new Rulebook(sources).library);
  return { rulebook: new Rulebook(sources, severities), findings };
}

function isFiles(files: Files | Readonly<Record<string, string>>): files is Files {
  return typeof files.read === "function";
}
