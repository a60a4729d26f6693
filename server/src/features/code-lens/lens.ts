import type { Place, Said } from "../../finding.js";

/** What a lens tells of, as the client hands it back. */
export interface LensData {
  uri: string;
  tells: "plans" | "reviews" | "uses" | "findings";
  /** Name of a protocol, or of a homework. */
  name: string;
  /** Name of the protocol that declares the homework; absent of one that the file shares. */
  within?: string;
}

/** What a lens says, and the places that it counts. */
export interface LensText {
  title: Said;
  places: readonly Place[];
}

export function isLensData(data: unknown): data is LensData {
  return typeof data === "object" && data !== null && "uri" in data && "tells" in data && "name" in data;
}
