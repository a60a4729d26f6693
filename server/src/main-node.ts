import { createConnection } from "vscode-languageserver/node";
import { ClientHost } from "./features/client-host.js";
import { serve } from "./features/serve.js";
import { NodeHost } from "./node/node-host.js";

// How the client speaks with it (--stdio, --node-ipc, --socket) is read from the command line.
const connection = createConnection();
serve(connection, new NodeHost(__dirname, new ClientHost(connection)));
