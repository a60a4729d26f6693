// A compiled protocol as tables that a clinician can read: what each session does with each task, in minutes.

import { generatedFrom, page, table } from "./markdown.mjs";

/**
 * @param protocol a compiled protocol
 * @param {string} source the name of the file that it was read from
 */
export function renderExampleTables(protocol, source) {
  return page(
    generatedFrom(source),
    `# ${protocol.title ?? protocol.name}`,
    sessionsByHomework(protocol),
    tasks(protocol),
    hierarchies(protocol),
    recurring(protocol),
    policy(protocol),
    measures(protocol),
  );
}

function sessionsByHomework({ homework, sessions, plans, load, hierarchies, stages }) {
  if (homework.length === 0) return undefined;
  const steps = stepNames(hierarchies);
  const rows = sessions.map((session) => {
    const {
      minutesPerWeek,
      atLeast,
      new: fresh,
      active,
    } = load.find((one) => one.session === session.number && one.strand === undefined);
    return [
      session.number,
      session.stages.map((id) => titleOf(stages, id)).join(", "),
      ...homework.map(({ id }) => cell(session, id, plans, steps)),
      fresh,
      active,
      `${atLeast ? "at least " : ""}${minutesPerWeek}`,
    ];
  });
  const boosters = boosterRows(homework, plans);
  return [
    "## Sessions by homework",
    "Each cell says in order what a session does with a task: reviews it, tries it, then plans, keeps or offers it. Numbers are " +
      "minutes of one time × times a week = minutes a week; on the right stand new tasks, tasks in force, and minutes a week " +
      "until the next session.",
    table(
      ["session", "stage", ...homework.map(label), "new", "in force", "minutes a week"],
      [...rows, ...boosters.map((row) => [...row, "", "", ""])],
    ),
  ];
}

/** The letter and number that an author gives a task, if its comment begins with one, and its name. */
function label({ name, doc = "" }) {
  const [number] = /^[A-Z]\d\b/.exec(doc) ?? [];
  return number === undefined ? name : `${number} ${name}`;
}

function cell(session, homework, plans, steps) {
  const reviewed = session.due.includes(homework) && takesUp(session, homework) ? ["review"] : [];
  const tried = session.practice
    .filter((practice) => practice.homework === homework)
    .map(({ at }) => `practise ${at.map((step) => steps.get(step)).join(", ")}`.trim());
  const planned = plans
    .filter((row) => row.session === session.number && row.homework === homework)
    .map((row) => planWords(row, steps));
  return [...reviewed, ...tried, ...planned].join("; ");
}

function takesUp({ reviews }, homework) {
  return reviews.some((review) => !review.nothing && (review.due || review.homework.includes(homework)));
}

function planWords(row, steps) {
  const { verb, at, events, reviewedIn, reviewedAtBoosters, carriedOver, broughtBy } = row;
  const where = [
    ...(events.length > 0 ? [`from ${events.map(nameOf).join(" or ")}`] : []),
    ...(at.length > 0 ? [at.map((step) => steps.get(step)).join(row.inAnyOrder ? " or " : ", ")] : []),
  ].join(" at ");
  const later = [
    ...(reviewedIn.length > 0 ? [`sessions ${reviewedIn.join(", ")}`] : []),
    ...(reviewedAtBoosters.length > 0 ? [`boosters ${reviewedAtBoosters.join(", ")}`] : []),
  ];
  return [
    `${verb}${where === "" ? "" : ` ${where}`}: ${doseWords(row)}`,
    ...(carriedOver ? [`for ${later.join(" and ")}`] : []),
    ...(broughtBy === undefined ? [] : ["alongside"]),
  ].join(", ");
}

function doseWords({ dose, minutes, perWeek, minutesPerWeek }) {
  if (dose === undefined) return "no dose";
  if (dose.open || minutes === undefined) return dose.text;
  if (dose.minutes !== dose.amount.from && dose.unit === "minutes") {
    return `${dose.amount.from}–${minutes} × ${perWeek} = ${minutesPerWeek}`;
  }
  return perWeek === undefined ? dose.text : `${minutes} × ${perWeek} = ${minutesPerWeek}`;
}

/** What goes on after the last session is looked at in the boosters. */
function boosterRows(homework, plans) {
  const numbers = [...new Set(plans.flatMap((row) => row.reviewedAtBoosters))].sort((a, b) => a - b);
  return numbers.map((number) => [
    `booster ${number}`,
    "",
    ...homework.map(({ id }) =>
      plans.some((row) => row.homework === id && row.reviewedAtBoosters.includes(number)) ? "review" : "",
    ),
  ]);
}

