import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { root, textOf } from "../house/project.js";
import { Folder } from "./homework.js";

const launcher = join(root, "cli", "dist", "homework.cjs");
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

/** The command while it watches. */
class Watch {
  #text = "";
  readonly #child: ChildProcess;

  constructor(folder: Folder, ...args: string[]) {
    // Both outputs go one way, as on a terminal, so that they come in their order.
    const command = ["-c", 'exec "$0" "$@" 2>&1', process.execPath, launcher, ...args];
    this.#child = spawn("sh", command, { cwd: folder.path, stdio: ["ignore", "pipe", "ignore"] });
    running.add(this.#child);
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#text += text;
    });
  }

  /** What is said in the next round, to its end. */
  async round(): Promise<string> {
    const end = "Watching for changes.\n";
    for (let tries = 0; tries < 1200; tries++) {
      const at = this.#text.indexOf(end);
      if (at >= 0) {
        const said = this.#text.slice(0, at);
        this.#text = this.#text.slice(at + end.length);
        return said;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The round did not end. Said so far: ${this.#text}`);
  }

  interrupt(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGINT");
    return ended;
  }
}

const sound =
  'protocol Talks "Talks" {\n  approach client-centered\n  course open\n  policy {\n    origin client\n  }\n}\n';
const library = 'homework Walk "A walk" {\n  kind activity-scheduling\n}\n';

describe("homework check --watch", { timeout: 120_000 }, () => {
  it("tells everything anew after each change, and ends in good order", async () => {
    const folder = new Folder({ "talks.homework": sound, "other.homework": "gaol Rest\n" });
    const watch = new Watch(folder, "check", "--watch");
    expect(await watch.round()).not.toContain("unreadable-line");
    folder.write("talks.homework", sound.replace("course", "coarse"));
    const second = await watch.round();
    expect(second).toContain("Changed: talks.homework");
    expect(second).toContain("talks.homework:3:3");
    expect(second).toContain("other.homework:1");
    folder.write("talks.homework", sound);
    expect(await watch.round()).not.toContain("talks.homework:3:3");
    expect(await watch.interrupt()).toBe(0);
  });

  it("follows what is imported, also when it is made and deleted", async () => {
    const folder = new Folder({ "talks.homework": `import { Walk } from "./library.homework"\n${sound}` });
    const watch = new Watch(folder, "check", "--watch", "talks.homework");
    expect(await watch.round()).toContain("missing-file");
    folder.write("library.homework", library);
    expect(await watch.round()).not.toContain("missing-file");
    folder.write("library.homework", library.replace("Walk", "Stroll"));
    expect(await watch.round()).toContain("missing-export");
    rmSync(join(folder.path, "library.homework"));
    expect(await watch.round()).toContain("missing-file");
  });

  it("follows the project file, and survives a broken one", async () => {
    const folder = new Folder({ "homework.yaml": "edition: 1\n", "talks.homework": sound });
    const watch = new Watch(folder, "check", "--watch");
    await watch.round();
    folder.write("homework.yaml", "edition: [\n");
    expect(await watch.round()).toContain("homework.yaml");
    folder.write("homework.yaml", "edition: 1\n");
    expect(await watch.round()).not.toContain("homework.yaml:");
  });
});

describe("homework build --watch", { timeout: 120_000 }, () => {
  it("writes what has changed and leaves the rest alone", async () => {
    const example = textOf("protocol-examples/client-centred/client-centred.homework");
    const shared = textOf("protocol-examples/client-centred/library.homework");
    const folder = new Folder({ "a.homework": example, "b.homework": example, "library.homework": shared });
    const watch = new Watch(folder, "build", "--watch", "--out", "out");
    expect(await watch.round()).toContain("2 files written.");
    folder.write("a.homework", example.replace(/^(protocol \S+) "[^"]*"/m, '$1 "More talks"'));
    expect(await watch.round()).toContain("1 file written.");
    expect(folder.read("out/a.json")).toContain("More talks");
  });
});
