// What each part of the picture is called, in full: read out by a screen reader, shown as a title, told in the details.

import type {
  GlanceBand,
  GlanceCell,
  GlanceCourse,
  GlanceEvent,
  GlanceHierarchy,
  GlanceModel,
  GlanceOffer,
  GlancePart,
  GlancePlan,
  GlanceSession,
  GlanceStep,
  GlanceTask,
} from "./glance-model.js";
import type { GlanceWords } from "./words/glance-words.js";

/** A number as people write it: no more than one decimal. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Labels in the words of one language. What is found about a part stands at the end of its label. */
export class GlanceLabels {
  constructor(
    private readonly model: GlanceModel,
    readonly words: GlanceWords,
  ) {}

  /** What is found about a part, each on its own. */
  findings(part: GlancePart): string[] {
    return part.findings.flatMap((index) => {
      const finding = this.model.findings[index];
      return finding ? [`${this.words.severity[finding.severity]}: ${finding.message}`] : [];
    });
  }

  cell(cell: GlanceCell, task: GlanceTask, session: GlanceSession): string {
    return this.sentence([`${this.words.session(session)}, ${task.title}`, ...this.happens(cell)], cell);
  }

  /** What happens in a cell, in the order in which a session goes. */
  happens({ review, practised, plans, goesOn }: GlanceCell): string[] {
    const { words } = this;
    return [
      ...(review ? [words.review[review]] : []),
      ...(practised
        ? [
            [
              words.practised,
              ...(practised.steps.length > 0 ? [words.atSteps(practised.steps.join("; "), false)] : []),
            ].join(", "),
          ]
        : []),
      ...plans.map((plan) => this.plan(plan)),
      ...(plans.length === 0 && goesOn.after ? [words.goesOn] : []),
    ];
  }

  plan(plan: GlancePlan): string {
    return [this.words.verb[plan.verb], ...this.planDetails(plan)].join(", ");
  }

  planDetails({ dose, minutesPerWeek, atLeast, steps, inAnyOrder, events, broughtBy, putOffTo }: GlancePlan): string[] {
    const { words } = this;
    const { sessions, boosters } = putOffTo;
    return [
      dose === undefined ? words.doseUnstated : dose.replaceAll("..", "–"),
      ...(minutesPerWeek === undefined ? [] : [words.minutesPerWeek(number(minutesPerWeek), atLeast)]),
      ...(steps.length > 0 ? [words.atSteps(steps.join("; "), inAnyOrder)] : []),
      ...(events.length > 0 ? [words.fromEvents(events.join("; "))] : []),
      ...(broughtBy === undefined ? [] : [words.broughtBy(broughtBy)]),
      ...(sessions.length + boosters.length > 0 ? [words.putOffTo(sessions, boosters)] : []),
    ];
  }

  session(session: GlanceSession, course: GlanceCourse): string {
    return this.sentence([this.words.session(session), ...this.sessionDetails(session, course)], session);
  }

  sessionDetails(session: GlanceSession, { bands, sessions }: GlanceCourse): string[] {
    const { words } = this;
    const place = sessions.indexOf(session);
    const stages = bands.filter(({ from, to }) => from <= place && place <= to).map(({ title }) => title);
    const { during, measures, plansNothing, reviewsNothing, optional } = session;
    return [
      ...stages.map((title) => words.stage(title)),
      ...(optional ? [words.mayNotBeNeeded] : []),
      ...(during.length > 0 ? [words.during(during.join("; "))] : []),
      ...(measures.length > 0 ? [words.measures(measures.join(", "))] : []),
      ...(reviewsNothing ? [words.reviewsNothing(reviewsNothing.because)] : []),
      ...(plansNothing ? [words.plansNothing(plansNothing.because)] : []),
    ];
  }

  /** What is in force after a session. */
  loadOf(session: GlanceSession, { limit }: GlanceCourse): string {
    const { words } = this;
    const { load } = session;
    const after = words.session(session);
    if (!load) return after;
    const { minutesPerWeek, atLeast, aboveLimit, active } = load;
    const told = [
      ...(active === 0 ? [] : [words.minutesPerWeek(number(minutesPerWeek), atLeast)]),
      ...(aboveLimit && limit !== undefined ? [words.aboveLimit(number(limit))] : []),
      words.newAndActive(load.new, active),
    ];
    return `${after}: ${told.join(", ")}`;
  }

  task(task: GlanceTask): string {
    return this.sentence([task.title, ...this.taskDetails(task)], task);
  }

  taskDetails({ kind, mechanisms, serves, doneBy, cells }: GlanceTask): string[] {
    const { words } = this;
    return [
      ...(kind === undefined ? [] : [words.kind(kind)]),
      ...(mechanisms.length > 0 ? [words.mechanisms(mechanisms.join(", "))] : []),
      ...(serves.length > 0 ? [words.serves(serves.join("; "))] : []),
      ...(doneBy === undefined ? [] : [words.doneBy(doneBy)]),
      ...(cells.length === 0 ? [words.nothingPlans] : []),
    ];
  }

