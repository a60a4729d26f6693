import type { ClientCapabilities, Connection, ServerCapabilities } from "vscode-languageserver";
import type { Session } from "./session/session.js";

/** Something that an editor can do with protocols. Each has a folder of its own and is listed in `index.ts`. */
export interface Feature {
  /** What the server says it can do, to a client that can do so much. */
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  /** Called once, before the client is told that the server is ready. */
  register(connection: Connection, session: Session): void;
}
