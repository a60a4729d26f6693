import { defined } from "../../protocol/defined.js";
import type {
  Homework,
  PlanRow,
  Practice,
  Protocol,
  Session,
  SessionLines,
} from "../../protocol/generated/protocol-types.js";
import { reviewOf as reviewIn } from "../../protocol/review-of.js";
import type { Column } from "./columns.js";
import type { GlanceCell, GlanceTask } from "./glance-model.js";
import { InForce } from "./in-force.js";
import type { PartMaker } from "./places.js";
import { planOf } from "./plans.js";
import type { ProtocolWords } from "./protocol-words.js";

/** Makes the rows of a course: each task with what the sessions do with it. */
export class TaskMaker {
  readonly #rows: ReadonlyMap<string, PlanRow>;

  constructor(
    private readonly protocol: Protocol,
    private readonly parts: PartMaker,
    private readonly words: ProtocolWords,
  ) {
    this.#rows = new Map(protocol.plans.map((row) => [row.id, row]));
  }

  /** The tasks that come up in the columns, in the order in which they do. */
  tasks(columns: readonly Column[]): GlanceTask[] {
    const { protocol } = this;
    const columnOf = new Map(columns.map(({ session }, index) => [session.key, index]));
    const inForce = new InForce(protocol, columns);
    const first = ({ cells: [cell] }: GlanceTask) => columnOf.get(cell?.session ?? "") ?? columns.length;
    return protocol.homework
      .flatMap((homework) => {
        const rows = protocol.plans.filter((row) => row.homework === homework.id);
        const cells = columns.flatMap((column, index) => {
          const goesOn = inForce.of(homework.id, index);
          return this.cell({ homework: homework.id, rows, column, goesOn }) ?? [];
        });
        return cells.length > 0 ? [this.task(homework, cells)] : [];
      })
      .sort((a, b) => first(a) - first(b));
  }

  task(homework: Homework, cells: GlanceCell[] = []): GlanceTask {
    const { id, name, kind, mechanisms, serves, doneBy } = homework;
    return this.parts.part(
      id,
      [homework],
      defined({
        name,
        title: homework.title ?? name,
        kind: kind && (kind.name ?? this.words.term("kind", kind.id)),
        mechanisms: mechanisms.map((one) => one.name ?? this.words.term("mechanism", one.id)),
        serves: this.words.titles(serves),
        doneBy: doneBy.length === 0 ? undefined : doneBy.map((who) => this.words.term("person", who)).join(", "),
        cells,
      }),
    );
  }

  private cell({ homework, rows, column, goesOn }: CellInput): GlanceCell | undefined {
    const { session, lines } = column;
    const here = rows.filter((row) => column.holds(row));
    const practice = (lines?.practice ?? []).filter((one) => one.homework === homework);
    const review = reviewOf(homework, rows, column);
    const isEmpty = here.length + practice.length === 0 && review === undefined;
    if (isEmpty && !goesOn.before && !goesOn.after) return undefined;
    const said = this.parts.part(
      `${session.key} ${homework}`,
      [...here, ...practice],
      this.content(session.key, here, practice),
    );
    const reviewLine = review === "taken-up" && lines ? reviewIn(lines, homework) : undefined;
    const place = said.place ?? (reviewLine && this.parts.nameOf(reviewLine)) ?? session.place;
    return Object.assign(said, defined({ review, goesOn, place }));
  }

  private content(session: string, rows: readonly PlanRow[], practice: readonly Practice[]) {
    const plans = rows.map((row) => planOf(row, this.#rows, this.words));
    const measured = plans.flatMap(({ minutesPerWeek }) => minutesPerWeek ?? []);
    return defined({
      session,
      practised: practice.length > 0 ? { steps: this.words.titles(practice.flatMap(({ at }) => at)) } : undefined,
      plans,
      minutesPerWeek: measured.length > 0 ? rounded(measured.reduce((sum, one) => sum + one, 0)) : undefined,
      atLeast: plans.some(({ atLeast }) => atLeast),
    });
  }
}

interface CellInput {
  homework: string;
  /** All rows of the task. */
  rows: readonly PlanRow[];
  column: Column;
  goesOn: GlanceCell["goesOn"];
}

function reviewOf(homework: string, rows: readonly PlanRow[], { session, lines }: Column): GlanceCell["review"] {
  if (session.after) {
    const { number = 0 } = session;
    return rows.some((row) => row.reviewedAtBoosters.includes(number)) ? "taken-up" : undefined;
  }
  if (!lines) return undefined;
  if (!isNumbered(lines)) {
    return lines.reviews.some((review) => review.homework.includes(homework)) ? "taken-up" : undefined;
  }
  const { id, strand, number, due } = lines;
  if (rows.some((row) => row.reviewedElsewhere.includes(id))) return "taken-up";
  if (rows.some((row) => row.strand === strand && row.reviewedIn.includes(number))) return "taken-up";
  return due.includes(homework) ? "left" : undefined;
}

function isNumbered(lines: Session | SessionLines): lines is Session {
  return "number" in lines;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
