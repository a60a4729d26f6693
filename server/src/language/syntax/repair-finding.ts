import type { Finding } from "../../finding.js";
import { syntaxFinding } from "../../messages/syntax.js";
import { blocks } from "../generated/blocks.js";
import type { Repair } from "../tokens/repair.js";
import { blockName } from "./block-names.js";

/** Tells the author what the block repair had to put right. */
export function repairFinding(repair: Repair, path: string): Finding {
  const place = { path, start: repair.start, end: repair.end };
  switch (repair.what) {
    case "missing-closing-brace":
      return syntaxFinding("missing-closing-brace", place, { opened: repair.opened });
    case "missing-opening-brace":
      return syntaxFinding("missing-opening-brace", place, { keyword: repair.keyword });
    case "stray-brace":
      return syntaxFinding("stray-brace", place, { brace: repair.brace });
    case "trailing-comma":
      return syntaxFinding("trailing-comma", place, { next: repair.next });
    case "misspelt-keyword":
      return syntaxFinding(
        "misspelt-keyword",
        place,
        { found: repair.found, meant: repair.meant },
        {
          fixes: [{ title: `Write ${repair.meant}`, edits: [{ do: "replace", place, text: repair.meant }] }],
        },
      );
    case "misplaced-keyword":
      return syntaxFinding("misplaced-keyword", place, {
        keyword: repair.keyword,
        block: blockName(repair.block),
        advice: whereAllowed(repair.keyword),
      });
    case "unknown-line":
      return syntaxFinding("unknown-line", place, {
        found: repair.found,
        block: blockName(repair.block),
        choices: Object.keys(blocks[repair.block] ?? {}).join(", "),
      });
  }
}

function whereAllowed(keyword: string): string {
  const places = Object.keys(blocks).filter((block) => Object.hasOwn(blocks[block] ?? {}, keyword));
  return places.length === 0
    ? "Take the line out."
    : `Move the line: it belongs in ${places.map(blockName).join(" or ")}.`;
}
