import type { Explanation } from "../../compile/explain/explanation.js";
import { measureExplained, termExplained } from "../../compile/explain/terms.js";
import { usesOfMeasure } from "../../compile/explain/things/aims-and-sources.js";
import { explainedAsWritten } from "../../compile/explain/things/as-written.js";
import { protocolExplained } from "../../compile/explain/things/course.js";
import { thingExplained } from "../../compile/explain/things/index.js";
import { type Declaration, spanOf, type Vocabulary } from "../../language/index.js";
import type { ResolvedProtocol } from "../../protocol/resolve/resolve.js";
import type { ShownDocument } from "../session/shown-document.js";
import { isShipped } from "../shared/names.js";

/** What something declared is: by itself, and in the protocol of the document that has a part for it. */
export function declarationExplained(document: ShownDocument, declaration: Declaration, offset: number): Explanation {
  const { term, measure, name } = declaration;
  const protocols = nearestFirst(document.understood.protocols, offset);
  if (term) return termExplained(term, vocabularyOf(document, protocols[0]));
  if (measure) {
    const explanation = measureExplained(name, measure, isShipped(declaration));
    const uses = protocols.flatMap(({ protocol, idOf }) => usesOfMeasure(idOf(declaration), protocol));
    // Whoever can name it has imported it.
    return { ...explanation, lines: [...explanation.lines.filter(([label]) => label !== "Import"), ...uses] };
  }
  if (declaration.space === "protocol") return ofProtocol(document, declaration, protocols);
  for (const resolved of protocols) {
    const explanation = thingExplained(declaration, resolved);
    if (explanation) return explanation;
  }
  return explainedAsWritten(declaration);
}

/** Where the words of a place are looked up. */
function vocabularyOf({ bound }: ShownDocument, nearest: ResolvedProtocol | undefined): Vocabulary {
  return (nearest && bound.protocolScopes.get(nearest.node))?.vocabulary ?? bound.scope.vocabulary;
}

/** The protocol that the place lies in knows best. */
function nearestFirst(protocols: readonly ResolvedProtocol[], offset: number): ResolvedProtocol[] {
  const isAround = ({ node }: ResolvedProtocol) => {
    const span = spanOf(node);
    return span !== undefined && span.start <= offset && offset <= span.end;
  };
  return [...protocols.filter(isAround), ...protocols.filter((one) => !isAround(one))];
}

function ofProtocol(
  { live }: ShownDocument,
  declaration: Declaration,
  protocols: readonly ResolvedProtocol[],
): Explanation {
  const resolved =
    protocols.find((one) => one.declaration === declaration) ??
    live.understand(declaration.path)?.protocols.find(({ protocol }) => protocol.name === declaration.name);
  if (!resolved) return explainedAsWritten(declaration);
  const { home } = resolved.protocol.approach;
  const title = home === undefined ? undefined : live.rulebook.library.named(home)?.title;
  return protocolExplained(resolved.protocol, title);
}
