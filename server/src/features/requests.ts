// What the server and its clients say to each other beyond the common protocol. Types and names only: both sides read them.

import type { Location, Position, Range } from "vscode-languageserver-protocol";
import type { GlanceModel } from "../compile/glance/glance-model.js";
import type { HandoutModel } from "../compile/handout/handout-model.js";
import type { Place, Severity } from "../finding.js";

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /** Address of the pages of rules, with `{rule}` for the id, of a client that shows them. */
  rulePage?: string;
  /** Commands of the client that what the server shows may lead to: `showReferencesCommand`. */
  commands?: string[];
  /** Whether the author trusts what the workspace brings along; packs are not read otherwise. */
  isTrusted?: boolean;
}

/** Client to server, a notification: the author trusts the workspace now. */
export const trustGranted = "homework/trustGranted";

/** Command of the client: shows places, such as those in which a homework is planned. It takes `ShowReferencesArguments`. */
export const showReferencesCommand = "homework.showReferences";
export type ShowReferencesArguments = [uri: string, position: Position, locations: Location[]];

/** Server to client, where the server reaches no disk: which files there are below a folder. */
export const listFiles = "homework/listFiles";
export interface ListFilesParams {
  /** URI */
  folder: string;
  /** `all` below the folder, without hidden folders and `node_modules`, or `here` for those right in it. */
  reach: "all" | "here";
}
export interface ListFilesResult {
  /** Relative to the folder, with forward slashes. */
  paths: string[];
}

/** Server to client, where the server reaches no disk: the texts of files. */
export const readFiles = "homework/readFiles";
export interface ReadFilesParams {
  uris: string[];
}
export interface ReadFilesResult {
  /** In the order in which they were asked for; null for a file that cannot be read. */
  texts: (string | null)[];
}

/** URIs of the standard library's files, whose texts the client asks the server for (`workspace/textDocumentContent`). */
export const libraryScheme = "homework-library";

/**
 * Commands of the server, for any client that can ask for a command by its name (`workspace/executeCommand`). Each takes
 * one object as its argument; what it takes and answers is that of the request of the same purpose, where there is one.
 */
export const compileCommand = "homework.server.compile";
export const explainCommand = "homework.server.explain";
export const listApproachesCommand = "homework.server.listApproaches";
export const listRulesCommand = "homework.server.listRules";
export const newProtocolCommand = "homework.server.newProtocol";
export const showGlanceCommand = "homework.server.showGlance";
export const showHandoutCommand = "homework.server.showHandout";
export const standingOfRulesCommand = "homework.server.standingOfRules";

/** What `explainCommand` takes and answers. */
export interface ExplainParams {
  /** A rule, an approach, a keyword, a term, a measure or a value. */
  word: string;
  /** URI of a file, whose project may bring rules of its own. */
  uri?: string;
}
export interface ExplainResult {
  meanings: {
    /** The word as it is written where it is at home. */
    name: string;
    /** What it is, to be read after its name. */
    is: string;
    /** Each with its label, which may be empty. */
    lines: [label: string, text: string][];
  }[];
  /** For a word that nobody knows: the one that was meant, and others that hold it. */
  meant?: string;
  holding: string[];
}

/** Command of the server: mends all findings of one kind that can be mended in one way only, in all files. */
export const fixAllCommand = "homework.server.fixAll";
export interface FixAllParams {
  /** The code of the findings. */
  code: string;
}

/** Client to server: the approaches that a protocol can begin with. */
export const listApproaches = "homework/listApproaches";
export interface ListApproachesParams {
  /** URI of the folder that the protocol will be in; its project may bring approaches of its own. */
  folder?: string;
}
export interface ListApproachesResult {
  approaches: StartingApproach[];
}
export interface StartingApproach {
  id: string;
  title: string;
  /** An id, e.g. `experiential`; empty of an overlay. */
  family: string;
  /** `directive`, `guided`, `invitational` or `non-directive`: who leads when homework comes up. */
  stance: string;
  /** Whether it adds its rules to another approach. */
  overlay: boolean;
  /** Markdown */
  about: string;
}

/** Client to server: a first protocol of an approach, which checks clean; null for an approach without one. */
export const writeStarter = "homework/writeStarter";
export interface WriteStarterParams {
  approach: string;
  folder?: string;
  /** The title that the protocol is to have. */
  title?: string;
}
export interface WriteStarterResult {
  text: string;
  /** What a project file says that changes nothing, for a folder that is no project yet. */
  projectFile: string;
}

/** Client to server: the protocols of all projects, in the order of projects and files. */
export const listProtocols = "homework/listProtocols";
export interface ListProtocolsResult {
  protocols: ListedProtocol[];
}
export interface ListedProtocol {
  uri: string;
  /** Where its name stands. */
  range: Range;
  name: string;
  title: string;
  /** Title of its approach, or the word that it writes where no pack is known for it. */
  approach?: string;
  version?: string;
  /** What is found in its file; undefined until the file was checked. */
  findings?: Record<Severity, number>;
}

