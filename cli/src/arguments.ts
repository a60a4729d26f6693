import { parseArgs } from "node:util";
import { nearest } from "../../server/src/language/tokens/nearest.js";
import type { Console } from "./console.js";
import { Failure } from "./failure.js";

export interface OptionSpec {
  /** What the value is called in the help; an option without one is a switch. */
  value?: string;
  choices?: readonly string[];
  help: string;
}

export interface CommandSpec {
  name: string;
  /** What may follow the name, as the help writes it. */
  operands: string;
  about: string;
  /** Further lines of the help. */
  more?: readonly string[];
  options: Readonly<Record<string, OptionSpec>>;
}

export interface Command {
  spec: CommandSpec;
  /** @returns the exit code */
  run(given: Arguments, console: Console): Promise<number>;
}

/** What a command line says: options by name, and the rest in order. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, string | true>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, string | true>) {
    this.operands = operands;
    this.#values = values;
  }

  has(option: string): boolean {
    return this.#values.has(option);
  }

  text(option: string): string | undefined {
    const value = this.#values.get(option);
    return value === true ? undefined : value;
  }

  /** @throws {Failure} if the value is no whole number */
  count(option: string): number | undefined {
    const value = this.text(option);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value)) throw new Failure(`--${option} takes a number; ${value} is none.`);
    return Number(value);
  }
}

const help: OptionSpec = { help: "Show this help." };

/** @throws {Failure} if an option is unknown, lacks its value or has one that is not among its choices */
export function readArguments(spec: CommandSpec, words: readonly string[]): Arguments {
  const options: Readonly<Record<string, OptionSpec>> = { ...spec.options, help };
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) } as const,
      ]),
    ),
  });
  const operands: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options[token.name];
    if (!option) throw unknownOption(spec, token.rawName, Object.keys(options));
    values.set(token.name, checkedValue(token.name, option, token.value));
  }
  return new Arguments(operands, values);
}

function unknownOption(spec: CommandSpec, written: string, names: readonly string[]): Failure {
  const meant = nearest(written.replace(/^-+/, ""), names);
  const advice = `\`homework ${spec.name} --help\` lists the options.`;
  return new Failure(
    `homework ${spec.name} has no option ${written}.`,
    meant === undefined ? advice : `Did you mean --${meant}? ${advice}`,
  );
}

function checkedValue(name: string, option: OptionSpec, value: string | undefined): string | true {
  if (option.value === undefined) {
    if (value !== undefined) throw new Failure(`--${name} takes no value.`);
    return true;
  }
  if (value === undefined || value === "") {
    throw new Failure(`--${name} needs a value: --${name} ${option.choices?.join("|") ?? option.value}.`);
  }
  if (option.choices && !option.choices.includes(value)) {
    const meant = nearest(value, option.choices);
    throw new Failure(
      `--${name} cannot be ${value}: it is ${option.choices.join(", ").replace(/, ([^,]*)$/, " or $1")}.`,
      meant === undefined ? undefined : `Did you mean ${meant}?`,
    );
  }
  return value;
}

/** The help of one command. */
export function helpOf({ name, operands, about, more = [], options }: CommandSpec): string {
  const rows = Object.entries({ ...options, help }).map(([option, { value, choices, help: text }]) => {
    const shown = choices ? ` ${choices.join("|")}` : value === undefined ? "" : ` ${value}`;
    return [`--${option}${shown}`, text] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    about,
    "",
    `  homework ${name} ${operands}`.trimEnd(),
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(more.length === 0 ? [] : ["", ...more]),
    "",
  ].join("\n");
}
