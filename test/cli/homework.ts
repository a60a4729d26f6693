import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { parse } from "yaml";
import { root, textOf } from "../house/project.js";

const launcher = join(root, "cli", "dist", "homework.cjs");
const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own, with files in it, and the built command to run there. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "homework-cli-")));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    made.push(this.path);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  homework(...args: string[]): Run {
    return this.homeworkFed("", ...args);
  }

  /** With something on standard input. */
  homeworkFed(input: string, ...args: string[]): Run {
    return this.homeworkIn(".", input, ...args);
  }

  /** In a folder below. */
  homeworkIn(below: string, input: string, ...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
      cwd: join(this.path, below),
      encoding: "utf8",
      input,
    });
    return { status, stdout, stderr };
  }

  write(path: string, text: string | Buffer): void {
    const full = join(this.path, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  /** Puts a command at a path that runs the built one. */
  linkCommand(path: string): void {
    this.write(path, `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`);
    chmodSync(join(this.path, path), 0o755);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.path, path));
  }

  /** Every file, in code-unit order. */
  files(): string[] {
    return readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.path.length + 1)
          .replaceAll("\\", "/"),
      )
      .sort();
  }
}

/** A whole protocol that checks clean: the frame that the examples of an approach are changes of. */
export const protocol: string = parse(textOf("approaches/cognitive-behavioral.approach.yaml")).frames.usual;

/** The same protocol with a word that its status cannot be. */
export const withError = protocol.replace(/^( *status +)\w+$/m, "$1sleeping");

/** The same protocol with a task that says nothing of why it is done. */
export const withWarning = protocol.replace(/^ *rationale .*\n/m, "");

/** A file that declares something to share and holds no protocol. */
export const library = 'homework Walk "A walk" {\n  kind activity-scheduling\n}\n';
