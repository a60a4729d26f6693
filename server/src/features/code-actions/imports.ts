import { CodeActionKind } from "vscode-languageserver";
import { organiseImports } from "../../compile/imports/organise-imports.js";
import { unusedImports } from "../../language/names/imports.js";
import { editorText } from "../../messages/editor.js";
import { wordAt } from "../shared/cursor.js";
import type { Asked, Offered } from "./offered.js";

/** A term that is not known here and that other files of the project declare. */
export function importTerm({ document, here }: Asked): Offered[] {
  return here.flatMap((finding) => {
    const found = wordAt(document.bound, finding.start);
    if (found?.meaning?.is !== "unknown" || found.span.end !== finding.end) return [];
    const name = found.meaning.id;
    return document.live.world.whereDeclared(name, document.path).map((from) => ({
      title: editorText("import-name", { name, from }),
      kind: CodeActionKind.QuickFix,
      mends: [finding],
      change: () => ({ edits: [{ do: "import" as const, path: document.path, name, from }] }),
    }));
  });
}

/** The imports of the file sorted, merged, and without what is unused. */
export function organise({ document }: Asked): Offered[] {
  const { bound, text } = document;
  if (bound.parsed.tree.imports.length === 0) return [];
  const unused = bound.damage.length > 0 ? [] : unusedImports(bound.imports, bound.unknownIn);
  const edits = organiseImports(text, unused);
  const offered = { title: editorText("organise-imports"), kind: CodeActionKind.SourceOrganizeImports };
  if (!edits) return [{ ...offered, disabled: editorText("organise-broken") }];
  if (edits.length === 0) return [];
  const { path } = document;
  return [
    {
      ...offered,
      change: () => ({
        edits: edits.map(({ start, end, text: instead }) => ({
          do: "replace",
          place: { path, start, end },
          text: instead,
        })),
      }),
    },
  ];
}
