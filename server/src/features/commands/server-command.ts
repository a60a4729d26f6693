import { type CancellationToken, Position, type WorkDoneProgressParams } from "vscode-languageserver";
import { defined } from "../../protocol/defined.js";
import type { ProtocolAsked } from "../requests.js";
import type { Session } from "../session/session.js";

/** How a command was asked for. */
export interface CommandCall {
  session: Session;
  /** The first argument; the others mean nothing. */
  argument: unknown;
  progress: WorkDoneProgressParams;
  token: CancellationToken;
}

/** Something that a client can ask the server to do by name, each in a file of its own. */
export interface ServerCommand {
  name: string;
  /** Answers null where the argument says nothing that can be done. */
  run(call: CommandCall): Promise<unknown>;
}

/** A text in the argument of a command. */
export function textIn(argument: unknown, key: string): string | undefined {
  const value = valueIn(argument, key);
  return typeof value === "string" ? value : undefined;
}

export function truthIn(argument: unknown, key: string): boolean {
  return valueIn(argument, key) === true;
}

/** The folder that the argument of a command names, if it names one. */
export function folderIn(argument: unknown): { folder?: string } {
  const folder = textIn(argument, "folder");
  return folder === undefined ? {} : { folder };
}

/** The protocol that the argument of a command asks for: by its file, and by the cursor or its name. */
export function protocolIn(argument: unknown): ProtocolAsked | undefined {
  const uri = textIn(argument, "uri");
  const position = valueIn(argument, "position");
  if (uri === undefined) return undefined;
  return defined({ uri, name: textIn(argument, "name"), position: Position.is(position) ? position : undefined });
}

function valueIn(argument: unknown, key: string): unknown {
  return typeof argument === "object" && argument !== null ? Reflect.get(argument, key) : undefined;
}
