import { standardLibrary } from "../../compile/world.js";
import type { BoundFile, Declaration } from "../../language/index.js";
import { isSameDeclaration, type Mention, mentionsIn } from "../../language/names/mentions.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { stepMeant } from "./step-meant.js";

/** A name in a text, and the one thing that it names. */
export interface Named {
  mention: Mention;
  declaration: Declaration;
}

/** What is named at an offset of a document. */
export function namedAt(session: Session, document: ShownDocument, offset: number): Named | undefined {
  const touching = namesIn(session, document.project, document.path).filter(
    ({ mention: { place } }) => place.start <= offset && offset <= place.end,
  );
  // Between two names that touch, the one that begins here is meant.
  return touching.at(-1);
}

const known = new WeakMap<BoundFile, readonly Named[]>();

/** Every name of a file that names something declared, in the order of the text. */
export function namesIn(session: Session, project: OpenProject, path: string): readonly Named[] {
  const bound = project.live.bound(path);
  if (!bound) return [];
  let names = known.get(bound);
  if (!names) {
    const isShipped = session.isLibrary(project);
    names = mentionsIn(bound, standardLibrary()).map((mention) => {
      const meant = stepMeant(mention, project.live, path);
      return { mention, declaration: isShipped ? asShipped(meant) : meant };
    });
    known.set(bound, names);
  }
  return names;
}

/** In a text of the standard library: what is declared there, as everybody else knows it. */
function asShipped(declaration: Declaration): Declaration {
  const module = declaration.path.replace(/\.homework$/, "");
  const shipped = standardLibrary().module(module);
  return shipped?.find(({ space, name }) => space === declaration.space && name === declaration.name) ?? declaration;
}

/** The names of one file that name the same thing. */
export interface NamesOfFile {
  project: OpenProject;
  path: string;
  names: readonly Named[];
}

/**
 * Where a thing is named in all files that can name it: its own, and those that import it; of something shipped, every
 * file whose words may stand for it. Files in the order of their paths.
 * @param project the one in which the thing is declared or used
 */
export async function everywhereNamed(
  session: Session,
  project: OpenProject,
  declaration: Declaration,
): Promise<NamesOfFile[]> {
  await session.checker.loaded(project);
  const projects = isShipped(declaration)
    ? [...(await session.allProjects()), ...(session.isLibrary(project) ? [project] : [])]
    : [project];
  return projects.flatMap((one) =>
    pathsThatMayName(declaration, one).flatMap((path) => {
      const names = namesIn(session, one, path).filter((named) => isSameDeclaration(named.declaration, declaration));
      return names.length > 0 ? [{ project: one, path, names }] : [];
    }),
  );
}

export function isShipped({ path }: Declaration): boolean {
  return path.startsWith("homework:");
}

function pathsThatMayName(declaration: Declaration, { live }: OpenProject): readonly string[] {
  const { path, name, aliases = [] } = declaration;
  if (isShipped(declaration)) return live.index.pathsThatMayUse([name, ...aliases]);
  return [...new Set([path, ...live.index.importersOf(path)])].sort();
}
