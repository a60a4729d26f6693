import { blocks } from "../generated/blocks.js";

/** Between the braces of an import stand names, no lines. */
export const importBlock = "import";

/** A block that no keyword opens: its lines cannot be told apart. */
export const unknownBlock = "unknown";

export const fileBlock = "HomeworkFile";

/** How a block is opened where nothing better is known: words of the language, or kinds of words in capitals. */
const headers: Readonly<Record<string, readonly string[]>> = {
  ProtocolMember: ["protocol", "ID"],
  PopulationLine: ["population"],
  CourseLine: ["course", "open"],
  HomeworkLine: ["homework", "ID"],
  RecordLine: ["record"],
  ChannelLine: ["channel", "ID"],
  HierarchyLine: ["hierarchy", "ID"],
  SessionLine: ["session", "NUMBER"],
  ReviewLine: ["review", "due", "homework"],
  OfferLine: ["when", "ID", "offer", "ID"],
  ConsentLine: ["consent"],
  SafetyLine: ["safety"],
  RiskPlanLine: ["risk", "plan"],
  TailorLine: ["tailor", "for", "ID"],
  SupervisionLine: ["supervision"],
  PolicyLine: ["policy"],
  VocabularyLine: ["kind", "ID"],
  MeasureLine: ["measure", "ID"],
};

/** The shortest beginning of a line of `outer` that opens `block`; `plan` opens the lines of a homework in a session. */
export function headerOf(block: string, outer: string): readonly string[] {
  const header = headers[block] ?? [];
  if (header[0] !== undefined && blocksOpenedBy(outer, header[0]).includes(block)) return header;
  const word = openersOf(block, outer)[0];
  if (word === undefined) return header;
  return word === "every" ? [word, ...header.slice(0, 1)] : [word, "ID"];
}

export function isBlock(name: string): boolean {
  return Object.hasOwn(blocks, name);
}

/** The keywords that may begin a line of a block. */
export function keywordsOf(block: string): string[] {
  return Object.keys(blocks[block] ?? {});
}

export function allows(block: string, word: string): boolean {
  return Object.hasOwn(blocks[block] ?? {}, word);
}

/** The blocks that a line of `block` may open when it begins with `word`. */
export function blocksOpenedBy(block: string, word: string): readonly string[] {
  return (allows(block, word) ? blocks[block]?.[word] : undefined) ?? [];
}

const inside = new Map(
  Object.entries(blocks).map(([block, words]) => [block, [...new Set(Object.values(words).flat())]]),
);

/** All blocks that lines of `block` may open. */
export function blocksIn(block: string): readonly string[] {
  return inside.get(block) ?? [];
}

/** The keywords of `outer` that open `block`. */
export function openersOf(block: string, outer: string): string[] {
  return keywordsOf(outer).filter((word) => blocksOpenedBy(outer, word).includes(block));
}

/** The blocks in which a line may begin with `word`. */
export function homesOf(word: string): string[] {
  return Object.keys(blocks).filter((block) => allows(block, word));
}

const starters = new Set(Object.keys(blocks).flatMap(keywordsOf));

/** A keyword that begins a line nowhere (`because`, `then`) goes on with the line above. */
export function beginsLines(word: string): boolean {
  return starters.has(word);
}
