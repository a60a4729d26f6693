import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../tree.js";
import type { ClosedSlot } from "./closed-slots.js";
import { docOf } from "./doc-comment.js";
import { canonical } from "./term-info.js";

export interface ScoreRange {
  from: number;
  to: number;
}

/** What a declared measure is, as plain data. Names and ranges only, never the text of items. */
export interface MeasureInfo {
  title?: string;
  doc?: string;
  version?: string;
  note?: string;
  raters: string[];
  /** How many items, where that is known, and the range of each; items may differ. */
  items?: { count?: number; ranges: ScoreRange[] };
  /** From the lowest to the highest score that any item can have. */
  itemRange?: ScoreRange;
  total?: ScoreRange;
  higherIs?: "better" | "worse";
  cutOffs: { value: number; text?: string }[];
  covers: string[];
  purposes: string[];
  /** Names of sources. */
  cites: string[];
  aliases: string[];
}

/** Reads a declared measure off the tree, as plain data. */
export function measureInfoOf(node: Tree<ast.Measure>): MeasureInfo {
  const words = (keyword: string, slot?: ClosedSlot): string[] =>
    node.lines.flatMap((line) =>
      line.$type === "PhraseLine" && line.keyword === keyword
        ? line.values.flatMap((value) => canonical(value.term?.id, slot) ?? [])
        : [],
    );
  const text = (keyword: string): string | undefined =>
    node.lines.flatMap((line) =>
      line.$type === "TextLine" && line.keyword === keyword ? (line.text?.value ?? []) : [],
    )[0];
  const info: MeasureInfo = {
    raters: words("rater", "role"),
    cutOffs: node.lines.flatMap((line) =>
      line.$type === "CutOffLine" && line.score !== undefined
        ? [{ value: line.score, ...(line.text?.value === undefined ? {} : { text: line.text.value }) }]
        : [],
    ),
    covers: words("covers", "covers"),
    purposes: words("purposes", "measure-purpose"),
    cites: words("cites"),
    aliases: words("alias"),
  };
  const title = node.title?.value;
  const doc = docOf(node);
  const version = text("version");
  const note = text("note");
  if (title !== undefined) info.title = title;
  if (doc !== undefined) info.doc = doc;
  if (version !== undefined) info.version = version;
  if (note !== undefined) info.note = note;
  for (const line of node.lines) {
    if (line.$type === "ItemsLine") readItems(line, info);
    if (line.$type === "TotalLine") readTotal(line, info);
  }
  return info;
}

function readItems(line: Tree<ast.ItemsLine>, info: MeasureInfo): void {
  const ranges = line.each.flatMap((range) => rangeOf(range) ?? []);
  const range =
    ranges.length > 0
      ? { from: Math.min(...ranges.map((each) => each.from)), to: Math.max(...ranges.map((each) => each.to)) }
      : undefined;
  if (range) info.itemRange = range;
  info.items = { ...(line.count === undefined ? {} : { count: line.count }), ranges };
}

function readTotal(line: Tree<ast.TotalLine>, info: MeasureInfo): void {
  const total = rangeOf(line.total);
  if (total) info.total = total;
  if (line.direction === "better" || line.direction === "worse") info.higherIs = line.direction;
}

function rangeOf(range: Tree<ast.NumberRange> | undefined): ScoreRange | undefined {
  return range?.from === undefined ? undefined : { from: range.from, to: range.to ?? range.from };
}
