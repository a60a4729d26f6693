import type { Place } from "../finding.js";
import type { LineOrigin, Origins, ThingOrigin } from "../protocol/origins.js";
import type { FactRecord } from "./evaluate.js";
import type { Judgement } from "./judge.js";
import { lineKey } from "./line-keys.js";

/** Where a finding stands. */
export interface Standing {
  place: Place;
  /** Whether a line that should be there is not: the finding stands at the name of the block that should hold it. */
  missing: boolean;
  /** The block that a line can be inserted into. */
  block: Place;
  /** The line that is there, from its keyword to its end. */
  line?: Place;
  /** The block from which the line is inherited. */
  inheritedFrom?: Place;
}

type Thing = Readonly<Record<string, unknown>>;

/** Leads the rows of the facts back to the text, by way of the compiled protocol. */
export class Placing {
  readonly #protocol: Thing;
  readonly #origins: Origins;

  /** @param protocol the compiled protocol that the facts were derived from; the `ref` of a row points into it */
  constructor(protocol: object, origins: Origins) {
    this.#protocol = protocol as Thing;
    this.#origins = origins;
  }

  /** Where a judgement stands: at the first of its lines that is there, else at the name of what it is about. */
  standing({ about, row }: Judgement): Standing {
    const owners = this.#owners(about.each, row);
    const isOfProtocol = about.at.length > 0 && about.at.every((keyword) => blocks.has(keyword.split("/")[0] ?? ""));
    if (isOfProtocol) owners.splice(0, owners.length, this.#protocol);
    const lines = about.at.flatMap((keyword) => {
      const line = this.#lineStanding(keyword.split("/"), owners);
      // `review` beside `review/about` is where the line within it is missed, not a line that says something wrong.
      const isBlockOfOther = about.at.some((other) => other.startsWith(`${keyword}/`));
      return line ? [{ ...line, missing: line.missing || isBlockOfOther }] : [];
    });
    const named = isOfProtocol ? this.#protocol : this.#subject(about, row);
    return lines.find(({ missing }) => !missing) ?? lines[0] ?? this.#nameStanding(named);
  }

  /** The block `every homework` or `every session`, by its name. */
  every(kind: "homework" | "session"): Place | undefined {
    return this.#origins.every.get(kind);
  }

  /** The name of the protocol and its block. */
  get protocol(): Standing {
    return this.#nameStanding(this.#protocol);
  }

  /** The block of a part of the protocol such as `safety`. */
  block(key: string): Place | undefined {
    return this.#thing(this.#protocol[key])?.block;
  }

  /** The name of what a judgement is about. */
  nameFor({ about, row }: Judgement): Place {
    return this.#nameStanding(this.#subject(about, row)).place;
  }

  /** Where an object of the compiled protocol is named. */
  nameOf(object: object): Place {
    return this.#thing(object)?.name ?? this.#origins.placeOf(object) ?? this.protocol.place;
  }

  /** Whether recovery left out something of the protocol, so that nothing is sure to be missing from it. */
  get isIncomplete(): boolean {
    return this.#thing(this.#protocol)?.incomplete ?? false;
  }

  /** Whether recovery left out something of what a judgement is about. */
  isAffected({ about, row }: Judgement): boolean {
    return this.#owners(about.each, row).some((owner) => this.#thing(owner)?.incomplete);
  }

  /** A line that is missing belongs to the declaration of a task; without a line a plan is meant as such. */
  #subject({ each, at }: Judgement["about"], row: FactRecord): Thing {
    const owners = this.#owners(each, row);
    const isOfDeclaration = at.length > 0 && !isChanged(row);
    return (isOfDeclaration ? owners.at(-1) : owners[0]) ?? this.#protocol;
  }

  /** The things whose lines a row reads, nearest first: a plan's own block, then its task. */
  #owners(context: string, row: FactRecord): Thing[] {
    const refs =
      context === "plan"
        ? [row.ref, (row.homework as FactRecord).ref]
        : isChanged(row)
          ? [row.changedBy, row.ref]
          : [row.ref];
    return refs.map((ref) => this.#at(ref));
  }

