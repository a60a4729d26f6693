import type { AstNode } from "langium";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import type { LineOrigin } from "../origins.js";
import type { ResolveContext } from "./context.js";

export type LineNode = Tree<AstNode> & { readonly $type: string };

const keywordOfType: Readonly<Record<string, string>> = {
  HomeworkApproach: "approach",
  ClientHears: "client",
  DoneBy: "done",
  Readiness: "readiness",
  Barrier: "barrier",
  NotDone: "if",
  StopRule: "stop",
  Summary: "summary",
  Difficulty: "difficulty",
  Contexts: "contexts",
  DoseLine: "dose",
  Record: "record",
  Channel: "channel",
  TimeInBed: "time-in-bed",
  RecordHeld: "held",
  RecordSeen: "seen",
  RecordKept: "kept",
  RecordOthers: "others",
  RecordField: "field",
  Practice: "practice",
  PlanNothing: "plan",
  Administer: "administer",
  Review: "review",
  ReviewAbout: "about",
  ReviewOpened: "opened",
  RiskPlan: "risk",
  Watch: "watch",
  OrdinaryRisk: "ordinary",
  ConsentBy: "by",
  AssentBy: "assent",
  Sharing: "sharing",
  AgesLine: "ages",
  ProblemLine: "problem",
  SeverityLine: "severity",
  ReadingLine: "reading",
  CourseStretch: "sessions",
  Boosters: "boosters",
  CourseCompany: "with",
  HierarchyOrder: "order",
  HierarchyModel: "model",
  HierarchyStay: "stay",
  Step: "step",
  RatedCompetency: "competency",
  Observe: "observe",
  SupervisionHomework: "homework",
  PolicyResponse: "when",
  ReviewPolicy: "review",
  VersionLine: "version",
  EvidenceLine: "evidence",
  HomeworkNone: "homework",
  Precedence: "precedence",
  Load: "load",
  Population: "population",
  Course: "course",
  Strand: "strand",
  Stage: "stage",
  EveryHomework: "every",
  EveryRecord: "every",
  SessionBlock: "session",
  WhenOffer: "when",
  Tailor: "tailor",
  Consent: "consent",
  Safety: "safety",
  Supervision: "supervision",
  Policy: "policy",
  Deviation: "deviation",
  Homework: "homework",
  Hierarchy: "hierarchy",
  Event: "event",
  Source: "source",
  ItemsLine: "items",
  TotalLine: "total",
  CutOffLine: "cut-off",
};

/** The keyword that a line begins with: the name by which rules, fixes and findings speak of it. */
export function keywordOf(node: LineNode): string {
  const own = node as {
    keyword?: string;
    prompt?: string;
    act?: string;
    verb?: string;
    aim?: string;
    vocabulary?: string;
  };
  switch (node.$type) {
    case "PhraseLine":
    case "TextLine":
    case "EmptiedLine":
    case "Screen":
      return own.keyword ?? "";
    case "Prompt":
      return own.prompt ?? "";
    case "Crutches":
      return own.act ?? "";
    case "PlanLine":
      return own.verb ?? "plan";
    case "Aim":
      return own.aim ?? "";
    case "VocabularyTerm":
      return own.vocabulary ?? "";
    default:
      return keywordOfType[node.$type] ?? "";
  }
}

/** The words that open a block, such as `every homework` or `session 3`; of a line that has a block, its first word. */
export function keywordPlace(node: LineNode, context: ResolveContext): Place | undefined {
  const place = context.place(node);
  if (!place) return undefined;
  const end = node.$type === "Record" || node.$type === "Review" ? /\s|\{|$/ : /\s*\{|$/;
  const length = end.exec(node.$cstNode?.text ?? "")?.index ?? 0;
  return { ...place, end: place.start + length };
}

/** Lines by keyword with their places; `inheritedFrom` marks lines that stand in another block. */
export function lineOrigins(
  lines: readonly LineNode[],
  context: ResolveContext,
  inheritedFrom?: LineOrigin["inheritedFrom"],
): Map<string, LineOrigin[]> {
  const result = new Map<string, LineOrigin[]>();
  for (const node of lines) addLineOrigin(result, node, context, inheritedFrom);
  return result;
}

export function addLineOrigin(
  result: Map<string, LineOrigin[]>,
  node: LineNode,
  context: ResolveContext,
  inheritedFrom?: LineOrigin["inheritedFrom"],
): void {
  const line = context.place(node);
  if (!line || node.$type === "BrokenLine") return;
  const text = node.$cstNode?.text ?? "";
  const keyword =
    /^(?:if\s+not\s+done|client\s+hears|stop\s+when|done\s+by|ordinary\s+risk|risk\s+plan|held\s+by|seen\s+by|opened\s+by|stay\s+until|\S+)\s*/.exec(
      text,
    )?.[0].length ?? 0;
  // What is reviewed or entered, and how, stands before the block; the lines of the block have places of their own.
  const length = node.$type === "Review" || node.$type === "Channel" ? text.search(/\s*\{|$/) : text.length;
  const value = keyword >= length ? line : { ...line, start: line.start + keyword, end: line.start + length };
  const origin: LineOrigin = inheritedFrom ? { line, value, inheritedFrom } : { line, value };
  const key = keywordOf(node);
  const known = result.get(key);
  if (known) known.push(origin);
  else result.set(key, [origin]);
}
