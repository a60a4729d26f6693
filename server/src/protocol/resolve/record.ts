import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined, oneOf } from "../defined.js";
import type { Channel, Field, HomeworkRecord, Kept } from "../generated/protocol-types.js";
import type { ResolveContext } from "./context.js";
import { resolveSpan } from "./dose.js";

type RecordLineNode = Tree<ast.RecordLine>;

/** A record with what `every record` says of holder, readers and keeping where its own block is silent. */
export function resolveRecord(
  node: Tree<ast.Record>,
  everyRecord: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
): HomeworkRecord {
  const inherited = everyRecord.flatMap((block) => [...block.lines]);
  const form = context.term(node.form?.term);
  const none = form === "none";
  const fields = node.lines.flatMap((line) => (line.$type === "RecordField" ? (fieldOf(line, context) ?? []) : []));
  const find = <Type extends RecordLineNode["$type"]>(type: Type) =>
    [...node.lines, ...(none ? [] : inherited)].find(
      (line): line is Extract<RecordLineNode, { $type: Type }> => line.$type === type,
    );
  const record = defined({
    form: oneOf(["fields", "free", "none"], form ?? (fields.length > 0 ? "fields" : undefined)),
    fields,
    heldBy: context.term(find("RecordHeld")?.who[0]),
    seenBy: (find("RecordSeen")?.who ?? []).flatMap((who) => context.term(who) ?? []),
    kept: keptOf(find("RecordKept")),
    others: find("RecordOthers")?.text?.value,
  });
  context.origins.setPlace(record, node);
  return record;
}

/** What `every record` says, for protocols whose tasks state no record of their own. */
export function hasRecordLines(blocks: readonly Tree<ast.EveryRecord>[]): boolean {
  return blocks.some((block) => block.lines.length > 0);
}

function keptOf(line: Tree<ast.RecordKept> | undefined): Kept | undefined {
  if (!line) return undefined;
  return defined({ text: line.text?.value, duration: resolveSpan(line.length), untilTheEnd: line.untilEnd === true });
}

function fieldOf(line: Tree<ast.RecordField>, context: ResolveContext): Field | undefined {
  const name = context.term(line.field);
  if (name === undefined) return undefined;
  const declared = context.meanings.term(line.field)?.fieldType;
  const range = context.range(line.type?.range) ?? (line.type === undefined ? rangeIn(declared) : undefined);
  const type = range ? "range" : (line.type?.type ?? (range === undefined ? declared : undefined) ?? "text");
  const percent = line.type?.unit === "%" || (line.type === undefined && declared?.endsWith("%") === true);
  const field = defined({
    name,
    type: isFieldType(type) ? type : ("text" as const),
    range,
    unit: percent ? ("%" as const) : undefined,
  });
  context.origins.setPlace(field, line);
  return field;
}

function isFieldType(type: string): type is Field["type"] {
  return ["text", "number", "time", "date", "yes-no", "range"].includes(type);
}

function rangeIn(type: string | undefined): { from: number; to: number } | undefined {
  const match = /^(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)/.exec(type ?? "");
  return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

export function resolveChannel(node: Tree<ast.Channel>, context: ResolveContext): Channel {
  const read = node.lines.find((line) => line.$type === "EntriesRead");
  const text = (keyword: string) =>
    node.lines.flatMap((line) =>
      line.$type === "TextLine" && line.keyword === keyword ? (line.text?.value ?? []) : [],
    )[0];
  const channel = defined({
    alternatives: node.channels.flatMap((word) => context.term(word) ?? []),
    readBy: read?.$type === "EntriesRead" ? context.term(read.who[0]) : undefined,
    within: read?.$type === "EntriesRead" ? resolveSpan(read.within) : undefined,
    crisis: text("crisis"),
    controller: text("controller"),
  });
  context.origins.setPlace(channel, node);
  return channel;
}
