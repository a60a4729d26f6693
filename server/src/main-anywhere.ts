import { serve } from "./features/serve.js";

// One script for the desktop and the web: a worker has `importScripts`, and a process of Node has not. The other way of
// speaking with an editor is never loaded, and with it nothing that only the one or the other can load.
const connecting =
  "importScripts" in globalThis
    ? import("./browser/connect.js").then(({ connectInWorker }) => connectInWorker())
    : import("./node/connect.js").then(({ connectUnderNode }) => connectUnderNode(__dirname));
void connecting.then(({ connection, host }) => serve(connection, host));
