/** Something in a grid that can have the focus: in its row it reaches from one column to another. */
export interface GridStop {
  key: string;
  from: number;
  to: number;
}

/** The head of a row stands before the first column. */
export const headColumn = -1;

/**
 * Where an arrow leads in a grid whose rows hold stops of different widths.
 * @param rows from top to bottom, the stops of each from left to right; no row is empty
 * @param column the column to keep to when moving up and down
 * @returns undefined where the key leads nowhere, or does not move
 */
export function nextStop(
  rows: readonly (readonly GridStop[])[],
  at: string,
  pressed: { key: string; ctrlKey: boolean },
  column: number,
): GridStop | undefined {
  const row = rows.findIndex((stops) => stops.some(({ key }) => key === at));
  const stops = rows[row];
  if (!stops) return undefined;
  const place = stops.findIndex(({ key }) => key === at);
  switch (pressed.key) {
    case "ArrowRight":
      return stops[place + 1];
    case "ArrowLeft":
      return stops[place - 1];
    case "ArrowDown":
      return nearestStop(rows[row + 1], column);
    case "ArrowUp":
      return nearestStop(rows[row - 1], column);
    case "PageDown":
      return nearestStop(rows.at(-1), column);
    case "PageUp":
      return nearestStop(rows[0], column);
    case "Home":
      return (pressed.ctrlKey ? rows[0] : stops)?.[0];
    case "End":
      return (pressed.ctrlKey ? rows.at(-1) : stops)?.at(-1);
    default:
      return undefined;
  }
}

function nearestStop(stops: readonly GridStop[] | undefined, column: number): GridStop | undefined {
  const distance = ({ from, to }: GridStop) => (column < from ? from - column : column > to ? column - to : 0);
  return stops?.toSorted((a, b) => distance(a) - distance(b))[0];
}
