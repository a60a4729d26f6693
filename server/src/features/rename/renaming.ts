import { isSameDeclaration } from "../../language/names/mentions.js";
import type { TextEdit } from "../../text-edit.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { everywhereNamed, type Named, namesIn } from "../shared/names.js";
import { namesInLostLines } from "./lost-lines.js";
import { isAlias, isSameName, type Target } from "./target.js";

/** What changes in each file, by its path; in the order of the text. */
export type Renaming = ReadonlyMap<string, readonly TextEdit[]>;

export async function renaming(
  session: Session,
  document: ShownDocument,
  target: Target,
  wanted: string,
): Promise<Renaming> {
  return target.what === "alias"
    ? new Map([[document.path, aliasEdits(session, document, target, wanted)]])
    : declarationEdits(session, document, target, wanted);
}

/** The other name of an import belongs to its file alone. Called by its own name again, the import needs no other. */
function aliasEdits(session: Session, document: ShownDocument, target: Target, wanted: string): TextEdit[] {
  const { declaration } = target.named;
  const names = namesIn(session, document.project, document.path).filter((name) =>
    isSameDeclaration(name.declaration, declaration),
  );
  return names.flatMap(({ mention }, index): TextEdit[] => {
    const { start, end } = mention.place;
    const written = document.text.slice(start, end);
    const next = names[index + 1]?.mention;
    if (mention.by === "import" && wanted === declaration.name && next?.by === "alias") {
      return [{ start, end: next.place.end, text: wanted }];
    }
    if (mention.by === "alias") return wanted === declaration.name ? [] : [{ start, end, text: wanted }];
    return mention.by === "use" && isSameName(written, target.written, declaration)
      ? [{ start, end, text: wanted }]
      : [];
  });
}

async function declarationEdits(
  session: Session,
  { project }: ShownDocument,
  { named: { declaration } }: Target,
  wanted: string,
): Promise<Renaming> {
  const files = await everywhereNamed(session, project, declaration);
  const all = new Map<string, TextEdit[]>();
  for (const { path, names } of files) {
    const bound = project.live.bound(path);
    if (!bound) continue;
    const { text } = bound.parsed;
    const edits = names.flatMap((named, index) => editOf(named, names[index + 1], names, text, wanted));
    const isKnownByName = edits.length > 0 && !names.some(({ mention }) => mention.by === "alias");
    const lost = isKnownByName ? namesInLostLines(bound, declaration.name) : [];
    const more = lost.map(({ start, end }): TextEdit => ({ start, end, text: wanted }));
    all.set(
      path,
      [...edits, ...more].sort((a, b) => a.start - b.start),
    );
  }
  return all;
}

function editOf(
  named: Named,
  next: Named | undefined,
  names: readonly Named[],
  text: string,
  wanted: string,
): TextEdit[] {
  const { mention, declaration } = named;
  const { start, end } = mention.place;
  const written = text.slice(start, end);
  if (mention.by === "import" && next?.mention.by === "alias") {
    const alias = text.slice(next.mention.place.start, next.mention.place.end);
    return [{ start, end: alias === wanted ? next.mention.place.end : end, text: wanted }];
  }
  if (!isSameName(declaration.name, written, declaration) || isAlias(named, written, names, text)) return [];
  return [{ start, end, text: wanted }];
}
