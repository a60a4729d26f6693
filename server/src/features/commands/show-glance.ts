import { courseAtAGlance } from "../glance/index.js";
import { showGlanceCommand } from "../requests.js";
import { protocolIn, type ServerCommand } from "./server-command.js";

/** The course of a protocol as plain data, with what is found of each part: for a view of the client's own. */
export const showGlance: ServerCommand = {
  name: showGlanceCommand,
  async run({ session, argument }) {
    const asked = protocolIn(argument);
    return asked ? courseAtAGlance(session, asked) : null;
  },
};
