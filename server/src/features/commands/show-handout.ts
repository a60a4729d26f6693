import { defined } from "../../protocol/defined.js";
import { sheetToTakeHome } from "../handout/index.js";
import { showHandoutCommand } from "../requests.js";
import { protocolIn, type ServerCommand, textIn } from "./server-command.js";

/** What a client takes home after a session, as plain data: for a view of the editor's own. */
export const showHandout: ServerCommand = {
  name: showHandoutCommand,
  async run({ session, argument }) {
    const asked = protocolIn(argument);
    if (!asked) return null;
    const [of, task, reader] = ["session", "task", "reader"].map((key) => textIn(argument, key));
    return sheetToTakeHome(session, defined({ ...asked, session: of, task, reader }));
  },
};