  band(band: GlanceBand, { sessions }: GlanceCourse): string {
    const heads = [sessions[band.from], ...(band.to > band.from ? [sessions[band.to]] : [])];
    const range = heads.flatMap((session) => (session ? [this.words.sessionHead(session)] : [])).join("–");
    const phase = band.phase === undefined ? [] : [this.words.phase(band.phase)];
    return this.sentence([`${this.words.stage(band.title)}, ${range}`, ...phase], band);
  }

  hierarchyDetails({ orders, model }: GlanceHierarchy): string[] {
    return [
      ...orders.map(({ order, fromSession, toSession }) =>
        this.words.order(this.words.term(order), fromSession, toSession),
      ),
      ...(model === undefined ? [] : [this.words.model(this.words.term(model))]),
    ];
  }

  step(step: GlanceStep, hierarchy: GlanceHierarchy, course: GlanceCourse | undefined): string {
    const { words } = this;
    const rating =
      step.rating === undefined
        ? []
        : [words.rating(number(step.rating), hierarchy.scale && number(hierarchy.scale.to))];
    const named = (which: "practised" | "planned") =>
      step.reached.flatMap((reached) => {
        const session = reached[which] ? course?.sessions.find(({ key }) => key === reached.session) : undefined;
        return session ? [words.session(session)] : [];
      });
    const practised = named("practised");
    const planned = named("planned");
    return this.sentence(
      [
        step.title,
        ...rating,
        ...(practised.length > 0 ? [words.practisedIn(practised.join(", "))] : []),
        ...(planned.length > 0 ? [words.plannedIn(planned.join(", "))] : []),
        ...(step.reached.length === 0 ? [words.neverReached] : []),
      ],
      step,
    );
  }

  event(event: GlanceEvent): string {
    return this.sentence([this.words.event(event.title), ...this.eventDetails(event)], event);
  }

  eventDetails({ technique, reaches }: GlanceEvent): string[] {
    return [...(technique === undefined ? [] : [technique]), ...(reaches ? [this.words.reaches[reaches]] : [])];
  }

  offer(offer: GlanceOffer): string {
    const titles = offer.tasks.map(({ title }) => title).join(` ${this.words.or} `);
    return this.sentence([titles, ...this.offerDose(offer), ...this.offerConditions(offer)], offer);
  }

  /** In which sessions, and how much. */
  offerDose({ tasks, sessions }: GlanceOffer): string[] {
    const { words, model } = this;
    const doses = [...new Set(tasks.flatMap(({ plan }) => plan.dose ?? []))];
    const columns = model.courses.flatMap((course) => course.sessions);
    const named = sessions.flatMap((key) => {
      const session = columns.find((column) => column.key === key);
      return session ? [words.session(session)] : [];
    });
    return [...named, ...(doses.length > 0 ? [doses.join(` ${words.or} `).replaceAll("..", "–")] : [])];
  }

  /** What must come first, what speaks against it, and how it is put. */
  offerConditions({ after, unless, wording }: GlanceOffer): string[] {
    const { words } = this;
    return [
      ...(after.length > 0 ? [words.offeredAfter(after.join("; "))] : []),
      ...(unless.length > 0 ? [words.unless(unless.join(", "))] : []),
      ...(wording === undefined ? [] : [`“${wording}”`]),
    ];
  }

  /** A part by its title alone, and what was found about it. */
  named(title: string, part: GlancePart): string {
    return this.sentence([title], part);
  }

  /** The part that a finding is about, where it is one that a reader has to look for. */
  whereabouts(index: number): string[] {
    const { words, model } = this;
    const isHere = ({ findings }: GlancePart) => findings.includes(index);
    return model.courses.flatMap(({ tasks, sessions }) => [
      ...sessions.filter(isHere).map((session) => words.session(session)),
      ...tasks.flatMap((task) => [
        ...(isHere(task) ? [task.title] : []),
        ...task.cells.filter(isHere).flatMap((cell) => {
          const session = sessions.find(({ key }) => key === cell.session);
          return session ? [`${words.session(session)}, ${task.title}`] : [];
        }),
      ]),
    ]);
  }

  /** What a part is, then what there is to say of it, then what was found. */
  private sentence([first = "", ...rest]: readonly string[], part: GlancePart): string {
    const said = rest.length === 0 ? first : `${first}: ${rest.join("; ")}`;
    return [
      `${said}.`.replace(/([.?!…])([.;])/g, (_, end, mark) => (mark === "." ? end : mark)),
      ...this.findings(part),
    ].join(" ");
  }
}
