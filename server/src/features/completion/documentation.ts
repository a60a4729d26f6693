import type { Explanation } from "../../compile/explain/explanation.js";
import { innerWordExplained, keywordExplained } from "../../compile/explain/keywords.js";
import { approachExplained, ruleExplained } from "../../compile/explain/packs.js";
import { measureExplained, termExplained } from "../../compile/explain/terms.js";
import type { ShownDocument } from "../session/shown-document.js";
import type { Subject } from "./candidate.js";

/** What an item means, worked out when somebody looks at it. */
export function documentationOf(subject: Subject, { live }: ShownDocument): Explanation | undefined {
  const { library } = live.rulebook;
  switch (subject.is) {
    case "keyword":
      return keywordExplained(subject.block, subject.keyword);
    case "word":
      return innerWordExplained(subject.word);
    case "term":
      return termExplained(subject.term, live.world.vocabulary);
    case "approach":
      return approachExplained(subject.id, library);
    case "rule":
      return ruleExplained(subject.id, library);
    case "declaration": {
      const { name, term, measure, path } = subject.declaration;
      if (term) return termExplained(term, live.world.vocabulary);
      return measure && measureExplained(name, measure, path.startsWith("homework:"));
    }
    default:
      return undefined;
  }
}
