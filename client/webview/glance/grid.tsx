import type { ComponentChildren, JSX, TargetedKeyboardEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import { keyOf } from "../shared/key-of.js";
import { useGlance } from "./context.js";
import { type GridStop, headColumn, nextStop } from "./grid-map.js";

export interface GridCell extends GridStop {
  /** What is read out. */
  name: string;
  /** What else there is to say of it. */
  about?: string;
  look?: string;
  /** What is seen. */
  children?: ComponentChildren;
}

export interface GridRow {
  key: string;
  part: "head" | "body" | "foot";
  head?: Omit<GridCell, "from" | "to">;
  cells: GridCell[];
}

export interface GridColumn {
  key: string;
  width: number;
  /** Whether it stands apart from the one before it. */
  apart: boolean;
}

interface GridProps {
  name: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
}

/** A table whose cells are gone through with the arrow keys; one of them at a time can be reached with Tab. */
export function Grid({ name, columns, rows }: GridProps) {
  const { reveal, point, atCursor } = useGlance();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<{ key: string; column: number }>();
  const stops = rows.map(stopsOf).filter((row) => row.length > 0);
  const all = stops.flat();
  const tabStop = all.some(({ key }) => key === active?.key) ? active?.key : all[0]?.key;

  const focus = (stop: GridStop, column: number) => {
    setActive({ key: stop.key, column });
    const cells = table.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
    [...cells].find((cell) => cell.dataset.key === stop.key)?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const key = keyOf(event);
    if (key === undefined || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      reveal(key);
      event.preventDefault();
      return;
    }
    const here = all.find((stop) => stop.key === key);
    const column = active?.key === key ? active.column : (here?.from ?? headColumn);
    const next = nextStop(stops, key, event, column);
    if (!next) return;
    const sideways =
      event.key === "ArrowLeft" || event.key === "ArrowRight" || event.key === "Home" || event.key === "End";
    focus(next, sideways ? next.from : column);
    event.preventDefault();
  };
  const onFocusIn = (event: FocusEvent) => {
    const stop = all.find(({ key }) => key === keyOf(event));
    if (!stop) return;
    if (stop.key !== active?.key) setActive({ key: stop.key, column: stop.from });
    point(stop.key);
  };
  const pointed = (event: Event, act: (key: string) => void) => {
    const key = keyOf(event);
    if (key !== undefined) act(key);
  };
  const cell = (one: GridCell, tag: "td" | "th", span: number, scope?: string) => {
    const Tag = tag;
    const apart = columns[one.from]?.apart === true ? " apart" : "";
    return (
      <Tag
        key={one.key}
        data-key={one.key}
        class={`${one.look ?? ""}${apart}${atCursor.has(one.key) ? " at-cursor" : ""}`.trim() || undefined}
        tabIndex={one.key === tabStop ? 0 : -1}
        colSpan={span > 1 ? span : undefined}
        scope={scope}
        aria-description={one.about}
        aria-current={atCursor.has(one.key) ? "location" : undefined}
      >
        <span class="unseen">{one.name}</span>
        <span class="seen" aria-hidden="true">
          {one.children}
        </span>
      </Tag>
    );
  };
  const rowOf = (row: GridRow) => (
    <tr key={row.key}>
      {headOf(row, cell)}
      {inColumns(row, columns.length, cell)}
    </tr>
  );
  const ofPart = (part: GridRow["part"]) => rows.filter((row) => row.part === part).map(rowOf);
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one that is gone through with arrows is a grid.
      role="grid"
      aria-label={name}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onClick={(event) => pointed(event, reveal)}
      onPointerOver={(event) => pointed(event, point)}
    >
      <colgroup>
        <col class="label" />
        {columns.map(({ key, width }) => (
          <col key={key} width={width} />
        ))}
      </colgroup>
      <thead>{ofPart("head")}</thead>
      <tbody>{ofPart("body")}</tbody>
      <tfoot>{ofPart("foot")}</tfoot>
    </table>
  );
}

type MakeCell = (cell: GridCell, tag: "td" | "th", span: number, scope?: string) => JSX.Element;

function headOf({ head, part }: GridRow, cell: MakeCell) {
  if (head === undefined) return <td class="label" />;
  const look = `label ${head.look ?? ""}`.trim();
  return cell({ ...head, look, from: headColumn, to: headColumn }, part === "head" ? "td" : "th", 1, "row");
}

/** The cells of a row, and room for what is between them. */
function inColumns({ cells, part }: GridRow, count: number, cell: MakeCell) {
  const made: JSX.Element[] = [];
  let column = 0;
  const room = (to: number) => {
    if (to > column) made.push(<td key={`room ${column}`} class="room" colSpan={to - column} />);
    column = to;
  };
  for (const one of cells) {
    room(one.from);
    const span = one.to - one.from + 1;
    made.push(part === "head" ? cell(one, "th", span, span > 1 ? "colgroup" : "col") : cell(one, "td", span));
    column = one.to + 1;
  }
  room(count);
  return made;
}

function stopsOf({ head, cells }: GridRow): GridStop[] {
  const first = head === undefined ? [] : [{ key: head.key, from: headColumn, to: headColumn }];
  return [...first, ...cells];
}
