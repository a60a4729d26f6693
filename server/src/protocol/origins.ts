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

/**
 * The way back from every object of a Protocol to its place in the text. Few of them are ever asked for, so places are
 * worked out only then.
 */
export class Origins {
  private readonly places = new Map<object, object>();
  private readonly things = new Map<object, ThingOrigin | (() => ThingOrigin)>();
  /** Names of the `every …` blocks. */
  readonly every = new Map<"homework" | "session" | "record", Place>();

  /** @param placeOfNode leads from a node of a tree to its place */
  constructor(private readonly placeOfNode: (node: object) => Place | undefined = () => undefined) {}

  /** @param place a place, or the node that stands there */
  setPlace(object: object, place: object | undefined): void {
    if (place) this.places.set(object, place);
  }

  setThing(object: object, origin: ThingOrigin | (() => ThingOrigin)): void {
    this.things.set(object, origin);
  }

  /** Where an object of the Protocol stands; where its `key` stands, when a line of its own gives it. */
  placeOf(object: object, key?: string): Place | undefined {
    const thing = this.thing(object);
    const line = key === undefined ? undefined : thing?.lines.get(key)?.[0];
    if (line) return line.line;
    const place = this.places.get(object);
    if (place === undefined) return thing?.block;
    return isPlace(place) ? place : this.placeOfNode(place);
  }

  thing(object: object): ThingOrigin | undefined {
    const origin = this.things.get(object);
    if (typeof origin !== "function") return origin;
    const made = origin();
    this.things.set(object, made);
    return made;
  }
}

function isPlace(place: object): place is Place {
  return "path" in place;
}
