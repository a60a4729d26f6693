import { compileFile } from "../compiled/index.js";
import { compileCommand } from "../requests.js";
import { type ServerCommand, textIn, truthIn } from "./server-command.js";

/** What the protocols of a file compile to, or how many errors keep them from it. */
export const compileOneFile: ServerCommand = {
  name: compileCommand,
  async run({ session, argument }) {
    const uri = textIn(argument, "uri");
    return uri === undefined ? null : compileFile(session, { uri, places: truthIn(argument, "places") });
  },
};
