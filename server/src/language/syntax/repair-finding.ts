import type { Finding } from "../../finding.js";
import { commonFix } from "../../messages/phrases/common.js";
import { syntaxFix } from "../../messages/phrases/syntax.js";
import { syntaxFinding } from "../../messages/syntax.js";
import type { Repair } from "../tokens/repairs.js";
import { blockPhrase } from "./block-names.js";

/** Tells the author what the block repair had to put right. */
export function repairFinding(repair: Repair, path: string): Finding {
  const place = { path, start: repair.start, end: repair.end };
  const rewrite = (text: string) => ({
    fixes: [commonFix([{ do: "replace", place, text }], "write", { text })],
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
      const fixes = [syntaxFix([{ do: "remove", place }], "take-out-comma")];
      return syntaxFinding(repair.what, place, { next: repair.next }, { fixes });
    }
    case "misspelt-keyword":
      return syntaxFinding(repair.what, place, { found: repair.found, meant: repair.meant }, rewrite(repair.meant));
    case "wrong-opener":
      return syntaxFinding(
        repair.what,
        place,
        { found: repair.found, meant: repair.meant, block: blockPhrase(repair.block) },
        rewrite(repair.meant),
      );
  }
}
