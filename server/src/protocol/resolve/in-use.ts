import type { Declaration } from "../../language/index.js";
import { defined, filled } from "../defined.js";
import type { Competency, Measure, Protocol } from "../generated/protocol-types.js";
import { type ResolveContext, unique } from "./context.js";
import { resolveMeasure } from "./measures.js";

/** What a protocol declares itself, and what of other files it uses: by name, or by way of what it names. */
export class InUse {
  constructor(
    private readonly inside: readonly Declaration[],
    private readonly context: ResolveContext,
  ) {}

  /** All things of one sort. Resolving one may bring in others, such as the aim that an imported aim rests on. */
  all<Thing>(
    space: string,
    resolve: (declaration: Declaration, context: ResolveContext) => Thing | undefined,
  ): Thing[] {
    const made = new Map<Declaration, Thing | undefined>();
    for (
      let found = this.declarations(space);
      found.some((item) => !made.has(item));
      found = this.declarations(space)
    ) {
      for (const item of found) if (!made.has(item)) made.set(item, resolve(item, this.context));
    }
    return [...made.values()].filter((thing) => thing !== undefined);
  }

  private declarations(space: string): Declaration[] {
    return [...this.inside.filter((item) => item.space === space), ...importedInUse(space, this.context)];
  }
}

/** Declarations of other files, and of this one outside the protocol, that something in the protocol uses. */
function importedInUse(space: string, context: ResolveContext): Declaration[] {
  const { file, used } = context;
  const found = new Set<Declaration>();
  for (const item of file.declarations.shared) if (item.space === space && context.isInUse(item)) found.add(item);
  for (const items of [context.namedOfOthers, used]) {
    for (const item of items) {
      if (item.space === space && file.declarations.byNode.get(item.node) !== item) found.add(item);
    }
  }
  return [...found];
}

export function measuresInUse(inside: readonly Declaration[], context: ResolveContext): Map<string, Measure> {
  const here = inside.filter((item) => item.space === "measure" && context.isInUse(item));
  const found = new Map<string, Measure>();
  for (const declaration of unique([...here, ...importedInUse("measure", context)])) {
    const measure = resolveMeasure(declaration, context);
    if (measure && !found.has(measure.id)) found.set(measure.id, measure);
  }
  return found;
}

/** Competencies that tasks need or supervision looks at. */
export function competenciesOf(protocol: Protocol, context: ResolveContext): Competency[] {
  const ids = unique([
    ...protocol.homework.flatMap((task) => task.needs),
    ...(protocol.supervision?.competencies ?? []).map((item) => item.competency),
  ]);
  return ids.map((id) => {
    const name = id.slice("competency.".length);
    const term = context.vocabulary.find("competency", name);
    if (!term) return { id, name, declared: "nowhere", traits: [] };
    const line = context.ancestry(term);
    const traits = unique([...line.flatMap((item) => item.traits), ...line.flatMap((item) => item.family ?? [])]);
    const own = term.declared === "project" ? { aliases: filled(term.aliases), note: term.note } : {};
    return defined({ id, name, title: term.title, declared: term.declared, traits, ...own });
  });
}
