import type { GlanceOffers } from "../../../server/src/compile/glance/glance-model.js";
import { offersMap } from "../../../server/src/compile/picture/offers-map.js";
import { drawn } from "../shared/drawn.js";
import { keyOf } from "../shared/key-of.js";
import { useGlance } from "./context.js";

const mapWidth = 860;

/** The map from events to what grows from them. */
export function Offers({ offers }: { offers: GlanceOffers }) {
  const { drawing, reveal, point, atCursor } = useGlance();
  const map = offersMap(offers, mapWidth, drawing);
  const height = Math.ceil(map.height) + 2;
  const act = (event: Event, then: (key: string) => void) => {
    const key = keyOf(event);
    if (key !== undefined) then(key);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset.
    <svg
      class="offers"
      width={mapWidth}
      height={height}
      viewBox={`0 0 ${mapWidth} ${height}`}
      role="group"
      aria-label={drawing.labels.words.headings.offers}
      onClick={(event) => act(event, reveal)}
      onPointerOver={(event) => act(event, point)}
      onFocusIn={(event) => act(event, point)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        act(event, reveal);
        event.preventDefault();
      }}
    >
      {drawn(map.content, (key) => ({
        role: "button",
        tabIndex: 0,
        "aria-current": atCursor.has(key) ? "location" : undefined,
        class: atCursor.has(key) ? "node at-cursor" : "node",
      }))}
    </svg>
  );
}
