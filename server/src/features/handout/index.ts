import { glanceOf } from "../../compile/glance/glance-of.js";
import { partsAt, partsOf } from "../../compile/glance/parts-at.js";
import { handoutChoices, handoutOf } from "../../compile/handout/handout-of.js";
import { defined } from "../../protocol/defined.js";
import type { Feature } from "../feature.js";
import { handoutChanged, type ShowHandoutParams, type ShowHandoutResult, showHandout } from "../requests.js";
import type { Session } from "../session/session.js";
import { type FoundProtocol, protocolAsked, urisOf } from "../shared/asked-protocol.js";
import { ShownPages } from "../shared/shown-pages.js";

/** The sheet that a client takes home: for a page beside the editor. */
export const handout: Feature = {
  register(connection, session) {
    const shown = new ShownPages(session, handoutChanged);
    connection.onRequest(showHandout, async (params: ShowHandoutParams) => {
      const { project, path } = await session.locate(params.uri);
      shown.note(project, path);
      return sheetToTakeHome(session, params);
    });
  },
};

/** The sheet of the protocol that is asked for; null where there is none. */
export async function sheetToTakeHome(session: Session, params: ShowHandoutParams): Promise<ShowHandoutResult | null> {
  const found = await protocolAsked(session, params);
  if (!found) return null;
  const { project, resolved, extent, isWhole } = found;
  const { protocol, origins } = resolved;
  const { home } = protocol.approach;
  const term = home === undefined ? undefined : project.live.rulebook.library.named(home)?.clientTerm;
  const clientTerm = term === "" ? undefined : term;
  const common = defined({ protocol, origins, clientTerm, reader: readerOf(params, found) });
  const model = handoutOf({ ...common, ...subjectOf(params, found) });
  const places = (model?.tasks ?? []).flatMap(({ place }) => place ?? []);
  const uris = urisOf([extent, ...places], project, session);
  const title = protocol.title ?? protocol.name;
  return { name: protocol.name, title, ...(model ? { model } : {}), isWhole, extent, uris };
}

/** A reader for whom nothing is written any more gives way to the client. */
function readerOf({ reader }: ShowHandoutParams, { resolved }: FoundProtocol): string | undefined {
  return handoutChoices(resolved.protocol).readers.some(({ id }) => id === reader) ? reader : undefined;
}

/** What was chosen, if it is still there; else the session or the task at the cursor; else where the homework begins. */
function subjectOf({ session, task }: ShowHandoutParams, found: FoundProtocol): { session?: string; task?: string } {
  const { protocol } = found.resolved;
  const { sessions } = handoutChoices(protocol);
  const isSession = (key: string | undefined) => sessions.some((one) => one.key === key);
  const isTask = (id: string | undefined) => protocol.homework.some((one) => one.id === id);
  if (session !== undefined && isSession(session)) return { session };
  if (task !== undefined && isTask(task)) return { task };
  // What is inside is in several words at once: a cell is named by its session and its task.
  const here = keysAtCursor(found).flatMap((key) => key.split(" "));
  const at = here.find(isSession);
  if (at !== undefined) return { session: at };
  const first = sessions.find(({ tasks }) => tasks > 0) ?? sessions[0];
  const taskHere = here.find(isTask) ?? (first ? undefined : protocol.homework[0]?.id);
  if (taskHere !== undefined) return { task: taskHere };
  return first ? { session: first.key } : {};
}

function keysAtCursor({ resolved, offset, path }: FoundProtocol): string[] {
  if (offset === undefined) return [];
  const { protocol, origins } = resolved;
  const parts = partsOf(glanceOf({ protocol, origins }));
  return partsAt(parts, { path, start: offset, end: offset }).map(({ key }) => key);
}