  /** A line, by its path through blocks; where it is not there, the innermost block on the way. */
  #lineStanding(path: readonly string[], owners: readonly Thing[]): Standing | undefined {
    const [keyword = "", ...rest] = path;
    for (const owner of owners) {
      const origin = this.#thing(owner);
      const found = origin && lineOf(origin, keyword);
      const blocks = this.#innerBlocks(owner, keyword);
      const [inner] = blocks;
      if (inner && (rest.length > 0 || !found || !linesWithBlocks.has(keyword))) {
        const within = rest.length > 0 ? blocks.flatMap((block) => this.#lineStanding(rest, [block]) ?? []) : [];
        return within.find(({ missing }) => !missing) ?? within[0] ?? this.#nameStanding(inner, found);
      }
      if (!found) continue;
      const { line, value, inheritedFrom } = found;
      const [word = ""] = keyword.split(" ");
      return {
        place: rest.length > 0 ? { ...line, end: line.start + word.length } : value,
        missing: rest.length > 0,
        block: origin.block,
        line,
        ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
      };
    }
    return undefined;
  }

  /** The blocks that lines of a keyword open, such as the reviews of a session; a plan holds its own among its changes. */
  #innerBlocks(owner: Thing, keyword: string): Thing[] {
    const key = lineKey(keyword);
    const { changes } = owner;
    const inner = owner[key] ?? (isThing(changes) ? changes[key] : undefined);
    const candidates = Array.isArray(inner) && linesWithBlocks.has(keyword) ? inner : [inner];
    return candidates.filter((block) => isThing(block) && this.#thing(block));
  }

  /** @param line the line that opens the thing's block, if it may be inherited */
  #nameStanding(thing: Thing, line?: LineOrigin): Standing {
    const origin = this.#thing(thing);
    const inherited = line?.inheritedFrom === undefined ? {} : { inheritedFrom: line.inheritedFrom };
    if (origin) return { place: origin.name, missing: true, block: origin.block, ...inherited };
    if (thing === this.#protocol) return nowhere;
    const place = this.#origins.placeOf(thing);
    // What is no block, such as a text, stands where it is written: nothing is missing there.
    return place ? { ...this.protocol, place, missing: false } : this.protocol;
  }

  #thing(object: unknown): ThingOrigin | undefined {
    return isThing(object) ? this.#origins.thing(object) : undefined;
  }

  /** What a JSON pointer leads to: the innermost of its objects whose place is known, if only the protocol. */
  #at(ref: unknown): Thing {
    let known = this.#protocol;
    if (typeof ref !== "string") return known;
    let at: unknown = known;
    for (const key of ref.split("/").slice(1)) {
      at = isThing(at) ? at[key] : undefined;
      if (isThing(at) && this.#origins.placeOf(at)) known = at;
    }
    return known;
  }
}

/** Lines that say something themselves and may hold further lines; other blocks are known by their name alone. */
const linesWithBlocks: ReadonlySet<string> = new Set(["record", "review"]);

/** Blocks of the protocol. What a task misses there, such as a screen before it, is missing from them. */
const blocks: ReadonlySet<string> = new Set(["population", "consent", "policy", "safety", "supervision"]);

/** Whether a row is a task as a single plan changes it. */
function isChanged({ changedBy }: FactRecord): boolean {
  return typeof changedBy === "string" && changedBy !== "";
}

const nowhere: Standing = {
  place: { path: "", start: 0, end: 0 },
  missing: true,
  block: { path: "", start: 0, end: 0 },
};

/** Lines are known by the first word of their keyword; a line for one reader has that reader behind it. */
function lineOf(origin: ThingOrigin, keyword: string): LineOrigin | undefined {
  const [word = ""] = keyword.split(" ");
  for (const [key, lines] of origin.lines) {
    const [first] = lines;
    if (first && (key === word || key.startsWith(`${word} for `) || lineKey(key) === lineKey(keyword))) return first;
  }
  return undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}
