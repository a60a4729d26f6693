import { resolve } from "node:path";
import type { CompiledProtocol } from "../../server/src/compile/compiler.js";
import type { Finding } from "../../server/src/finding.js";
import { nearest } from "../../server/src/language/tokens/nearest.js";
import type { Arguments, OptionSpec } from "./arguments.js";
import { type Console, pathFrom } from "./console.js";
import { Failure } from "./failure.js";
import { type OpenProject, OpenProjects } from "./project/open-projects.js";
import { PrettyReporter } from "./report/pretty.js";
import { writeWhole } from "./write-file.js";

/** Options of the commands that make something of one protocol. */
export const oneProtocolOptions = {
  out: { value: "FILE", help: "The file to write; without it what is made goes to standard output." },
  protocol: { value: "NAME", help: "Which protocol, where the file holds several." },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export interface OneProtocol {
  compiled: CompiledProtocol;
  /** What was found in its file; no errors are among it. */
  findings: readonly Finding[];
  project: OpenProject;
}

/**
 * Compiles the protocol that a command line names.
 * @returns undefined if its file has errors, which have been said then
 * @throws {Failure} if there is no such file or protocol
 */
export async function oneProtocol(given: Arguments, console: Console): Promise<OneProtocol | undefined> {
  const [operand, ...more] = given.operands;
  if (operand === undefined || more.length > 0) throw new Failure("Name one file.", "It is made of one protocol.");
  const { project, path } = await new OpenProjects(console).fileAt(operand);
  const broken = project.findings.filter(({ severity }) => severity === "error");
  if (broken.length > 0) return say(broken, project, console);
  if (project.files.read(path) === undefined) {
    throw new Failure(`Cannot read ${operand}: ${project.files.reasonUnreadable(path) ?? "there is no such file"}.`);
  }
  const { outputs, findings } = project.compiler.compileFile(path, { origins: true });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return say(errors, project, console);
  return { compiled: chosen(outputs, given.text("protocol"), operand), findings, project };
}

function say(errors: readonly Finding[], project: OpenProject, console: Console): undefined {
  const shower = project.shower();
  const paths = new Map(errors.map((finding) => [project.shownPath(finding.path), finding.path]));
  const reporter = new PrettyReporter(console.say, console.sayPaint, false);
  const shown = errors.map((finding) => shower.show(finding));
  reporter.file(shown, (path) => shower.linesOf(paths.get(path) ?? path));
  reporter.end({ files: 1, counts: { error: errors.length, warning: 0, hint: 0 }, skipped: [] });
}

function chosen(outputs: readonly CompiledProtocol[], name: string | undefined, file: string): CompiledProtocol {
  const names = outputs.map((compiled) => compiled.name);
  const [first, ...more] = outputs;
  if (!first) throw new Failure(`There is no protocol in ${file}.`);
  if (name === undefined) {
    if (more.length === 0) return first;
    throw new Failure(`${file} holds several protocols.`, `Say --protocol ${names.join(" or --protocol ")}.`);
  }
  const found = outputs.find((compiled) => compiled.name === name);
  if (found) return found;
  const meant = nearest(name, names);
  const advice = meant === undefined ? `There is ${names.join(", ")}.` : `Did you mean ${meant}?`;
  throw new Failure(`There is no protocol ${name} in ${file}.`, advice);
}

/** Hands out what was made: to the file that was named, else to standard output. */
export function handOut(text: string, given: Arguments, console: Console): void {
  const out = given.text("out");
  if (out === undefined) console.out(text);
  else writeWhole(resolve(console.folder, out), text, pathFrom(console.folder, resolve(console.folder, out)));
}
