import { defined } from "../../protocol/defined.js";
import type {
  Booster,
  During,
  Load,
  PlanRow,
  Protocol,
  Recurrence,
  Session,
  SessionLines,
  Strand,
  Use,
} from "../../protocol/generated/protocol-types.js";
import type { GlanceLoad, GlanceSession } from "./glance-model.js";
import type { PartMaker } from "./places.js";
import type { ProtocolWords } from "./protocol-words.js";

/** A session of the protocol and the column that is drawn for it. */
export interface Column {
  session: GlanceSession;
  /** Id of the strand it belongs to. */
  strand?: string;
  /** What is said of it; nothing is said of a booster but its time. */
  lines?: Session | SessionLines;
  /** Whether a row of the plans stands in it. */
  holds(row: PlanRow): boolean;
}

const everyOne: Recurrence = { every: 1, last: false };

/** Makes the columns of a course or a strand: its sessions by number, then those without, then the boosters. */
export class ColumnMaker {
  constructor(
    private readonly protocol: Protocol,
    private readonly parts: PartMaker,
    private readonly words: ProtocolWords,
  ) {}

  columns(strand: Strand | undefined): Column[] {
    const { protocol } = this;
    const numbered = (strand?.sessions ?? protocol.sessions).map((session) => this.numbered(session));
    const recurring = protocol.recurringSessions
      .filter((session) => session.strand === strand?.id)
      .map((session) => this.unnumbered(session.id, session.recurring, session, strand));
    const every =
      strand === undefined && protocol.everySession !== undefined
        ? [this.unnumbered("session.every", everyOne, protocol.everySession, undefined)]
        : [];
    const last = recurring.filter(({ session }) => session.recurring?.last === true);
    const boosters = strand === undefined ? (protocol.course?.boosters ?? []) : [];
    return [
      ...numbered,
      ...every,
      ...recurring.filter((column) => !last.includes(column)),
      ...last,
      ...boosters.map((booster) => this.booster(booster)),
    ];
  }

  private numbered(session: Session): Column {
    const { course, load } = this.protocol;
    const known = load.find((one) => one.session === session.number && one.strand === session.strand);
    return {
      session: this.parts.part(
        session.id,
        [session],
        defined({
          number: session.number,
          optional:
            session.strand === undefined &&
            course?.form === "range" &&
            course.sessions !== undefined &&
            session.number > course.sessions.from,
          ...this.said(
            session,
            this.measures(session.strand, (use) => use.sessions.includes(session.number)),
          ),
          load: known && this.load(known),
        }),
      ),
      ...(session.strand === undefined ? {} : { strand: session.strand }),
      lines: session,
      holds: (row) => row.session === session.number && row.strand === session.strand,
    };
  }

  private unnumbered(key: string, recurring: Recurrence, lines: SessionLines, strand: Strand | undefined): Column {
    return {
      session: this.parts.part(
        key,
        [lines],
        defined({
          recurring: { ...recurring },
          optional: false,
          ...this.said(
            lines,
            this.measures(strand?.id, (use) => use.recurring.some((one) => isSame(one, recurring))),
          ),
        }),
      ),
      ...(strand === undefined ? {} : { strand: strand.id }),
      lines,
      holds: (row) => row.strand === strand?.id && row.recurring !== undefined && isSame(row.recurring, recurring),
    };
  }

  private booster({ id, number, after: { amount, unit } }: Booster): Column {
    return {
      session: this.parts.part(id, [], {
        number,
        after: { amount, unit },
        optional: false,
        during: [],
        measures: this.measures(undefined, (use) => use.boosters.includes(number)),
        notes: [],
      }),
      holds: () => false,
    };
  }

  /** Titles of the measures that are given; several persons may rate one. */
  private measures(strand: string | undefined, isGiven: (use: Use) => boolean): string[] {
    const given = this.protocol.uses.filter((use) => use.strand === strand && isGiven(use));
    return [...new Set(given.map(({ measure }) => this.words.title(measure)))];
  }

  private said({ during, notes, planNothing, reviews }: SessionLines, measures: string[]) {
    const nothing = reviews.find((review) => review.nothing);
    return {
      during: during.map((one) => this.duringWords(one)),
      measures,
      notes: [...notes],
      plansNothing: planNothing && { ...planNothing },
      reviewsNothing: nothing && defined({ because: nothing.because }),
    };
  }

  private duringWords({ technique, event, text }: During): string {
    if (text !== undefined) return text;
    if (event !== undefined) return this.words.title(event);
    return technique === undefined ? "" : this.words.term("technique", technique);
  }

  private load({ minutesPerWeek, atLeast, new: fresh, active }: Load): GlanceLoad {
    const limit = this.protocol.loadLimit?.minutesPerWeek;
    const aboveLimit = limit !== undefined && minutesPerWeek > limit;
    return { minutesPerWeek, atLeast, aboveLimit, new: fresh, active };
  }
}

function isSame(one: Recurrence, other: Recurrence): boolean {
  return one.every === other.every && one.from === other.from && one.last === other.last;
}
