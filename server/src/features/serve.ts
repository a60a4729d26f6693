import type { ClientCapabilities, Connection, InitializeParams, ServerCapabilities } from "vscode-languageserver";
import { compilerVersion } from "../version.js";
import type { Host } from "./host.js";
import { features } from "./index.js";
import { withLoggedFailures } from "./logging/answering.js";
import type { InitializationOptions } from "./requests.js";
import { Session } from "./session/session.js";
import { withSharedRequests } from "./shared-requests.js";

/** A client to be served, and the machine that it is served on. */
export interface Served {
  connection: Connection;
  host: Host;
}

/** Serves one client over a connection until it leaves. */
export function serve(connection: Connection, host: Host): Session {
  const session = new Session(connection, host);
  let folders: readonly string[] = [];
  connection.onInitialize((params) => {
    session.client = params.capabilities;
    session.speak(params.locale);
    const options = params.initializationOptions as InitializationOptions | undefined;
    session.rulePage = options?.rulePage;
    session.isTrusted = options?.isTrusted ?? true;
    session.clientCommands = new Set(options?.commands);
    folders = foldersOf(params);
    return {
      capabilities: capabilitiesFor(params.capabilities),
      serverInfo: { name: "homework", version: compilerVersion },
    };
  });
  connection.onInitialized(async () => {
    await session.inTurn(async () => {
      for (const folder of folders) await session.projects.addFolder(folder);
    });
    await session.ready();
    session.log.noted(`homework ${compilerVersion} is ready.`);
    session.checker.wake(0);
  });
  const shared = withSharedRequests(withLoggedFailures(connection, session.log));
  for (const feature of features) feature.register(shared, session);
  connection.listen();
  return session;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}

/** What all features can do together; where two speak of the same part, both are heard. */
function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const all: ServerCapabilities = { positionEncoding: "utf-16" };
  for (const { capabilities } of features) merge(all as Group, (capabilities?.(client) ?? {}) as Group);
  return all;
}

type Group = Record<string, unknown>;

function merge(into: Group, from: Group): void {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    if (isGroup(known) && isGroup(value)) merge(known, value);
    else into[key] = isGroup(value) ? { ...value } : value;
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
