import type { GlanceModel } from "../../compile/glance/glance-model.js";
import { glanceOf } from "../../compile/glance/glance-of.js";
import { partsOf } from "../../compile/glance/parts-at.js";
import type { Place } from "../../finding.js";
import { defined } from "../../protocol/defined.js";
import type { Feature } from "../feature.js";
import { glanceChanged, type ShowGlanceParams, type ShowGlanceResult, showGlance } from "../requests.js";
import type { Session } from "../session/session.js";
import { protocolAsked, urisOf } from "../shared/asked-protocol.js";
import { ShownPages } from "../shared/shown-pages.js";

/** The course of a protocol at a glance: for a picture beside the editor. */
export const glance: Feature = {
  register(connection, session) {
    const shown = new ShownPages(session, glanceChanged);
    connection.onRequest(showGlance, async (params: ShowGlanceParams) => {
      const { project, path } = await session.locate(params.uri);
      shown.note(project, path);
      return courseAtAGlance(session, params);
    });
  },
};

/** The course of the protocol that is asked for; null where there is none. */
export async function courseAtAGlance(session: Session, params: ShowGlanceParams): Promise<ShowGlanceResult | null> {
  const found = await protocolAsked(session, params);
  if (!found) return null;
  const { project, path, resolved, extent, isWhole } = found;
  const { protocol, origins } = resolved;
  const { live } = project;
  live.checkNow(path);
  const { home } = protocol.approach;
  const approach = home === undefined ? undefined : live.rulebook.library.named(home)?.title;
  const findings = live.told.of(path).map(session.texts.finding);
  const model = glanceOf(defined({ protocol, origins, findings, approach }));
  const uris = urisOf([extent, ...placesIn(model)], project, session);
  return { name: protocol.name, title: protocol.title ?? protocol.name, model, isWhole, extent, uris };
}

function placesIn(model: GlanceModel): Place[] {
  const parts = partsOf(model).flatMap(({ place, extents }) => [...(place ? [place] : []), ...extents]);
  return [...parts, ...model.findings.map(({ place }) => place)];
}
