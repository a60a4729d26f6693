import type { Pack } from "./pack.js";
import type { PackLibrary } from "./pack-library.js";

/** The approaches that bring a first protocol to start from, in the order of the packs. */
export function startersOf(library: PackLibrary): Pack[] {
  return library.entries.flatMap(({ approach }) => {
    const pack = library.get(approach);
    return pack?.starter === undefined ? [] : [pack];
  });
}

/**
 * The first protocol of an approach, under a title of its author's own; its name is made from the title.
 * @param title without one the protocol is called as its approach calls it
 */
export function startedText(starter: string, title?: string): string {
  const words = (title ?? "").replace(/["“”„]/g, "").trim();
  if (words === "") return starter;
  return starter.replace(/^protocol +\S+ +"[^"]*"/m, () => `protocol ${nameFor(words, starter)} "${words}"`);
}

/** A name as authors write them: the words of the title without spaces, each with a capital. */
function nameFor(title: string, starter: string): string {
  const words = title.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  if (!/^\p{L}/u.test(name)) return "FirstProtocol";
  // The name that it had is given up.
  const others = starter.replace(/^protocol +\S+/m, "");
  const isTaken = new Set(others.match(/[\p{L}_][\p{L}\p{N}_-]*/gu)).has(name);
  return isTaken ? `${name}Protocol` : name;
}
