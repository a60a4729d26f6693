import type { FactRecord } from "./evaluate.js";

/** Rows that are about tasks: the tasks themselves, their plans, and the hierarchies that they climb. */
const contextsOfTasks: ReadonlySet<string> = new Set(["homework", "plan", "hierarchy"]);

/** Whether each row of a context belongs to a task, and with it to the approach of that task. */
export function isOfTasks(context: string): boolean {
  return contextsOfTasks.has(context);
}

/** Which approach each row of a protocol belongs to. */
export class RowOwners {
  readonly #tasks: readonly FactRecord[];

  constructor({ homework }: FactRecord) {
    this.#tasks = (homework ?? []) as readonly FactRecord[];
  }

  /** The approach that the task of a row is tagged with; '' without a tag, or where there is no single one. */
  approachOf(context: string, row: FactRecord): string {
    switch (context) {
      case "homework":
        return tag(row.approach);
      case "plan":
        return tag((row.homework as FactRecord).approach);
      case "hierarchy": {
        const ids = new Set(row.tasks as readonly string[]);
        const tasks = this.#tasks.filter(({ id }) => ids.has(String(id)));
        const [first, ...more] = new Set(tasks.map(({ approach }) => approach));
        return more.length === 0 ? tag(first) : "";
      }
      default:
        return "";
    }
  }
}

function tag(approach: unknown): string {
  return typeof approach === "string" ? approach : "";
}
