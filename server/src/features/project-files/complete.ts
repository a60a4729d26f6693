import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { editorText } from "../../messages/editor.js";
import { readableAt } from "./condition-facts.js";
import { eachAround, type ProjectDocument } from "./project-document.js";
import type { SchemaNode, SchemaWalk } from "./schema-walk.js";
import { type YamlPlace, yamlPlaceAt } from "./yaml-place.js";

/** Never more than a person looks through. */
const most = 60;

/** What may be written at a place of a project file or a pack. */
export function completeProjectFile(file: ProjectDocument, offset: number): CompletionItem[] {
  const text = file.document.getText();
  const place = yamlPlaceAt(text, offset);
  if (!place) return [];
  const items = place.at === "key" ? keysAt(file, place, text) : valuesAt(file, place, text);
  return items.slice(0, most).map((item, rank) => ({ ...item, sortText: String(rank).padStart(3, "0") }));
}

function keysAt(file: ProjectDocument, place: YamlPlace, text: string): CompletionItem[] {
  const { walk } = file;
  const nodes = walk.at(place.path);
  const there = new Set(keysThere(text, place));
  const required = new Set(nodes.flatMap((node) => node.required ?? []));
  const keys = new Map(nodes.flatMap((node) => Object.entries(node.properties ?? {})));
  const names = [...keys.keys()].filter((key) => !there.has(key));
  const ordered = [...names.filter((key) => required.has(key)), ...names.filter((key) => !required.has(key))];
  const items = ordered.map((key) => ({
    label: key,
    kind: CompletionItemKind.Property,
    detail: required.has(key) ? file.texts.say(editorText("key-needed")) : "",
    ...documented(walk.descriptionOf([...place.path, key])),
    textEdit: { range: rangeOf(file, place), newText: `${key}:${openingOf(walk, [...place.path, key])}` },
    insertTextFormat: InsertTextFormat.PlainText,
  }));
  const asList = place.path.length > 0 ? scalars(file, { ...place, path: [...place.path, 0] }) : [];
  return [...items, ...(isRuleKey(file, place) ? rules(file, place, ": ") : []), ...asList];
}

function valuesAt(file: ProjectDocument, place: YamlPlace, text: string): CompletionItem[] {
  if (file.walk.definitionsAt(place.path).includes("Condition")) return factsAt(file, place, text);
  return scalars(file, place);
}

/** What a condition may read next. */
function factsAt(file: ProjectDocument, place: YamlPlace, text: string): CompletionItem[] {
  const condition = place.typed.replace(/^["']/, "");
  const word = /\w*$/.exec(condition)?.[0] ?? "";
  const end = place.span.start + place.typed.length;
  const range = { start: file.document.positionAt(end - word.length), end: file.document.positionAt(end) };
  return readableAt(condition, eachAround(text, place)).map(({ name, kind, description }) => ({
    label: name,
    kind: name.includes("(") ? CompletionItemKind.Method : CompletionItemKind.Field,
    detail: file.texts.say(kind),
    ...documented(description === undefined ? undefined : file.texts.say(description)),
    textEdit: { range, newText: name },
  }));
}

function scalars(file: ProjectDocument, place: YamlPlace): CompletionItem[] {
  const nodes = file.walk.at(place.path);
  const values = nodes.flatMap((node) => [
    ...(node.enum ?? []),
    ...(node.const === undefined ? [] : [node.const]),
    ...(node.type === "boolean" ? [true, false] : []),
  ]);
  const range = rangeOf(file, place);
  const closed = [...new Set(values.map(String))].map((value) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    textEdit: { range, newText: value },
  }));
  return closed.length > 0 ? closed : known(file, place);
}

/** Names that the schema leaves open and the project knows. */
function known(file: ProjectDocument, place: YamlPlace): CompletionItem[] {
  const { live } = file.project;
  const path = place.path.filter((part) => typeof part === "string");
  const key = path.at(-1) ?? "";
  const list = (labels: readonly { label: string; detail?: string }[], kind: CompletionItemKind) =>
    labels.map((item) => ({ ...item, kind, textEdit: { range: rangeOf(file, place), newText: item.label } }));
  if (file.kind === "project file") {
    const packs = live.listFiles().filter((one) => one.endsWith(".approach.yaml"));
    return key === "packs"
      ? list(
          packs.map((label) => ({ label })),
          CompletionItemKind.File,
        )
      : [];
  }
  const { entries } = live.rulebook.library;
  const packs = entries.map(({ approach, title }) => ({ label: approach, detail: title }));
  if (key === "extends" || key === "approach") return list(packs, CompletionItemKind.Module);
  if (key === "rule" || key === "refines") return rules(file, place, "");
  if (key === "kinds" || key === "phases") {
    const terms = live.world.vocabulary.terms(key === "kinds" ? "kind" : "phase");
    return list(
      terms.map(({ id, title }) => ({ label: id, detail: title ?? "" })),
      CompletionItemKind.EnumMember,
    );
  }
  if (key === "each")
    return list(
      readableAt("", undefined).map(({ name }) => ({ label: name })),
      CompletionItemKind.Field,
    );
  if (key === "sources" && path.includes("rules")) {
    return list(sourcesIn(file.document.getText()), CompletionItemKind.Reference);
  }
  return [];
}

/** The severities of a project stand below ids of rules. */
function isRuleKey({ kind }: ProjectDocument, { path }: YamlPlace): boolean {
  return kind === "project file" && path.length === 1 && path[0] === "severities";
}

function rules(file: ProjectDocument, place: YamlPlace, after: string): CompletionItem[] {
  const { library } = file.project.live.rulebook;
  const range = rangeOf(file, place);
  return library.entries
    .flatMap(({ rules: ids }) => ids)
    .filter(({ id }) => id.includes(place.typed))
    .map(({ id, title }) => ({
      label: id,
      detail: title,
      kind: CompletionItemKind.Reference,
      textEdit: { range, newText: id + after },
    }));
}

/** The keys of the sources that a pack lists at its top. */
function sourcesIn(text: string): { label: string; detail: string }[] {
  const block = /^sources:[^\S\n]*\n((?:[^\S\n]+.*\n|[^\S\n]*\n)*)/m.exec(text)?.[1] ?? "";
  return [...block.matchAll(/^ +([A-Za-z][A-Za-z0-9]*):[ \t]*(.*)$/gm)].map(([, label = "", detail = ""]) => ({
    label,
    detail,
  }));
}

/** Keys that the map at a place has already. */
function keysThere(text: string, place: YamlPlace): string[] {
  const keys: string[] = [];
  for (const match of text.matchAll(/^[ -]*([^\s:#"'-][^:#\n]*?):(?=\s|$)/gm)) {
    const at = match.index + match[0].length - 1;
    if (at >= place.span.start && at <= place.span.end + 1) continue;
    const found = yamlPlaceAt(text, at);
    const isSame = found?.at === "key" && found.path.length === place.path.length;
    if (isSame && found.path.every((part, i) => part === place.path[i])) keys.push(match[1] ?? "");
  }
  return keys;
}

function openingOf(walk: SchemaWalk, path: (string | number)[]): string {
  const nodes: SchemaNode[] = walk.at(path);
  const isBlock = nodes.some(({ type }) => type === "object" || type === "array");
  return isBlock && !nodes.some(({ type }) => type === "string") ? "" : " ";
}

function rangeOf({ document }: ProjectDocument, { span }: YamlPlace) {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

function documented(description: string | undefined): { documentation?: string } {
  return description === undefined ? {} : { documentation: description };
}
