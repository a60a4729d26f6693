import { defined } from "../../protocol/defined.js";
import { newProtocolCommand } from "../requests.js";
import { starterOf } from "../starting/index.js";
import { folderIn, type ServerCommand, textIn } from "./server-command.js";

/** The text of a first protocol of an approach, to be saved by the client. */
export const newProtocol: ServerCommand = {
  name: newProtocolCommand,
  async run({ session, argument }) {
    const approach = textIn(argument, "approach");
    if (approach === undefined) return null;
    return starterOf(session, defined({ approach, title: textIn(argument, "title"), ...folderIn(argument) }));
  },
};
