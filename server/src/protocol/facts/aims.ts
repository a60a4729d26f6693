import type { AimFacts, EventFacts, HierarchyFacts, HomeworkFacts } from "../generated/facts-types.js";
import { isLeftOpen } from "./closed-terms.js";
import type { Index } from "./source.js";
import { ratingOfHundred } from "./steps.js";
import type { TaskRow } from "./timeline.js";
import { nameOf, unique } from "./values.js";

export function aimFacts(
  { protocol, aims }: Index,
  tasks: readonly HomeworkFacts[],
  rows: readonly TaskRow[],
): AimFacts[] {
  const served = new Set([...tasks, ...rows.map(({ task }) => task)].flatMap(({ servesThrough }) => servesThrough));
  return protocol.aims.map(({ id, name, kind, text, restsOn }, n) => ({
    ref: `/aims/${n}`,
    name,
    kind,
    words: text ?? "",
    restsOnKinds: unique(restsOn.flatMap((aim) => aims.get(aim)?.kind ?? [])),
    served: served.has(id),
  }));
}

export function eventFacts({ protocol, vocabulary }: Index): EventFacts[] {
  return protocol.events.map(({ id, name, text, technique, reaches }, n) => ({
    ref: `/events/${n}`,
    name,
    words: text ?? "",
    technique: technique ?? "",
    techniqueTraits: technique === undefined ? [] : vocabulary.traits("technique", [technique]),
    reaches: reaches ?? "",
    offers: protocol.plans.filter(({ events }) => events.includes(id)).length,
  }));
}

export function hierarchyFacts({ protocol }: Index, rows: readonly TaskRow[]): HierarchyFacts[] {
  return protocol.hierarchies.map((hierarchy, n) => {
    const climbing = rows.filter(({ task }) => task.climbs === hierarchy.id);
    const planned = new Set(climbing.flatMap(({ row }) => row.at));
    const top = Math.max(...hierarchy.steps.map((step) => ratingOfHundred(hierarchy, step)));
    const topSteps = hierarchy.steps.filter((step) => ratingOfHundred(hierarchy, step) === top).map(({ id }) => id);
    const sessionsOf = (some: readonly TaskRow[]) => unique(some.flatMap(({ row }) => row.session ?? []));
    return {
      ref: `/hierarchies/${n}`,
      name: hierarchy.name,
      title: hierarchy.title ?? hierarchy.name,
      model: hierarchy.model ?? "",
      stayUntil: hierarchy.stayUntil?.rule ?? "",
      stayTimes: hierarchy.stayUntil?.times ?? -1,
      orders: unique(hierarchy.orders.map(({ order }) => order)),
      ratedBy: hierarchy.ratedBy ?? "",
      steps: hierarchy.steps.length,
      unplanned: hierarchy.steps.filter(({ id }) => !planned.has(id)).map(({ name }) => name),
      topSessions: sessionsOf(climbing.filter(({ row }) => row.at.some((step) => topSteps.includes(step)))),
      sessions: sessionsOf(climbing.filter(({ row }) => row.at.length > 0)),
      contexts: contextsOf(climbing),
      contextsAim: Math.max(-1, ...climbing.map(({ task }) => task.contexts)),
      tasks: unique(climbing.map(({ task }) => task.id)),
    };
  });
}

/** Different places and companions; a row that names none counts as one context with all its like. */
function contextsOf(rows: readonly TaskRow[]): number {
  const contexts = rows.map(({ task }) =>
    [...task.where, ...task.with]
      .filter((term) => !isLeftOpen(term))
      .map(nameOf)
      .sort()
      .join(" "),
  );
  return unique(contexts).length;
}
