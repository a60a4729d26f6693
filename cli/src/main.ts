import { join } from "node:path";
import { inspect } from "node:util";
import { compareText } from "../../server/src/finding.js";
import { nearest } from "../../server/src/language/tokens/nearest.js";
import { type Command, helpOf, readArguments } from "./arguments.js";
import type { Console } from "./console.js";
import { Failure } from "./failure.js";
import { paintFor } from "./report/colours.js";

// Each command is loaded when it is asked for, so that none pays for what another needs.
const commands: Readonly<Record<string, { about: string; load: () => Promise<{ command: Command }> }>> = {
  check: { about: "say what is wrong with protocols, and what to do", load: () => import("./commands/check.js") },
  build: { about: "compile protocols to JSON", load: () => import("./commands/build.js") },
  format: { about: "bring protocols into their one layout", load: () => import("./commands/format.js") },
  test: { about: "compare compiled protocols with what is expected", load: () => import("./commands/test.js") },
  handout: { about: "make the sheet that a client takes home", load: () => import("./commands/handout.js") },
  picture: { about: "draw the course of a protocol at a glance", load: () => import("./commands/picture.js") },
  explain: { about: "explain a rule, a keyword or a term", load: () => import("./commands/explain.js") },
  approach: {
    about: "start a pack of your own, or run the examples of packs",
    load: () => import("./commands/approach.js"),
  },
  rules: { about: "list the rules of an approach", load: () => import("./commands/rules.js") },
  init: { about: "start a project", load: () => import("./commands/init.js") },
  lsp: { about: "serve an editor", load: () => import("./commands/lsp.js") },
  schema: { about: "print a JSON Schema", load: () => import("./commands/schema.js") },
};

/** @returns the exit code: 0 no errors, 1 errors found, 2 the command could not do what it was asked */
async function run(words: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? console.say : console.out)(overview());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) throw unknownCommand(name);
  const { command } = await entry.load();
  const given = readArguments(command.spec, rest);
  if (given.has("help")) {
    console.out(helpOf(command.spec));
    return 0;
  }
  return command.run(given, console);
}

function unknownCommand(name: string): Failure {
  const kind = name.startsWith("-") ? "option" : "command";
  const meant = nearest(name, Object.keys(commands));
  const advice = "`homework --help` lists the commands.";
  return new Failure(
    `There is no ${kind} ${name}.`,
    meant === undefined ? advice : `Did you mean homework ${meant}? ${advice}`,
  );
}

function overview(): string {
  const names = Object.keys(commands).sort(compareText);
  const rows = names.map((name) => `  homework ${name.padEnd(8)} ${commands[name]?.about}`);
  return [
    "Homework protocols as code: checks protocols of between-session homework and compiles them to JSON.",
    "",
    ...rows,
    "",
    "`homework COMMAND --help` says more; `homework --version` tells the version.",
    "",
  ].join("\n");
}

/** Runs to the end whatever happens; the exit code is set instead of forced, so that all output gets out. */
async function main(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe.
  process.stdout.on("error", (error: { code?: string }) => {
    if (error.code !== "EPIPE") throw error;
  });
  const sayPaint = paintFor(process.stderr, process.env);
  const console: Console = {
    folder: process.cwd(),
    out: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    paint: paintFor(process.stdout, process.env),
    sayPaint,
    pages: join(__dirname, "rules"),
    packs: join(__dirname, "approaches"),
  };
  try {
    process.exitCode = await run(process.argv.slice(2), console);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof Failure) {
      console.say(
        `${sayPaint("red", "homework:")} ${error.message}\n${error.help === undefined ? "" : `${error.help}\n`}`,
      );
    } else {
      const detail = inspect(error);
      console.say(
        `This is a mistake of homework itself, not of your files. Please report it with the lines below.\n${detail}\n`,
      );
    }
  }
}

void main();
