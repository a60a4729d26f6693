import type { Understood } from "../../compile/understood.js";
import type { Place } from "../../finding.js";
import { editorText } from "../../messages/editor.js";
import type { PlanRow } from "../../protocol/generated/protocol-types.js";
import type { ResolvedProtocol } from "../../protocol/resolve/resolve.js";
import type { LensText } from "./lens.js";

/** Where the protocols of a file plan and offer a homework. */
export function plansOf(name: string, within: string | undefined, { protocols }: Understood): LensText {
  const rows = rowsOf(name, within, protocols);
  const planned = rows.filter(({ row }) => row.verb !== "offer");
  const offered = rows.filter(({ row }) => row.verb === "offer" && !row.conditional);
  const sessions = sessionsOf(planned);
  const events = new Set(rows.flatMap(({ row }) => (row.conditional ? row.events : [])));
  const parts = [
    ...(sessions > 0
      ? [editorText("lens-planned", { sessions: editorText("count-sessions", { count: sessions }) })]
      : []),
    ...(planned.some(({ row }) => row.recurring) ? [editorText("lens-planned-always")] : []),
    ...(offered.length > 0
      ? [
          editorText("lens-offered", {
            sessions: editorText("count-sessions", { count: Math.max(1, sessionsOf(offered)) }),
          }),
        ]
      : []),
    ...(events.size > 0
      ? [editorText("lens-offered-on", { events: editorText("count-events", { count: events.size }) })]
      : []),
  ];
  const title = parts.length === 0 ? editorText("lens-unplanned") : ({ all: parts, by: "comma" } as const);
  return { title, places: unique(rows.flatMap(({ row, origins }) => origins.thing(row)?.name ?? [])) };
}

/** Where the sessions of a file's protocols take a homework up. */
export function reviewsOf(name: string, within: string | undefined, { protocols }: Understood): LensText {
  const rows = rowsOf(name, within, protocols);
  const sessions = new Set(
    rows.flatMap(({ row }) => [
      ...row.reviewedIn.map((number) => `${row.strand ?? ""} ${number}`),
      ...row.reviewedElsewhere.map((id) => id),
    ]),
  );
  const boosters = new Set(rows.flatMap(({ row }) => row.reviewedAtBoosters));
  const parts = [
    ...(sessions.size > 0
      ? [editorText("lens-reviewed", { sessions: editorText("count-sessions", { count: sessions.size }) })]
      : []),
    ...(boosters.size > 0
      ? [editorText("lens-reviewed-at", { boosters: editorText("count-boosters", { count: boosters.size }) })]
      : []),
  ];
  const title = parts.length === 0 ? editorText("lens-unreviewed") : ({ all: parts, by: "comma" } as const);
  return { title, places: unique(rows.flatMap(reviewPlaces)) };
}

interface RowOfProtocol extends ResolvedProtocol {
  row: PlanRow;
}

function rowsOf(name: string, within: string | undefined, protocols: readonly ResolvedProtocol[]): RowOfProtocol[] {
  return protocols
    .filter(({ protocol }) => within === undefined || protocol.name === within)
    .flatMap((resolved) =>
      resolved.protocol.plans
        .filter(({ homework }) => homework === `homework.${name}`)
        .map((row) => ({ ...resolved, row })),
    );
}

function sessionsOf(rows: readonly RowOfProtocol[]): number {
  const numbered = rows.filter(({ row }) => row.session !== undefined);
  return new Set(numbered.map(({ row, protocol }) => `${protocol.name} ${row.strand ?? ""} ${row.session}`)).size;
}

/** The lines of the sessions that review what a row plans. */
function reviewPlaces({ row, protocol, origins }: RowOfProtocol): Place[] {
  const strand = protocol.strands.find(({ id }) => id === row.strand);
  const sessions = strand?.sessions ?? protocol.sessions;
  const everywhere = [...protocol.sessions, ...protocol.strands.flatMap((other) => other.sessions)];
  const reviewing = [
    ...sessions.filter(({ number }) => row.reviewedIn.includes(number)),
    ...everywhere.filter(({ id }) => row.reviewedElsewhere.includes(id)),
  ];
  return reviewing.flatMap((session) =>
    session.reviews
      .filter(({ nothing, due, homework }) => !nothing && (due || homework.includes(row.homework)))
      .flatMap((review) => origins.thing(review)?.name ?? []),
  );
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.path} ${place.start}`, place])).values()];
}
