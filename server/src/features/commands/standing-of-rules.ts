import { standingOfRulesCommand } from "../requests.js";
import { standingsIn } from "../rule-standing/index.js";
import { type ServerCommand, textIn } from "./server-command.js";

/** How each rule stands with the protocols of a file: it holds, is broken, is excused, does not apply. */
export const standingOfRules: ServerCommand = {
  name: standingOfRulesCommand,
  async run({ session, argument }) {
    const uri = textIn(argument, "uri");
    return uri === undefined ? null : standingsIn(session, { uri });
  },
};
