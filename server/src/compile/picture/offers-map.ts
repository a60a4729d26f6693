import { linkHorizontal } from "d3-shape";
import type { GlanceEvent, GlanceOffer, GlanceOffers } from "../glance/glance-model.js";
import type { Markup } from "../markup.js";
import { type Drawing, worstMark } from "./cells.js";
import { box, linesAt, movedTo, type Piece, part, path } from "./drawing.js";
import { offerDashes } from "./marks.js";
import { wrapped } from "./text-width.js";

const mostEvent = 340;
const mostOffer = 560;
const between = 90;
const padding = 10;
const titleLine = 15;
const detailLine = 13.5;
const space = 12;

/** A box of the map and where it stands. */
export interface MapBox<Part> {
  part: Part;
  title: string[];
  details: string[];
  y: number;
  height: number;
}

export interface OffersLayout {
  events: MapBox<GlanceEvent>[];
  offers: MapBox<GlanceOffer>[];
  eventWidth: number;
  offerLeft: number;
  offerWidth: number;
  height: number;
  /** A curve from each event to each offer that grows from it. */
  links: { key: string; d: string }[];
}

/** Events on the left, what is offered on the right, each offer beside the first of its events. */
export function layOutOffers({ events, offers }: GlanceOffers, width: number, drawing: Drawing): OffersLayout {
  const { labels } = drawing;
  const { words } = labels;
  const eventWidth = Math.min(mostEvent, (width - between) * 0.42);
  const offerLeft = eventWidth + between;
  const offerWidth = Math.min(mostOffer, width - offerLeft);
  const boxOf = <Part extends GlanceEvent | GlanceOffer>(
    one: Part,
    title: string,
    details: readonly string[],
    boxWidth: number,
  ): Omit<MapBox<Part>, "y"> => {
    const room = boxWidth - 2 * padding - (one.findings.length > 0 ? 14 : 0);
    const titles = wrapped(title, room, 12);
    const lines = details.flatMap((detail) => wrapped(detail, room, 10.5));
    const height = titles.length * titleLine + lines.length * detailLine + 2 * padding - 4;
    return { part: one, title: titles, details: lines, height };
  };
  const placedEvents = new Map<string, MapBox<GlanceEvent>>();
  const placedOffers: MapBox<GlanceOffer>[] = [];
  let eventY = 0;
  let offerY = 0;
  for (const offer of offers) {
    for (const key of offer.events) {
      const event = events.find((one) => one.key === key);
      if (!event || placedEvents.has(key)) continue;
      const y = Math.max(eventY, placedEvents.size > 0 && offer.events[0] === key ? offerY : eventY);
      const made = { ...boxOf(event, event.title, [labels.eventDetails(event).join(" · ")], eventWidth), y };
      placedEvents.set(key, made);
      eventY = y + made.height + space;
    }
    const first = Math.min(...offer.events.flatMap((key) => placedEvents.get(key)?.y ?? []), Number.MAX_SAFE_INTEGER);
    const y = Math.max(offerY, first === Number.MAX_SAFE_INTEGER ? 0 : first);
    const titles = offer.tasks.map(({ title }) => title).join(` ${words.or} `);
    const made = {
      ...boxOf(offer, titles, [labels.offerDose(offer).join(" · "), ...labels.offerConditions(offer)], offerWidth),
      y,
    };
    placedOffers.push(made);
    offerY = y + made.height + space;
  }
  const eventBoxes = [...placedEvents.values()];
  const link = linkHorizontal<unknown, [number, number]>().digits(2);
  const links = placedOffers.flatMap((offer) =>
    offer.part.events.flatMap((key) => {
      const event = placedEvents.get(key);
      if (!event) return [];
      const source: [number, number] = [eventWidth, event.y + event.height / 2];
      const target: [number, number] = [offerLeft, offer.y + offer.height / 2];
      return [{ key: `${key} ${offer.part.key}`, d: link({ source, target }) ?? "" }];
    }),
  );
  return {
    events: eventBoxes,
    offers: placedOffers,
    eventWidth,
    offerLeft,
    offerWidth,
    height: Math.max(eventY, offerY) - space,
    links,
  };
}

/** The map of events to what is offered from them. */
export function offersMap(offers: GlanceOffers, width: number, drawing: Drawing): Piece {
  const { labels, theme } = drawing;
  const layout = layOutOffers(offers, width, drawing);
  return {
    height: layout.height,
    content: [
      ...layout.links.map(({ d }) =>
        path(d, { fill: "none", stroke: theme.accent, "stroke-width": 1.4, "stroke-opacity": 0.7 }),
      ),
      ...layout.events.map((one) =>
        movedTo(
          0,
          one.y,
          part(
            one.part.key,
            labels.event(one.part),
            box(0.5, 0.5, layout.eventWidth - 1, one.height, { rx: 4, fill: theme.surface, stroke: theme.line }),
            boxText(one, layout.eventWidth, drawing),
          ),
        ),
      ),
      ...layout.offers.map((one) =>
        movedTo(
          layout.offerLeft,
          one.y,
          part(
            one.part.key,
            labels.offer(one.part),
            box(0.5, 0.5, layout.offerWidth - 1, one.height, {
              rx: 14,
              fill: theme.background,
              stroke: theme.accent,
              "stroke-width": 1.2,
              "stroke-dasharray": offerDashes,
            }),
            boxText(one, layout.offerWidth, drawing),
          ),
        ),
      ),
    ],
  };
}

function boxText(one: MapBox<GlanceEvent> | MapBox<GlanceOffer>, width: number, drawing: Drawing): Markup[] {
  const { theme } = drawing;
  const below = padding + 8 + one.title.length * titleLine;
  return [
    ...linesAt(padding, padding + 9, one.title, { size: 12, fill: theme.text, lineHeight: titleLine }),
    ...linesAt(padding, below, one.details, { size: 10.5, fill: theme.quiet, lineHeight: detailLine }),
    ...worstMark(one.part, width - 18, 5, drawing),
  ];
}
