import type { Place } from "../../finding.js";
import type { GlanceModel, GlancePart } from "./glance-model.js";
import { isSamePlace } from "./places.js";

/** Every part of a picture, the head first. */
export function partsOf({ head, courses, hierarchies, offers, policy }: GlanceModel): GlancePart[] {
  return [
    head,
    ...courses.flatMap(({ sessions, bands, tasks }) => [
      ...sessions,
      ...bands,
      ...tasks.flatMap((task) => [task, ...task.cells]),
    ]),
    ...hierarchies.flatMap((hierarchy) => [hierarchy, ...hierarchy.steps]),
    ...(offers ? [...offers.events, ...offers.offers] : []),
    ...(policy ? [policy, ...policy.responses] : []),
  ];
}

/**
 * The parts that a place in the text belongs to: those whose own text around it is the smallest. Several share one text
 * where a line speaks of several sessions. The protocol as a whole counts only where nothing smaller is there.
 */
export function partsAt(parts: readonly GlancePart[], place: Place): GlancePart[] {
  let smallest: Place | undefined;
  for (const { extents } of parts) {
    for (const extent of extents) {
      if (!holds(extent, place)) continue;
      if (!smallest || extent.end - extent.start < smallest.end - smallest.start) smallest = extent;
    }
  }
  const found = smallest;
  return found ? parts.filter(({ extents }) => extents.some((extent) => isSamePlace(extent, found))) : [];
}

function holds(extent: Place, { path, start, end }: Place): boolean {
  return extent.path === path && extent.start <= start && end <= extent.end;
}
