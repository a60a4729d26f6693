// What bundles leave out: parts of dependencies that they never reach but would load.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * Langium's core takes five names from the package of the editor protocol, which brings the whole protocol and its
 * connections along (100 KB that would be read at each start). These are their own modules, and the two error codes.
 */
const jsonrpc = join(root, "node_modules", "vscode-jsonrpc", "lib", "common");
const protocolNames = `
  import platform from ${JSON.stringify(join(jsonrpc, "ral.js"))};
  const after = (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  };
  platform.install({ console, timer: { setTimeout: after } });
  export { CancellationToken, CancellationTokenSource } from ${JSON.stringify(join(jsonrpc, "cancellation.js"))};
  export { Emitter } from ${JSON.stringify(join(jsonrpc, "events.js"))};
  export { ResponseError } from ${JSON.stringify(join(jsonrpc, "messages.js"))};
  export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
`;

/** lodash finds the global object by making code from text where nothing else helps; every engine of ours has this. */
const globalObject = "export default globalThis;";

/** Chevrotain's hint to the engine ends in an `eval` that is never reached; it goes. */
function withoutDeadEval(path) {
  const [before, after, ...more] = readFileSync(path, "utf8").split("(0, eval)(toBecomeFast);");
  if (after === undefined || more.length > 0) throw new Error(`${path} is not as expected`);
  return before + after;
}

/** @type {import("esbuild").Plugin} */
export const trimParser = {
  name: "trim-parser",
  setup(build) {
    build.onLoad({ filter: /[\\/]lodash-es[\\/]_root\.js$/ }, () => ({ contents: globalObject }));
    build.onLoad({ filter: /[\\/]@chevrotain[\\/]utils[\\/].*to-fast-properties\.js$/ }, ({ path }) => ({
      contents: withoutDeadEval(path),
    }));
  },
};

/**
 * For bundles that talk to no editor.
 * @type {import("esbuild").Plugin}
 */
export const withoutEditorProtocol = {
  name: "without-editor-protocol",
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver-protocol$/ }, () => ({
      path: "vscode-languageserver-protocol",
      namespace: "trimmed",
    }));
    build.onLoad({ filter: /.*/, namespace: "trimmed" }, () => ({ contents: protocolNames, resolveDir: root }));
  },
};

/**
 * For bundles that do: the server's package brings the same protocol once more, and one copy is enough.
 * @type {import("esbuild").Plugin}
 */
export const oneEditorProtocol = {
  name: "one-editor-protocol",
  setup(build) {
    const shared = /^vscode-(jsonrpc|languageserver-(protocol|types))($|\/)/;
    build.onResolve({ filter: shared }, ({ path, kind, pluginData }) =>
      pluginData === fromRoot ? undefined : build.resolve(path, { kind, resolveDir: root, pluginData: fromRoot }),
    );
  },
};

/** For bundles that are made for no platform: no condition leads to what the protocol needs under Node. */
export const editorProtocolOfNode = Object.fromEntries(
  ["vscode-languageserver", "vscode-languageserver-protocol", "vscode-jsonrpc"].map((name) => [
    `${name}/node`,
    join(root, "node_modules", name, "lib", "node", "main.js"),
  ]),
);

const fromRoot = Symbol("from the root");
