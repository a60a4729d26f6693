import { applyEdits, removal } from "../../../compile/edits.js";
import type { Edit, Span } from "../../../finding.js";
import { type AnyNode, type BoundFile, spanOf, specifierFor } from "../../../language/index.js";
import type { Change } from "../../shared/workspace-edit.js";
import { Carrier, marginAt, withoutMargin } from "./carrier.js";
import { Destination } from "./destination.js";
import type { Task } from "./task.js";
import { unusedAfter } from "./unused-after.js";

/** A homework that goes to another file, but for the lines that speak of what its protocol declares. */
export interface Extraction {
  task: Task;
  bound: BoundFile;
  destination: Destination;
  staying: readonly AnyNode[];
}

/** @param end where the text of the other file ends; undefined for a file that is yet to be made */
export function extractionChange(extraction: Extraction, end: Span | undefined): Change {
  const { bound, destination } = extraction;
  const carrier = new Carrier(bound, destination);
  const isWhole = extraction.staying.length === 0;
  const text = isWhole ? wholeTask(extraction, carrier) : sharedTask(extraction, carrier);
  const edits = isWhole ? whatLeaves(extraction) : whatStays(extraction);
  const imports = carrier.importEdits();
  if (!end) {
    return { edits, newFiles: [{ path: destination.path, text: applyEdits(`${text}\n`, imports) }] };
  }
  const place = { path: destination.path, ...end };
  return { edits: [...edits, ...imports, { do: "insert-after", place, text: end.end === 0 ? text : `\n${text}` }] };
}

/** The homework with the comments above it. */
function wholeTask({ task: { node, whole, span }, bound: { parsed } }: Extraction, carrier: Carrier): string {
  const comments = parsed.text.slice(whole.start, span.start).trimStart();
  return withoutMargin(`\n${comments}`, marginAt(parsed.text, span.start)).slice(1) + carrier.text(node);
}

function sharedTask({ task: { node }, bound: { parsed }, staying }: Extraction, carrier: Carrier): string {
  const leftOut = staying
    .flatMap((line) => spanOf(line) ?? [])
    .map(({ start, end }) => removal(parsed.text, start, end));
  return carrier.text(node, leftOut);
}

function whatLeaves({ task, bound, destination }: Extraction): Edit[] {
  const { path, text } = bound.parsed;
  const { whole, declaration } = task;
  const isBetweenBlankLines = /(^|\n)[^\S\n]*\n$/.test(text.slice(0, whole.start));
  const blankLine = isBetweenBlankLines
    ? (/^[^\S\n]*\n(?=[^\S\n]*\n)/.exec(text.slice(whole.end))?.[0].length ?? 0)
    : 0;
  return [
    { do: "remove", place: { path, start: whole.start, end: whole.end + blankLine } },
    ...unusedAfter(bound, [whole]),
    { do: "import", path, name: declaration.name, from: specifierFor(path, destination.path) },
  ];
}

/** The protocol's own homework is like the shared one, and adds the lines that stay. */
function whatStays({ task, bound, destination, staying }: Extraction): Edit[] {
  const { path, text } = bound.parsed;
  const { node, span, declaration } = task;
  const { name } = declaration;
  const alias = new Destination(path, bound).newNameFor(declaration, `Shared${name}`);
  const titleSpan = spanOf(node.title);
  const title = titleSpan ? ` ${text.slice(titleSpan.start, titleSpan.end)}` : "";
  const spans = staying.flatMap((line) => spanOf(line) ?? []);
  const lines = spans.map(({ start, end }) => `  ${withoutMargin(text.slice(start, end), marginAt(text, start))}`);
  const own = [`homework ${name}${title} like ${alias} {`, ...lines.flatMap((line) => line.split("\n")), "}"];
  const starts = [span.start, ...spans.map(({ end }) => end)];
  const ends = [...spans.map(({ start }) => start), span.end];
  return [
    { do: "replace", place: { path, ...span }, text: own.join("\n") },
    ...unusedAfter(
      bound,
      starts.map((start, index) => ({ start, end: ends[index] ?? start })),
    ),
    { do: "import", path, name, alias, from: specifierFor(path, destination.path) },
  ];
}
