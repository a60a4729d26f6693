import type { Phrase, Span } from "../../finding.js";
import { isSameDeclaration, type Mention } from "../../language/names/mentions.js";
import { foldTerm } from "../../language/names/term-folding.js";
import { normalName } from "../../language/tokens/letters.js";
import { refusal } from "../../messages/refusals.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { wordAt } from "../shared/cursor.js";
import { isShipped, type Named, namedAt, namesIn } from "../shared/names.js";

/** What is renamed: a declaration everywhere, or the other name that one file imports it `as`. */
export interface Target {
  what: "declaration" | "alias";
  named: Named;
  /** The name as it is written where it was asked about. */
  written: string;
  span: Span;
}

/** What can be renamed at an offset, or why nothing can; undefined where there is no name at all. */
export function targetAt(session: Session, document: ShownDocument, offset: number): Target | Phrase | undefined {
  const named = namedAt(session, document, offset);
  if (!named) return whyNot(document, offset);
  const { place } = named.mention;
  const written = document.text.slice(place.start, place.end);
  const names = namesIn(session, document.project, document.path);
  if (isAlias(named, written, names, document.text)) return { what: "alias", named, written, span: place };
  if (!isShipped(named.declaration)) return { what: "declaration", named, written, span: place };
  const { space, name } = named.declaration;
  const example = `My${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return space === "measure" || space === "competency"
    ? refusal("rename-shipped-import", { name, example })
    : refusal("rename-shipped", { name, example: `${space} my-${name} is ${name}` });
}

/** Whether a name is the one that the file imports its declaration `as`, or a use of that. */
export function isAlias(
  { mention, declaration }: Named,
  written: string,
  names: readonly Named[],
  text: string,
): boolean {
  if (mention.by !== "use") return mention.by === "alias";
  return names.some(
    (other) =>
      other.mention.by === "alias" &&
      isSameDeclaration(other.declaration, declaration) &&
      isSameName(text.slice(other.mention.place.start, other.mention.place.end), written, declaration),
  );
}

/** Whether a word is a spelling of a name: terms are found in any of theirs, other names as they stand. */
export function isSameName(name: string, written: string, { term }: Pick<Mention["declarations"][0], "term">): boolean {
  return term ? foldTerm(name) === foldTerm(written) : normalName(name) === normalName(written);
}

/** Why a word that names no declaration cannot be renamed. */
function whyNot({ bound }: ShownDocument, offset: number): Phrase | undefined {
  const word = wordAt(bound, offset);
  const name = word?.word.id;
  if (name === undefined) return undefined;
  switch (word?.meaning?.is) {
    case "approach":
      return refusal("rename-approach", { name });
    case "rule":
      return refusal("rename-rule", { name });
    case "value":
      return refusal("rename-value", { name });
    default:
      return undefined;
  }
}
