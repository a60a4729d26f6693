import type { GlanceCourse, GlanceModel, GlancePart } from "../../../server/src/compile/glance/glance-model.js";
import type { GlanceLabels } from "../../../server/src/compile/glance/labels.js";

/** What there is to say of a part beside the picture. */
export interface Details {
  title: string;
  lines: string[];
  /** Places in the list of findings. */
  findings: readonly number[];
}

type Make = () => Details;

/** The details of every part that can be pointed at, by its key; each is worked out when it is asked for. */
export function detailsOf(model: GlanceModel, labels: GlanceLabels): ReadonlyMap<string, Make> {
  const made = new Map<string, Make>();
  const note = (part: GlancePart, title: string, lines: () => string[]) =>
    made.set(part.key, () => ({ title, lines: lines(), findings: part.findings }));
  for (const course of model.courses) ofCourse(course, labels, made, note);
  for (const { steps, ...hierarchy } of model.hierarchies) {
    const course = model.courses.find(({ key }) => key === hierarchy.course);
    for (const step of steps) {
      note(step, step.title, () => [
        labels
          .step({ ...step, findings: [] }, { ...hierarchy, steps }, course)
          .slice(step.title.length)
          .replace(/^: /, ""),
      ]);
    }
  }
  for (const event of model.offers?.events ?? []) note(event, event.title, () => labels.eventDetails(event));
  for (const offer of model.offers?.offers ?? []) {
    const titles = offer.tasks.map(({ title }) => title).join(` ${labels.words.or} `);
    note(offer, titles, () => [...labels.offerDose(offer), ...labels.offerConditions(offer)]);
  }
  for (const response of model.policy?.responses ?? []) {
    const { who, does, what } = response;
    note(response, labels.words.when(who, does, what.term), () => (what.text === undefined ? [] : [what.text]));
  }
  return made;
}

function ofCourse(
  course: GlanceCourse,
  labels: GlanceLabels,
  made: Map<string, Make>,
  note: (part: GlancePart, title: string, lines: () => string[]) => void,
): void {
  const { words } = labels;
  for (const band of course.bands) {
    note(band, words.stage(band.title), () => (band.phase === undefined ? [] : [words.phase(band.phase)]));
  }
  for (const session of course.sessions) {
    note(session, words.session(session), () => [...labels.sessionDetails(session, course), ...session.notes]);
    made.set(`load ${session.key}`, () => ({
      title: words.headings.load,
      lines: [labels.loadOf(session, course)],
      findings: session.findings,
    }));
  }
  for (const task of course.tasks) {
    note(task, task.title, () => labels.taskDetails(task));
    for (const cell of task.cells) {
      const session = course.sessions.find(({ key }) => key === cell.session);
      if (session) note(cell, `${words.session(session)}, ${task.title}`, () => labels.happens(cell));
    }
  }
}
