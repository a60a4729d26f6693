import type { Manual, Pack } from "./pack.js";

/** Lines of a protocol's head that hardly any other rule asks about, each with the fact that it gives. */
const lines = [
  { keyword: "language", fact: "language", asks: "the language of its texts" },
  { keyword: "format", fact: "format", asks: "who takes part" },
  { keyword: "setting", fact: "setting", asks: "where it is used" },
  { keyword: "version", fact: "version", asks: "its version" },
] as const;

/**
 * A rule to begin with, as an entry of a pack: it asks something simple, and its examples give what they should, so that
 * everything in it can be changed one line at a time.
 * @returns undefined if the pack has no frame that examples could change
 */
export function newRule(id: string, pack: Pack, { frames }: Manual): string | undefined {
  for (const [frame, text] of Object.entries(frames)) {
    const line = lines.find(({ keyword }) => new RegExp(`^ +${keyword} +\\S`, "m").test(text));
    const [, name] = /^protocol +(\S+)/m.exec(text) ?? [];
    const [source] = Object.keys(pack.sources);
    if (!line || name === undefined || source === undefined) continue;
    const inFrame = frame === Object.keys(frames)[0] ? "" : `\n        frame: ${frame}`;
    return `
  - id: ${id}
    # error, warning or hint
    severity: hint
    # A, B, C, D or T; never more than the sources carry. D is manual or expert consensus.
    evidence: D
    title: The protocol says ${line.asks}
    each: protocol
    require: protocol.${line.fact} != ''
    message: "'{protocol.title}' does not say ${line.asks}."
    why: Say here why it matters, and claim no more than the source does.
    help: Say here what to write.
    sources: [${source}]
    deviate: Say here when it is sound to leave it out.
    examples:
      - fails: |
          protocol ${name}
          - ${line.keyword}${inFrame}
      - passes: |
          protocol ${name}
          - ${line.keyword}
          + ${lineOf(text, line.keyword)}${inFrame}
`;
  }
  return undefined;
}

function lineOf(text: string, keyword: string): string {
  const [line = keyword] = new RegExp(`(?<=^ +)${keyword} .*$`, "m").exec(text) ?? [];
  return line.replace(/ +/g, " ").replace(/ *\/\/.*$/, "");
}
