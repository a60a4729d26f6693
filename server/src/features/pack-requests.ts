// What the server and its clients say to each other about packs of a project's own, and about what can be tried there.

import type { Range } from "vscode-languageserver-protocol";

/** Client to server: what can be tried in each project: examples of its own packs, and JSON that is expected. */
export const listTests = "homework/listTests";
export interface ListTestsResult {
  /** Only projects with something to try. */
  projects: ProjectTests[];
}
export interface ProjectTests {
  /** URI of the folder. */
  root: string;
  packs: PackTests[];
  expected: ExpectedJson[];
}
export interface PackTests {
  approach: string;
  title: string;
  uri: string;
  frames: { name: string; range?: Range }[];
  rules: { id: string; title: string; range?: Range; examples: RuleExample[] }[];
}
export interface RuleExample {
  /** Position among the examples of the rule, from 0. */
  position: number;
  expects: "fails" | "passes";
  note?: string;
  range?: Range;
}
export interface ExpectedJson {
  /** URI of the file that holds what is expected. */
  uri: string;
  /** Its path below the folder of expected JSON. */
  path: string;
  /** URIs of the files that it may be compiled from, the likeliest first. */
  sources: string[];
}

/** Client to server: tries one example of a rule, or a frame. */
export const runExample = "homework/runExample";
export interface RunExampleParams {
  /** URI of the folder of the project. */
  root: string;
  approach: string;
  /** Either an example of a rule, by its position, or a frame. */
  rule?: string;
  position?: number;
  frame?: string;
}
export interface RunExampleResult {
  /** What is wrong, in one line; absent if all is as it should be. */
  fault?: string;
  /** What it gives beside what it should: lines with ` `, `-` for what is missing, `+` for what should not be there. */
  difference: string[];
}

/** Client to server: a pack of a project's own with one rule and its examples, and the project file that names it. */
export const startPack = "homework/startPack";
export interface StartPackParams {
  /** URI of the folder of the project. */
  folder: string;
  /** The id of the new approach. */
  name: string;
  /** The approach that it extends; without one it has the rules that hold in all. */
  base?: string;
}
/** Files to write, or why not: the name is no id, or there is such an approach. */
export type StartPackResult = { files: { uri: string; text: string }[] } | { refused: "name" | "taken" };

/** Client to server: a rule to begin with, as text to put at the end of a pack; null where the pack cannot be read. */
export const writeRule = "homework/writeRule";
export interface WriteRuleParams {
  /** URI of the pack. */
  uri: string;
  id: string;
}
export type WriteRuleResult = { text: string } | { refused: "name" | "taken" | "frame" } | null;
