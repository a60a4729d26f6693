import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import type { Progress } from "./progress.js";

/** A file with the project that it belongs to. */
export interface FileOfProject {
  project: OpenProject;
  path: string;
}

/** Checks every file of every project. @returns the files, or undefined if the work was ended before */
export async function checkAll(session: Session, progress: Progress): Promise<FileOfProject[] | undefined> {
  for (const project of session.projects.all()) await session.checker.loaded(project);
  const files = session.projects
    .all()
    .flatMap((project) => project.live.index.paths().map((path) => ({ project, path })));
  for (const [index, { project, path }] of files.entries()) {
    if (progress.cancelled) break;
    project.live.checkNow(path);
    await progress.reached(index / files.length, path);
  }
  // What was found is told to clients that are not pulled for it.
  session.checker.wake(0);
  return progress.cancelled ? undefined : files;
}
