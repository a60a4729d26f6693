import type { LiveProject } from "../../compile/live/live-project.js";
import { materialsIn } from "../../compile/materials.js";
import { compareText, type Edit, type Place } from "../../finding.js";
import { resolvePath, spanOf, specifierFor } from "../../language/index.js";
import type { Moves } from "./moves.js";

/** What has to be written otherwise when files are moved: the paths of imports, materials and packs. */
export function pathEdits(live: LiveProject, moves: Moves): Edit[] {
  return [...pathsConcerned(live, moves).flatMap((path) => editsIn(live, path, moves)), ...packEdits(live, moves)];
}

/** Files that are moved, that import one that is, or whose tasks hand one out. */
function pathsConcerned({ index }: LiveProject, moves: Moves): string[] {
  const paths = new Set(index.pathsThatMayHandOut((material) => moves.concerns(material)));
  for (const path of index.paths()) {
    if (!moves.concerns(path)) continue;
    paths.add(path);
    for (const importer of index.importersOf(path)) paths.add(importer);
  }
  return [...paths].sort(compareText);
}

function editsIn(live: LiveProject, path: string, moves: Moves): Edit[] {
  const parsed = live.bound(path)?.parsed;
  if (!parsed) return [];
  const imported = parsed.tree.imports.flatMap(({ from }) => {
    const span = spanOf(from);
    return from?.value === undefined || !span ? [] : [{ written: from.value, place: { path, ...span } }];
  });
  const materials = materialsIn(parsed).map(({ file, place }) => ({ written: file, place }));
  return [...imported, ...materials].flatMap(({ written, place }) => {
    const now = rewritten(path, written, moves);
    return now === undefined ? [] : [replacedIn(parsed.text, place, written, now)];
  });
}

/** A path as it has to be written after the move; undefined where it can stay as it is. */
function rewritten(from: string, written: string, moves: Moves): string | undefined {
  const target = resolvePath(from, written);
  if (target === undefined) return undefined;
  const source = moves.after(from);
  const wanted = moves.after(target);
  if (resolvePath(source, written) === wanted) return undefined;
  const relative = specifierFor(source, wanted);
  return written.startsWith(".") ? relative : relative.replace(/^\.\//, "");
}

/** The path alone is replaced, not the quotes around it. */
function replacedIn(text: string, place: Place, written: string, instead: string): Edit {
  const start = text.indexOf(written, place.start);
  const end = start + written.length;
  const isPlain = start >= place.start && end <= place.end;
  return isPlain
    ? { do: "replace", place: { path: place.path, start, end }, text: instead }
    : { do: "replace", place, text: `"${instead}"` };
}

/** The project file names packs by their paths from it. */
function packEdits(live: LiveProject, moves: Moves): Edit[] {
  return live.settings.packs.flatMap(({ path, place }) => {
    if (!moves.concerns(path)) return [];
    const written = live.text(place.path)?.slice(place.start, place.end) ?? "";
    const quote = /^["']/.exec(written)?.[0] ?? "";
    return [{ do: "replace" as const, place, text: quote + moves.after(path) + quote }];
  });
}
