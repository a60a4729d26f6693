import { defined } from "../../protocol/defined.js";
import type { Homework, PlanRow, Protocol } from "../../protocol/generated/protocol-types.js";
import { type Column, ColumnMaker } from "../glance/columns.js";
import { PartMaker, type WayBack } from "../glance/places.js";
import { ProtocolWords } from "../glance/protocol-words.js";
import { glanceWords } from "../glance/words/glance-words.js";
import type { HandoutChoices, HandoutModel, HandoutSection, HandoutTask } from "./handout-model.js";
import { capitalised, concerns, isClient, isDoneBy, sectionsOf } from "./task-sheet.js";
import { type HandoutWords, handoutWords } from "./words/handout-words.js";

export interface HandoutInput {
  protocol: Protocol;
  /** The way from that very object back to its text. Without it no task has a place. */
  origins?: WayBack;
  /** Key of a session, such as `session.3` or `session.SkillsGroup.3`. */
  session?: string;
  /** Id of a task, for a sheet of that task by itself. */
  task?: string;
  /** Whom it is for; the client where nobody is named. */
  reader?: string;
  /** What the approach calls homework, where the protocol has no word of its own. */
  clientTerm?: string;
}

const nowhere: WayBack = { placeOf: () => undefined, thing: () => undefined };

/**
 * The sheet that a reader takes home from one session, or that of one task.
 * @returns undefined if there is no such session or task
 */
export function handoutOf(input: HandoutInput): HandoutModel | undefined {
  const { protocol, session, task } = input;
  const sheet = new Sheet(input);
  const column = session === undefined ? undefined : sheet.columns.find((one) => one.session.key === session);
  const homework = task === undefined ? undefined : protocol.homework.find(({ id }) => id === task);
  if (column) return sheet.ofSession(column);
  return homework ? sheet.ofTask(homework) : undefined;
}

/** The sessions of a protocol and the readers of its texts, to choose from. */
export function handoutChoices(protocol: Protocol): Pick<HandoutChoices, "sessions" | "readers"> {
  return new Sheet({ protocol }).choices();
}

class Sheet {
  readonly columns: readonly Column[];
  readonly #input: HandoutInput;
  readonly #words: HandoutWords;
  readonly #protocolWords: ProtocolWords;
  readonly #parts: PartMaker;
  readonly #reader: string;

