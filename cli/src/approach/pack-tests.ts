import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compiler } from "../../../server/src/compile/compiler.js";
import { TextLines } from "../../../server/src/compile/text-lines.js";
import { filesOf } from "../../../server/src/files.js";
import { compareText, type Finding } from "../../../server/src/finding.js";
import { nearest } from "../../../server/src/language/tokens/nearest.js";
import { counted } from "../../../server/src/messages/counted.js";
import { inEnglish, inWords } from "../../../server/src/messages/said.js";
import type { DifferenceLine } from "../../../server/src/rules/examples/difference.js";
import { type ExampleFault, runExamples } from "../../../server/src/rules/examples/run-examples.js";
import type { Manual, Pack } from "../../../server/src/rules/pack.js";
import type { LoadedPack } from "../../../server/src/rules/reading/load-packs.js";
import type { Console } from "../console.js";
import { Failure } from "../failure.js";
import type { OpenProject } from "../project/open-projects.js";
import { reporterFor } from "../report/reporter-for.js";

/** A pack as it is written, and where. */
interface PackFile {
  /** As seen from the working directory; a shipped pack by its own name. */
  shown: string;
  text: string;
}

interface SoundPack extends PackFile {
  pack: Pack;
  manual: Manual;
  place: LoadedPack["place"];
}

const ending = ".approach.yaml";

/** Runs the examples of packs and tells how those that go wrong differ from what they say. */
export class PackTests {
  readonly #project: OpenProject;
  readonly #console: Console;
  #examples = 0;
  #failures = 0;

  constructor(project: OpenProject, console: Console) {
    this.#project = project;
    this.#console = console;
  }

  /**
   * @param names of approaches; without any all packs of the project
   * @returns the exit code: 1 if an example goes wrong or a pack of the project has an error
   */
  async run(names: readonly string[]): Promise<number> {
    if (this.#reportProject()) return 1;
    const packs = await this.#packs(names);
    for (const pack of packs) this.#test(pack);
    const { paint, out } = this.#console;
    const ran = `${counted(this.#examples, "example")} of ${counted(packs.length, "pack")} run`;
    const outcome = this.#failures === 0 ? paint("green", "all as they say") : paint("red", this.#wrong());
    out(`${ran}, ${outcome}.\n`);
    return this.#failures === 0 ? 0 : 1;
  }

  #wrong(): string {
    return `${this.#failures} ${this.#failures === 1 ? "goes" : "go"} wrong`;
  }

  /** Says what is wrong with the project file and the packs; whether there is an error among it. */
  #reportProject(): boolean {
    const findings: readonly Finding[] = this.#project.findings;
    if (findings.length > 0) {
      const shower = this.#project.shower();
      const paths = new Map(findings.map(({ path }) => [this.#project.shownPath(path), path]));
      const reporter = reporterFor("pretty", this.#console, true);
      reporter.file(
        findings.map((finding) => shower.show(finding)),
        (shown) => shower.linesOf(paths.get(shown) ?? shown),
      );
    }
    return findings.some(({ severity }) => severity === "error");
  }

  async #packs(names: readonly string[]): Promise<SoundPack[]> {
    const own = this.#ownFiles();
    const { packLoader } = await import("../../../server/src/compile/pack-loader.js");
    const loader = packLoader();
    const read = (file: PackFile): SoundPack[] => {
      const { pack, manual, place } = loader.loadPack(file.text, file.shown);
      return pack && manual ? [{ ...file, pack, manual, place }] : [];
    };
    const packs = own.flatMap(read);
    if (names.length === 0) {
      if (packs.length > 0) return packs;
      throw new Failure(
        "This project has no packs of its own.",
        "`homework approach new NAME` starts one; `homework approach test PACK` runs the examples of a shipped one.",
      );
    }
    const shipped = this.#shippedFiles();
    return names.map((name) => {
      const id = this.#idOf(name);
      const found = packs.find(({ pack }) => pack.approach === id) ?? read(this.#shippedFile(id, shipped))[0];
      if (!found) throw new Failure(`The pack ${name} cannot be read.`);
      return found;
    });
  }

  #ownFiles(): PackFile[] {
    const { settings, files, shownPath } = this.#project;
    return settings.packs.flatMap(({ path }) => {
      const text = files.read(path);
      return text === undefined ? [] : [{ shown: shownPath(path), text }];
    });
  }

  #idOf(name: string): string {
    const { library } = this.#project.rulebook;
    const known = library.get(name) ?? library.named(name);
    if (known) return known.approach;
    const names = library.entries.map(({ approach }) => approach);
    const meant = nearest(name, names);
    const choice = `There are ${names.join(", ")}.`;
    throw new Failure(`There is no pack ${name}.`, meant === undefined ? choice : `Did you mean ${meant}? ${choice}`);
  }

  /** The texts of the shipped packs lie beside the command. */
  #shippedFiles(): readonly string[] {
    const names = readdirSync(this.#console.packs).filter((name) => name.endsWith(ending));
    return names.sort(compareText);
  }

  #shippedFile(id: string, names: readonly string[]): PackFile {
    const name = `${id}${ending}`;
    if (!names.includes(name)) throw new Failure(`The text of the pack ${id} is not there.`);
    return { shown: name, text: readFileSync(join(this.#console.packs, name), "utf8") };
  }

  #test(file: SoundPack): void {
    const { settings, rulebook } = this.#project;
    const compiler = new Compiler({ files: filesOf({}), settings, rulebook });
    const check = (text: string) => compiler.compileText("example.homework", text, { emit: false }).findings;
    for (const examples of file.manual.examples.values()) this.#examples += examples.length;
    const faults = runExamples(file.pack, file.manual, check);
    const broken = new Set(faults.map(({ frame }) => frame));
    for (const fault of faults) {
      // Every example would repeat what is wrong with its frame.
      const frame = file.manual.examples.get(fault.rule)?.[fault.position]?.frame;
      if (frame === undefined || !broken.has(frame)) this.#tell(fault, file);
    }
  }

  #tell(fault: ExampleFault, { pack, place, text, shown }: SoundPack): void {
    this.#failures++;
    const rule = pack.rules.findIndex(({ id }) => id === fault.rule);
    const path = fault.frame === undefined ? ["rules", rule, "examples", fault.position] : ["frames", fault.frame];
    const { line, column } = new TextLines(text).position(place(path).start);
    const what = fault.frame === undefined ? `example ${fault.position + 1} of ${fault.rule}` : `frame ${fault.frame}`;
    const { paint, out } = this.#console;
    const lines =
      fault.difference.length === 0
        ? [inWords(fault.fault, inEnglish)]
        : fault.difference.map((one) => this.#line(one));
    out(`${paint("bold", `${shown}:${line}:${column}`)}  ${what}\n${lines.map((one) => `  ${one}\n`).join("")}\n`);
  }

  #line({ sign, text }: DifferenceLine): string {
    const line = `${sign} ${inWords(text, inEnglish)}`;
    return sign === " " ? line : this.#console.paint(sign === "-" ? "red" : "green", line);
  }
}
