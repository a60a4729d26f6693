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
 * A record with what `every record` says of holder, readers and keeping where its own block is silent.
 * @param inheritedFrom the block that the record itself is inherited from
 */
export function resolveRecord(
  node: Tree<ast.Record>,
  everyRecord: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
  inheritedFrom?: () => Place | undefined,
): HomeworkRecord {
  const form = context.term(node.form?.term);
  const fields = node.lines.flatMap((line) => (line.$type === "RecordField" ? (fieldOf(line, context) ?? []) : []));
  const every = form === "none" ? [] : everyRecord;
  const record: HomeworkRecord = defined({
    form: oneOf(["fields", "free", "none"], form ?? (fields.length > 0 ? "fields" : undefined)),
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
  const record: HomeworkRecord = defined({ fields: [], ...keepingOf(blocks, context) });
  noteRecord(record, first, blocks.slice(1), context);
  return record;
}

/** Holder, readers and keeping, each from the nearest block that says it. */
function keepingOf(blocks: readonly Tree<ast.Record | ast.EveryRecord>[], context: ResolveContext) {
  const lines = blocks.flatMap((block) => [...block.lines]);
  const find = <Type extends RecordLineNode["$type"]>(type: Type) =>
    lines.find((line): line is Extract<RecordLineNode, { $type: Type }> => line.$type === type);
  return {
    heldBy: context.term(find("RecordHeld")?.who[0]),
    seenBy: (find("RecordSeen")?.who ?? []).flatMap((who) => context.term(who) ?? []),
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
