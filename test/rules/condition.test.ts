import fc from "fast-check";
import { expect, test } from "vitest";
import { BudgetSpent, compileExpression, type Fact, frameOf, Meter, setRow } from "../../server/src/rules/evaluate.js";
import type { RecordShape, Shape } from "../../server/src/rules/facts-shape.js";
import { approachRow, checker, contexts, homeworkRow, planRow, protocolFacts } from "./facts-fixture.js";

const market = homeworkRow("Market", { difficulty: 30 });
const plan = planRow(market, 2, { minutes: 20, kindsBefore: ["activity-monitoring"] });
const facts = protocolFacts({ homework: [market], plans: [plan], shares: [0.2, 0.5], problems: ["depression"] });

/** What a condition over `plan` gives; its faults as the marked text and a message. */
function ask(text: string, row: Fact = plan): Fact {
  const checked = checker.check(text, "plan");
  if ("fault" in checked) throw new Error(checked.fault.message);
  const meter = new Meter();
  meter.refill(100_000);
  const frame = frameOf(facts, approachRow);
  setRow(frame, row);
  return compileExpression(checked.condition.expression, meter)(frame);
}

/** The fault of a condition with `<|…|>` around the place where it is reported. */
function faultOf(marked: string): { message: string; at: string } {
  const text = marked.replace("<|", "").replace("|>", "");
  const checked = checker.check(text, "plan");
  if (!("fault" in checked)) throw new Error(`accepted: ${text}`);
  const { message, start, end } = checked.fault;
  return { message, at: `${text.slice(0, start)}<|${text.slice(start, end)}|>${text.slice(end)}` };
}

test("a condition reads facts by path and joins them", () => {
  expect(ask("plan.first && plan.homework.kind == 'activity-scheduling'")).toBe(true);
  expect(ask("'activity-monitoring' in plan.kindsBefore")).toBe(true);
  expect(ask("!plan.first || 'depression' in protocol.problems")).toBe(true);
  expect(ask("plan.homework.rationale.size() > 0 && plan.reviewedIn.size() == 1")).toBe(true);
  expect(ask("approach.family == 'cognitive-behavioural' && 'village-therapy' in approach.lineage")).toBe(true);
});

test("every operator works on the facts that are numbers, with and without a point", () => {
  for (const one of ["20", "20.0"]) {
    expect(ask(`plan.minutes == ${one} && !(plan.minutes != ${one}) && ${one} == plan.minutes`)).toBe(true);
    expect(
      ask(`plan.minutes <= ${one} && plan.minutes >= ${one} && !(plan.minutes < ${one}) && !(plan.minutes > ${one})`),
    ).toBe(true);
    expect(
      ask(
        `plan.minutes + ${one} == 40 && plan.minutes - ${one} == 0 && plan.minutes * ${one} == 400 && plan.minutes / ${one} == 1`,
      ),
    ).toBe(true);
    expect(ask(`plan.minutes in [${one}] && !(-plan.minutes in [${one}])`)).toBe(true);
    expect(ask(`plan.first ? plan.minutes - ${one} < 1 : false`)).toBe(true);
  }
  expect(ask("protocol.shares.exists(share, share * 2 > 0.9) && !protocol.shares.all(share, share > 0.3)")).toBe(true);
  expect(ask("3 in plan.reviewedIn && plan.reviewedIn.map(n, n - 1).all(n, n == 2)")).toBe(true);
});

test("comprehensions can nest twice and see the names around them", () => {
  expect(ask("protocol.plans.exists(p, p.reviewedIn.exists(n, n > p.session && p.session == plan.session))")).toBe(
    true,
  );
  expect(ask("protocol.plans.filter(p, p.first).map(p, p.homework.kind) == ['activity-scheduling']")).toBe(true);
  expect(ask("protocol.plans.exists_one(p, p.homework.name == plan.homework.name)")).toBe(true);
});

test("one of several given words is sought in a list", () => {
  expect(ask("['mood', 'activity-monitoring'].exists(w, w in plan.kindsBefore)")).toBe(true);
  expect(ask("['mood', 'activity'].exists(w, w in plan.kindsBefore)")).toBe(false);
  expect(ask("!['mood', 'sleep'].exists(w, !(w in plan.kindsBefore)) || plan.first")).toBe(true);
  expect(ask("protocol.plans.exists(p, ['depression', 'mood'].exists(p, p in protocol.problems))")).toBe(true);
  expect(ask("['Market', 'x'].exists(w, w in protocol.plans.filter(p, p.first).map(p, p.homework.name))")).toBe(true);
});

test.each([
  ["plan.<|frist|>", "`plan` has no fact `frist`. Did you mean `first`?"],
  ["plan.first && plan.homework.<|knid|> == 'a'", "`homework` has no fact `knid`. Did you mean `kind`?"],
  [
    "<|plans|>.first",
    "`plans` is not known here; this condition can read `plan`, `protocol` and `approach`. Did you mean `plan`?",
  ],
  ["<|plan.minutes == 'ten'|>", "`==` cannot stand between a number and a text."],
  ["<|plan.first && plan.minutes|>", "What is joined here must be true or false, not a number."],
  ["<|plan.minutes|>", "A condition must be true or false; this is a number."],
  ["plan.first &&<||>", "The condition breaks off here."],
  ["plan.minutes <|=|> 3", "Write `==` to compare."],
  ["plan.homework.kind == <|'a|>", "The quote is not closed."],
])("a faulty condition is reported at its place: %s", (marked, message) => {
  const fault = faultOf(marked);
  expect(fault.message).toBe(message);
  if (!marked.includes("<||>")) expect(fault.at).toBe(marked);
});

