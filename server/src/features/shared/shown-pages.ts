import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";

/** The files of which the client shows a page. It is told when one of them was checked anew: the page may be another now. */
export class ShownPages {
  readonly #paths = new WeakMap<OpenProject, Set<string>>();

  /** @param notification name of what the client is told, with the URIs of the files */
  constructor(session: Session, notification: string) {
    session.checker.onTold((project, paths) => {
      const shown = this.#paths.get(project);
      const uris = paths.filter((path) => shown?.has(path)).map((path) => session.uriOf(project, path));
      if (uris.length > 0) void session.connection.sendNotification(notification, { uris });
    });
  }

  note(project: OpenProject, path: string): void {
    const known = this.#paths.get(project);
    if (known) known.add(path);
    else this.#paths.set(project, new Set([path]));
  }
}
