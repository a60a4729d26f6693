import type { Place } from "../../finding.js";
import type { Origins } from "../../protocol/origins.js";
import type { GlancePart } from "./glance-model.js";

/** The way from an object of the protocol to its text. */
export type WayBack = Pick<Origins, "placeOf" | "thing">;

/**
 * Makes the parts of a picture and remembers which objects of the protocol each stands for, so that what is found about
 * an object can be shown at its part.
 */
export class PartMaker {
  readonly #origins: WayBack;
  readonly #partsOf = new Map<object, GlancePart[]>();

  constructor(origins: WayBack) {
    this.#origins = origins;
  }

  /**
   * @param about what the part stands for: the first that has a place is where to go, all of them are its extents
   * @param rest what else there is to say of it
   */
  part<Rest extends object>(key: string, about: readonly (object | undefined)[], rest: Rest): GlancePart & Rest {
    const objects = about.filter((object) => object !== undefined);
    const part = { key, ...this.standing(objects), findings: [], ...rest };
    for (const object of objects) {
      const known = this.#partsOf.get(object);
      if (known) known.push(part);
      else this.#partsOf.set(object, [part]);
    }
    return part;
  }

  /** The parts that stand for an object of the protocol. */
  partsOf(object: object): readonly GlancePart[] {
    return this.#partsOf.get(object) ?? [];
  }

  standing(objects: readonly object[]): Pick<GlancePart, "place" | "extents"> {
    const place = objects.map((object) => this.nameOf(object)).find((found) => found !== undefined);
    const extents: Place[] = [];
    for (const object of objects) {
      const extent = this.#origins.placeOf(object);
      if (extent && !extents.some((other) => isSamePlace(other, extent))) extents.push(copied(extent));
    }
    return place === undefined ? { extents } : { place, extents };
  }

  /** Where an object is named, or begins. */
  nameOf(object: object): Place | undefined {
    const place = this.#origins.thing(object)?.name ?? this.#origins.placeOf(object);
    return place && copied(place);
  }

  /** Where a line of an object stands. */
  lineOf(object: object, keyword: string): Place | undefined {
    const line = this.#origins.thing(object)?.lines.get(keyword)?.[0]?.line;
    return line && copied(line);
  }
}

/** A place may be a larger object; the model holds plain places only. */
export function copied({ path, start, end }: Place): Place {
  return { path, start, end };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.path === other.path && one.start === other.start && one.end === other.end;
}
