import type { Phrase } from "../../finding.js";
import type { Declaration } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { aimName, spaceName } from "../../messages/phrases/spaces.js";
import type { Checking } from "./checking.js";
import type { ProtocolView } from "./protocol-view.js";

/** Declarations that need no use: a source stands for itself, a stage divides the course, a step is told elsewhere. */
const exempt = new Set(["source", "stage", "step"]);

/** What a protocol declares and never uses. What a file declares at its top may be used by others. */
export function checkUnused(inside: readonly Declaration[], view: ProtocolView, checking: Checking): void {
  for (const declaration of inside) {
    const { space, name, place } = declaration;
    if (exempt.has(space)) continue;
    if (space === "homework") {
      if (!view.inUse.has(declaration) && !isClientsOwn(declaration, view))
        checking.add(checkMessage("never-planned", place, { name }));
    } else if (!isUsed(declaration, view, checking)) {
      checking.add(checkMessage("unused-declaration", place, { what: calledSo(declaration), name }));
    }
  }
}

/** What a client devises comes up when it does; nobody has to plan it. */
function isClientsOwn(declaration: Declaration, view: ProtocolView): boolean {
  const homework = view.homework(declaration);
  return homework !== undefined && (homework.origin === "client" || homework.traits.includes("client-own"));
}

/** A hierarchy with a step that something names is used, although no task may climb it: that is another finding. */
function isUsed(declaration: Declaration, view: ProtocolView, { file }: Checking): boolean {
  if (declaration.space === "hierarchy" && [...view.stepsInUse].some(({ within }) => within === declaration))
    return true;
  const { term } = declaration;
  if (term && (file.termsInUse.has(term) || file.unknownIn.has(term.vocabulary))) return true;
  return file.references.has(declaration);
}

function calledSo({ space, node }: Declaration): Phrase {
  return node.$type === "Aim" && node.aim !== undefined ? aimName(node.aim) : spaceName(space);
}
