import { withPack } from "../../compile/name-pack.js";
import { newProjectFile } from "../../compile/new-project.js";
import { projectFileName } from "../../compile/project-settings.js";
import { newRule } from "../../rules/new-rule.js";
import { starterPack } from "../../rules/starter-pack.js";
import type { Feature } from "../feature.js";
import {
  type StartPackParams,
  type StartPackResult,
  startPack,
  type WriteRuleParams,
  type WriteRuleResult,
  writeRule,
} from "../pack-requests.js";
import type { Session } from "../session/session.js";
import { uriBelow } from "../session/uris.js";

const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Helps a team to write rules of its own: a first pack, and further rules, each with examples that run. */
export const packWriting: Feature = {
  register(connection, session) {
    connection.onRequest<StartPackResult, void>(startPack, (params: StartPackParams) => started(params, session));
    connection.onRequest<WriteRuleResult, void>(writeRule, (params: WriteRuleParams) => written(params, session));
  },
};

async function started({ folder, name, base }: StartPackParams, session: Session): Promise<StartPackResult> {
  if (!id.test(name)) return { refused: "name" };
  const { project } = await session.locate(uriBelow(folder, projectFileName));
  const { library } = project.live.rulebook;
  const path = `approaches/${name}.approach.yaml`;
  if (library.named(name) || project.live.exists(path)) return { refused: "taken" };
  const before = session.textOf(project, projectFileName)?.text ?? newProjectFile;
  return {
    files: [
      {
        uri: uriBelow(project.root, path),
        text: starterPack(name, base === undefined ? undefined : library.named(base), library),
      },
      { uri: uriBelow(project.root, projectFileName), text: withPack(before, path) },
    ],
  };
}

async function written({ uri, id: rule }: WriteRuleParams, session: Session): Promise<WriteRuleResult> {
  if (!id.test(rule)) return { refused: "name" };
  const { project, path } = await session.locate(uri);
  const { packs, manuals, rulebook } = project.live;
  const pack = packs.find(({ rules }) => rules.some(({ place }) => place?.path === path));
  const manual = pack && manuals.get(pack.approach);
  if (!manual) return null;
  if (rulebook.library.ruleId(rule) !== undefined) return { refused: "taken" };
  const text = newRule(rule, pack, manual);
  return text === undefined ? { refused: "frame" } : { text };
}
