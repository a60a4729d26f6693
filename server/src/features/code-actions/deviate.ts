import { CodeActionKind } from "vscode-languageserver";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { About, Edit, Finding, Phrase } from "../../finding.js";
import { spanOf, type Tree } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import type { ShownDocument } from "../session/shown-document.js";
import type { Change } from "../shared/workspace-edit.js";
import type { Asked, Offered } from "./offered.js";

/** An exception to a rule at the place of its finding. The reason is left to the author, and until then missing. */
export function deviations({ document, here }: Asked): Offered[] {
  return here.flatMap((finding) => {
    const { rule, about } = finding;
    if (!rule || !about) return [];
    const where = inWords(about.excusedOn ?? {});
    return [
      {
        title: titleOf(rule.id, about.excusedOn ?? {}),
        kind: CodeActionKind.QuickFix,
        mends: [finding],
        change: () => deviation(rule.id, where, protocolOf(finding, about, document)),
      },
    ];
  });
}

type ExcusedOn = NonNullable<About["excusedOn"]>;

function titleOf(rule: string, { name, session }: ExcusedOn): Phrase {
  if (name === undefined && session === undefined) return editorText("deviate", { rule });
  const where =
    name === undefined
      ? editorText("deviate-on-session", { session: session ?? 0 })
      : session === undefined
        ? editorText("deviate-on", { name })
        : editorText("deviate-on-in-session", { name, session });
  return editorText("deviate-where", { rule, where });
}

/** Where a deviation says that it holds. */
function inWords({ name, session }: ExcusedOn): string {
  const inSession = session === undefined ? "" : `session ${session}`;
  if (name === undefined) return inSession === "" ? "" : `on ${inSession}`;
  return inSession === "" ? `on ${name}` : `on ${name} in ${inSession}`;
}

interface ProtocolPlace {
  path: string;
  node: Tree<ast.Protocol>;
}

/** The protocol that a finding is about: one of the file, or one that imports the file. */
function protocolOf(finding: Finding, about: About, { live, understood }: ShownDocument): ProtocolPlace | undefined {
  const files = [understood, ...live.index.importersOf(finding.path).map((path) => live.understand(path))];
  for (const file of files) {
    const found = file?.protocols.find(({ protocol }) => protocol.name === about.protocol);
    if (found) return { path: found.declaration.path, node: found.node };
  }
  return undefined;
}

function deviation(rule: string, where: string, protocol: ProtocolPlace | undefined): Change | undefined {
  const edit =
    protocol && insertion(protocol, `deviation from ${rule}${where === "" ? "" : ` ${where}`}\n  because ""`);
  return edit && { edits: [edit], awaitsWords: true };
}

/** Among the other deviations, else at the end of the protocol, with an empty line before. */
function insertion({ path, node }: ProtocolPlace, text: string): Edit | undefined {
  const last = spanOf(node.members.findLast(({ $type }) => $type === "Deviation"));
  if (last) return { do: "insert-after", place: { path, ...last }, text };
  const span = spanOf(node);
  return span && { do: "insert-line", into: { path, ...span }, text: `\n${text}` };
}
