import { shippedPackEntries, shippedPackTexts } from "./generated/shipped-packs.js";
import type { Pack } from "./pack.js";
import type { PackEntry, PackSource } from "./pack-library.js";

/** The packs that come with the project, each read when it is first needed. */
export function shippedPacks(): PackSource[] {
  return shippedPackEntries.map((entry) => ({ entry, read: () => readShipped(entry) }));
}

function readShipped({ approach }: PackEntry): Pack {
  const text = shippedPackTexts[approach];
  if (text === undefined) throw new Error(`The shipped packs name ${approach} but do not hold it.`);
  return JSON.parse(text) as Pack;
}
