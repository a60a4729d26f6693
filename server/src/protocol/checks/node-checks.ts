import type * as ast from "../../../../grammar/generated/ast.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import type { Checking } from "./checking.js";
import { checkCode, checkCodedProblem } from "./codes.js";
import { checkComparison, checkReplaceAction, checkWatch } from "./conditions.js";
import { checkCourse, checkStrand } from "./course.js";
import { checkHierarchy, checkMeasure, checkStage } from "./declared.js";
import { checkDose } from "./doses.js";
import { checkFields, checkHomeworkLines, checkPopulation, checkRecord } from "./homework-lines.js";
import { checkPhrases, checkWords } from "./lists.js";
import { checkMaterials } from "./materials.js";
import { checkClauses, checkOneValue, checkReviews } from "./one-value.js";
import {
  checkAges,
  checkDifficulty,
  checkRange,
  checkReadinessRating,
  checkReadingLevel,
  checkSeverity,
} from "./ranges.js";
import { checkRepeatedLines } from "./repeated-lines.js";
import { checkAdminister, checkRatedCompetency } from "./scores.js";
import { checkBoosters, checkSessionNumber, checkSessionRanges } from "./sessions.js";
import { checkLanguage, checkSourceLink, checkText } from "./texts.js";

type Checks = {
  readonly [Type in keyof ast.HomeworkAstType]?: (node: Tree<ast.HomeworkAstType[Type]>, checking: Checking) => void;
};

/** What is looked at in each node by itself, by its type. */
const checks: Checks = {
  Administer: (node, checking) => {
    checkAdminister(node, checking);
    checkWords(node.measures, checking);
    checkClauses(node.clauses, checking);
  },
  AdministerBy: (node, checking) => checkWords(node.raters, checking),
  AdministerFor: (node, checking) => checkWords(node.purposes, checking),
  AdministerIn: (node, checking) => {
    checkSessionRanges(node.sessions, checking.extent, checking);
    checkBoosters(node.boosters, checking);
    checkSessionNumber(node.start, node, /from\s+(\d+)/, checking.extent, checking);
  },
  AgesLine: checkAges,
  Aim: (node, checking) => checkWords(node.of, checking),
  AssentBy: (node, checking) => checkWords(node.who, checking),
  AtSteps: (node, checking) => checkWords(node.steps, checking),
  Channel: (node, checking) => {
    checkWords(node.channels, checking);
    checkRepeatedLines(node, node.lines, checking);
  },
  Code: checkCode,
  CodedProblem: checkCodedProblem,
  Comparison: checkComparison,
  Consent: block,
  ConsentBy: (node, checking) => {
    checkWords(node.who, checking);
    checkWords(node.covering, checking);
  },
  Course: checkCourse,
  Crutches: (node, checking) => {
    checkPhrases(node.crutches, checking);
    checkSessionNumber(node.bySession, node, /session\s+(\d+)/, checking.extent, checking);
  },
  Deviation: checkDeviation,
  Difficulty: checkDifficulty,
  DoneBy: (node, checking) => checkWords(node.who, checking),
  Dose: checkDose,
  EntriesRead: (node, checking) => checkWords(node.who, checking),
  EveryHomework: homework,
  EveryRecord: (node, checking) => {
    checkFields(node, checking);
    block(node, checking);
  },
  Hierarchy: (node, checking) => {
    checkHierarchy(node, checking);
    checkRepeatedLines(node, node.lines, checking);
  },
  HierarchyOrder: (node, checking) =>
    checkSessionNumber(node.untilSession, node, /session\s+(\d+)/, checking.extent, checking),
  Homework: homework,
  Measure: (node, checking) => {
    checkMeasure(node, checking);
    checkRepeatedLines(node, node.lines, checking);
  },
  NotDone: (node, checking) => checkPhrases(node.responses, checking),
  NumberRange: checkRange,
  Observe: (node, checking) => checkSessionRanges(node.sessions, checking.extent, checking),
  PhraseLine: (node, checking) => {
    checkPhrases(node.values, checking);
    checkOneValue(node, checking);
    if (node.keyword === "materials") checkMaterials(node, checking);
    else if (node.keyword === "language") checkLanguage(node, checking);
  },
  PlanEntry: (node, checking) => {
    homework(node, checking);
    checkClauses(node.clauses, checking);
  },
  Policy: block,
  Population: (node, checking) => {
    checkPopulation(node, checking);
    checkRepeatedLines(node, node.lines, checking);
  },
  Protocol: (node, checking) => checkRepeatedLines(node, node.members, checking),
  Prompt: (node, checking) => checkPhrases(node.values, checking),
  RatedCompetency: checkRatedCompetency,
  ReadinessRating: checkReadinessRating,
  ReadingLevel: checkReadingLevel,
  Record: (node, checking) => {
    checkRecord(node, checking);
    checkRepeatedLines(node, node.lines, checking);
  },
  RecordHeld: (node, checking) => checkWords(node.who, checking),
  RecordSeen: (node, checking) => checkWords(node.who, checking),
  ReplaceAction: checkReplaceAction,
  Review: (node, checking) => {
    checkWords(node.homework, checking);
    checkWords(node.with, checking);
    block(node, checking);
  },
  ReviewAbout: (node, checking) => checkPhrases(node.topics, checking),
  ReviewedIn: (node, checking) => {
    checkSessionRanges(node.sessions, checking.extent, checking);
    checkBoosters(node.boosters, checking);
  },
  RiskPlan: (node, checking) => {
    checkWords(node.by, checking);
    block(node, checking);
  },
  Safety: block,
  SessionBlock: (node, checking) => {
    checkSessionRanges(node.sessions, checking.extent, checking);
    checkSessionNumber(node.start, node, /from\s+(\d+)/, checking.extent, checking);
    checkReviews(node, checking);
    checkRepeatedLines(node, node.lines, checking);
  },
  SeverityLine: checkSeverity,
  Sharing: (node, checking) => checkWords(node.agreedBy, checking),
  SourceLink: checkSourceLink,
  Stage: (node, checking) => {
    checkStage(node, checking);
    checkSessionRanges(node.sessions, checking.extent, checking);
  },
  StopRule: (node, checking) => checkPhrases(node.signs, checking),
  Strand: checkStrand,
  Supervision: block,
  Text: checkText,
  VocabularyTerm: block,
  Watch: checkWatch,
  WhenOffer: block,
};

function block(node: AnyNode & { readonly lines: readonly AnyNode[] }, checking: Checking): void {
  checkRepeatedLines(node, node.lines, checking);
}

function homework(node: Tree<ast.Homework | ast.EveryHomework | ast.PlanEntry>, checking: Checking): void {
  checkHomeworkLines(node, checking);
  checkRepeatedLines(node, node.lines, checking);
}

function checkDeviation(node: Tree<ast.Deviation>, checking: Checking): void {
  checkSessionNumber(node.session, node, /session\s+(\d+)/, checking.extent, checking);
  if (!checking.isWhole(node)) return;
  const { reason } = node;
  // Dots or a dash in place of a reason are none; that a text is empty is told of every text.
  const isPlaceholder = reason?.value !== undefined && /\S/.test(reason.value) && !/\p{L}/u.test(reason.value);
  if (!reason || isPlaceholder)
    checking.add(checkMessage("deviation-without-reason", checking.place(reason ?? node), {}));
}

const byType = new Map(Object.entries(checks)) as unknown as ReadonlyMap<
  string,
  (node: AnyNode, checking: Checking) => void
>;

export function checkNode(node: AnyNode, checking: Checking): void {
  byType.get(node.$type)?.(node, checking);
}
