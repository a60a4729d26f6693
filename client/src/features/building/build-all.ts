import { type CancellationToken, Uri } from "vscode";
import {
  type CompileParams,
  type CompileResult,
  compile,
  type ListSourcesResult,
  listSources,
} from "../../../../server/src/features/requests.js";
import { writeText } from "../../shared/workspace-paths.js";
import type { LanguageServer } from "../language-server/index.js";

/** What came of one source. */
export interface Built {
  source: Uri;
  /** Addresses of the files that were written; none while there are errors, and what an earlier build wrote stays. */
  written: string[];
  errors: number;
  /** How many sources there are in all. */
  of: number;
}

/** Compiles one source after another and writes what it makes. */
export async function* buildAll(server: LanguageServer, token: CancellationToken): AsyncGenerator<Built> {
  const { projects } = await server.ask<ListSourcesResult>(listSources, {});
  const of = projects.reduce((sum, { sources }) => sum + sources.length, 0);
  for (const { output, sources } of projects) {
    for (const uri of sources) {
      if (token.isCancellationRequested) return;
      const params: CompileParams = { uri };
      const { errors, outputs } = await server.ask<CompileResult>(compile, params, token);
      const written: string[] = [];
      for (const { path, json } of outputs) {
        const target = Uri.joinPath(Uri.parse(output), path);
        await writeText(target, json);
        written.push(target.toString());
      }
      yield { source: Uri.parse(uri), written, errors, of };
    }
  }
}
