import type { Location } from "vscode-languageserver";
import type {
  GlanceBand,
  GlanceCell,
  GlanceCourse,
  GlanceModel,
  GlancePart,
  GlanceSession,
  GlanceTask,
} from "../../compile/glance/glance-model.js";
import { GlanceLabels } from "../../compile/glance/labels.js";
import type { GlanceWords } from "../../compile/glance/words/glance-words.js";
import type { Place, Severity } from "../../finding.js";
import { defined } from "../../protocol/defined.js";
import type { ProtocolPart } from "../requests.js";

const gravest: readonly Severity[] = ["error", "warning", "hint"];

/** What a protocol is made of: its stages with their sessions, what each session does, and its tasks. */
export class PartsOfProtocol {
  readonly #labels: GlanceLabels;

  constructor(
    private readonly model: GlanceModel,
    private readonly words: GlanceWords,
    private readonly locationOf: (place: Place) => Location | undefined,
  ) {
    this.#labels = new GlanceLabels(model, words);
  }

  all(): ProtocolPart[] {
    const tasks = new Map(this.model.courses.flatMap((course) => course.tasks.map((task) => [task.key, task])));
    return [
      ...this.model.courses.flatMap((course) => this.#course(course)),
      ...(tasks.size === 0
        ? []
        : [
            this.#group(
              "tasks",
              this.words.tasks,
              [...tasks.values()].map((task) => this.#task(task)),
            ),
          ]),
    ];
  }

  /** The stages of a course; what lies in none of them, and all of a strand, stands in a group of its own. */
  #course(course: GlanceCourse): ProtocolPart[] {
    const staged = new Set<GlanceSession>();
    const stages = course.bands.map((band) => {
      const sessions = course.sessions.slice(band.from, band.to + 1);
      for (const session of sessions) staged.add(session);
      return this.#stage(band, sessions, course);
    });
    const rest = course.sessions.filter((session) => !staged.has(session));
    if (rest.length === 0) return stages;
    const parts = rest.map((session) => this.#session(session, course));
    const loose = stages.length > 0 ? capitalised(this.words.outsideStages) : this.words.sessions;
    return [...stages, this.#group("sessions", course.title ?? loose, parts)];
  }

  #stage(band: GlanceBand, sessions: readonly GlanceSession[], course: GlanceCourse): ProtocolPart {
    const parts = sessions.map((session) => this.#session(session, course));
    return this.#part("stage", band, band.title, band.phase, parts);
  }

  #session(session: GlanceSession, course: GlanceCourse): ProtocolPart {
    const cells = course.tasks.flatMap((task) => {
      const cell = task.cells.find((one) => one.session === session.key);
      return cell ? this.#doings(task, cell) : [];
    });
    const during = session.during.map((what) => this.#part("during", session, what, undefined, []));
    return this.#part("session", session, this.words.session(session), session.during[0], [...during, ...cells]);
  }

  /** What a session does with one task, in the order in which a session goes. */
  #doings(task: GlanceTask, cell: GlanceCell): ProtocolPart[] {
    const { words } = this;
    const doing = (kind: ProtocolPart["kind"], what: string) => this.#part(kind, cell, task.title, what, []);
    return [
      ...(cell.review === "taken-up" ? [doing("review", words.review[cell.review])] : []),
      ...(cell.practised ? [doing("practice", words.practised)] : []),
      ...cell.plans.map((plan) => doing(plan.verb, this.#labels.plan(plan))),
    ];
  }

  #task(task: GlanceTask): ProtocolPart {
    return this.#part("task", task, task.title, task.kind, []);
  }

  #group(kind: "sessions" | "tasks", label: string, parts: ProtocolPart[]): ProtocolPart {
    return { kind, label, parts };
  }

  #part(
    kind: ProtocolPart["kind"],
    { place, findings }: GlancePart,
    label: string,
    description: string | undefined,
    parts: ProtocolPart[],
  ): ProtocolPart {
    const severities = findings.flatMap((index) => this.model.findings[index]?.severity ?? []);
    const severity = gravest.find((one) => severities.includes(one));
    return defined({ kind, label, description, location: place && this.locationOf(place), severity, parts });
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
