import type * as ast from "../../../../grammar/generated/ast.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import { commonFix, commonSeen } from "../../messages/phrases/common.js";
import { keywordOf } from "../resolve/line-keys.js";
import type { Checking } from "./checking.js";

/** Lines that can hold once in their block: by keyword where several share a type, else by the type of the line. */
const single: Readonly<Record<string, ReadonlySet<string>>> = {
  Protocol: new Set([
    ...["status", "approach", "variant", "language", "licence", "license", "registration", "setting", "format"],
    ...["VersionLine", "HomeworkNone"],
  ]),
  Population: new Set(["AgesLine", "SeverityLine"]),
  Hierarchy: new Set(["HierarchyOrder", "HierarchyModel", "HierarchyStay"]),
  Measure: new Set(["version", "ItemsLine", "TotalLine"]),
  VocabularyTerm: new Set(["family", "FieldTypeLine"]),
  Record: new Set(["RecordHeld", "RecordSeen", "RecordKept", "RecordOthers"]),
  EveryRecord: new Set(["RecordHeld", "RecordSeen", "RecordKept", "RecordOthers"]),
  Channel: new Set(["EntriesRead", "crisis", "controller"]),
  Safety: new Set(["RiskPlan", "OrdinaryRisk", "forced"]),
  RiskPlan: new Set(["assess", "contact", "out-of-hours"]),
  Policy: new Set(["origin", "ReviewPolicy"]),
  Review: new Set(["ReviewOpened"]),
  SessionBlock: new Set(["order", "PlanNothing"]),
  WhenOffer: new Set(["wording"]),
  Consent: new Set(["confidentiality", "safeguarding"]),
};

/** Blocks that a protocol has once. */
const onlyBlocks = new Set(["Population", "Course", "Consent", "Safety", "Supervision", "Policy"]);

/** Blocks whose lines hold once, but for those listed here. */
const homeworkBlocks = new Set(["Homework", "EveryHomework", "PlanEntry"]);
const repeatable = new Set([
  ...["steps", "materials", "cites", "contraindications"],
  ...["Barrier", "StopRule", "Prompt", "Crutches", "EmptiedLine", "note"],
]);

/** Lines that may stand several times, but not word for word. */
const comparable = new Set([
  ...["Review", "EmptiedLine"],
  ...["PhraseLine", "Barrier", "StopRule", "Prompt", "Crutches", "Watch", "Screen", "Administer", "Precedence"],
  ...["Deviation", "Tailor", "RatedCompetency", "Observe", "PolicyResponse", "PlanLine", "Practice", "WhenOffer"],
]);

export function checkRepeatedLines(block: AnyNode, lines: readonly AnyNode[], checking: Checking): void {
  if (lines.length < 2) return;
  const first = new Map<string, AnyNode>();
  const texts = new Map<string, AnyNode>();
  for (const line of lines) {
    const key = keyOf(line);
    const before = first.get(key);
    if (!before) {
      first.set(key, line);
      continue;
    }
    if (isSingle(block.$type, line, key)) {
      const isSound = checking.isWhole(line) && checking.isWhole(before) && !checking.isAfterBrokenLine(line);
      if (isSound) reportTwice(line, before, checking);
    } else if (comparable.has(line.$type)) compare(line, before, texts, checking);
  }
}

function keyOf(line: AnyNode): string {
  if (line.$type === "PhraseLine") return (line as Tree<ast.PhraseLine>).keyword ?? "";
  if (line.$type !== "TextLine") return line.$type;
  const { keyword = "", reader } = line as Tree<ast.TextLine>;
  return reader === undefined ? keyword : `${keyword} for ${reader.id ?? ""}`;
}

/** Whether a line can stand only once in a block, which is known by the type of the node that holds it. */
export function holdsOnce(block: string, line: AnyNode): boolean {
  return isSingle(block, line, keyOf(line));
}

function isSingle(block: string, line: AnyNode, key: string): boolean {
  if (homeworkBlocks.has(block)) return !repeatable.has(key) && line.$type !== "BrokenLine";
  if (block === "Protocol" && onlyBlocks.has(key)) return true;
  return single[block]?.has(key) === true;
}

function reportTwice(line: AnyNode, before: AnyNode, checking: Checking): void {
  const keyword = keywordOf(line);
  const isBlock = onlyBlocks.has(line.$type);
  const place = isBlock ? checking.within(line, /^(\S+)/) : checking.place(line);
  const related = [checkSeen(checking.place(before), "first-stands-here", { keyword })];
  checking.add(checkMessage(isBlock ? "block-twice" : "line-twice", place, { keyword }, { related }));
}

function compare(line: AnyNode, before: AnyNode, texts: Map<string, AnyNode>, checking: Checking): void {
  if (texts.size === 0 || !texts.has(checking.textOf(before))) texts.set(checking.textOf(before), before);
  const text = checking.textOf(line);
  const same = texts.get(text);
  if (!same) {
    texts.set(text, line);
    return;
  }
  const place = checking.place(line);
  const related = [commonSeen(checking.place(same), "stands-here-first")];
  const fixes = [commonFix([{ do: "remove", place }], "take-out-same-line")];
  checking.add(checkMessage("same-line-twice", place, {}, { related, fixes }));
}
