import { l10n, type QuickPickItem, QuickPickItemKind } from "vscode";
import type { StartingApproach } from "../../../../server/src/features/requests.js";

export interface ApproachItem extends QuickPickItem {
  /** Undefined of a line that only parts families. */
  approach?: string;
}

/** The approaches as lines to pick from, by family; what adds itself to an approach comes last. */
export function approachItems(approaches: readonly StartingApproach[]): ApproachItem[] {
  const families = [...new Set(approaches.filter(({ overlay }) => !overlay).map(({ family }) => family))];
  const groups = families.map((family) => ({
    label: inWords(family),
    members: approaches.filter((one) => !one.overlay && one.family === family),
  }));
  const overlays = approaches.filter(({ overlay }) => overlay);
  if (overlays.length > 0) groups.push({ label: l10n.t("added to an approach"), members: overlays });
  return groups.flatMap(({ label, members }) => [
    { label, kind: QuickPickItemKind.Separator },
    ...members.map((approach) => ({
      label: approach.title,
      description: stanceInWords(approach.stance),
      detail: firstSentence(approach.about),
      approach: approach.id,
    })),
  ]);
}

/** Who leads when homework comes up. */
function stanceInWords(stance: string): string {
  switch (stance) {
    case "directive":
      return l10n.t("the therapist sets homework");
    case "guided":
      return l10n.t("homework is agreed together");
    case "invitational":
      return l10n.t("homework is offered, and may be declined");
    case "non-directive":
      return l10n.t("no homework is set; the client leads");
    default:
      return "";
  }
}

function inWords(family: string): string {
  return family.replaceAll("-", " ");
}

function firstSentence(markdown: string): string {
  const plain = markdown.replace(/[*_`]/g, "").replace(/\s+/g, " ").trim();
  return /^.*?\.(?=\s|$)/.exec(plain)?.[0] ?? plain;
}
