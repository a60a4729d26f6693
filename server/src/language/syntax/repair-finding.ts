import type { Finding } from "../../finding.js";
import { syntaxFinding } from "../../messages/syntax.js";
import type { Repair } from "../tokens/repairs.js";
import { blockName } from "./block-names.js";

/** Tells the author what the block repair had to put right. */
export function repairFinding(repair: Repair, path: string): Finding {
  const place = { path, start: repair.start, end: repair.end };
  const rewrite = (text: string) => ({
    fixes: [{ title: `Write ${text}`, edits: [{ do: "replace" as const, place, text }] }],
  });
  switch (repair.what) {
    case "missing-closing-brace":
      return syntaxFinding(repair.what, place, { opened: repair.opened });
    case "replaced-closing-brace":
      return syntaxFinding(repair.what, place, { opened: repair.opened, found: repair.found }, rewrite("}"));
    case "missing-opening-brace":
      return syntaxFinding(repair.what, place, { keyword: repair.keyword });
    case "stray-brace":
      return syntaxFinding(repair.what, place, { brace: repair.brace });
    case "trailing-comma": {
      const fixes = [{ title: "Take out the comma", edits: [{ do: "remove" as const, place }] }];
      return syntaxFinding(repair.what, place, { next: repair.next }, { fixes });
    }
    case "misspelt-keyword":
      return syntaxFinding(repair.what, place, { found: repair.found, meant: repair.meant }, rewrite(repair.meant));
    case "wrong-opener":
      return syntaxFinding(
        repair.what,
        place,
        { found: repair.found, meant: repair.meant, block: blockName(repair.block) },
        rewrite(repair.meant),
      );
  }
}
