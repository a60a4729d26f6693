import { listApproachesCommand } from "../requests.js";
import { approachesToBeginWith } from "../starting/index.js";
import { folderIn, type ServerCommand } from "./server-command.js";

/** The approaches that a protocol can begin with. */
export const listApproaches: ServerCommand = {
  name: listApproachesCommand,
  run: async ({ session, argument }) => approachesToBeginWith(session, folderIn(argument)),
};
