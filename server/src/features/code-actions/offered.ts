import type { CodeActionKind, Command } from "vscode-languageserver";
import type { Finding, Said, Span } from "../../finding.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import type { Change } from "../shared/workspace-edit.js";

/** A place of a document at which the author asks what can be done. */
export interface Asked {
  session: Session;
  document: ShownDocument;
  span: Span;
  /** What is found in the document as it is now. */
  findings: readonly Finding[];
  /** Those of them that touch the place. */
  here: readonly Finding[];
}

/** Something that can be done at a place. */
export interface Offered {
  title: Said;
  kind: CodeActionKind;
  /** The findings that it mends. */
  mends?: readonly Finding[];
  /** Whether it is the one certain way to mend what it mends. */
  isPreferred?: boolean;
  /** Why it cannot be done here. */
  disabled?: Said;
  /** Worked out when the author looks at it. */
  change?: () => Change | undefined;
  /** What the server is asked to do instead of a change that can be told beforehand. */
  command?: Command;
}

/** Finds what can be done of one sort. */
export type Offer = (asked: Asked) => Offered[];

export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
