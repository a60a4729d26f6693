import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../tree.js";
import { type ClosedSlot, closedValue } from "./closed-slots.js";
import { docOf } from "./doc-comment.js";
import type { TermInfo, VocabularyName } from "./vocabulary.js";

/** Reads a declared term off the tree, as plain data. */
export function termInfoOf(node: Tree<ast.VocabularyTerm>, declared: "library" | "project"): TermInfo {
  const words = (keyword: string, slot?: ClosedSlot): string[] =>
    node.lines.flatMap((line) =>
      line.$type === "PhraseLine" && line.keyword === keyword
        ? line.values.flatMap((value) => canonical(value.term?.id ?? value.text?.value, slot) ?? [])
        : [],
    );
  const text = (keyword: string): string | undefined =>
    node.lines.flatMap((line) =>
      line.$type === "TextLine" && line.keyword === keyword ? (line.text?.value ?? []) : [],
    )[0];
  const type = node.lines.find((line) => line.$type === "FieldTypeLine");
  const family = words("family", node.vocabulary === "mechanism" ? "mechanism-family" : undefined)[0];
  const typical = text("typical");
  const note = text("note");
  const doc = docOf(node);
  const fieldType = type?.$type === "FieldTypeLine" ? fieldTypeText(type.type) : undefined;
  return {
    vocabulary: node.vocabulary as VocabularyName,
    id: node.name ?? "",
    ...(node.title?.value === undefined ? {} : { title: node.title.value }),
    ...(doc === undefined ? {} : { doc }),
    ...(node.parent?.id === undefined ? {} : { parent: node.parent.id }),
    traits: words("traits", traitsOf[node.vocabulary ?? ""]),
    flags: words("flags", "flag"),
    ...(family === undefined ? {} : { family }),
    aliases: words("alias"),
    targets: words("targets"),
    usual: words("usual"),
    ...(typical === undefined ? {} : { typical }),
    ...(note === undefined ? {} : { note }),
    codes: node.lines.flatMap((line) =>
      line.$type === "CodeLine"
        ? line.codes.map((code) => ({ system: code.system ?? "", value: code.code?.value ?? "" }))
        : [],
    ),
    ...(fieldType === undefined ? {} : { fieldType }),
    declared,
  };
}

const traitsOf: Readonly<Record<string, ClosedSlot>> = {
  kind: "trait",
  technique: "technique-trait",
  person: "person-trait",
  place: "place-trait",
  competency: "competency-trait",
};

/** The id of a value, however it is spelt; another word stays as it is. */
export function canonical(word: string | undefined, slot: ClosedSlot | undefined): string | undefined {
  return word === undefined || slot === undefined ? word : (closedValue(slot, word) ?? word);
}

/** A field's type in words: `text`, `number`, `0..10`, `0..100 %`. */
export function fieldTypeText(type: Tree<ast.FieldType> | undefined): string | undefined {
  if (!type) return undefined;
  if (type.type !== undefined) return type.type;
  if (!type.range) return undefined;
  const range = type.range.to === undefined ? `${type.range.from}` : `${type.range.from}..${type.range.to}`;
  return type.unit === undefined ? range : `${range} ${type.unit}`;
}
