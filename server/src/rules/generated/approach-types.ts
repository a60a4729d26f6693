// Generated from schemas/approach.schema.json by `npm run generate`; edit the schema, not this file.

/** Lower-case words joined by hyphens. */
export type IdInYaml = string
/** Words on one line. */
export type LineInYaml = string
/** Words. */
export type TextInYaml = string
/** A condition in the Common Expression Language over the facts of the protocol. */
export type ConditionInYaml = string
/** How grave a finding is. */
export type SeverityInYaml = ("error" | "warning" | "hint")
/** `off` means that the rule does not apply. */
export type SeverityOrOffInYaml = ("error" | "warning" | "hint" | "off")
/** One id or a list of them. */
export type IdOrIdsInYaml = (IdInYaml | IdInYaml[])
/** One or a list. */
export type LineOrLinesInYaml = (LineInYaml | LineInYaml[])
/** A meta-analysis or experiment, B replicated correlational or process studies, C single or mixed studies, D manual or expert consensus, T the approach's own theory or definition. */
export type EvidenceInYaml = ("A" | "B" | "C" | "D" | "T")
/** A wider rule that says the same. */
export type RefinementInYaml = (IdInYaml | {
/** The wider rule. */
rule: IdInYaml
/** The wider rule is silent only where this holds; it may read what this rule itself may read. */
when: ConditionInYaml
/** The condition in words, for the pages of both rules. */
words?: LineInYaml
})
/** A source, by its key, and what it has to do with the rule. */
export type SourceUseInYaml = (string | {
/** The key of a source. */
source: string
/** How sure it is that the source supports this very rule. */
support?: ("strong" | "moderate" | "weak")
/** What the source says, in our own words. */
says?: LineInYaml
})

