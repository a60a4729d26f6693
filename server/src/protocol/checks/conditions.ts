import type * as ast from "../../../../grammar/generated/ast.js";
import type { Phrase } from "../../finding.js";
import type { AnyNode, MeasureInfo, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import { type Checking, replacement } from "./checking.js";
import { checkCount } from "./ranges.js";
import { checkScore, type ScoreRange } from "./scores.js";
import { checkSessionNumber } from "./sessions.js";

type ComparisonNode = Tree<ast.Comparison>;

/** A condition that compares what can be compared, in its own unit. */
export function checkComparison(node: ComparisonNode, checking: Checking): void {
  checkLasting(node, checking);
  const word = node.subject?.name;
  const meaning = checking.file.meanings.of(word);
  if (!word || !meaning || meaning.is === "nothing") return;
  const name = word.id ?? "";
  const declaration = meaning.is === "declaration" ? meaning.declarations[0] : undefined;
  if (declaration?.measure) checkMeasure(node, name, declaration.measure, checking);
  else if (declaration?.space === "homework") checkHomework(node, name, checking);
  else if (meaning.is === "value" && meaning.id === "homework") checkHomework(node, name, checking);
  else if (meaning.is === "value" && meaning.id === "session") checkSession(node, checking);
  else checkState(node, name, whatIs(declaration?.space), checking);
}

function whatIs(space: string | undefined): Phrase {
  if (space === "stage") return checkPhrase("a-stage");
  return checkPhrase(space === "event" ? "an-event" : "a-state");
}

function checkLasting(node: ComparisonNode, checking: Checking): void {
  checkCount(node, node.lasting, checkPhrase("how-long-lasts"), /for\s+(\d+)/, checking);
  const { lasting, lastingUnit } = node;
  if (lasting === undefined || !lastingUnit?.startsWith("day")) return;
  const place = checking.within(node, /for\s+(\d+\s+days?)/);
  const weeks = lasting / 7;
  const fixes = Number.isInteger(weeks) ? replacement(place, weeks === 1 ? "1 week" : `${weeks} weeks`) : {};
  checking.add(checkMessage("sessions-in-a-row", place, {}, fixes));
}

function checkMeasure(node: ComparisonNode, name: string, measure: MeasureInfo, checking: Checking): void {
  const part = node.subject?.part;
  const item = part && checkItem(part, name, measure, checking);
  if (part && item === undefined) return;
  const subject = part ? `${name}.${part.id ?? ""}` : name;
  if (node.done === true || node.notDone === true) {
    const advice = checkPhrase("score-that-matters", { subject });
    const place = checking.within(node, /((?:not\s+)?done)/);
    checking.add(checkMessage("done-of-measure", place, { subject, what: checkPhrase("a-measure"), advice }));
    return;
  }
  if (node.operator === undefined) {
    const advice = checkPhrase("add-what-matters", { subject });
    if (checking.isWhole(node)) {
      checking.add(checkMessage("needs-comparison", checking.place(node.subject), { subject, advice }));
    }
    return;
  }
  if (node.operator === "worse" || node.operator === "better") checkDirection(node, name, measure, checking);
  const range = part ? measure.itemRange : measure.total;
  checkScoreValue(node, subject, range, checking);
}

function checkScoreValue(
  node: ComparisonNode,
  subject: string,
  range: ScoreRange | undefined,
  checking: Checking,
): void {
  const { value } = node;
  if (!value) return;
  const place = checking.place(value);
  if (value.number === undefined) {
    const operator = node.operator === "is" ? "is" : "above";
    const advice = checkPhrase("write-score", { operator, score: range?.to ?? 10 });
    checking.add(checkMessage("needs-number", place, { subject, advice }));
  } else if (value.percent === true) {
    const advice = range
      ? checkPhrase("runs-from-to", { from: range.from, to: range.to })
      : checkPhrase("without-percent");
    checking.add(checkMessage("percent-on-score", place, { subject, advice }));
  } else if (range) checkScore(node, subject, value.number, range, checking);
}

/** The number of an item that a part such as `item9` names; undefined when it names none, which is then reported. */
function checkItem(part: Tree<ast.Word>, name: string, measure: MeasureInfo, checking: Checking): number | undefined {
  const word = part.id ?? "";
  const place = checking.place(part);
  const match = /^item-?(\d+)$/.exec(word);
  if (!match) {
    const number = /(\d+)$/.exec(word)?.[1];
    const meant = number === undefined ? undefined : `item${number}`;
    const advice = checkPhrase("item-by-number", { measure: name, item: meant ?? "item1" });
    const fixes = meant === undefined ? {} : replacement(place, meant);
    checking.add(checkMessage("unknown-part", place, { part: word, subject: name, advice }, fixes));
    return undefined;
  }
  const item = Number(match[1]);
  const count = measure.items?.count;
  if (count !== undefined && (item < 1 || item > count)) {
    const extent = checkPhrase("has-items", { count });
    checking.add(checkMessage("no-such-item", place, { measure: name, item, extent }));
    return undefined;
  }
  return item;
}

function checkDirection(node: ComparisonNode, name: string, measure: MeasureInfo, checking: Checking): void {
  if (measure.higherIs !== undefined) return;
  const change = node.operator ?? "";
  checking.add(checkMessage("no-direction", checking.within(node, /\b(worse|better)\b/), { measure: name, change }));
}

function checkHomework(node: ComparisonNode, name: string, checking: Checking): void {
  const advice = checkPhrase("done-or-not", { name });
  const part = node.subject?.part;
  if (part) {
    checking.add(checkMessage("unknown-part", checking.place(part), { part: part.id ?? "", subject: name, advice }));
  } else if (node.done === true) checkDoneShare(node, name, checking);
  else if (node.notDone === true) return;
  else if (node.operator === undefined) {
    if (checking.isWhole(node)) {
      checking.add(checkMessage("needs-comparison", checking.place(node.subject), { subject: name, advice }));
    }
  } else {
    const place = checking.place(node.value ?? node.subject);
    checking.add(checkMessage("not-a-score", place, { subject: name, what: checkPhrase("some-homework"), advice }));
  }
}

function checkDoneShare(node: ComparisonNode, name: string, checking: Checking): void {
  const { value } = node;
  if (!value) return;
  const place = checking.place(value);
  if (value.number === undefined) {
    const advice = checkPhrase("write-share");
    checking.add(checkMessage("needs-number", place, { subject: `${name} done`, advice }));
  } else if (value.number > 100) {
    checking.add(checkMessage("percent-above-hundred", place, { value: value.number }));
  } else if (value.percent !== true) {
    const values = { value: `${comparisonWords(node)} ${value.number}` };
    checking.add(checkMessage("done-without-percent", place, values, replacement(place, `${value.number}%`)));
  } else checkScore(node, `${name} done`, value.number, { from: 0, to: 100 }, checking);
}

function comparisonWords(node: ComparisonNode): string {
  const { operator = "" } = node;
  return operator === "least" || operator === "most" ? `at ${operator}` : operator;
}

function checkSession(node: ComparisonNode, checking: Checking): void {
  const advice = checkPhrase("session-with-number");
  const place = checking.place(node.value ?? node.subject);
  const values = { subject: "session", advice };
  if (node.done === true || node.notDone === true || node.operator === "worse" || node.operator === "better") {
    checking.add(checkMessage("not-a-score", place, { ...values, what: checkPhrase("a-number-in-course") }));
  } else if (node.operator === undefined) {
    if (checking.isWhole(node)) checking.add(checkMessage("needs-comparison", place, values));
  } else if (node.value && (node.value.number === undefined || node.value.percent === true)) {
    checking.add(checkMessage("needs-number", place, values));
  } else if (node.value) {
    checkSessionNumber(node.value.number, node.value, /^([\d.]+)/, checking.extent, checking);
  }
}

function checkState(node: ComparisonNode, subject: string, what: Phrase, checking: Checking): void {
  const advice = checkPhrase("state-alone", { subject });
  if (node.done === true || node.notDone === true) {
    const place = checking.within(node, /((?:not\s+)?done)/);
    checking.add(checkMessage("done-of-measure", place, { subject, what, advice }));
  } else if (node.operator !== undefined) {
    const place: AnyNode | undefined = node.value ?? node.subject;
    checking.add(checkMessage("not-a-score", checking.place(place), { subject, what, advice }));
  }
}

export function checkWatch(node: Tree<ast.Watch>, checking: Checking): void {
  if (node.actions.length > 0 || !checking.isWhole(node)) return;
  checking.add(checkMessage("watch-without-action", checking.within(node, /^(watch)/), {}));
}

export function checkReplaceAction(node: Tree<ast.ReplaceAction>, checking: Checking): void {
  const replaced = checking.file.meanings.declaration(node.replaced);
  if (!replaced || replaced !== checking.file.meanings.declaration(node.by)) return;
  checking.add(checkMessage("replaced-by-itself", checking.place(node.by), { name: replaced.name }));
}
