import { defined } from "../../protocol/defined.js";
import type { Event, Offer, PlanRow, Protocol } from "../../protocol/generated/protocol-types.js";
import type { Column } from "./columns.js";
import type { GlanceOffer, GlanceOffers } from "./glance-model.js";
import type { PartMaker } from "./places.js";
import { planOf } from "./plans.js";
import type { ProtocolWords } from "./protocol-words.js";

/** What grows from events: what hangs on them alone, and what sessions offer from them. */
export class OfferMaker {
  readonly #rows: ReadonlyMap<string, PlanRow>;

  constructor(
    private readonly protocol: Protocol,
    private readonly parts: PartMaker,
    private readonly words: ProtocolWords,
  ) {
    this.#rows = new Map(protocol.plans.map((row) => [row.id, row]));
  }

  offers(columns: readonly Column[]): GlanceOffers | undefined {
    const offers = [...this.protocol.offers.map((offer, n) => this.hanging(offer, n)), ...this.inSessions(columns)];
    if (offers.length === 0) return undefined;
    const named = new Set(offers.flatMap(({ events }) => events));
    const events = this.protocol.events.filter(({ id }) => named.has(id));
    return { events: events.map((event) => this.event(event)), offers };
  }

  private event(event: Event) {
    const { id, name, text, technique, reaches } = event;
    return this.parts.part(
      id,
      [event],
      defined({
        title: text ?? name,
        technique: technique === undefined ? undefined : this.words.term("technique", technique),
        reaches,
      }),
    );
  }

  private hanging(offer: Offer, n: number): GlanceOffer {
    const rows = offer.plans.flatMap((id) => this.#rows.get(id) ?? []);
    return this.offer(rows[0]?.id ?? `offer.${n + 1}`, [offer, ...rows], rows, { ...offer, sessions: [] });
  }

  /** A row that a session offers from an event; with others of the same statement, one of which is taken up. */
  private inSessions(columns: readonly Column[]): GlanceOffer[] {
    const taken = new Set<PlanRow>();
    return columns.flatMap((column) =>
      this.protocol.plans.flatMap((row) => {
        if (row.events.length === 0 || !column.holds(row) || taken.has(row)) return [];
        const others = this.protocol.plans.filter((other) => column.holds(other) && row.or.includes(other.homework));
        const rows = [row, ...others.filter((other) => other.events.join() === row.events.join())];
        for (const one of rows) taken.add(one);
        return [this.offer(row.id, rows, rows, { ...row, sessions: [column.session.key] })];
      }),
    );
  }

  private offer(
    key: string,
    about: readonly object[],
    rows: readonly PlanRow[],
    said: Pick<PlanRow, "events" | "after" | "unless" | "wording"> & { sessions: string[] },
  ): GlanceOffer {
    return this.parts.part(
      key,
      about,
      defined({
        events: [...said.events],
        tasks: rows.map((row) => ({
          homework: row.homework,
          title: this.words.title(row.homework),
          plan: planOf(row, this.#rows, this.words),
        })),
        after: this.words.titles(said.after),
        unless: said.unless.map((phrase) => this.words.phrase("state", phrase)),
        wording: said.wording,
        sessions: said.sessions,
      }),
    );
  }
}
