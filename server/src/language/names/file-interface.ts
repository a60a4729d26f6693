import { sha256 } from "../../sha256.js";
import type { Declaration, FileDeclarations } from "./declarations.js";

/** What a file offers to others: the names they may import, and a hash of all that they read of them. */
export interface FileInterface {
  names: readonly string[];
  /** Two texts with the same hash are the same to every file that imports them. */
  hash: string;
}

/**
 * The interface of a file. Comments, layout and what stands inside protocols do not belong to it: a change of those
 * touches nobody else.
 */
export function interfaceOf(declarations: FileDeclarations): FileInterface {
  const offered = [...declarations.shared, ...declarations.protocols.map((protocol) => protocol.declaration)];
  return {
    names: [...new Set(offered.map((declaration) => declaration.name))].sort(),
    hash: sha256(offered.map(signatureOf).join("\n")),
  };
}

/** A protocol is known to others by its name alone; of anything else they read every word. */
function signatureOf(declaration: Declaration): string {
  const { space, name, node } = declaration;
  const content = space === "protocol" ? "" : plainText(node.$cstNode?.text ?? "");
  return `${space} ${name} ${content}`;
}

const textOrBlank = /"""[\s\S]*?"""|"[^"\n]*"|(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/g;

/** A text without its comments, with each stretch of white space outside quotes as one space. */
function plainText(text: string): string {
  return text.replace(textOrBlank, (part) => (part.startsWith('"') ? part : " ")).trim();
}
