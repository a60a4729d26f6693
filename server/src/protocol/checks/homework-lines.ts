import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkSeen } from "../../messages/phrases/checks.js";
import { commonFix } from "../../messages/phrases/common.js";
import type { Checking } from "./checking.js";

type HomeworkLines = readonly Tree<ast.HomeworkLine>[];

/** Lines of one homework that contradict each other. */
export function checkHomeworkLines(node: { readonly lines: HomeworkLines }, checking: Checking): void {
  checkCrutches(node.lines, checking);
  checkCaregiver(node.lines, checking);
}

function checkCrutches(lines: HomeworkLines, checking: Checking): void {
  const acts = new Map<string, { act: string; place: Place }>();
  for (const line of lines) {
    if (line.$type !== "Crutches" || line.act === undefined) continue;
    for (const phrase of line.crutches) {
      const crutch = checking.file.meanings.id(phrase.term);
      if (crutch === undefined) continue;
      const before = acts.get(crutch);
      const place = checking.place(phrase);
      if (!before) acts.set(crutch, { act: line.act, place });
      else if ((before.act === "keep") !== (line.act === "keep")) {
        const related = [checkSeen(before.place, "stands-here", { name: before.act })];
        checking.add(checkMessage("kept-and-left-out", place, { crutch }, { related }));
      }
    }
  }
}

function checkCaregiver(lines: HomeworkLines, checking: Checking): void {
  const none = lines.find(
    (line) =>
      line.$type === "PhraseLine" &&
      line.keyword === "caregiver" &&
      line.values.some((value) => checking.file.meanings.id(value.term) === "none"),
  );
  if (!none) return;
  for (const line of lines) {
    if (line.$type !== "DoneBy") continue;
    const who = line.who.find((word) => checking.file.meanings.id(word) === "caregiver");
    if (!who) continue;
    const related = [checkSeen(checking.place(line), "person-does-task")];
    const place = checking.place(none);
    const edits = [{ do: "replace-term" as const, place, terms: ["none"], text: "own-task" }];
    const fixes = [commonFix(edits, "write", { text: "own-task" })];
    checking.add(checkMessage("caregiver-and-none", place, { who: who.id ?? "" }, { related, fixes }));
  }
}

/** `record none` and `record free` ask for no fields. */
export function checkRecord(node: Tree<ast.Record>, checking: Checking): void {
  const form = checking.file.meanings.id(node.form?.term);
  const fields = node.lines.filter((line) => line.$type === "RecordField");
  const [first] = fields;
  if (first && (form === "none" || form === "free")) {
    const related = [checkSeen(checking.place(first), "this-is-field")];
    checking.add(checkMessage("record-contradiction", checking.place(node.form), { form }, { related }));
  }
  checkFields(node, checking);
}

export function checkFields(node: Tree<ast.Record | ast.EveryRecord>, checking: Checking): void {
  const fields = node.lines.filter((line) => line.$type === "RecordField");
  const seen = new Map<string, AnyNode>();
  for (const field of fields) {
    const id = field.$type === "RecordField" ? checking.file.meanings.id(field.field) : undefined;
    if (id === undefined) continue;
    const before = seen.get(id);
    if (before) {
      const related = [checkSeen(checking.place(before), "name-stands-first", { name: id })];
      checking.add(checkMessage("line-twice", checking.place(field), { keyword: id }, { related }));
    } else seen.set(id, field);
  }
}

export function checkPopulation(node: Tree<ast.Population>, checking: Checking): void {
  const included = statesOf(node, "include", checking);
  for (const [state, place] of statesOf(node, "exclude", checking)) {
    const other = included.get(state);
    if (!other) continue;
    const related = [checkSeen(other, "included-here")];
    checking.add(checkMessage("included-and-excluded", place, { state }, { related }));
  }
}

function statesOf(node: Tree<ast.Population>, keyword: string, checking: Checking): Map<string, Place> {
  const states = new Map<string, Place>();
  for (const line of node.lines) {
    if (line.$type !== "PhraseLine" || line.keyword !== keyword) continue;
    for (const value of line.values) {
      const id = value.text === undefined ? checking.file.meanings.id(value.term) : undefined;
      if (id !== undefined) states.set(id, checking.place(value));
    }
  }
  return states;
}
