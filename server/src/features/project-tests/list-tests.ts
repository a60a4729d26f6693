import type { Place } from "../../finding.js";
import { defined } from "../../protocol/defined.js";
import type { Manual, Pack } from "../../rules/pack.js";
import type { ExpectedJson, PackTests, ProjectTests } from "../pack-requests.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { examplePlaces, framePlace } from "./places-in-pack.js";

/** The folder of a project that holds what its protocols are expected to compile to. */
const expectedFolder = "expected";

export function testsOf(project: OpenProject, session: Session): ProjectTests[] {
  const { live, root } = project;
  const packs = live.packs.flatMap((pack) => {
    const manual = live.manuals.get(pack.approach);
    return manual ? packTests(pack, manual, project, session) : [];
  });
  const expected = expectedOf(project, session);
  return packs.length + expected.length === 0 ? [] : [{ root, packs, expected }];
}

function packTests(pack: Pack, manual: Manual, project: OpenProject, session: Session): PackTests[] {
  const path = pack.rules.find(({ place }) => place !== undefined)?.place?.path;
  const text = path === undefined ? undefined : session.textOf(project, path);
  if (path === undefined || !text) return [];
  const rangeOf = (place: Pick<Place, "start" | "end"> | undefined) => place && text.rangeOf(place);
  const rules = pack.rules.map(({ id, title, place }) => {
    const places = place ? examplePlaces(text.text, place) : [];
    const examples = (manual.examples.get(id) ?? []).map(({ expects, note }, position) =>
      defined({ position, expects, note, range: rangeOf(places[position]) }),
    );
    return defined({ id, title, range: rangeOf(place), examples });
  });
  const frames = Object.keys(manual.frames).map((name) =>
    defined({ name, range: rangeOf(framePlace(text.text, name)) }),
  );
  return [{ approach: pack.approach, title: pack.title, uri: session.uriOf(project, path), frames, rules }];
}

/** `expected/a/b.Name.json` is made from `a/b.Name.homework`, or from `a/b.homework` if that holds several protocols. */
function expectedOf(project: OpenProject, session: Session): ExpectedJson[] {
  const { live } = project;
  return live
    .listFiles()
    .filter((path) => path.startsWith(`${expectedFolder}/`) && path.endsWith(".json") && !path.endsWith(".map.json"))
    .map((full) => {
      const path = full.slice(expectedFolder.length + 1);
      const stem = path.slice(0, -".json".length);
      const stems = [...new Set([stem, stem.replace(/\.[^./]*$/, "")])];
      const sources = stems.map((one) => `${one}.homework`).filter((source) => live.exists(source));
      return {
        uri: session.uriOf(project, full),
        path,
        sources: sources.map((source) => session.uriOf(project, source)),
      };
    });
}
