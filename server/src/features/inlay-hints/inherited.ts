import { blockAt } from "../../compile/block-at.js";
import type { Understood } from "../../compile/understood.js";
import type { Said } from "../../finding.js";
import { editorText } from "../../messages/editor.js";
import type { LineOrigin } from "../../protocol/origins.js";
import type { Hint, HintPart } from "./hint.js";

/** How many inherited lines are shown in the text; the others are told when the author looks. */
const most = 3;
const longest = 40;

/** What a homework inherits, where it opens: the shortest lines themselves, all of them when the author looks. */
export function inheritedLines(
  { file, protocols }: Understood,
  textOf: (path: string) => string,
  say: (said: Said) => string,
): Hint[] {
  const { path, text } = file.parsed;
  return protocols.flatMap(({ protocol, origins }) =>
    protocol.homework.flatMap((homework): Hint[] => {
      const origin = origins.thing(homework);
      if (origin?.block.path !== path) return [];
      const open = blockAt(text, origin.block)?.open;
      const lines = [...origin.lines.values()].flat().filter(({ inheritedFrom }) => inheritedFrom !== undefined);
      if (open === undefined || lines.length === 0) return [];
      return [{ offset: open + 1, parts: partsOf(lines, textOf, say) }];
    }),
  );
}

function partsOf(
  lines: readonly LineOrigin[],
  textOf: (path: string) => string,
  say: (said: Said) => string,
): HintPart[] {
  const said = lines.map(({ line, inheritedFrom }) => {
    const words = textOf(line.path).slice(line.start, line.end);
    const block = inheritedFrom ? textOf(inheritedFrom.path).slice(inheritedFrom.start, inheritedFrom.end) : "";
    const tooltip = `${say(editorText("inherited-from", { block }))}\n\`\`\`homework\n${words}\n\`\`\``;
    return { text: inShort(words), place: line, tooltip };
  });
  const shown = said.filter(({ text }) => text.length <= longest).slice(0, most);
  const rest = said.filter((one) => !shown.includes(one));
  const parts = shown.flatMap((part, index): HintPart[] => (index === 0 ? [part] : [{ text: ", " }, part]));
  if (rest.length === 0) return parts;
  const all = rest.map(({ tooltip }) => tooltip).join("\n\n");
  const more = say(editorText("inherits-more", { count: rest.length }));
  return [...parts, { text: parts.length === 0 ? more : ` ${more}`, tooltip: all }];
}

/** A line without the words for people, spaces collapsed. */
function inShort(line: string): string {
  return line
    .replace(/"""[\s\S]*?"""|"[^"]*"|[“”„][^“”]*[“”]/g, "")
    .replace(/\s+([,}])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
