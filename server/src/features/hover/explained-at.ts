import type { Explanation } from "../../compile/explain/explanation.js";
import type { Span } from "../../finding.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { namedAt } from "../shared/names.js";
import { passageAt } from "../shared/passages.js";
import { declarationExplained } from "./declaration-explained.js";
import { fileExplained } from "./file-explained.js";
import { keywordExplainedAt } from "./keyword-explained.js";
import { textExplained } from "./text-explained.js";
import { wordExplained } from "./word-explained.js";

/** What there is to say of a stretch of a text. */
export interface Explained {
  span: Span;
  explanations: readonly Explanation[];
}

export function explainedAt(session: Session, document: ShownDocument, offset: number): Explained | undefined {
  const passage = passageAt(document.text, offset);
  if (passage?.is === "comment") return undefined;
  if (passage?.is === "text") return fileExplained(document, offset) ?? textExplained(document, offset);
  const named = namedAt(session, document, offset);
  if (named) {
    const explanation = declarationExplained(document, named.declaration, offset);
    return { span: named.mention.place, explanations: [explanation] };
  }
  return wordExplained(session, document, offset) ?? keywordExplainedAt(document, offset);
}
