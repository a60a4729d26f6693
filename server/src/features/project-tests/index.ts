import { Compiler } from "../../compile/compiler.js";
import { filesOf } from "../../files.js";
import type { Texts } from "../../messages/texts.js";
import { runFrame, runExample as runOne } from "../../rules/examples/run-examples.js";
import type { Feature } from "../feature.js";
import {
  type ListTestsResult,
  listTests,
  type RunExampleParams,
  type RunExampleResult,
  runExample,
} from "../pack-requests.js";
import type { OpenProject } from "../session/projects.js";
import { normalUri } from "../session/uris.js";
import { testsOf } from "./list-tests.js";

/** The examples of a project's packs and the JSON that it expects, to be tried one by one. */
export const projectTests: Feature = {
  register(connection, session) {
    connection.onRequest(listTests, async (): Promise<ListTestsResult> => {
      const projects = session.projects.all();
      await Promise.all(projects.map((project) => session.checker.loaded(project)));
      return { projects: projects.flatMap((project) => testsOf(project, session)) };
    });
    connection.onRequest(runExample, ({ root, ...params }: RunExampleParams): RunExampleResult => {
      const project = session.projects.all().find((one) => one.root === normalUri(root));
      return project ? tried(params, project, session.texts) : { difference: [] };
    });
  },
};

function tried(
  { approach, rule, position = 0, frame }: Omit<RunExampleParams, "root">,
  { live }: OpenProject,
  { say }: Texts,
): RunExampleResult {
  const manual = live.manuals.get(approach);
  if (!manual) return { difference: [] };
  const compiler = new Compiler({ files: filesOf({}), settings: live.settings, rulebook: live.rulebook });
  const check = (text: string) => compiler.compileText("example.homework", text, { emit: false }).findings;
  const fault =
    frame !== undefined
      ? runFrame(frame, manual, check)
      : rule === undefined
        ? undefined
        : runOne(rule, position, manual, check);
  if (!fault) return { difference: [] };
  return { fault: say(fault.fault), difference: fault.difference.map(({ sign, text }) => `${sign} ${say(text)}`) };
}
