import { createConnection } from "vscode-languageserver/node";
import { ClientHost } from "../features/client-host.js";
import type { Served } from "../features/serve.js";
import { NodeHost } from "./node-host.js";
import { expectShortLivedTrees } from "./short-lived-trees.js";

/**
 * Speaks with the client in the way that the command line says (--stdio, --node-ipc, --socket), and has files from the disk.
 * @param shipped the folder with what is shipped beside the program, absolute
 */
export function connectUnderNode(shipped: string): Served {
  expectShortLivedTrees();
  const connection = createConnection();
  return { connection, host: new NodeHost(shipped, new ClientHost(connection)) };
}
