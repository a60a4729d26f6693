import type { LiveProject } from "../../compile/live/live-project.js";
import type { Finding } from "../../finding.js";

/** What is found in a file as it is now: what other files have to say of it only if that is still so. */
export function freshFindings(live: LiveProject, path: string): Finding[] {
  live.checkNow(path);
  return live.told.at(path, (source) => !live.isQueued(source));
}
