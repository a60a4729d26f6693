import type { Evidence, Pack } from "./pack.js";

/** What each mark stands for. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  A: "a meta-analysis or experiment",
  B: "replicated correlational or process studies",
  C: "single or mixed studies",
  D: "manual or expert consensus",
  T: "follows from the approach's own theory or definition",
};

/** The strength of the evidence in words, for a protocol of an approach. Studies of homework elsewhere are not borrowed. */
export function evidenceInWords(evidence: Evidence, home: Pick<Pack, "homeworkStudied">): string {
  const words = evidenceWords[evidence];
  return home.homeworkStudied ? words : `${words}; homework itself is untested here`;
}

/** Authors and year of a citation, e.g. "Beck, Rush, Shaw & Emery (1979)"; of what has no year its words, within a sentence. */
export function shortCitation(citation: string): string {
  const [words = citation, year] = citation.split(/ ?\(([^)]*)\)/, 2);
  if (year === undefined) return citation;
  return /\d|undated/.test(year) ? `${words} (${year})` : words.charAt(0).toLowerCase() + words.slice(1);
}
