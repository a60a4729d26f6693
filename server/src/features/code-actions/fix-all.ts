import { CodeActionKind } from "vscode-languageserver";
import type { Edit, Finding, Fix } from "../../finding.js";
import { editorText } from "../../messages/editor.js";
import { fixAllCommand } from "../requests.js";
import type { ShownDocument } from "../session/shown-document.js";
import { wordAt } from "../shared/cursor.js";
import { certainFix } from "./finding-fixes.js";
import type { Asked, Offered } from "./offered.js";

/** Everything in the file that can be mended in one way only. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.homework`;

export function fixAllCertain({ document, findings }: Asked): Offered[] {
  const fixes = findings.flatMap((finding) => (isGuess(finding, document) ? [] : (certainFix(finding) ?? [])));
  const edits = fixes.filter((fix) => !takesWordsAway(fix, document)).flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  return [{ title: editorText("fix-all-certain"), kind: fixAllKind, change: () => ({ edits }) }];
}

/** Which name or term was meant is for the author to say, however near another one is. */
function isGuess({ severity, start }: Finding, { bound }: ShownDocument): boolean {
  const is = wordAt(bound, start)?.meaning?.is;
  return severity === "hint" || is === "nothing" || is === "unknown";
}

/** What an author has written for people is not taken away unseen: editors make these changes whenever a file is saved. */
function takesWordsAway({ edits }: Fix, { path, text }: ShownDocument): boolean {
  return edits.some(
    (edit) =>
      (edit.do === "remove" || edit.do === "replace") &&
      (edit.place.path !== path || text.slice(edit.place.start, edit.place.end).includes('"')) &&
      !(edit.do === "replace" && edit.text.includes('"')),
  );
}

/** For each kind of finding at the place, all of that kind in the file, and in the workspace. */
export function fixAllOfKind({ session, document, findings, here }: Asked): Offered[] {
  const codes = new Set(here.filter((finding) => finding.fixes?.length === 1).map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const mends = mendable(findings, code);
    const inFile: Offered = {
      title: editorText("fix-all-in-file", { count: mends.length, code }),
      kind: CodeActionKind.QuickFix,
      mends: here.filter((finding) => finding.code === code),
      change: () => ({ edits: editsOf(mends) }),
    };
    const hasOthers = session.projects.all().some(({ live }) => live !== document.live || live.index.size > 1);
    const title = editorText("fix-all-in-workspace", { code });
    const command = { title: session.texts.say(title), command: fixAllCommand, arguments: [{ code }] };
    return [
      ...(mends.length > 1 ? [inFile] : []),
      ...(hasOthers ? [{ title, kind: CodeActionKind.QuickFix, command }] : []),
    ];
  });
}

/** Findings of one kind that can be mended in one way only. */
export function mendable(findings: readonly Finding[], code: string): Finding[] {
  return findings.filter((finding) => finding.code === code && finding.fixes?.length === 1);
}

export function editsOf(findings: readonly Finding[]): Edit[] {
  return findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
}
