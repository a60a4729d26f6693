import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { freshFindings } from "../shared/fresh-findings.js";
import { deviations } from "./deviate.js";
import { extractTask } from "./extract-task.js";
import { findingFixes } from "./finding-fixes.js";
import { fixAllCertain, fixAllKind, fixAllOfKind } from "./fix-all.js";
import { importTerm, organise } from "./imports.js";
import { inlineTask } from "./inline-task.js";
import { type Offer, type Offered, touches } from "./offered.js";
import { planAndOffer } from "./plan-and-offer.js";
import { reviewNext } from "./review-next.js";
import { isActionData, keyOf, resolvesEdits, toCodeAction, withEdit } from "./to-code-action.js";

/** What can be done, by the kinds it may be of. */
const offers: readonly { kinds: readonly CodeActionKind[]; offer: Offer }[] = [
  { kinds: [CodeActionKind.QuickFix], offer: findingFixes },
  { kinds: [CodeActionKind.QuickFix], offer: importTerm },
  { kinds: [CodeActionKind.QuickFix], offer: reviewNext },
  { kinds: [CodeActionKind.QuickFix], offer: deviations },
  { kinds: [CodeActionKind.QuickFix], offer: fixAllOfKind },
  { kinds: [CodeActionKind.RefactorExtract], offer: extractTask },
  { kinds: [CodeActionKind.RefactorInline], offer: inlineTask },
  { kinds: [CodeActionKind.RefactorRewrite], offer: planAndOffer },
  { kinds: [CodeActionKind.SourceOrganizeImports], offer: organise },
  { kinds: [fixAllKind], offer: fixAllCertain },
];

/** What an author can have done at a place: fixes of findings, and changes of how things are written. */
export const codeActions: Feature = {
  capabilities: (client) =>
    client.textDocument?.codeAction?.codeActionLiteralSupport
      ? {
          codeActionProvider: {
            codeActionKinds: [...new Set(offers.flatMap(({ kinds }) => kinds))],
            resolveProvider: resolvesEdits(client),
          },
        }
      : {},
  register(connection, session) {
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      const document = await session.document(uri);
      if (!document) return [];
      await session.checker.loaded(document.project);
      const offered = offeredAt(session, document, range, context.only);
      const actions = offered.flatMap((one) => toCodeAction(one, session, document, range, context.diagnostics) ?? []);
      return [...new Map(actions.map((action) => [`${action.kind} ${action.title}`, action])).values()];
    });
    connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
      const { data } = action;
      if (!isActionData(data)) return action;
      const document = await session.document(data.uri);
      if (!document) return action;
      const offered = offeredAt(session, document, data.range).find((one) => keyOf(one) === data.key);
      return (offered && withEdit(action, offered, session, document)) ?? action;
    });
  },
};

/** @param only kinds that the client asks for, those below them included */
function offeredAt(
  session: Session,
  document: ShownDocument,
  range: Range,
  only: readonly CodeActionKind[] | undefined = [CodeActionKind.Empty],
): Offered[] {
  const span = document.spanOf(range);
  const findings = freshFindings(document.live, document.path);
  const here = findings.filter((finding) => touches(finding, span));
  const isWanted = (kind: CodeActionKind) =>
    only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
  return offers
    .filter(({ kinds }) => kinds.some(isWanted))
    .flatMap(({ offer }) => offer({ session, document, span, findings, here }))
    .filter(({ kind }) => isWanted(kind));
}