test.each([
  ["<|plan.homework.title.matches('(a+)+b')|>", "`matches` is refused"],
  [
    "protocol.plans.exists(a, a.reviewedIn.exists(b, <|protocol.plans.exists(c, c.first)|>))",
    "a third would take too long",
  ],
  ["<|plan.kindsBefore[0]|> == 'a'", "not reached by number"],
  ["<|has(plan.first)|>", "Every fact is always there"],
  ["<|plan.kindsBefore.size() / 2|> > 1", "Two whole numbers are not divided"],
  [
    "<|timestamp('2020-01-01T00:00:00Z')|> == <|timestamp('2020-01-01T00:00:00Z')|>",
    "cannot be used so in a condition",
  ],
  ["plan.minutes == <|9007199254740993|>", "too large"],
])("a condition that could fail, run long or run code is refused: %s", (marked, message) => {
  const first = marked.replace(/(\|>.*?)<\|(.*?)\|>/, "$1$2");
  const fault = faultOf(first);
  expect(fault.message).toContain(message);
  expect(fault.at).toBe(first);
});

test("a condition of more than 200 parts is refused", () => {
  const long = Array.from({ length: 70 }, () => "plan.first").join(" && ");
  expect(() => ask(long)).toThrow("at most 200 parts");
});

test("loops are paid for, and end when nothing is left", () => {
  const plans = Array.from({ length: 400 }, (_, i) => planRow(market, i));
  const checked = checker.check(
    "protocol.plans.all(a, protocol.plans.all(b, a.session != b.session || a == a))".replace("a == a", "a.first"),
    "plan",
  );
  if ("fault" in checked) throw new Error(checked.fault.message);
  const meter = new Meter();
  const run = compileExpression(checked.condition.expression, meter);
  const frame = frameOf(protocolFacts({ plans }), approachRow);
  meter.refill(10_000);
  expect(() => run(frame)).toThrow(BudgetSpent);
  meter.refill(200_000);
  expect(run(frame)).toBe(true);
});

const differentially = [
  "plan.first && plan.homework.kind == 'activity-scheduling'",
  "plan.minutes - 1 > plan.session * 2 || plan.minutes / 4 <= 2.5",
  "plan.kindsBefore.exists(k, k == plan.homework.kind) && !(plan.session in plan.reviewedIn)",
  "protocol.plans.filter(p, p.session < plan.session).map(p, p.homework.kind).all(k, k in plan.kindsBefore)",
  "plan.homework.title.startsWith('a') || plan.homework.title.lowerAscii().contains('b') || plan.event.endsWith('c')",
  "plan.homework.title.size() > plan.kindsBefore.size() + 1",
  "protocol.shares.exists_one(s, s > 0) ? plan.kindsBefore == plan.homework.traits : plan.event != ''",
  "plan.kindsBefore + plan.homework.traits == plan.homework.traits + plan.kindsBefore",
  "plan.homework.kind < plan.event && plan.homework.kind >= 'a'",
  "protocol.plans.exists(p, p.reviewedIn.exists(n, n > p.session && p.homework.difficulty - n < -1))",
  "-plan.minutes in [1, 2, 3] || 2 in protocol.shares",
];

test.each(differentially)("our evaluation agrees with the language's own: %s", (text) => {
  const context = contexts.get("plan");
  const protocol = contexts.get("protocol");
  if (!context || !protocol) throw new Error("no such context");
  const checked = checker.check(text, "plan");
  if ("fault" in checked) throw new Error(checked.fault.message);
  const meter = new Meter();
  const ours = compileExpression(checked.condition.expression, meter);
  fc.assert(
    fc.property(record(context.shape), record(protocol.shape), (row, whole) => {
      meter.refill(1_000_000);
      const frame = frameOf(whole, approachRow);
      setRow(frame, row);
      const variables = { plan: row, protocol: whole, approach: approachRow };
      expect(ours(frame)).toBe(checker.evaluateAsDefined(text, "plan", variables));
    }),
    { numRuns: 120 },
  );
});

function record(shape: RecordShape): fc.Arbitrary<{ readonly [field: string]: Fact }> {
  return fc.record(Object.fromEntries([...shape.fields].map(([key, field]) => [key, value(field)])));
}

/** Few different values, so that comparisons often hold. */
function value(shape: Shape): fc.Arbitrary<Fact> {
  switch (shape.is) {
    case "text":
      return fc.constantFrom("", "a", "abc", "B", "activity-scheduling");
    case "number":
      return fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 20);
    case "truth":
      return fc.boolean();
    case "list":
      return fc.array(value(shape.of), { maxLength: 3 });
    case "record":
      return record(shape);
  }
}