function tasks({ homework, aims }) {
  if (homework.length === 0) return undefined;
  return [
    "## Tasks",
    table(
      ["task", "title", "kind", "mechanisms", "serves", "comes from", "dose", "record", "held by", "seen by"],
      homework.map((task) => [
        label(task),
        task.title ?? "",
        task.kind?.id ?? "",
        task.mechanisms.map(({ id }) => id).join(", "),
        task.serves.map((id) => aims.find((aim) => aim.id === id)?.name ?? id).join(", "),
        task.origin ?? "",
        task.dose?.text ?? "",
        recordWords(task.record),
        task.record?.heldBy.join(", ") ?? "",
        task.record?.seenBy.join(", ") ?? "",
      ]),
    ),
  ];
}

function recordWords(record) {
  if (record === undefined) return "";
  return record.fields.length > 0 ? record.fields.map(({ name }) => name).join(", ") : (record.form ?? "");
}

function hierarchies({ hierarchies: all, sessions, plans }) {
  return all.map((hierarchy) => [
    `## ${hierarchy.title ?? hierarchy.name}`,
    `Order: ${hierarchy.orders.map(orderWords).join(", ")}. Model: ${hierarchy.model}. Stay until: ${hierarchy.stayUntil?.rule}.`,
    table(
      ["step", "rating", "words", "practised in sessions", "planned in sessions"],
      hierarchy.steps.map(({ id, name, rating, text = "" }) => [
        name,
        rating,
        text,
        numbers(
          sessions.filter(({ practice }) => practice.some(({ at }) => at.includes(id))).map(({ number }) => number),
        ),
        numbers(plans.filter(({ at }) => at.includes(id)).map(({ session }) => session)),
      ]),
    ),
  ]);
}

function orderWords({ order, fromSession, toSession }) {
  return `${order} from session ${fromSession}${toSession === undefined ? "" : ` to ${toSession}`}`;
}

function recurring({ sessions, recurringSessions, homework }) {
  if (homework.length > 0) return undefined;
  return [
    "## Sessions",
    "No task is planned in advance. What the protocol says of sessions:",
    table(
      ["session", "measures", "notes"],
      [
        ...sessions.map((session) => [session.number, ...said(session)]),
        ...recurringSessions.map((session) => [recurrenceWords(session.recurring), ...said(session)]),
      ],
    ),
  ];
}

function said({ administer, notes }) {
  return [administer.map(({ measure }) => nameOf(measure)).join(", "), notes.join(" ")];
}

function recurrenceWords({ every, from, last }) {
  if (last) return "last";
  return every === 1 ? `from ${from} on` : `every ${every} from ${from}`;
}

function policy({ policy: stated }) {
  if (stated === undefined) return undefined;
  return [
    "## Policy",
    `Homework comes from: ${stated.origin}. Talk about it is opened by: ${stated.reviewOpenedBy}.`,
    table(
      ["when the client", "what", "the therapist"],
      stated.responses.map(({ does, what, respond = "" }) => [
        does,
        [what.term, ...(what.text === undefined ? [] : [`“${what.text}”`])].join(" "),
        respond,
      ]),
    ),
  ];
}

function measures({ uses }) {
  if (uses.length === 0) return undefined;
  return [
    "## Measures",
    table(
      ["measure", "rated by", "for", "on", "sessions", "kept outside the therapy"],
      uses.map((use) => [
        nameOf(use.measure),
        use.rater ?? "",
        use.purposes.join(", "),
        use.on ?? "",
        [
          ...(use.everySession ? ["every session"] : []),
          ...(use.sessions.length > 0 ? [numbers(use.sessions)] : []),
          ...use.recurring.map(recurrenceWords),
        ].join(", "),
        use.outsideTherapy ? "yes" : "",
      ]),
    ),
  ];
}

/** `1, 3–6`: numbers that follow each other as a stretch. */
function numbers(list) {
  const stretches = [];
  for (const number of list) {
    const last = stretches.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else if (last?.to !== number) stretches.push({ from: number, to: number });
  }
  return stretches.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

function stepNames(hierarchies) {
  return new Map(hierarchies.flatMap(({ steps }) => steps.map(({ id, name }) => [id, name])));
}

function titleOf(things, id) {
  const found = things.find((thing) => thing.id === id);
  return found?.title ?? found?.name ?? id;
}

function nameOf(id) {
  return id.slice(id.indexOf(".") + 1);
}
