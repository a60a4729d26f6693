import type { LiveProject } from "../../compile/live/live-project.js";
import type { Place } from "../../finding.js";
import { type BoundFile, spanOf } from "../../language/index.js";
import type { ResolvedProtocol } from "../../protocol/resolve/resolve.js";
import type { ProtocolAsked } from "../requests.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";

/** A protocol that a page of the editor shows. */
export interface FoundProtocol {
  project: OpenProject;
  path: string;
  resolved: ResolvedProtocol;
  /** The whole text of it. */
  extent: Place;
  /** Where the cursor stands in its file. */
  offset: number | undefined;
  /** Whether recovery left out nothing of what it says, nor of what it imports. */
  isWhole: boolean;
}

/** The protocol at the cursor, else the one that was shown before, else the first of the file. */
export async function protocolAsked(
  session: Session,
  { uri, position, name }: ProtocolAsked,
): Promise<FoundProtocol | undefined> {
  const { project, path } = await session.locate(uri);
  await session.checker.loaded(project);
  const understood = project.live.understand(path);
  if (!understood) return undefined;
  const { bound, protocols } = understood;
  const offset = position && session.textOf(project, path)?.offsetAt(position);
  const around = protocols.find(({ node }) => isInside(node, offset));
  const resolved = around ?? named(name, protocols, bound);
  if (!resolved) return undefined;
  const { start, end } = spanOf(resolved.node) ?? resolved.declaration.place;
  return {
    project,
    path,
    resolved,
    extent: { path, start, end },
    offset,
    isWhole: isWhole(resolved, protocols, bound, project.live),
  };
}

function isInside(node: ResolvedProtocol["node"], offset: number | undefined): boolean {
  const span = spanOf(node);
  return span !== undefined && offset !== undefined && span.start <= offset && offset <= span.end;
}

/** In a broken text a name that is missing may stand in a line that could not be read: nothing takes its place. */
function named(name: string | undefined, protocols: readonly ResolvedProtocol[], { parsed }: BoundFile) {
  const same = protocols.find(({ protocol }) => protocol.name === name);
  return same ?? (name === undefined || parsed.damage.length === 0 ? protocols[0] : undefined);
}

/** What was left out behind the beginning of a protocol may be a part of it, that of its neighbours is not. */
function isWhole(
  resolved: ResolvedProtocol,
  protocols: readonly ResolvedProtocol[],
  { parsed }: BoundFile,
  live: LiveProject,
): boolean {
  const starts = protocols.map(({ node }) => spanOf(node)?.start ?? 0);
  const own = protocols.indexOf(resolved);
  const isElsewhere = (offset: number) => {
    const before = starts.findLastIndex((start) => start <= offset);
    return before >= 0 && before !== own;
  };
  if (!parsed.damage.every(isElsewhere)) return false;
  return importedBy(parsed.path, live).every((path) => (live.bound(path)?.parsed.damage ?? []).length === 0);
}

/** The files of the project that a file imports, directly or by way of others. */
function importedBy(path: string, { index }: LiveProject): string[] {
  const found = new Set([path]);
  for (const from of found) for (const to of index.get(from)?.imports ?? []) found.add(to);
  found.delete(path);
  return [...found];
}

/** Where the client finds the files that places speak of; those that it cannot open are left out. */
export function urisOf(places: readonly Place[], project: OpenProject, session: Session): Record<string, string> {
  const paths = [...new Set(places.map(({ path }) => path))].sort();
  return Object.fromEntries(
    paths.flatMap((path) => {
      const uri = session.openableUriOf(project, path);
      return uri === undefined ? [] : [[path, uri] as const];
    }),
  );
}