/** What one therapeutic approach asks of a homework protocol: who it is, what it takes over from other approaches, and its rules. */
export interface ApproachPack {
  /** The id of the approach, as a protocol names it after `approach`. */
  approach: IdInYaml
  /** The name as a heading, e.g. "Cognitive therapy". */
  title: LineInYaml
  /** The name within a sentence, e.g. "cognitive therapy". */
  called: LineInYaml
  /** What homework is in this approach, for its page. Markdown. */
  about?: TextInYaml
  /** Other words by which a protocol may name the approach. */
  aliases?: IdInYaml[]
  /** Whether no protocol can name it: it is there for other packs to extend. */
  onlyBuiltUpon?: boolean
  /** The family of approaches it belongs to, e.g. cognitive-behavioural; that of what it extends where it is not said, else it is a family of its own. */
  family?: IdInYaml
  /** Who leads when homework comes up: the therapist (directive), both (guided), the therapist by offers (invitational), the client (non-directive). */
  stance?: ("directive" | "guided" | "invitational" | "non-directive")
  /** Whether homework itself has been put to the test within this approach. Where it has not, every finding says so. */
  homeworkStudied: boolean
  /** An overlay is no approach of its own: it adds its rules to whatever approach a protocol names. What it extends holds only where a protocol names no other approach. */
  overlay?: boolean
  /** A condition over `protocol` and `approach`; where it holds the overlay adds itself. Without it only a protocol that names the overlay gets it. */
  overlayWhen?: ConditionInYaml
  /** Of an overlay: words by which a protocol names another approach together with this overlay, each with that approach. */
  combinations?: {
  [k: string]: IdInYaml
}
/** Declared variants of the approach, named by `variant` in a protocol. */
variants?: IdInYaml[]
/** Packs whose rules hold here too. */
extends?: IdInYaml[]
/** Of an extended pack only these rules hold here: pack id to rule ids. */
only?: {
/** @minItems 1 */
[k: string]: IdInYaml[]
}
/** Single rules taken from packs that are not extended: pack id to rule ids. */
takes?: {
/** @minItems 1 */
[k: string]: IdInYaml[]
}
/** How rules of other packs differ here. The first that holds decides; those of the nearest pack come first. */
overrides?: OverrideInYaml[]
/** The rules of this pack cannot be overridden or silenced by another pack or lowered by a project; only a deviation with a printed reason excuses them. */
neverOverridden?: boolean
/** The word a client usually hears for homework in this approach. */
clientTerm?: LineInYaml
/** Kinds of homework that are usual in this approach. */
kinds?: IdInYaml[]
/** Phases of the approach, in order. */
phases?: IdInYaml[]
/** The lines of a homework block in the order in which this approach usually writes them. */
keywords?: LineInYaml[]
load?: LoadInYaml
/** A first protocol of this approach, which checks clean; without it the frame `usual` is the first protocol. */
starter?: TextInYaml
/** Citations by a short key: authors (year). Title. Where. The part up to the first `)` is used within sentences. */
sources?: {
[k: string]: LineInYaml
}
/** Whole protocols that check clean, by name; the examples of the rules change lines in them. `usual` is used where an example names none. */
frames?: {
[k: string]: TextInYaml
}
/** The rules of this pack. */
rules?: RuleInYaml[]
}
/** The load above which this approach speaks up where a protocol states no limit of its own. Expert opinion throughout. */
export interface LoadInYaml {
  /** Minutes of homework in a week. */
  minutesPerWeek: number
  /** New tasks planned in one session. */
  newPerSession: number
  /** Tasks in force at the same time. */
  activeAtOnce?: number
}
/** How rules of other packs differ in this approach. */
export interface OverrideInYaml {
  /** The rule, or the rules, of another pack. */
  rule: IdOrIdsInYaml
  /** Only for these declared variants. */
  variant?: IdOrIdsInYaml
  /** Only where this holds; it may read what the rule itself may read. */
  when?: ConditionInYaml
  /** How grave a finding of the rule is here. */
  severity?: SeverityOrOffInYaml
  /** Here the rule is also met where this holds; it may read what the rule itself may read. */
  satisfiedBy?: ConditionInYaml
  /** Why, printed on the page of the rule. */
  reason: TextInYaml
}
/** All that is stated must hold. */
export interface SeverityCaseInYaml {
  /** The approach of the protocol is one of these or extends one of these. */
  approach?: IdOrIdsInYaml
  /** The declared variant is one of these. */
  variant?: IdOrIdsInYaml
  /** The setting of the protocol. */
  setting?: ("routine" | "trial" | "training")
  /** This holds; it may read what the rule itself may read. */
  when?: ConditionInYaml
  /** The condition in words, for the page of the rule: "where a session reviews nothing of what was due". */
  words?: LineInYaml
  /** The severity then. */
  severity: SeverityOrOffInYaml
  /** The message then, instead of the rule's. */
  message?: TextInYaml
  /** The evidence mark then, instead of the rule's. */
  evidence?: EvidenceInYaml
}
/** A change of the text that mends the finding. Templates may be used as in a message. */
export interface FixInYaml {
  /** What the change does, e.g. "Say that it may be declined". */
  title: LineInYaml
  /** A line or block to insert. */
  insert?: TextInYaml
  /** The block the line goes into: the block the finding stands in (the default) or another, which is made if it is missing. */
  into?: ("here" | "every homework" | "every session" | "safety" | "protocol")
  /** Text instead of what the finding stands at. */
  replace?: TextInYaml
  /** Terms: only these are replaced. Other terms of the line stay, and so do the words that explain one. */
  of?: LineOrLinesInYaml
  /** Take out the line at which the finding stands. */
  remove?: true
}
/** One example, run as a test. */
export interface ExampleInYaml {
  /** Changes of the frame, or a whole protocol, on which this rule speaks. */
  fails?: TextInYaml
  /** Changes of the frame, or a whole protocol, on which this rule is silent. */
  passes?: TextInYaml
  /** The frame that is changed; `usual` by default. */
  frame?: IdInYaml
  /** What is to be seen here, for the page of the rule. */
  note?: LineInYaml
  /** The severity the finding must have. */
  severity?: SeverityInYaml
  /**
   * Codes of findings that go with it.
   * 
   * @minItems 1
   */
  with?: LineInYaml[]
}
/** One of several questions that a rule asks. */
export interface CaseInYaml {
  /** What the condition is asked of: plan, homework, session, protocol or another list of the facts. */
  each: LineInYaml
  /** Asked only where this holds. */
  when?: ConditionInYaml
  /** What must hold. */
  require: ConditionInYaml
  /** The line at which the finding stands, by its keyword: the first of these that is there. Without it, or where none is there, the name. */
  at?: LineOrLinesInYaml
  /** One finding for the whole protocol, however many places there are. */
  once?: boolean
  /** Instead of the rule's message. */
  message?: TextInYaml
  /** Instead of the rule's help. */
  help?: TextInYaml
  fix?: FixInYaml
}
/** One rule. */
export interface RuleInYaml {
  /** The id of the rule, unique among all packs and never changed once published. */
  id: IdInYaml
  /** Former ids, which go on working. */
  aliases?: IdInYaml[]
  /** How grave a finding is where nothing else is said. */
  severity: SeverityOrOffInYaml
  /** Other severities; the first that holds decides. */
  severities?: SeverityCaseInYaml[]
  /** What an error of this rule means: it contradicts the approach's definition, it must be stated before use, or an integrative protocol has to say it. Needed where the rule can be an error. */
  errorMeans?: ("definition" | "before-use" | "design")
  evidence: EvidenceInYaml
  /** The rule as one statement. */
  title: LineInYaml
  /** What the condition is asked of: plan, homework, session, protocol or another list of the facts. */
  each?: LineInYaml
  /** Asked only where this holds. */
  when?: ConditionInYaml
  /** What must hold; where it does not, the rule speaks. */
  require?: ConditionInYaml
  /** The line at which the finding stands, by its keyword: the first of these that is there. Without it, or where none is there, the name. */
  at?: LineOrLinesInYaml
  /** One finding for the whole protocol, however many places there are. */
  once?: boolean
  /**
   * For a rule that asks different things of different parts.
   * 
   * @minItems 1
   */
  cases?: CaseInYaml[]
  /** What is the case. `{plan.homework.title}` puts in a fact. */
  message: TextInYaml
  /** Why it matters, claiming no more than the sources do. */
  why: TextInYaml
  /** What to do. */
  help: TextInYaml
  /** Keys of the pack's sources. */
  sources?: SourceUseInYaml[]
  /** Wider rules that say the same; where both hold at the same place only this one is shown. */
  refines?: RefinementInYaml[]
  /** Where experts disagree. */
  contested?: TextInYaml
  /** When a deviation from the rule is sound, for its page. */
  deviate?: TextInYaml
  fix?: FixInYaml
  /**
   * At least one that fails and one that passes; the test suite runs them.
   * 
   * @minItems 2
   */
  examples: ExampleInYaml[]
}
