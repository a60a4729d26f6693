import type { Feature } from "../feature.js";
import { checkWorkspace } from "./check-workspace.js";
import { compileOneFile } from "./compile-file.js";
import { explain } from "./explain.js";
import { fixAll } from "./fix-all.js";
import { listApproaches } from "./list-approaches.js";
import { listRules } from "./list-rules.js";
import { newProtocol } from "./new-protocol.js";
import type { ServerCommand } from "./server-command.js";
import { showGlance } from "./show-glance.js";
import { showHandout } from "./show-handout.js";
import { standingOfRules } from "./standing-of-rules.js";

const commands: readonly ServerCommand[] = [
  checkWorkspace,
  compileOneFile,
  explain,
  fixAll,
  listApproaches,
  listRules,
  newProtocol,
  showGlance,
  showHandout,
  standingOfRules,
];

/** What a client can ask for by name. */
export const serverCommands: Feature = {
  capabilities: () => ({
    executeCommandProvider: { commands: commands.map(({ name }) => name), workDoneProgress: true },
  }),
  register(connection, session) {
    connection.onExecuteCommand(async ({ command: name, arguments: given = [], ...progress }, token) => {
      const command = commands.find((one) => one.name === name);
      return command ? command.run({ session, argument: given[0], progress, token }) : null;
    });
  },
};
