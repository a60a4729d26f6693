import type { Place, Severity } from "../finding.js";
import type { Condition } from "./expression.js";

/**
 * An approach pack after it was read and checked: what is stored for shipped packs and what the engine works with.
 * `schemas/approach.schema.json` says what each part means.
 */
export interface Pack {
  approach: string;
  title: string;
  called: string;
  about?: string;
  aliases: readonly string[];
  family: string;
  /** Whether no protocol can name it. */
  onlyBuiltUpon: boolean;
  stance: string;
  homeworkStudied: boolean;
  overlay: boolean;
  overlayWhen?: Condition;
  /** Words for another approach together with this overlay, with the id of that approach. */
  combinations: Readonly<Record<string, string>>;
  variants: readonly string[];
  extends: readonly string[];
  only: Readonly<Record<string, readonly string[]>>;
  takes: Readonly<Record<string, readonly string[]>>;
  overrides: readonly Override[];
  neverOverridden: boolean;
  clientTerm: string;
  kinds: readonly string[];
  phases: readonly string[];
  keywords: readonly string[];
  load?: Load;
  starter?: string;
  sources: Readonly<Record<string, string>>;
  rules: readonly Rule[];
}

/** Minutes per week, new tasks per session, tasks at once. */
export interface Load {
  minutesPerWeek: number;
  newPerSession: number;
  activeAtOnce?: number;
}

export type SeverityOrOff = Severity | "off";

export interface Override {
  rules: readonly string[];
  variants: readonly string[];
  when?: Condition;
  severity?: SeverityOrOff;
  satisfiedBy?: Condition;
  reason: string;
}

export interface Rule {
  id: string;
  aliases: readonly string[];
  severity: SeverityOrOff;
  severities: readonly SeverityCase[];
  errorMeans?: ErrorMeaning;
  evidence: Evidence;
  title: string;
  cases: readonly Case[];
  message: string;
  why: string;
  help: string;
  sources: readonly SourceUse[];
  refines: readonly Refinement[];
  contested?: string;
  deviate?: string;
  /** Where the rule stands in the text of its pack; not known of shipped packs. */
  place?: Place;
}

/** What an error says: it contradicts the definition, must be stated before use, or leaves a hole in an integrative design. */
export type ErrorMeaning = "definition" | "before-use" | "design";

export type Evidence = "A" | "B" | "C" | "D" | "T";

export interface SeverityCase {
  approaches: readonly string[];
  variants: readonly string[];
  setting?: string;
  when?: Condition;
  /** The condition in words. */
  words?: string;
  severity: SeverityOrOff;
  message?: string;
  evidence?: Evidence;
}

/** One question of a rule: which rows it is asked of, and what must hold of them. */
export interface Case {
  each: string;
  when?: Condition;
  require: Condition;
  /** Keywords of the line at which a finding stands; the first that is there. */
  at: readonly string[];
  once: boolean;
  message?: string;
  help?: string;
  fix?: FixTemplate;
}

export interface FixTemplate {
  title: string;
  do: "insert" | "replace" | "remove";
  text: string;
  /** Terms that are replaced; without any, all that the finding stands at is. */
  of: readonly string[];
  /** The block a line is inserted into; only for insert. */
  into: FixBlock;
}

export type FixBlock = "here" | "every homework" | "every session" | "safety" | "protocol";

export interface SourceUse {
  source: string;
  support?: "strong" | "moderate" | "weak";
  says?: string;
}

export interface Refinement {
  rule: string;
  when?: Condition;
  /** The condition in words. */
  words?: string;
}

/** What only pages and tests need of a pack: it is not shipped with the rules. */
export interface Manual {
  frames: Readonly<Record<string, string>>;
  /** By rule id. */
  examples: ReadonlyMap<string, readonly Example[]>;
}

export interface Example {
  expects: "fails" | "passes";
  text: string;
  frame: string;
  note?: string;
  severity?: Severity;
  with: readonly string[];
}
