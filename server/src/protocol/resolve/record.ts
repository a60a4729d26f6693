import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { defined, oneOf } from "../defined.js";
import type { Channel, Field, HomeworkRecord, Kept } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import type { ResolveContext } from "./context.js";
import { resolveSpan } from "./dose.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";

type RecordLineNode = Tree<ast.RecordLine>;

/**
 * A record with what `every record` says of holder, readers and keeping where its own block is silent, and with its
 * fields, unless it is free or none.
 * @param inheritedFrom the block that the record itself is inherited from
 */
export function resolveRecord(
  node: Tree<ast.Record>,
  everyRecord: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
  inheritedFrom?: () => Place | undefined,
): HomeworkRecord {
  const form = context.term(node.form?.term);
  const every = form === "none" ? [] : everyRecord;
  const fields = fieldsOf(form === undefined ? [node, ...every] : [node], context);
  const record: HomeworkRecord = defined({
    form: oneOf(["fields", "free", "none"], form ?? (fields.length > 0 ? "fields" : undefined)),
    because: node.reason?.value,
    fields,
    ...keepingOf([node, ...every], context),
  });
  noteRecord(record, node, every, context, inheritedFrom);
  return record;
}

/** What `every record` says, for what is written down without a record of its own. */
export function resolveEveryRecord(
  blocks: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
): HomeworkRecord | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  const fields = fieldsOf(blocks, context);
  const form = fields.length > 0 ? ("fields" as const) : undefined;
  const record: HomeworkRecord = defined({ form, fields, ...keepingOf(blocks, context) });
  noteRecord(record, first, blocks.slice(1), context);
  return record;
}

/** The fields of all blocks, the nearest first; a field that two of them name is that of the nearer. */
function fieldsOf(blocks: readonly Tree<ast.Record | ast.EveryRecord>[], context: ResolveContext): Field[] {
  const fields = new Map<string, Field>();
  for (const line of blocks.flatMap((block) => [...block.lines])) {
    const field = line.$type === "RecordField" ? fieldOf(line, context) : undefined;
    if (field && !fields.has(field.name)) fields.set(field.name, field);
  }
  return [...fields.values()];
}

/** Holder, readers and keeping, each from the nearest block that says it. */
function keepingOf(blocks: readonly Tree<ast.Record | ast.EveryRecord>[], context: ResolveContext) {
  const lines = blocks.flatMap((block) => [...block.lines]);
  const find = <Type extends RecordLineNode["$type"]>(type: Type) =>
    lines.find((line): line is Extract<RecordLineNode, { $type: Type }> => line.$type === type);
  return {
    heldBy: context.terms(find("RecordHeld")?.who),
    seenBy: context.terms(find("RecordSeen")?.who),
    kept: keptOf(find("RecordKept")),
    others: find("RecordOthers")?.text?.value,
  };
}

/** A line that every record lacks is missing from `every record`, if there is one, and else from the record itself. */
function noteRecord(
  record: HomeworkRecord,
  node: Tree<ast.Record | ast.EveryRecord>,
  every: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
  inheritedFrom?: () => Place | undefined,
): void {
  const fallback = { path: context.file.parsed.path, start: 0, end: 0 };
  context.thing(
    record,
    node,
    () => keywordPlace(every[0] ?? node, context) ?? fallback,
    () => {
      const lines = new Map<string, LineOrigin[]>();
      for (const line of node.lines) addLineOrigin(lines, line, context, inheritedFrom?.());
      for (const block of every) {
        for (const line of block.lines) addLineOrigin(lines, line, context, keywordPlace(block, context));
      }
      return lines;
    },
    () => [node, ...every].some((block) => context.isIncomplete(block)),
  );
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
  const unit = line.type?.unit ?? (line.type === undefined && declared?.endsWith("%") === true ? "%" : undefined);
  const field = defined({
    name,
    type: isFieldType(type) ? type : ("text" as const),
    range,
    unit: unitOf(unit),
  });
  context.origins.setPlace(field, line);
  return field;
}

function unitOf(unit: string | undefined): Field["unit"] {
  return oneOf(["%", "minutes", "hours"], unit === "minute" || unit === "hour" ? `${unit}s` : unit);
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
    alternatives: context.terms(node.channels),
    text: node.text?.value,
    readBy: context.terms(read?.$type === "EntriesRead" ? read.who : []),
    within: read?.$type === "EntriesRead" ? resolveSpan(read.within) : undefined,
    crisis: text("crisis"),
    controller: text("controller"),
  });
  context.origins.setPlace(channel, node);
  return channel;
}
