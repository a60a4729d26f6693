import type { Place } from "../finding.js";

/** Where a line of a thing stands, and where it was inherited from if it is not the thing's own. */
export interface LineOrigin {
  /** The line from its keyword to its end. */
  line: Place;
  /** What stands after the keyword. */
  value: Place;
  /** The block it is inherited from (`every homework`, the homework after `like`), if it is not the thing's own. */
  inheritedFrom?: Place;
}

/** Where a thing of the Protocol comes from. */
export interface ThingOrigin {
  /** The declared name; for a block without one, its keyword; for a plan, the homework's name in it. */
  name: Place;
  /** The whole text of it. */
  block: Place;
  /** Its lines by keyword, in the order of the text. */
  lines: ReadonlyMap<string, readonly LineOrigin[]>;
  /** Whether recovery left out something of it, or of what it refers to. */
  incomplete: boolean;
}

/** The way back from every object of a Protocol to its place in the text. */
export class Origins {
  private readonly places = new Map<object, Place>();
  private readonly things = new Map<object, ThingOrigin>();
  /** Names of the `every …` blocks. */
  readonly every = new Map<"homework" | "session" | "record", Place>();

  setPlace(object: object, place: Place | undefined): void {
    if (place) this.places.set(object, place);
  }

  setThing(object: object, origin: ThingOrigin): void {
    this.things.set(object, origin);
    this.places.set(object, origin.block);
  }

  /** Where an object of the Protocol stands; where its `key` stands, when a line of its own gives it. */
  placeOf(object: object, key?: string): Place | undefined {
    const line = key === undefined ? undefined : this.things.get(object)?.lines.get(key)?.[0];
    return line?.line ?? this.places.get(object);
  }

  thing(object: object): ThingOrigin | undefined {
    return this.things.get(object);
  }
}
