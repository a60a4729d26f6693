import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../house/project.js";
import { installNeovim } from "./support/install.js";

interface Told {
  line: number;
  column: number;
  severity: number;
  code: string;
  message: string;
}

interface Session {
  log: string[];
  opened: Told[];
  mended: Told[];
  completion: string[];
  hover: { kind: string; value: string };
  renamed: string;
  formatted: string;
  stopped: boolean;
  german: Told[];
}

const course = `protocol Reading "Reading together" {
  aproach client-centered
  course open
  homework Walk "A walk" {
      kind bibliotherapy
    dose   10 minutes daily
  }
  policy {
    origin client
  }
  when NothingHelps offer Walk
  event NothingHelps "Nothing helps"
}
`;

const folder = mkdtempSync(join(tmpdir(), "homework-neovim-"));
let session: Session;

beforeAll(() => {
  const neovim = installNeovim();
  writeFileSync(join(folder, "course.homework"), course);
  const result = join(folder, "result.json");
  const command = [process.execPath, join(root, "cli", "dist", "homework.cjs"), "lsp", "--stdio"];
  const run = spawnSync(
    neovim,
    ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", join(root, "test/neovim/session.lua")],
    {
      cwd: folder,
      encoding: "utf8",
      timeout: 200_000,
      env: {
        ...process.env,
        HOMEWORK_COMMAND: JSON.stringify(command),
        HOMEWORK_RESULT: result,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    },
  );
  if (run.status !== 0) throw new Error(`Neovim ended with ${run.status}: ${run.stderr}`);
  session = JSON.parse(readFileSync(result, "utf8"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("in Neovim", () => {
  it("nothing goes wrong on the way", () => {
    expect(session.log).toEqual([]);
  });

  it("a slip is found where it stands, and gone when it is mended", () => {
    const slip = session.opened.find(({ message }) => message.includes("aproach"));
    const line = course.split("\n").findIndex((text) => text.includes("aproach"));
    expect(slip).toMatchObject({ line, column: 2, severity: 1 });
    expect(session.mended.filter(({ message }) => message.includes("aproach"))).toEqual([]);
  });

  it("kinds of homework are offered after `kind`", () => {
    expect(session.completion).toContain("bibliotherapy");
  });

  it("a term is explained", () => {
    expect(session.hover.value).toContain("Reading programme");
  });

  it("a task is renamed wherever it is named", () => {
    expect(session.renamed).not.toContain("Walk ");
    expect(session.renamed.match(/Stroll/g)).toHaveLength(2);
  });

  it("the text is laid out", () => {
    expect(session.formatted).toContain("\n    kind         bibliotherapy\n    dose         10 minutes daily\n");
  });

  it("findings are told in German to an editor that asks for it", () => {
    const slip = session.german.find(({ message }) => message.includes("aproach"));
    expect(slip?.message).toMatch(/^`aproach` ist hier nicht bekannt\. Meinten Sie `approach`\?/);
  });

  it("the server ends when the editor asks it to", () => {
    expect(session.stopped).toBe(true);
  });
});
