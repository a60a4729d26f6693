import { newProjectFile } from "../../compile/new-project.js";
import { PackLibrary, shippedPacks } from "../../rules/index.js";
import { startedText, startersOf } from "../../rules/starters.js";
import type { Feature } from "../feature.js";
import {
  type ListApproachesParams,
  type ListApproachesResult,
  listApproaches,
  type WriteStarterParams,
  type WriteStarterResult,
  writeStarter,
} from "../requests.js";
import type { Session } from "../session/session.js";
import { uriBelow } from "../session/uris.js";

/** Lets a client offer the approaches that a protocol can begin with, and hands over a first protocol of each. */
export const starting: Feature = {
  register(connection, session) {
    connection.onRequest(listApproaches, (params: ListApproachesParams) => approachesToBeginWith(session, params));
    connection.onRequest(writeStarter, (params: WriteStarterParams) => starterOf(session, params));
  },
};

/** The approaches that a protocol can begin with. */
export function approachesToBeginWith(session: Session, { folder }: ListApproachesParams): ListApproachesResult {
  const approaches = startersOf(libraryFor(session, folder)).map((pack) => ({
    id: pack.approach,
    title: pack.title,
    family: pack.family,
    stance: pack.stance,
    overlay: pack.overlay,
    about: pack.about ?? "",
  }));
  return { approaches };
}

/** A first protocol of an approach; null for an approach without one. */
export function starterOf(
  session: Session,
  { approach, folder, title }: WriteStarterParams,
): WriteStarterResult | null {
  const starter = libraryFor(session, folder).named(approach)?.starter;
  return starter === undefined ? null : { text: startedText(starter, title), projectFile: newProjectFile };
}

let shipped: PackLibrary | undefined;

/** A project may bring approaches of its own. */
function libraryFor(session: Session, folder: string | undefined): PackLibrary {
  const located = folder === undefined ? undefined : session.projects.find(uriBelow(folder, "new.homework"));
  if (located) return located.project.live.rulebook.library;
  shipped ??= new PackLibrary(shippedPacks());
  return shipped;
}
