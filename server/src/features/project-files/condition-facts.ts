import factsSchema from "../../../../schemas/facts.schema.json" with { type: "json" };
import type { Said } from "../../finding.js";
import { editorText } from "../../messages/editor.js";
import { approachShape } from "../../rules/approach-shape.js";
import { approachName, contextsOf, protocolName, type Shape } from "../../rules/facts-shape.js";
import { type SchemaNode, SchemaWalk } from "./schema-walk.js";

/** A fact that a condition may read, or something that may be done with one. */
export interface Readable {
  name: string;
  /** What kind of thing it is, in a word. */
  kind: Said;
  description?: Said;
}

interface Here {
  shape: Shape;
  /** The path within the schema of the facts, for what is said of it. */
  path: (string | number)[] | undefined;
}

const contexts = contextsOf(factsSchema);
const walk = new SchemaWalk(factsSchema as SchemaNode);

const ofLists: readonly Readable[] = [
  { name: "exists(item, condition)", kind: editorText("fact-truth"), description: editorText("holds-for-one") },
  { name: "all(item, condition)", kind: editorText("fact-truth"), description: editorText("holds-for-all") },
  { name: "filter(item, condition)", kind: editorText("fact-list"), description: editorText("those-it-holds-for") },
  { name: "map(item, value)", kind: editorText("fact-list"), description: editorText("value-of-each") },
  { name: "size()", kind: editorText("fact-number"), description: editorText("how-many") },
];

/**
 * What may be written at the end of a condition that is begun.
 * @param each what the condition is asked of, such as `plan`; undefined if that is not known yet
 */
export function readableAt(condition: string, each: string | undefined): Readable[] {
  const way = /([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.\w*$/.exec(condition)?.[1];
  if (way === undefined) {
    return [...rootsOf(each, condition)].map(([name, here]) => readable(name, here));
  }
  const here = follow(way.split("."), rootsOf(each, condition));
  if (!here) return [];
  if (here.shape.is === "list") return [...ofLists];
  if (here.shape.is === "text") {
    return [{ name: "size()", kind: editorText("fact-number"), description: editorText("how-many-characters") }];
  }
  if (here.shape.is !== "record") return [];
  return [...here.shape.fields].map(([name, shape]) => readable(name, { shape, path: pathBelow(here, name) }));
}

/** What a fact is that a condition names, such as `plan.homework.kind`. */
export function factNamed(way: string, condition: string, each: string | undefined): Readable | undefined {
  const parts = way.split(".");
  const here = follow(parts, rootsOf(each, condition));
  return here && readable(way, here);
}

function readable(name: string, here: Here): Readable {
  const description = here.path && walk.descriptionOf(here.path);
  const { shape } = here;
  const kind = editorText(shape.is === "list" ? `fact-list-of-${shape.of.is}` : `fact-${shape.is}`);
  return { name, kind, ...(description === undefined ? {} : { description }) };
}

/** The variables of a condition: what it is asked of, the protocol, the approach, and those of the loops around. */
function rootsOf(each: string | undefined, condition: string): Map<string, Here> {
  const roots = new Map<string, Here>();
  const named = each === undefined ? [...contexts.keys()] : [each];
  for (const name of named) {
    const context = contexts.get(name);
    if (context) roots.set(name, { shape: context.shape, path: pathOfContext(context.list) });
  }
  const protocol = contexts.get(protocolName);
  if (protocol) roots.set(protocolName, { shape: protocol.shape, path: [protocolName] });
  roots.set(approachName, { shape: approachShape, path: undefined });
  const loops = /([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\.(?:exists_one|exists|all|filter|map)\(\s*([A-Za-z_]\w*)\s*,/g;
  for (const [, list = "", variable = ""] of condition.matchAll(loops)) {
    const here = follow(list.split("."), roots);
    if (here?.shape.is === "list") roots.set(variable, { shape: here.shape.of, path: here.path && [...here.path, 0] });
  }
  return roots;
}

function pathOfContext(list: string | undefined): (string | number)[] {
  return list === undefined ? [protocolName] : [protocolName, list, 0];
}

function follow([first = "", ...rest]: readonly string[], roots: ReadonlyMap<string, Here>): Here | undefined {
  let here = roots.get(first);
  for (const part of rest) {
    if (here?.shape.is !== "record") return undefined;
    const shape = here.shape.fields.get(part);
    here = shape && { shape, path: pathBelow(here, part) };
  }
  return here;
}

function pathBelow({ path }: Here, name: string): (string | number)[] | undefined {
  return path && [...path, name];
}
