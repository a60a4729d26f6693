import type { Said } from "../../../finding.js";
import { explainPhrase } from "../../../messages/phrases/explain.js";
import { spaceName } from "../../../messages/phrases/spaces.js";
import type { Event, Protocol, Stage, Strand } from "../../../protocol/generated/protocol-types.js";
import { ProtocolWords, plain } from "../../glance/protocol-words.js";
import { type Explanation, inRow, isA, stated } from "../explanation.js";
import { sessionsInWords, whereInWords } from "./when-in-words.js";

export function protocolExplained(protocol: Protocol, approachTitle: string | undefined): Explanation {
  const { course, loadLimit, homework } = protocol;
  return {
    name: protocol.name,
    is: isA(spaceName("protocol")),
    lines: stated(
      ["", protocol.title],
      ["", protocol.doc],
      ["Approach", approachTitle ?? protocol.approach.home],
      ["Version", protocol.version],
      ["Status", protocol.status],
      ["Course", course && courseInWords(course)],
      [
        "Homework",
        protocol.homeworkNone
          ? explainPhrase("none-by-design")
          : explainPhrase("number-of-tasks", { count: homework.length }),
      ],
      [
        "Load",
        loadLimit?.minutesPerWeek === undefined
          ? undefined
          : explainPhrase("most-minutes-a-week", { minutes: loadLimit.minutesPerWeek }),
      ],
    ),
  };
}

function courseInWords({ form, sessions, weeks, frequency }: NonNullable<Protocol["course"]>): Said {
  const often = frequency === undefined ? [] : [frequency.text];
  if (form === "open" || !sessions) return inRow([explainPhrase("course-is-open"), ...often]);
  const { from, to } = sessions;
  const count =
    from === to ? explainPhrase("sessions-in-all", { count: to }) : explainPhrase("sessions-from-to", { from, to });
  const course = inRow([count, ...often]);
  if (weeks === undefined) return course;
  return explainPhrase("over-weeks", { course, weeks: explainPhrase("number-of-weeks", { count: Math.round(weeks) }) });
}

export function stageExplained(stage: Stage, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const { from, to } = stage.sessions;
  const isInStage = ({ session, strand }: { session?: number; strand?: string }) =>
    session !== undefined && strand === undefined && session >= from && (session <= to || stage.toTheEnd);
  const fresh = protocol.plans.filter((row) => row.first && isInStage(row)).map(({ homework }) => homework);
  return {
    name: stage.name,
    is: isA(spaceName("stage")),
    lines: stated(
      ["", stage.title],
      [
        "Sessions",
        stage.toTheEnd
          ? explainPhrase("from-to-end", { from })
          : from === to
            ? from
            : explainPhrase("span-of", { from, to }),
      ],
      ["Phase", stage.phase && words.term("phase", stage.phase)],
      ["Overlaps", words.titles(stage.overlapping)],
      ["New homework", words.titles([...new Set(fresh)])],
    ),
  };
}

export function strandExplained(strand: Strand, protocol: Protocol): Explanation {
  const rows = protocol.plans.filter((row) => row.strand === strand.id);
  const words = new ProtocolWords(protocol);
  return {
    name: strand.name,
    is: explainPhrase("is-strand"),
    lines: stated(
      ["", strand.title],
      ["Format", strand.format],
      ["Sessions", strand.count === undefined ? undefined : `${strand.count}`],
      ["Rhythm", strand.frequency?.text],
      ["Homework", words.titles([...new Set(rows.map(({ homework }) => homework))])],
    ),
  };
}

export function eventExplained(event: Event, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const grown = protocol.plans.filter(({ events }) => events.includes(event.id));
  const sessions = protocol.sessions.filter(({ during }) => during.some((one) => one.event === event.id));
  const tasks = (isOffer: boolean) =>
    words.titles([...new Set(grown.filter((row) => (row.verb === "offer") === isOffer).map((row) => row.homework))]);
  return {
    name: event.name,
    is: explainPhrase("is-event"),
    lines: stated(
      ["", event.text],
      ["Happens in", event.technique && words.term("technique", event.technique)],
      ["Reaches", event.reaches && plain(event.reaches)],
      ["Offers", tasks(true)],
      ["Plans", tasks(false)],
      [
        "Planned",
        whereInWords(
          grown.filter(({ session }) => session !== undefined),
          protocol,
          words,
        ),
      ],
      ["During", sessionsInWords(sessions.map(({ number }) => number))],
    ),
  };
}
