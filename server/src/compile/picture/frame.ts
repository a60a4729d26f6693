import type { GlanceCourse } from "../glance/glance-model.js";

export const margin = 32;
/** Room for the titles of tasks, left of the columns. */
export const labelWidth = 236;
/** Columns are narrow enough for a course of usual length to fit, and wide where there are few. */
const mostForColumns = 1160;
const leastForColumns = 560;
const usualColumn = 56;
const widestColumn = 96;
const narrowestColumn = 38;
/** Between the sessions and what stands apart from them: boosters, sessions without numbers. */
const gap = 10;

/** Where the columns of a course are. */
export class Frame {
  readonly columnWidth: number;
  readonly width: number;
  readonly #left: readonly number[];

  constructor({ sessions }: Pick<GlanceCourse, "sessions">) {
    const count = Math.max(1, sessions.length);
    const most = Math.min(widestColumn, Math.max(usualColumn, Math.floor(leastForColumns / count)));
    this.columnWidth = Math.min(most, Math.max(narrowestColumn, Math.floor(mostForColumns / count)));
    let x = labelWidth;
    this.#left = sessions.map((session, index) => {
      const before = sessions[index - 1];
      const apart =
        before !== undefined && (!before.after !== !session.after || !before.recurring !== !session.recurring);
      if (apart) x += gap;
      const left = x;
      x += this.columnWidth;
      return left;
    });
    this.width = x;
  }

  left(column: number): number {
    return this.#left[column] ?? labelWidth;
  }

  middle(column: number): number {
    return this.left(column) + this.columnWidth / 2;
  }

  right(column: number): number {
    return this.left(column) + this.columnWidth;
  }
}
