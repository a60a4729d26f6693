import type { Edit, Fix, Place } from "../finding.js";
import type { FactRecord } from "./evaluate.js";
import type { Judgement } from "./judge.js";
import type { FixBlock, FixTemplate } from "./pack.js";
import type { Placing, Standing } from "./placing.js";

/** A finding for which a rule proposes a change. */
interface Mended {
  /** What the rule is asked of. */
  each: string;
  /** What the finding is about, in one place or in several. */
  members: readonly { judgement: Pick<Judgement, "row">; standing: Standing }[];
  /** The lines that the rule looks at, by their keywords. */
  lines: readonly string[];
  place: Place;
  /** Whether all lack one line that a block around them can give to all. */
  isShared: boolean;
  placing: Placing;
  fillFor(row: FactRecord): (template: string) => string;
}

/** The change that a rule proposes, at the place of one finding. */
export function fixOf(template: FixTemplate, mended: Mended): Fix | undefined {
  const [first] = mended.members;
  if (!first) return undefined;
  const fill = mended.fillFor(first.judgement.row);
  const edits = editsOf(template, mended, first.standing, fill(template.text));
  return edits.length === 0 ? undefined : { title: fill(template.title), edits };
}

function editsOf(template: FixTemplate, mended: Mended, { missing, line }: Standing, text: string): Edit[] {
  const { place } = mended;
  switch (template.do) {
    case "replace":
      if (missing) return [];
      return template.of.length === 0
        ? [{ do: "replace", place, text }]
        : [{ do: "replace-term", place, terms: template.of, text }];
    case "remove":
      return missing ? [] : [{ do: "remove", place: line ?? place }];
    case "insert":
      return insertions(template, mended);
  }
}

/**
 * The line for each thing that the finding is about; once where it reads the same in the same block. A line that stands
 * there already, and does not hold what the rule asks, is not put in a second time.
 */
function insertions(template: FixTemplate, { each, lines, members, isShared, placing, fillFor }: Mended): Edit[] {
  const into = isShared && template.into === "here" ? sharedBlock(each) : template.into;
  const isOfThoseLines = lines.some((line) => template.text.startsWith(`${line.split("/").at(-1)} `));
  const edits = members.flatMap(({ judgement, standing }): Edit[] => {
    if (isOfThoseLines && !standing.missing) return [];
    const text = fillFor(judgement.row)(template.text);
    return [{ do: "insert-line", ...blockFor(into, standing, placing, text) }];
  });
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** The block from which all things of a kind inherit. */
function sharedBlock(each: string): FixBlock {
  if (each === "homework" || each === "plan") return "every homework";
  return each === "session" ? "every session" : "here";
}

/** The block for a new line; where it is not there yet, it is made for the line. */
function blockFor(
  name: FixBlock,
  standing: Standing,
  placing: Placing,
  text: string,
): { into: Place; text: string; within?: string } {
  const protocol = placing.protocol.block;
  switch (name) {
    case "here":
      return { into: standing.block, text };
    case "protocol":
      return { into: protocol, text };
    case "safety": {
      const safety = placing.block("safety");
      return safety ? { into: safety, text } : { into: protocol, text, within: "safety" };
    }
    case "every homework":
    case "every session": {
      const every = placing.every(name === "every homework" ? "homework" : "session");
      return every ? { into: every, text } : { into: protocol, text, within: name };
    }
  }
}
