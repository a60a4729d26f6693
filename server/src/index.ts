/**
 * Between-session homework protocols as code: parse, check and compile.
 *
 * `check` and `compile` do what the `homework` command does, on texts or on any files you give them; `formatText` gives
 * the edits that bring a text into its layout. Nothing here touches a disk or a network.
 */

export { type CompiledProtocol, Compiler, type CompilerOptions, type FileResult } from "./compile/compiler.js";
export { check, compile, type LibraryInput, type LibraryOptions, type LibraryResult } from "./compile/library.js";
export type { ProjectSettings } from "./compile/project-settings.js";
export type { SourceMap } from "./compile/source-map.js";
export { type Files, filesOf } from "./files.js";
export type { About, Edit, Finding, Fix, Place, RelatedPlace, RuleNote, Severity } from "./finding.js";
export { formatText, type LayoutOptions } from "./language/layout/index.js";
export type { Protocol } from "./protocol/generated/protocol-types.js";
export { applyTextEdits, type TextEdit } from "./text-edit.js";
export { compilerVersion } from "./version.js";
