import type { Finding } from "../../finding.js";
import { defined } from "../../protocol/defined.js";
import type { Course, Protocol, Strand } from "../../protocol/generated/protocol-types.js";
import { bandsOf } from "./bands.js";
import { type Column, ColumnMaker } from "./columns.js";
import { noteFindings } from "./findings.js";
import type { GlanceCourse, GlanceHead, GlanceModel, GlancePart, GlanceTask } from "./glance-model.js";
import { hierarchiesOf } from "./hierarchies.js";
import { mechanismsOf } from "./mechanisms.js";
import { OfferMaker } from "./offers.js";
import { partsOf } from "./parts-at.js";
import { PartMaker, type WayBack } from "./places.js";
import { policyOf } from "./policy.js";
import { ProtocolWords } from "./protocol-words.js";
import { TaskMaker } from "./tasks.js";

export interface GlanceInput {
  protocol: Protocol;
  /** The way from that very object back to its text. Without it no part has a place. */
  origins?: WayBack;
  findings?: readonly Finding[];
  /** Title of the home approach. */
  approach?: string;
}

const nowhere: WayBack = { placeOf: () => undefined, thing: () => undefined };
const courseKey = "course";

/** The course of a protocol at a glance. The same protocol and findings give the same picture. */
export function glanceOf({ protocol, origins = nowhere, findings = [], approach }: GlanceInput): GlanceModel {
  const parts = new PartMaker(origins);
  const words = new ProtocolWords(protocol);
  const columnMaker = new ColumnMaker(protocol, parts, words);
  const taskMaker = new TaskMaker(protocol, parts, words);
  const columnsOf = new Map<string, Column[]>();
  const courseOf = (strand: Strand | undefined): GlanceCourse => {
    const key = strand?.id ?? courseKey;
    const columns = columnMaker.columns(strand);
    columnsOf.set(key, columns);
    return defined({
      key,
      title: strand && (strand.title ?? strand.name),
      sessions: columns.map(({ session }) => session),
      bands: strand ? [] : bandsOf(protocol.stages, columns, parts, words),
      tasks: taskMaker.tasks(columns),
      limit: protocol.loadLimit?.minutesPerWeek,
    });
  };
  const main = courseOf(undefined);
  const strands = protocol.strands.map(courseOf);
  const offers = new OfferMaker(protocol, parts, words).offers([...columnsOf.values()].flat());
  main.tasks.push(...unplanned(protocol, [main, ...strands], taskMaker));
  const mechanisms = mechanismsOf(protocol, words);
  const model: GlanceModel = {
    head: headOf(protocol, parts, approach),
    courses: [main, ...strands].filter(({ sessions, tasks }) => sessions.length + tasks.length > 0),
    hierarchies: hierarchiesOf(protocol, columnsOf, parts),
    ...(mechanisms ? { mechanisms } : {}),
    ...(offers ? { offers } : {}),
    ...(protocol.policy ? { policy: policyOf(protocol.policy, parts, words) } : {}),
    findings: [],
  };
  const own = findings.filter((finding) => finding.about === undefined || finding.about.protocol === protocol.name);
  model.findings = noteFindings(own, model.head, partsOf(model), (finding) =>
    (finding.about?.parts ?? []).flatMap((pointer) => partsFor(pointer, protocol, parts)),
  );
  return model;
}

/** Tasks that are declared and that nothing plans, keeps, practises or offers. */
function unplanned(protocol: Protocol, courses: readonly GlanceCourse[], taskMaker: TaskMaker): GlanceTask[] {
  const shown = new Set([
    ...courses.flatMap(({ tasks }) => tasks.map(({ key }) => key)),
    ...protocol.plans.map(({ homework }) => homework),
  ]);
  return protocol.homework.filter(({ id }) => !shown.has(id)).map((homework) => taskMaker.task(homework));
}

function headOf(protocol: Protocol, parts: PartMaker, approach: string | undefined): GlanceHead {
  const { name, title = name, version, language, course, homeworkNone } = protocol;
  return parts.part(
    protocol.id,
    [protocol],
    defined({
      name,
      title,
      approach: approach ?? protocol.approach.home,
      version,
      language,
      course: course && courseWords(course),
      noHomework: homeworkNone && { ...homeworkNone },
    }),
  );
}

function courseWords({ form, sessions, frequency, stretches, until }: Course) {
  const rhythm = frequency?.text ?? stretches.map((stretch) => stretch.frequency.text).join(", ");
  return defined({
    form,
    from: sessions?.from,
    to: sessions?.to,
    frequency: rhythm === "" ? undefined : rhythm,
    until: until?.text ?? until?.date,
  });
}

/** The parts that stand for what a JSON pointer leads to, or for the nearest thing around it. */
function partsFor(pointer: string, protocol: Protocol, parts: PartMaker): readonly GlancePart[] {
  let at: unknown = protocol;
  let found = parts.partsOf(protocol);
  for (const key of pointer.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) break;
    at = Reflect.get(at, key);
    const here = typeof at === "object" && at !== null ? parts.partsOf(at) : [];
    if (here.length > 0) found = here;
  }
  return found;
}
