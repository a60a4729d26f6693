import { World } from "../../server/src/compile/world.js";
import { type BoundFile, declarationsOf, type ParsedFile, parseFile } from "../../server/src/language/index.js";
import { checkFile } from "../../server/src/protocol/checks/check-file.js";
import { deriveFacts } from "../../server/src/protocol/facts/index.js";
import type { Facts } from "../../server/src/protocol/generated/facts-types.js";
import { type ResolvedProtocol, resolveProtocols } from "../../server/src/protocol/resolve/resolve.js";
import type { FactRecord } from "../../server/src/rules/evaluate.js";
import { checkRules, Rulebook } from "../../server/src/rules/index.js";
import { shippedPacks } from "../../server/src/rules/shipped.js";
import { corpusFiles } from "./corpus.js";
import { median, note, show, timed } from "./figures.js";
import { modelOf } from "./model.js";
import { homeworkText } from "./write-homework.js";

const sessions = 16;
const path = "course.homework";

/** One long protocol, a different one each time: what an editor has to do after each change that was read. */
export function measureOneProtocol(times: number): void {
  const run = new Run();
  const parse: number[] = [];
  const judge: number[] = [];
  const steps: Record<string, number[]> = {};
  let findings = 0;
  for (let number = 0; number < times; number++) {
    const text = homeworkText(modelOf(number, sessions));
    const start = performance.now();
    const parsed = parseFile(text, path);
    parse.push(performance.now() - start);
    judge.push(
      timed(() => {
        findings += run.check(parsed, steps);
      }),
    );
  }
  // The engine compiles what is used often; what counts is the state in which an editor spends the day.
  const late = (values: readonly number[]) => median(values.slice(times >> 1));
  show(`all checks and rules of one protocol of ${sessions} sessions, its tree built`, late(judge), { most: 4 }, "ms");
  note(
    `that is ${(late(judge) / late(parse)).toFixed(1)} times its parse; in the first run ${judge[0]?.toFixed(0)} ms`,
  );
  note(
    Object.entries(steps)
      .map(([step, values]) => `${step} ${late(values).toFixed(2)} ms`)
      .join(", "),
  );
  note(`findings ${findings / times}`);
}

/** How many rules are asked of a protocol of the corpus. */
export function rulesAsked(): number {
  const run = new Run();
  const [resolved] = run.resolve(run.bind(parseFile(homeworkText(modelOf(0)), path)));
  if (!resolved) throw new Error("The corpus holds no protocol.");
  return run.rulesFor(deriveFacts(resolved.protocol));
}

/** The steps of the compiler one by one. */
class Run {
  readonly #rulebook = new Rulebook(shippedPacks());
  readonly #world = new World(corpusFiles, this.#rulebook);

  bind(parsed: ParsedFile): BoundFile {
    return this.#world.bind({ parsed, declarations: declarationsOf(parsed, "project") });
  }

  resolve(bound: BoundFile): ResolvedProtocol[] {
    return resolveProtocols(bound, {
      vocabulary: this.#world.vocabulary,
      boundFile: (path) => this.#world.boundFile(path),
      provenance: () => ({ compiler: { name: "homework-protocols", version: "0.0.0" }, sources: [] }),
    });
  }

  /** @returns the number of findings */
  check(parsed: ParsedFile, times: Record<string, number[]>): number {
    const step = <Result>(name: string, act: () => Result): Result => {
      const start = performance.now();
      const result = act();
      times[name] = [...(times[name] ?? []), performance.now() - start];
      return result;
    };
    const bound = step("bind", () => this.bind(parsed));
    const resolved = step("resolve", () => this.resolve(bound));
    const own = step("check", () => checkFile(bound, resolved, { files: corpusFiles }));
    const facts = step("facts", () => resolved.map((item) => deriveFacts(item.protocol)));
    const judged = step("judge", () =>
      resolved.flatMap(({ protocol, origins }, at) => {
        const known = facts[at];
        return known ? checkRules({ protocol, origins, facts: known, rulebook: this.#rulebook }) : [];
      }),
    );
    return bound.findings.length + own.length + judged.length;
  }

  rulesFor(facts: Facts): number {
    const { approach, also, variant } = facts.protocol;
    return (
      this.#rulebook.ruleset({ approach, also, variant }, facts.protocol as unknown as FactRecord)?.rules.length ?? 0
    );
  }
}
