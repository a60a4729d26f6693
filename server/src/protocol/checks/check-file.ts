import type { Files } from "../../files.js";
import type { Finding } from "../../finding.js";
import type { BoundFile } from "../../language/index.js";
import type { ResolvedProtocol } from "../resolve/resolve.js";

export interface CheckContext {
  files: Files;
}

/** What is wrong with a file and its protocols, whatever their approach. */
export function checkFile(file: BoundFile, protocols: readonly ResolvedProtocol[], context: CheckContext): Finding[] {
  void file;
  void protocols;
  void context;
  return [];
}
