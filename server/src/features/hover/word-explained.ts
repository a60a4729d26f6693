import { innerWordExplained } from "../../compile/explain/keywords.js";
import { approachExplained, ruleExplained } from "../../compile/explain/packs.js";
import { valueExplained } from "../../compile/explain/terms.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { wordAt } from "../shared/cursor.js";
import type { Explained } from "./explained-at.js";

/** A word that stands for something that no file declares: an approach, a rule, a value that the language fixes. */
export function wordExplained(session: Session, document: ShownDocument, offset: number): Explained | undefined {
  const found = wordAt(document.bound, offset);
  const meaning = found?.meaning;
  if (!found || !meaning) return undefined;
  const { library } = document.live.rulebook;
  const explained = (explanation: Explained["explanations"][0] | undefined): Explained | undefined =>
    explanation && { span: found.span, explanations: [explanation] };
  switch (meaning.is) {
    case "approach":
      return explained(approachExplained(meaning.id, library));
    case "rule":
      return explained(ruleExplained(meaning.id, library, session.pageOf(document.project, meaning.id)));
    case "value":
      return explained(meaning.slot ? valueExplained(meaning.id, meaning.slot) : innerWordExplained(meaning.id));
    default:
      return undefined;
  }
}
