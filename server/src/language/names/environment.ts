import type { ParsedFile } from "../syntax/parse.js";
import type { Declaration, FileDeclarations } from "./declarations.js";
import type { Vocabulary } from "./vocabulary.js";

export interface ApproachName {
  id: string;
  title: string;
  /** Those that stand for the approach together with an overlay are among them. */
  aliases: readonly string[];
  /** The overlay that comes with a name, by that name. */
  combinations: Readonly<Record<string, string>>;
  /** An overlay adds itself to any approach. */
  overlay: boolean;
}

export interface RuleName {
  id: string;
  aliases: readonly string[];
}

/** A file that an import leads to. */
export interface FileInScope {
  parsed: ParsedFile;
  declarations: FileDeclarations;
}

/** What a file can see of the world around it. A driver provides it; binding asks for files only when they are imported. */
export interface Environment {
  /** The standard vocabularies, visible everywhere. */
  vocabulary: Vocabulary;
  /** The names that a module of the standard library (`homework:measures`) offers; undefined for an unknown module. */
  standardModule(name: string): readonly Declaration[] | undefined;
  standardModuleNames(): readonly string[];
  /** A file of the project by its path, or why there is none. */
  file(path: string): FileInScope | "missing" | "outside";
  /** Import specifiers, as the file at `from` would write them, under which `name` can be had. */
  whereDeclared(name: string, from: string): readonly string[];
  approaches: readonly ApproachName[];
  rules: readonly RuleName[];
}
