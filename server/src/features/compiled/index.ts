import type { CompiledProtocol } from "../../compile/compiler.js";
import { outputsOf } from "../../compile/outputs.js";
import type { Feature } from "../feature.js";
import { type CompileParams, type CompileResult, compile, type ListSourcesResult, listSources } from "../requests.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { untitledRoot } from "../session/untitled.js";
import { uriBelow } from "../session/uris.js";

/** The folder for JSON where the project file names none. */
const usualOutput = "out";

/** Hands over what protocols compile to: to be shown, saved, or written to the output folder of their project. */
export const compiled: Feature = {
  register(connection, session) {
    connection.onRequest(listSources, async (): Promise<ListSourcesResult> => {
      // What was never saved has no folder to put JSON in.
      const projects = session.projects.all().filter(({ root }) => root !== untitledRoot);
      await Promise.all(projects.map((project) => session.checker.loaded(project)));
      return { projects: projects.map((project) => sourcesOf(project, session)) };
    });
    connection.onRequest(compile, (params: CompileParams) => compileFile(session, params));
  },
};

/** What the protocols of a file compile to; nothing while there are errors. */
export async function compileFile(session: Session, { uri, places }: CompileParams): Promise<CompileResult> {
  const { project, path } = await session.locate(uri);
  await session.checker.loaded(project);
  const made = project.live.compile(path, places === true);
  const errors = (made?.findings ?? []).filter(({ severity }) => severity === "error").length;
  const outputs = made?.outputs ?? [];
  const files = outputsOf(path, { outputs: outputs.map(({ map: _, ...output }) => output) });
  return {
    errors: project.live.isBroken ? Math.max(errors, 1) : errors,
    outputs: outputs.flatMap((output, index) => {
      const file = files[index];
      if (!file) return [];
      const leading = places === true ? { places: placesOf(output, project, session) } : {};
      return [{ name: output.name, path: file.path, json: output.json, ...leading }];
    }),
  };
}

function sourcesOf(project: OpenProject, session: Session): ListSourcesResult["projects"][number] {
  const { live, root } = project;
  const paths = live.index.paths().filter((path) => live.isSource(path) && declaresProtocol(path, project));
  return {
    output: uriBelow(root, live.settings.output ?? usualOutput),
    sources: paths.map((path) => session.uriOf(project, path)),
  };
}

function declaresProtocol(path: string, { live }: OpenProject): boolean {
  return live.index.get(path)?.declared.some(({ space }) => space === "protocol") ?? false;
}

/** Positions from 0, as editors count. */
function placesOf({ map }: CompiledProtocol, project: OpenProject, session: Session) {
  return Object.fromEntries(
    Object.entries(map?.places ?? {}).map(([pointer, { file, line, column }]) => [
      pointer,
      { uri: session.uriOf(project, file), line: line - 1, character: column - 1 },
    ]),
  );
}
