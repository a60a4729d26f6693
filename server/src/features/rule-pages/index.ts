import { PackLibrary, shippedPacks } from "../../rules/index.js";
import { renderRulePage } from "../../rules/pages/rule-page.js";
import type { Feature } from "../feature.js";
import {
  type ListRulesParams,
  type ListRulesResult,
  listRules,
  type ReadRulePageParams,
  type ReadRulePageResult,
  readRulePage,
} from "../requests.js";
import type { Session } from "../session/session.js";

/** The rules that are at hand, and the pages of those that a project brings; the others are shipped with their pages. */
export const rulePages: Feature = {
  register(connection, session) {
    connection.onRequest(listRules, (params: ListRulesParams) => rulesAtHand(session, params));
    connection.onRequest(
      readRulePage,
      async ({ rule: name, uri }: ReadRulePageParams): Promise<ReadRulePageResult | null> => {
        const { live } = (await session.locate(uri)).project;
        const { library } = live.rulebook;
        const owned = library.rule(name);
        const manual = owned && live.manuals.get(owned.owner.approach);
        return owned && manual
          ? { markdown: renderRulePage(owned.rule, { owner: owned.owner, manual, library }) }
          : null;
      },
    );
  },
};

/** All rules that a file can be held against, or that are shipped. */
export async function rulesAtHand(session: Session, { uri }: ListRulesParams): Promise<ListRulesResult> {
  const project = uri === undefined ? undefined : (await session.locate(uri)).project;
  const library = project?.live.rulebook.library ?? new PackLibrary(shippedPacks());
  const rules = library.entries.flatMap(({ approach }) => {
    const pack = library.get(approach);
    return (pack?.rules ?? []).map(({ id, title, evidence }) => ({
      id,
      title,
      pack: approach,
      packTitle: pack?.title ?? approach,
      evidence,
    }));
  });
  return { rules };
}
