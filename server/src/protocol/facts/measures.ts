import type { MeasuredFacts, UseFacts } from "../generated/facts-types.js";
import type { Index } from "./source.js";
import { firstOf, lastOf, nameOf, none, union, unique } from "./values.js";

export function useFacts(index: Index): UseFacts[] {
  return index.protocol.uses.map((use, n) => {
    const measure = index.measures.get(use.measure);
    const name = nameOf(use.measure);
    const raters = measure?.raters ?? none;
    const rater = use.rater ?? "";
    return {
      ref: `/uses/${n}`,
      measure: name,
      title: measure?.title ?? name,
      version: measure?.version ?? "",
      rater,
      raterFits: raters.length === 0 || raters.includes(rater),
      purposes: use.purposes.length > 0 ? use.purposes : (measure?.purposes ?? none),
      covers: measure?.covers ?? none,
      on: use.on ?? "",
      outsideTherapy: use.outsideTherapy,
      sessions: use.sessions,
      firstSession: firstOf(use.sessions),
      lastSession: lastOf(use.sessions),
      everySession: use.everySession,
      recurring: use.recurring.length > 0,
      cited: (measure?.cites.length ?? 0) > 0,
    };
  });
}

/** The same by purpose. */
export function measuredFacts(uses: readonly UseFacts[]): MeasuredFacts[] {
  return union(uses, ({ purposes }) => purposes).map((purpose) => {
    const rows = uses.filter(({ purposes }) => purposes.includes(purpose));
    const sessions = union(rows, (use) => use.sessions).sort((a, b) => a - b);
    const raters = (some: readonly UseFacts[]) => unique(some.flatMap(({ rater }) => (rater === "" ? none : [rater])));
    return {
      purpose,
      raters: raters(rows),
      covers: union(rows, ({ covers }) => covers),
      measures: unique(rows.map(({ measure }) => measure)),
      sessions,
      firstSession: firstOf(sessions),
      lastSession: lastOf(sessions),
      inTherapy: raters(rows.filter(({ outsideTherapy }) => !outsideTherapy)),
    };
  });
}