  constructor(input: HandoutInput) {
    const { protocol, origins = nowhere, reader = "client" } = input;
    this.#input = input;
    this.#reader = reader;
    this.#words = handoutWords(protocol.language);
    this.#protocolWords = new ProtocolWords(protocol);
    this.#parts = new PartMaker(origins);
    const columns = new ColumnMaker(protocol, this.#parts, this.#protocolWords);
    const all = [columns.columns(undefined), ...protocol.strands.map((strand) => columns.columns(strand))].flat();
    // Nothing is planned in a booster.
    this.columns = all.filter(({ lines }) => lines !== undefined);
  }

  ofSession(column: Column): HandoutModel {
    const { protocol } = this.#input;
    const rows = protocol.plans.filter((row) => column.holds(row));
    const tasks = rows.flatMap((row) => {
      const homework = protocol.homework.find(({ id }) => id === row.homework);
      const made = homework && this.#task(homework, row);
      return made ? [made] : [];
    });
    // What is new comes first.
    const isNew = (task: HandoutTask) => task.note !== this.#words.notes.keep;
    const sorted = [...tasks.filter(isNew), ...tasks.filter((task) => !isNew(task))];
    return this.#model(sorted, rows, {
      key: column.session.key,
      title: this.#title(column),
      goesOn: this.#goesOn(column, rows),
    });
  }

  ofTask(homework: Homework): HandoutModel {
    const row = this.#input.protocol.plans.find((one) => one.homework === homework.id);
    const made = this.#task(homework, row?.conditional === true ? row : undefined);
    return this.#model(made ? [made] : [], row ? [row] : [], undefined);
  }

  choices(): Pick<HandoutChoices, "sessions" | "readers"> {
    const { protocol } = this.#input;
    const readers = [
      "client",
      ...protocol.homework.flatMap(({ rationale, instructions, doneBy, caregiver }) => [
        ...[...rationale, ...instructions].map(({ reader }) => reader),
        ...doneBy,
        ...(caregiver !== undefined && caregiver.term !== "none" ? ["caregiver"] : []),
      ]),
    ];
    return {
      sessions: this.columns.map((column) => ({
        key: column.session.key,
        title: this.#title(column),
        tasks: protocol.plans.filter((row) => column.holds(row)).length,
      })),
      readers: [...new Set(readers)].map((id) => ({ id, title: this.#words.reader(id) })),
    };
  }

  #model(
    tasks: HandoutTask[],
    rows: readonly PlanRow[],
    from: { key: string; title: string; goesOn: HandoutSection | undefined } | undefined,
  ): HandoutModel {
    const { protocol } = this.#input;
    return defined({
      language: this.#words.language,
      textLanguage: protocol.language,
      title: this.#heading(rows),
      from: from?.title,
      nextMeeting: this.#words.nextMeeting,
      nothing: tasks.length === 0 && from?.goesOn === undefined ? this.#words.nothing : undefined,
      tasks,
      goesOn: from?.goesOn,
      help: tasks.length > 0 ? this.#help(tasks) : undefined,
      choices: defined({ ...this.choices(), session: from?.key, reader: this.#reader }),
    });
  }

  #task(homework: Homework, row: PlanRow | undefined): HandoutTask | undefined {
    const lines: Homework = { ...homework, ...row?.changes };
    const reader = this.#reader;
    if (!concerns(lines, reader)) return undefined;
    const place = this.#parts.nameOf(homework);
    return defined({
      key: row?.id ?? homework.id,
      title: homework.title ?? homework.name,
      note: this.#note(lines, row),
      place,
      sections: sectionsOf({ lines, row, reader, words: this.#words, protocolWords: this.#protocolWords }),
    });
  }

  #note({ doneBy }: Homework, row: PlanRow | undefined): string | undefined {
    const words = this.#words;
    const bringing = this.#input.protocol.plans.find(({ id }) => id === row?.broughtBy);
    if (row?.verb === "keep") return words.notes.keep;
    if (row?.verb === "offer") return words.notes.offer;
    const others = isDoneBy(doneBy, this.#reader) ? [] : doneBy;
    if (others.length > 0) return words.doneBy(others.map((role) => words.role(role, this.#reader)));
    return bringing && words.broughtBy(this.#protocolWords.title(bringing.homework));
  }

  /** What the client hears it called: the word of its tasks, of the protocol, or of the approach. */
  #heading(rows: readonly PlanRow[]): string {
    const { protocol, clientTerm } = this.#input;
    const heard = rows.flatMap((row) => {
      const homework = protocol.homework.find(({ id }) => id === row.homework);
      return row.changes?.clientHears ?? homework?.clientHears ?? [];
    });
    const [stated] = [...heard, ...(protocol.everyHomework?.clientHears ?? [])];
    // The word of an approach is English.
    const usual = this.#words.language === "en" ? clientTerm : undefined;
    return capitalised(stated ?? usual ?? this.#words.untitled);
  }

  #title({ session, strand }: Column): string {
    const title = glanceWords(this.#words.language).session(session);
    return strand === undefined ? title : `${this.#protocolWords.title(strand)}, ${title}`;
  }

  /** Tasks of earlier sessions whose review is put off, and that this session says nothing new about. */
  #goesOn({ session, strand }: Column, rows: readonly PlanRow[]): HandoutSection | undefined {
    const { protocol } = this.#input;
    const load = protocol.load.find((one) => one.session === session.number && one.strand === strand);
    const here = new Set(rows.map(({ homework }) => homework));
    const going = (load?.inForce ?? []).flatMap((id) => {
      const homework = protocol.plans.find((row) => row.id === id)?.homework;
      const task = protocol.homework.find((one) => one.id === homework);
      return task && !here.has(task.id) && concerns(task, this.#reader) ? [task.title ?? task.name] : [];
    });
    if (going.length === 0) return undefined;
    const items = [...new Set(going)];
    return { subject: "goes-on", heading: this.#words.headings["goes-on"], content: [{ type: "list", items }] };
  }

  /** Whom to turn to. An app says itself what a person in danger sees there. */
  #help(tasks: readonly HandoutTask[]): HandoutSection | undefined {
    const { protocol } = this.#input;
    const names = new Set(tasks.map(({ title }) => title));
    const shown = protocol.homework.filter(({ title, name }) => names.has(title ?? name));
    const crisis = shown.flatMap(({ channel }) => channel?.crisis ?? []);
    const route = protocol.safety?.riskPlan?.outOfHours;
    const lines = [...new Set([...crisis, ...(route === undefined ? [] : [route])])];
    if (lines.length === 0 || !(isClient(this.#reader) || this.#reader === "caregiver")) return undefined;
    const content = lines.map((text) => ({ type: "line" as const, text }));
    const number = { type: "blank" as const, label: this.#words.toFill.number };
    return { subject: "help", heading: this.#words.headings.help, content: [...content, number] };
  }
}
