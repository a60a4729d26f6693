import { alternatives, keyOrder } from "./generated/key-order.js";

/** How one kind of object is laid out in the JSON: its keys in order, and the layout of what each of them holds. */
export interface Layout {
  /** The keys in order, each with its place. */
  readonly ranks: ReadonlyMap<string, number>;
  /** By place of the key, the layout of the object, or of each object of the list, that it holds. */
  readonly below: readonly (Below | undefined)[];
}

/** One layout, or several told apart by the value of one key. */
export type Below = Layout | { readonly mark: string; readonly layouts: ReadonlyMap<string, Layout> };

const known = new Map<string, Below>();

/** The layout of the whole protocol. */
export function protocolLayout(): Layout {
  const layout = layoutNamed("Protocol");
  if ("mark" in layout) throw new Error("A protocol is of one kind.");
  return layout;
}

/** The layout of this very object. */
export function layoutOf(object: object, below: Below): Layout {
  if (!("mark" in below)) return below;
  const value: unknown = Reflect.get(object, below.mark);
  const layout = below.layouts.get(String(value));
  if (!layout) throw new Error(`Nothing is called "${String(value)}" by its \`${below.mark}\`.`);
  return layout;
}

function layoutNamed(kind: string): Below {
  const there = known.get(kind);
  if (there) return there;
  const choice = alternatives[kind];
  if (choice) {
    const layouts = new Map<string, Layout>();
    const made = { mark: choice.mark, layouts };
    known.set(kind, made);
    for (const [value, name] of Object.entries(choice.kinds)) {
      const layout = layoutNamed(name);
      if (!("mark" in layout)) layouts.set(value, layout);
    }
    return made;
  }
  const ranks = new Map<string, number>();
  const below: (Below | undefined)[] = [];
  // Known before it is complete, because conditions hold conditions.
  known.set(kind, { ranks, below });
  for (const entry of keyOrder[kind] ?? []) {
    ranks.set(typeof entry === "string" ? entry : entry[0], ranks.size);
    below.push(typeof entry === "string" ? undefined : layoutNamed(entry[1]));
  }
  return { ranks, below };
}
