import type { Files } from "../files.js";
import { compareFindings, type Finding } from "../finding.js";
import type { BoundFile, Declaration, FileInScope } from "../language/index.js";
import { compileMessage, seenIn } from "../messages/compile.js";
import { checkProtocol, checkShared } from "../protocol/checks/check-file.js";
import { deriveFacts } from "../protocol/facts/index.js";
import type { Protocol } from "../protocol/generated/protocol-types.js";
import type { Origins } from "../protocol/origins.js";
import { type ResolvedProtocol, resolveProtocol } from "../protocol/resolve/resolve.js";
import { checkRules, type Rulebook } from "../rules/index.js";
import { sha256 } from "../sha256.js";
import { compilerVersion } from "../version.js";
import { emitJson } from "./emit-json.js";
import { defaultSettings, type ProjectSettings } from "./project-settings.js";
import { type SourceMap, sourceMapOf } from "./source-map.js";
import { Understood } from "./understood.js";
import { World, type WorldObserver } from "./world.js";

/** A protocol that was compiled. */
export interface CompiledProtocol {
  name: string;
  protocol: Protocol;
  /** The compiled JSON, as it is written. */
  json: string;
  map?: SourceMap;
  /** @internal */
  origins?: Origins;
}

const compiler = { name: "homework-protocols", version: compilerVersion };

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
  /**
   * Whether to hand back the way from the protocol to its text, which holds on to the whole tree.
   * @internal
   */
  origins?: boolean;
  /** Whether to hold protocols against the rules of their approach. */
  rules?: boolean;
}

export interface CompilerOptions {
  files: Files;
  settings?: ProjectSettings;
  rulebook: Rulebook;
  /** @internal */
  observer?: WorldObserver;
}

/**
 * What there is to say of one protocol, and what of its file it uses.
 * @internal
 */
export interface ProtocolFindings {
  findings: readonly Finding[];
  /** Declarations at the top of the file that the protocol uses. */
  usedShared: readonly Declaration[];
}

/**
 * Knows what was found of some protocols, so that it need not be found again.
 * @internal
 */
export type Recall = (protocol: Declaration, find: () => ProtocolFindings) => ProtocolFindings;

const findAll: Recall = (_, find) => find();

/**
 * Compiles the files of one project, one after another, and keeps of each only what others may refer to. Nothing here
 * touches a disk: texts come from `files`, and results are handed back.
 */
export class Compiler {
  /** @internal */
  readonly world: World;
  private readonly settings: ProjectSettings;
  private readonly hashes = new Map<string, { text: string; hash: string }>();

  constructor(private readonly options: CompilerOptions) {
    this.settings = options.settings ?? defaultSettings;
    this.world = new World(options.files, options.rulebook, options.observer);
  }

  /** @throws if there is no such file; ask `files.exists` first */
  compileFile(path: string, options: CompileFileOptions = {}): FileResult {
    const text = this.options.files.read(path);
    if (text === undefined) throw new Error(`There is no file ${path}.`);
    return this.compileText(path, text, options);
  }

  /** Compiles a text that stands in for the file at `path`. */
  compileText(path: string, text: string, options: CompileFileOptions = {}): FileResult {
    const understood = this.understand(this.world.open(path, text), options.emit !== false);
    const findings = this.findingsOf(understood, options);
    const failed = findings.some((finding) => finding.severity === "error");
    const outputs = failed || options.emit === false ? [] : this.outputsOf(understood, options);
    return { path, findings, outputs };
  }

  /**
   * @param provenance whether the protocols are to name their sources with their hashes, as compiled ones do
   * @internal
   */
  understand(file: FileInScope, provenance = false): Understood {
    const bound = this.world.bind(file);
    const options = {
      vocabulary: this.world.vocabulary,
      boundFile: (other: string) => this.world.boundFile(other),
      provenance: (of: BoundFile) => ({ compiler, sources: provenance ? this.sourcesWithHashes(of) : [] }),
    };
    return new Understood(file, bound, (declaration) => resolveProtocol(declaration, bound, options));
  }

  /**
   * Everything there is to say of a file: of its writing, its names, its protocols, and by the rules.
   * @internal
   */
  findingsOf(understood: Understood, options: CompileFileOptions = {}, recall: Recall = findAll): Finding[] {
    const { bound } = understood;
    const each = bound.declarations.protocols.map(({ declaration }) =>
      recall(declaration, () => this.findingsOfProtocol(declaration, understood, options)),
    );
    const findings = [
      ...bound.parsed.findings,
      ...bound.findings,
      ...each.flatMap((protocol) => protocol.findings),
      ...checkShared(bound, new Set(each.flatMap(({ usedShared }) => usedShared)), { files: this.options.files }),
      ...this.brokenImports(bound),
    ];
    return withoutRepetition(findings.sort(compareFindings));
  }

  private findingsOfProtocol(
    declaration: Declaration,
    understood: Understood,
    options: CompileFileOptions,
  ): ProtocolFindings {
    const { bound } = understood;
    const resolved = understood.protocol(declaration);
    if (!resolved) return { findings: [], usedShared: [] };
    const findings = [
      ...resolved.findings,
      ...checkProtocol(bound, resolved, { files: this.options.files }),
      ...(options.rules === false ? [] : this.judge(resolved)),
    ];
    return { findings, usedShared: bound.declarations.shared.filter((item) => resolved.used.has(item)) };
  }

  private judge({ protocol, origins }: ResolvedProtocol): Finding[] {
    const facts = deriveFacts(protocol, { ageOfMajority: this.settings.ageOfMajority });
    return checkRules({ protocol, origins, facts, rulebook: this.options.rulebook });
  }

  /**
   * The protocols of a file without errors as JSON. They must have been understood with their provenance.
   * @internal
   */
  outputsOf({ protocols }: Understood, options: CompileFileOptions = {}): CompiledProtocol[] {
    return protocols.map(({ protocol, origins }) => ({
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
            related: [seenIn(first)],
          },
        ),
      ];
    });
  }

  private sourcesWithHashes(bound: BoundFile): Protocol["provenance"]["sources"] {
    return this.sourcesOf(bound).map((path) => ({
      path,
      sha256: this.hashOf(path, path === bound.parsed.path ? bound.parsed.text : undefined),
    }));
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
    const now = this.textOf(path) ?? "";
    let known = this.hashes.get(path);
    if (known?.text !== now) {
      known = { text: now, hash: sha256(now) };
      this.hashes.set(path, known);
    }
    return known.hash;
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
