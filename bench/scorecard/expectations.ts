import { parse } from "yaml";
import { type Block, blocksOf, type Line } from "./blocks.js";
import type { Mutant, MutationKind } from "./mutants.js";

/** One kind of mutation that violates a rule, as `expectations.yaml` has it. */
export interface Expectation {
  rule: string;
  kind: MutationKind;
  keyword: string;
  in: readonly string[];
  /** Approaches or families that it holds in; without any, all. */
  approaches?: readonly string[] | undefined;
  not?: readonly string[] | undefined;
  kinds?: readonly string[] | undefined;
  from?: readonly string[] | undefined;
  to?: readonly string[] | undefined;
  /** Whether it holds as well where another line of the same keyword is in force. */
  beside?: boolean | undefined;
  /** Whether tasks of the client's own are left alone. */
  brought?: boolean | undefined;
  /** What the line says before and after. */
  line?: RegExp | undefined;
  after?: RegExp | undefined;
  /** What the file says nowhere, or somewhere, once it is mutated. */
  lacks?: RegExp | undefined;
  says?: RegExp | undefined;
  /** Further blocks at which the finding may stand, and narrower rules that may speak instead. */
  at: readonly string[];
  or: readonly string[];
}

type Written = Readonly<Record<string, unknown>>;

const kinds: readonly MutationKind[] = ["delete", "replace", "halve", "double", "later", "earlier"];

/** Reads the table of mutations that violate a rule. */
export function readExpectations(yaml: string): Expectation[] {
  const { families, rules } = parse(yaml) as {
    families: Readonly<Record<string, readonly string[]>>;
    rules: Readonly<Record<string, readonly Written[]>>;
  };
  const listOf = (value: unknown): readonly string[] | undefined =>
    value === undefined ? undefined : [value].flat().flatMap((item) => families[String(item)] ?? [String(item)]);
  const regexOf = (value: unknown) => (value === undefined ? undefined : new RegExp(String(value), "m"));
  return Object.entries(rules).flatMap(([rule, entries]) =>
    entries.flatMap((entry) => {
      const kind = kinds.find((name) => name in entry);
      if (!kind) throw new Error(`expectations.yaml: an entry of ${rule} names no mutation`);
      return (listOf(entry[kind]) ?? []).map((keyword) => ({
        rule,
        kind,
        keyword,
        in: listOf(entry.in) ?? [],
        approaches: listOf(entry.approaches),
        not: listOf(entry.not),
        kinds: listOf(entry.kinds),
        from: listOf(entry.from),
        to: listOf(entry.to),
        beside: entry.beside === true,
        brought: entry.brought === true,
        line: regexOf(entry.line),
        after: regexOf(entry.after),
        lacks: regexOf(entry.lacks),
        says: regexOf(entry.says),
        at: listOf(entry.at) ?? [],
        or: listOf(entry.or) ?? [],
      }));
    }),
  );
}

/** What of a sound protocol the table asks about. */
export class Oracle {
  private readonly blocks: readonly Block[];
  private readonly protocol: Block | undefined;
  private readonly tasks: readonly Block[];

  constructor(private readonly text: string) {
    this.blocks = blocksOf(text);
    this.protocol = this.blocks.find(({ name }) => name === "protocol");
    this.tasks = this.blocks.filter(({ name, parent }) => name === "homework" && parent === this.protocol);
  }

  /** The expectations that a mutant meets: the rules that it violates. */
  violated(mutant: Mutant, expectations: readonly Expectation[]): Expectation[] {
    return expectations.filter((expectation) => this.meets(mutant, expectation));
  }

  private meets(mutant: Mutant, expected: Expectation): boolean {
    const { line, kind, from, to, text, place } = mutant;
    const { block } = line;
    if (kind !== expected.kind || line.keyword !== expected.keyword || !expected.in.includes(block.name)) return false;
    if (expected.from && !expected.from.includes(from ?? "")) return false;
    if (expected.to && !expected.to.includes(to ?? "")) return false;
    if (expected.line && !expected.line.test(line.text)) return false;
    if (expected.after && !expected.after.test(text.slice(place.start, place.end))) return false;
    if (expected.lacks?.test(text) || (expected.says && !expected.says.test(text))) return false;
    if (new RegExp(`deviation from ${expected.rule}\\b`).test(this.text)) return false;
    if (!expected.beside && block.lines.some((other) => other !== line && other.keyword === line.keyword)) return false;
    if (block.name === "homework" || block.name === "every homework") return this.reaches(expected, line);
    return isAsked(expected, this.homeApproaches());
  }

  /** Whether a task that the line is in force for is one that the rule speaks of. */
  private reaches(expected: Expectation, line: Line): boolean {
    const { block, keyword } = line;
    const own = (task: Block) => this.inForce(task, keyword, block.start === task.start);
    const reached = this.tasks.filter((task) => block.name === "every homework" || task.start === block.start);
    return reached.some((task) => {
      if (this.isLikeUnseen(task) || !isAsked(expected, this.approachesOf(task))) return false;
      if (!expected.beside && own(task).some((other) => other.start !== line.start)) return false;
      const kindLine = this.inForce(task, "kind").map(({ text }) => text.slice(4).trim());
      if (expected.kinds && !kindLine.some((kind) => expected.kinds?.includes(kind))) return false;
      return !expected.brought || !this.inForce(task, "origin").some(({ text }) => /^origin\s+client/.test(text));
    });
  }

  /** The lines of a keyword that hold for a task: its own, else those of the task it is like, else those of every task. */
  private inForce(task: Block, keyword: string, all = false): readonly Line[] {
    const like = (task.node as { like?: { id?: string } }).like?.id;
    const sources = [
      task,
      ...this.tasks.filter(({ node }) => (node as { name?: string }).name === like),
      ...this.shared(),
    ];
    const lines = sources.map((source) => source.lines.filter((line) => line.keyword === keyword));
    if (all) return lines.flat();
    return lines.find((found) => found.length > 0) ?? [];
  }

  /** Of a task that is like one of another file, the lines in force cannot be told from here. */
  private isLikeUnseen(task: Block): boolean {
    const like = (task.node as { like?: { id?: string } }).like?.id;
    return like !== undefined && !this.tasks.some(({ node }) => (node as { name?: string }).name === like);
  }

  private shared(): readonly Block[] {
    return this.blocks.filter(({ name }) => name === "every homework");
  }

  /** A task that is tagged with an approach is held against that one, another against those of the protocol. */
  private approachesOf(task: Block): readonly string[] {
    const tagged = this.inForce(task, "approach").map(({ text }) => /^approach\s+([\w-]+)/.exec(text)?.[1] ?? "");
    return tagged.length > 0 ? tagged : this.homeApproaches();
  }

  /** The approach that the protocol is held against, and work with young people, which adds itself to any. */
  private homeApproaches(): readonly string[] {
    const named = (keyword: string) =>
      this.protocol?.lines
        .filter((line) => line.keyword === keyword)
        .flatMap(({ text }) => text.replace(/^\w+\s+/, "").split(/\s*,\s*/)) ?? [];
    return [
      ...named("approach").slice(0, 1),
      ...[...named("approach"), ...named("also")].filter((name) => name === "youth"),
    ];
  }
}

function isAsked({ approaches, not }: Expectation, held: readonly string[]): boolean {
  return (!approaches || held.some((name) => approaches.includes(name))) && !held.some((name) => not?.includes(name));
}
