import { listRulesCommand } from "../requests.js";
import { rulesAtHand } from "../rule-pages/index.js";
import { type ServerCommand, textIn } from "./server-command.js";

/** All rules that a file can be held against; without a file those that are shipped. */
export const listRules: ServerCommand = {
  name: listRulesCommand,
  async run({ session, argument }) {
    const uri = textIn(argument, "uri");
    return rulesAtHand(session, uri === undefined ? {} : { uri });
  },
};
