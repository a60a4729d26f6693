import approachSchema from "../../../../schemas/approach.schema.json" with { type: "json" };
import type { Place } from "../../finding.js";
import type { Declaration } from "../../language/index.js";
import { type ValuePath, YamlText } from "../../rules/reading/yaml-text.js";
import { type SchemaNode, SchemaWalk } from "../project-files/schema-walk.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";

const schema = new SchemaWalk(approachSchema as SchemaNode);

/** Lists of a pack whose items are terms of a vocabulary. */
const termLists: Readonly<Record<string, string>> = { kinds: "kind", phases: "phase" };

/** Where packs of the project name a term that the project declares: in conditions, and in lists of terms. */
export function namedInPacks(session: Session, project: OpenProject, { term, space }: Declaration): Place[] {
  if (!term) return [];
  const packs = project.live.listFiles().filter((path) => path.endsWith(".approach.yaml"));
  return packs.flatMap((path) => {
    const text = session.textOf(project, path)?.text ?? "";
    return text.includes(term.id) ? placesIn(new YamlText(text, path), term.id, space) : [];
  });
}

function placesIn(pack: YamlText, name: string, space: string): Place[] {
  const places: Place[] = [];
  const visit = (value: unknown, path: ValuePath): void => {
    if (Array.isArray(value)) value.forEach((item, index) => void visit(item, [...path, index]));
    else if (value !== null && typeof value === "object") {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    } else if (typeof value === "string") {
      if (schema.definitionsAt(path).includes("Condition")) {
        for (const { 0: literal, index } of value.matchAll(/'[^'\\]*'|"[^"\\]*"/g)) {
          const within = { start: index + 1, end: index + literal.length - 1 };
          if (literal.slice(1, -1) === name) places.push(pack.placeWithin(path, within));
        }
      } else if (path.length === 2 && termLists[String(path[0])] === space && value === name) {
        places.push(pack.placeWithin(path, { start: 0, end: value.length }));
      }
    }
  };
  visit(pack.data, []);
  return places;
}
