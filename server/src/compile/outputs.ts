import type { CompiledProtocol, FileResult } from "./compiler.js";
import { writeSourceMap } from "./source-map.js";

/** A file to write: its path below the output folder, and its text. */
export interface Output {
  path: string;
  text: string;
}

/**
 * The files that the protocols of one source make: one for each, named after the source, and after the protocol too
 * where the source holds several.
 * @param path the path of the source below the folder that outputs mirror
 */
export function outputsOf(path: string, { outputs }: Pick<FileResult, "outputs">): Output[] {
  return outputs.flatMap((compiled) => {
    const stem = stemOf(path, compiled, outputs.length > 1);
    const json = { path: `${stem}.json`, text: compiled.json };
    return compiled.map ? [json, { path: `${stem}.map.json`, text: writeSourceMap(compiled.map) }] : [json];
  });
}

function stemOf(path: string, { name }: CompiledProtocol, isOneOfSeveral: boolean): string {
  const stem = path.replace(/\.homework$/, "");
  return isOneOfSeveral ? `${stem}.${name}` : stem;
}
