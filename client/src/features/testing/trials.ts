import { Location, l10n, Position, TestMessage, Uri, workspace } from "vscode";
import { type ExpectedJson, type RunExampleResult, runExample } from "../../../../server/src/features/pack-requests.js";
import { type CompileParams, type CompileResult, compile } from "../../../../server/src/features/requests.js";
import { writeText } from "../../shared/workspace-paths.js";
import type { LanguageServer } from "../language-server/index.js";
import type { Trial } from "./test-tree.js";

/** @returns what is wrong, if anything is */
export async function tryOne(trial: Trial, server: LanguageServer): Promise<TestMessage | undefined> {
  if ("expected" in trial) return compared(trial.expected, server);
  const { fault, difference } = await server.ask<RunExampleResult>(runExample, trial.example);
  return fault === undefined ? undefined : new TestMessage([fault, "", ...difference].join("\n"));
}

/** Writes what is compiled over what is expected; there is nothing to write for examples, which are only tried. */
export async function expectWhatIsCompiled(trial: Trial, server: LanguageServer): Promise<TestMessage | undefined> {
  if (!("expected" in trial)) return tryOne(trial, server);
  const json = await compiledJson(trial.expected, server);
  if (json instanceof TestMessage) return json;
  await writeText(Uri.parse(trial.expected.uri), json);
  return undefined;
}

async function compared(expected: ExpectedJson, server: LanguageServer): Promise<TestMessage | undefined> {
  const json = await compiledJson(expected, server);
  if (json instanceof TestMessage) return json;
  const uri = Uri.parse(expected.uri);
  const wanted = new TextDecoder().decode(await workspace.fs.readFile(uri));
  if (wanted === json) return undefined;
  const message = TestMessage.diff(l10n.t("What is compiled differs from what is expected."), wanted, json);
  message.location = new Location(uri, new Position(firstDifference(wanted, json), 0));
  return message;
}

async function compiledJson({ path, sources }: ExpectedJson, server: LanguageServer): Promise<string | TestMessage> {
  for (const uri of sources) {
    const params: CompileParams = { uri };
    const { errors, outputs } = await server.ask<CompileResult>(compile, params);
    const output = outputs.find((one) => one.path === path);
    if (output) return output.json;
    if (errors > 0) {
      const source = workspace.asRelativePath(Uri.parse(uri));
      return new TestMessage(l10n.t("{0} has errors and does not compile.", source));
    }
  }
  return new TestMessage(l10n.t("Nothing is compiled to this file."));
}

/** The line, from 0, in which two texts begin to differ. */
function firstDifference(one: string, other: string): number {
  const others = other.split("\n");
  const line = one.split("\n").findIndex((text, index) => text !== others[index]);
  return Math.max(line, 0);
}
