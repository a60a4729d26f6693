import type { ProtocolModel, SessionModel, TaskModel } from "./model.js";

/** The library that every file of the corpus imports. */
export const libraryText = `formulation Withdrawal "Pulling back from what used to reward keeps the mood low"

homework SharedLeaflet "How low mood works" {
  kind         psychoeducation
  targets      knowledge
  serves       Withdrawal
  rationale    "Does this picture fit your own life? Your marks will tell us."
  instructions "Read the leaflet and mark what fits and what does not."
  dose         15 minutes once
  when         open
  where        open
  difficulty   10 of 100
}
`;

const quoted = (text: string) => `"${text}"`;

/** A model in our own language, laid out as an author would. */
export function homeworkText(model: ProtocolModel): string {
  const { evidence, population, course, every, everyRecord, everySession, observed, safety, supervision } = model;
  const lines = [
    ...model.import.map(({ names, from }) => `import { ${names.join(", ")} } from ${quoted(from)}`),
    "",
    `protocol ${model.name} ${quoted(model.title)} {`,
    `  version   ${model.version}`,
    `  status    ${model.status}`,
    `  approach  ${model.approach}`,
    `  format    ${model.format}`,
    `  delivery  ${model.delivery}`,
    `  evidence  ${evidence.therapy} for therapy, ${evidence.homework} for homework ${quoted(evidence.because)}`,
    `  population ${quoted(population.title)} {`,
    `    ages     ${population.ages}`,
    `    problem  ${population.problem} icd11 ${quoted(population.code)}`,
    `    severity ${population.severity}`,
    `    exclude  ${population.exclude.join(", ")}`,
    `    reading  grade ${population.reading}`,
    "  }",
    `  course ${course.sessions} sessions, ${course.minutes} minutes each {`,
    ...course.rhythm.map(({ sessions, often }) => `    sessions ${sessions} ${often}`),
    "  }",
    ...Object.entries(model.stages).map(
      ([name, stage]) => `  stage ${name} sessions ${stage.sessions} as ${stage.as} ${quoted(stage.title)}`,
    ),
    ...Object.entries(model.aims).map(
      ([name, aim]) => `  ${aim.kind} ${name} ${quoted(aim.text)}${aim.of === undefined ? "" : ` of ${aim.of}`}`,
    ),
    "  every homework {",
    `    origin    ${every.origin}`,
    `    agree     ${every.agree.join(", ")}`,
    `    readiness ${every.readiness.rating} at least ${every.readiness.atLeast}% else ${every.readiness.else}`,
    `    summary   ${every.summary}`,
    `    success   ${every.success}`,
    `    if not done ${every.notDone.join(", ")}`,
    `    completion optional ${quoted(every.completion)}`,
    `    where     ${every.where}`,
    `    with      ${every.with}`,
    ...every.barriers.map(({ side, text, then }) => `    barrier ${side} ${quoted(text)} then ${quoted(then)}`),
    "  }",
    `  every record { held by ${everyRecord.heldBy}   seen by ${everyRecord.seenBy}   kept ${kept(everyRecord.kept)}   others ${quoted(everyRecord.others)} }`,
    ...Object.entries(model.homework).flatMap(([name, task]) => taskLines(name, task)),
    "  every session {",
    `    order      ${everySession.order.join(", ")}`,
    `    administer ${everySession.administer.measure} by ${everySession.administer.by} for ${everySession.administer.for.join(", ")}`,
    `    review     due homework ${everySession.review.position} { about ${everySession.review.about.join(", ")} }`,
    "  }",
    ...Object.entries(model.sessions).flatMap(([number, session]) => sessionLines(number, session)),
    `  sessions ${observed.sessions.join(", ")} { administer ${observed.measure} by ${observed.by} on ${observed.on} for ${observed.for} }`,
    ...Object.entries(model.tailoring).map(([need, text]) => `  tailor for ${need} ${quoted(text)}`),
    `  consent { by client covering ${model.consent.covering.join(", ")}   confidentiality ${quoted(model.consent.confidentiality)} }`,
    "  safety {",
    `    risk plan by ${safety.riskPlan.by} {`,
    `      assess       ${quoted(safety.riskPlan.assess)}`,
    `      contact      ${quoted(safety.riskPlan.contact)}`,
    `      out-of-hours ${quoted(safety.riskPlan.outOfHours)}`,
    "    }",
    ...safety.watches.map((watch) => `    watch ${watch.when} then ${watch.then.join(", ")}`),
    `    ordinary risk ${quoted(safety.ordinaryRisk)}`,
    `    caution ${safety.caution.state} ${quoted(safety.caution.text)}`,
    `    harms   ${quoted(safety.harms)}`,
    `    penalty ${safety.penalty}`,
    "  }",
    `  supervision every ${supervision.weeks} weeks {`,
    `    competency ${supervision.competency.name} ${quoted(supervision.competency.text)} rated ${supervision.competency.measure} at least ${supervision.competency.atLeast}`,
    `    observe    sessions ${observed.sessions.join(", ")} on ${observed.on}`,
    `    discuss    ${supervision.discuss.join(", ")}`,
    `    training   role-play ${quoted(supervision.training)}`,
    "  }",
    "}",
    "",
  ];
  return lines.join("\n");
}

/** `At home for 6 months` as place and time. */
function kept(words: string): string {
  const [place = "", time = ""] = words.split(" for ");
  return `${quoted(place)} for ${time}`;
}

function taskLines(name: string, task: TaskModel): string[] {
  return [
    `  homework ${name} ${quoted(task.title)} {`,
    `    kind         ${task.kind}`,
    `    targets      ${task.targets.join(", ")}`,
    `    serves       ${task.serves}`,
    `    rationale    ${quoted(task.rationale)}`,
    `    instructions ${quoted(task.instructions)}`,
    `    dose         ${task.dose}`,
    `    when         ${task.when.term} ${quoted(task.when.note)}`,
    `    difficulty   ${task.difficulty} of 100`,
    ...(task.record
      ? [
          `    record { ${Object.entries(task.record)
            .map(([field, type]) => `${field} ${type}`)
            .join("   ")} }`,
        ]
      : []),
    "  }",
  ];
}

function sessionLines(number: string, session: SessionModel): string[] {
  const parts = [
    ...session.during.map(({ technique, note }) => `during ${technique} ${quoted(note)}`),
    ...(session.practice ? [`practice ${session.practice.join(", ")}`] : []),
    ...(session.plan ? [`plan ${session.plan.join(", ")}`] : []),
    ...(session.keep ? [`keep ${session.keep.join(", ")}`] : []),
  ];
  return [`  session ${number} { ${parts.join("   ")} }`];
}
