import type { Session } from "../session/session.js";

/** How long to gather changes before the client is asked to look again, in milliseconds. */
const pause = 50;

/**
 * Asks the client to ask again when what it shows may have changed by an edit of another file. After an edit of a
 * document it asks for that document anyway.
 */
export function refreshWhenOthersChange(session: Session, isWanted: () => boolean, refresh: () => void): void {
  let isAsked = false;
  session.checker.onTold((project, paths) => {
    if (isAsked || !isWanted()) return;
    const others = paths.some((path) => project.live.isShown(path) && !session.isTypedIn(project, path));
    if (!others) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      refresh();
    }, pause);
  });
}
