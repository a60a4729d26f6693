import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Drawing } from "../../../server/src/compile/picture/cells.js";

/** What every piece of the picture needs: what is drawn and how, and what a reader does with it. */
export interface Glance {
  drawing: Drawing;
  /** Keys of the parts at the cursor of the editor. */
  atCursor: ReadonlySet<string>;
  /** Goes to the text of a part. */
  reveal(key: string): void;
  /** Shows the details of a part. */
  point(key: string): void;
}

export const GlanceContext = createContext<Glance | undefined>(undefined);

export function useGlance(): Glance {
  const glance = useContext(GlanceContext);
  if (!glance) throw new Error("A piece of the picture stands outside of it.");
  return glance;
}
