import type { Files } from "../files.js";
import { compareFindings, type Finding } from "../finding.js";
import type { BoundFile, FileInScope } from "../language/index.js";
import { compileMessage } from "../messages/compile.js";
import { checkFile } from "../protocol/checks/check-file.js";
import { deriveFacts } from "../protocol/facts/index.js";
import type { Protocol } from "../protocol/generated/protocol-types.js";
import type { Origins } from "../protocol/origins.js";
import { type ResolvedProtocol, resolveProtocols } from "../protocol/resolve/resolve.js";
import { checkRules, type Rulebook } from "../rules/index.js";
import { sha256 } from "../sha256.js";
import { compilerVersion } from "../version.js";
import { emitJson } from "./emit-json.js";
import { defaultSettings, type ProjectSettings } from "./project-settings.js";
import { type SourceMap, sourceMapOf } from "./source-map.js";
import { World } from "./world.js";

/** A protocol that was compiled. */
export interface CompiledProtocol {
  name: string;
  protocol: Protocol;
  /** The compiled JSON, as it is written. */
  json: string;
  map?: SourceMap;
  origins?: Origins;
}

/** What came of one file. A file with an error among its findings has no outputs. */
export interface FileResult {
  path: string;
  findings: Finding[];
  outputs: CompiledProtocol[];
}

export interface CompileFileOptions {
  /** Whether to make the JSON; checking alone needs none. */
  emit?: boolean;
  sourceMap?: boolean;
  /** Whether to hand back the way from the protocol to its text, which holds on to the whole tree. */
  origins?: boolean;
  /** Whether to hold protocols against the rules of their approach. */
  rules?: boolean;
}

export interface CompilerOptions {
  files: Files;
  settings?: ProjectSettings;
  rulebook: Rulebook;
}

/**
 * Compiles the files of one project, one after another, and keeps of each only what others may refer to. Nothing here
 * touches a disk: texts come from `files`, and results are handed back.
 */
export class Compiler {
  private readonly world: World;
  private readonly settings: ProjectSettings;
  private readonly hashes = new Map<string, string>();

  constructor(private readonly options: CompilerOptions) {
    this.settings = options.settings ?? defaultSettings;
    this.world = new World(options.files, options.rulebook);
  }

  /** @throws if there is no such file; ask `files.exists` first */
  compileFile(path: string, options: CompileFileOptions = {}): FileResult {
    const text = this.options.files.read(path);
    if (text === undefined) throw new Error(`There is no file ${path}.`);
    return this.compileText(path, text, options);
  }

  /** Compiles a text that stands in for the file at `path`. */
  compileText(path: string, text: string, options: CompileFileOptions = {}): FileResult {
    const file = this.world.open(path, text);
    const bound = this.world.bind(file);
    const resolved = resolveProtocols(bound, {
      vocabulary: this.world.vocabulary,
      boundFile: (other) => this.world.boundFile(other),
      provenance: (of) => this.provenance(of),
    });
    const findings = [
      ...bound.parsed.findings,
      ...bound.findings,
      ...resolved.flatMap((item) => item.findings),
      ...checkFile(bound, resolved, { files: this.options.files }),
      ...this.brokenImports(bound),
      ...(options.rules === false ? [] : resolved.flatMap((item) => this.judge(item))),
    ].sort(compareFindings);
    const unique = withoutRepetition(findings);
    const failed = unique.some((finding) => finding.severity === "error");
    return { path, findings: unique, outputs: failed || options.emit === false ? [] : this.emit(resolved, options) };
  }

  private judge({ protocol, origins }: ResolvedProtocol): Finding[] {
    const facts = deriveFacts(protocol, { ageOfMajority: this.settings.ageOfMajority });
    return checkRules({ protocol, origins, facts, rulebook: this.options.rulebook });
  }

  private emit(resolved: readonly ResolvedProtocol[], options: CompileFileOptions): CompiledProtocol[] {
    return resolved.map(({ protocol, origins }) => ({
      name: protocol.name,
      protocol,
      json: emitJson(protocol),
      ...(options.sourceMap ? { map: sourceMapOf(protocol, origins, (path) => this.textOf(path)) } : {}),
      ...(options.origins ? { origins } : {}),
    }));
  }

  /** A protocol cannot be better than the files that it imports: their errors are told where they are imported. */
  private brokenImports(bound: BoundFile): Finding[] {
    const seen = new Set<string>();
    return bound.imports.flatMap((entry) => {
      if (seen.has(entry.from)) return [];
      seen.add(entry.from);
      const other = this.world.boundFile(entry.from);
      const errors = [...(other?.parsed.findings ?? []), ...(other?.findings ?? [])].filter(
        (finding) => finding.severity === "error",
      );
      const [first] = errors;
      if (!first) return [];
      return [
        compileMessage(
          "import-with-errors",
          entry.place,
          { file: entry.from, count: errors.length },
          {
            related: [{ path: first.path, start: first.start, end: first.end, message: first.message }],
          },
        ),
      ];
    });
  }

  private provenance(bound: BoundFile): Protocol["provenance"] {
    const paths = this.sourcesOf(bound);
    return {
      compiler: { name: "homework-protocols", version: compilerVersion },
      sources: paths.map((path) => ({
        path,
        sha256: this.hashOf(path, path === bound.parsed.path ? bound.parsed.text : undefined),
      })),
    };
  }

  /** The file itself, then every file of the project that it imports, directly or by way of others. */
  private sourcesOf(bound: BoundFile): string[] {
    const found = new Set<string>();
    const queue: BoundFile[] = [bound];
    for (let next = queue.shift(); next; next = queue.shift()) {
      for (const { from } of next.imports) {
        const other = this.world.boundFile(from);
        if (!other || found.has(from) || from === bound.parsed.path) continue;
        found.add(from);
        queue.push(other);
      }
    }
    return [bound.parsed.path, ...[...found].sort()];
  }

  private hashOf(path: string, text: string | undefined): string {
    if (text !== undefined) return sha256(text);
    let hash = this.hashes.get(path);
    if (hash === undefined) {
      hash = sha256(this.textOf(path) ?? "");
      this.hashes.set(path, hash);
    }
    return hash;
  }

  private textOf(path: string): string | undefined {
    const file: FileInScope | "missing" = this.world.file(path);
    return file === "missing" ? undefined : file.parsed.text;
  }
}

/** Inherited lines are read once for each task that gets them; what is wrong with one is told once. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    return !before || compareFindings(before, finding) !== 0;
  });
}
