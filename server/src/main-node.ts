import { createConnection } from "vscode-languageserver/node";
import { serve } from "./features/serve.js";
import { NodeHost } from "./node/node-host.js";

// How the client speaks with it (--stdio, --node-ipc, --socket) is read from the command line.
serve(createConnection(), new NodeHost(__dirname));