/** Client to server: what a protocol is made of, in the language of the editor; null where there is no such protocol. */
export const showProtocol = "homework/showProtocol";
export interface ShowProtocolParams {
  uri: string;
  name: string;
}
export interface ShowProtocolResult {
  parts: ProtocolPart[];
}
export interface ProtocolPart {
  kind:
    | "stage"
    | "sessions"
    | "session"
    | "tasks"
    | "task"
    | "during"
    | "practice"
    | "plan"
    | "keep"
    | "offer"
    | "review";
  label: string;
  description?: string;
  /** Where to go from it; absent of what no text says in so many words. */
  location?: Location;
  /** The gravest of what is found about it. */
  severity?: Severity;
  parts: ProtocolPart[];
}

/** Client to server: how the rules stand with the protocols of a file, one entry for each protocol. */
export const standingOfRules = "homework/standingOfRules";
export interface StandingOfRulesParams {
  uri: string;
}
export interface StandingOfRulesResult {
  protocols: { name: string; title: string; approach?: string; rules: StandingRule[] }[];
}
export interface StandingRule {
  id: string;
  title: string;
  /** The pack that holds it: id and title. */
  pack: string;
  packTitle: string;
  /** A, B, C, D or T, see docs/evidence.md. */
  evidence: string;
  severity: Severity | "off";
  state: "holds" | "broken" | "excused" | "not-applicable" | "unsure" | "off";
  /** What is told of it, and where. */
  findings: { message: string; severity: Severity; location: Location }[];
  /** Ids of finer rules that speak in its stead. */
  toldBy: string[];
  /** Why it may be broken here, or is off in this project, in the author's words. */
  reasons: string[];
  /** Where a deviation or the project file says so. */
  excusedAt: Location[];
}

/** Client to server: all rules that are at hand, in the order of packs. */
export const listRules = "homework/listRules";
export interface ListRulesParams {
  /** URI of a file, whose project may bring rules of its own. */
  uri?: string;
}
export interface ListRulesResult {
  rules: { id: string; title: string; pack: string; packTitle: string; evidence: string }[];
}

/** Client to server: the page of a rule of a project's own pack, in Markdown; null for any other rule. */
export const readRulePage = "homework/readRulePage";
export interface ReadRulePageParams {
  rule: string;
  /** URI of a file of the project. */
  uri: string;
}
export interface ReadRulePageResult {
  markdown: string;
}

/** Which protocol of a file a page shows: the one at the cursor, else the one of a name, else the first. */
export interface ProtocolAsked {
  uri: string;
  /** Where the cursor is in the file. */
  position?: Position;
  /** Name of the protocol that the page shows now. */
  name?: string;
}
/** A protocol that a page shows, and where the page leads to. Places count offsets in texts, as the models do. */
export interface ProtocolOfPage {
  name: string;
  title: string;
  /** Whether everything could be read; while it could not, a page goes on showing what it had. */
  isWhole: boolean;
  /** The whole text of the protocol. */
  extent: Place;
  /** URIs of the files that places speak of, by path. What the client cannot open is not listed. */
  uris: Record<string, string>;
}

/** Client to server: the course of a protocol at a glance; null where there is no protocol. */
export const showGlance = "homework/showGlance";
export type ShowGlanceParams = ProtocolAsked;
export interface ShowGlanceResult extends ProtocolOfPage {
  model: GlanceModel;
}

/** Client to server: the sheet of a session or of a task; null where there is no protocol. */
export const showHandout = "homework/showHandout";
export interface ShowHandoutParams extends ProtocolAsked {
  /** Key of a session. Without a session and a task it is what the cursor is in, or where the homework begins. */
  session?: string;
  /** Id of a task. */
  task?: string;
  /** Whom it is for; the client where nobody is named. */
  reader?: string;
}
export interface ShowHandoutResult extends ProtocolOfPage {
  /** Absent where there is neither a session nor a task. */
  model?: HandoutModel;
}

/** Server to client: files were checked anew that were asked for, so that their pages may have changed. */
export const glanceChanged = "homework/glanceChanged";
export const handoutChanged = "homework/handoutChanged";
export interface PagesChangedParams {
  uris: string[];
}

/** Client to server: the files that hold the protocols of each project, and where their JSON is to go. */
export const listSources = "homework/listSources";
export interface ListSourcesResult {
  projects: {
    /** URI of the folder for JSON. */
    output: string;
    /** URIs */
    sources: string[];
  }[];
}

/** Client to server: what the protocols of a file compile to; nothing while there are errors. */
export const compile = "homework/compile";
export interface CompileParams {
  uri: string;
  /** Whether to say where each part of the JSON stands in the text. */
  places?: boolean;
}
export interface CompileResult {
  errors: number;
  outputs: CompiledOutput[];
}
export interface CompiledOutput {
  /** The declared name of the protocol. */
  name: string;
  /** Path of its file below the folder for JSON. */
  path: string;
  json: string;
  /** By JSON pointer; what is not listed stands where the nearest listed thing around it stands. */
  places?: Record<string, { uri: string } & Position>;
}

/** Command of the server: checks every file of every project; answers what was found, or null if it was ended before. */
export const checkWorkspaceCommand = "homework.server.checkWorkspace";
export interface CheckWorkspaceResult {
  files: number;
  findings: Record<Severity, number>;
}
