import type { Hierarchy, Protocol, Step } from "../../../protocol/generated/protocol-types.js";
import { ProtocolWords, plain } from "../../glance/protocol-words.js";
import { type Explanation, stated } from "../explanation.js";
import { sessionsInWords, whereInWords } from "./when-in-words.js";

export function hierarchyExplained(hierarchy: Hierarchy, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const { scale, ratedBy, stayUntil } = hierarchy;
  const climbing = protocol.homework.filter(({ climbs }) => climbs === hierarchy.id);
  return {
    name: hierarchy.name,
    is: "a hierarchy",
    lines: stated(
      ["", hierarchy.title],
      ["Rated", scale && `${scale.from} to ${scale.to}${ratedBy === undefined ? "" : ` by ${ratedBy}`}`],
      ["Order", hierarchy.orders.map(orderInWords)],
      ["Model", hierarchy.model && plain(hierarchy.model)],
      ["Stay", stayUntil && `until ${plain(stayUntil.rule)}${stayUntil.times > 1 ? `, ${stayUntil.times} times` : ""}`],
      ["Climbed by", climbing.map(({ name, title }) => title ?? name)],
      ["Steps", hierarchy.steps.map((step) => stepInWords(step, words)).join("\n")],
    ),
  };
}

function orderInWords({ order, fromSession, toSession }: Hierarchy["orders"][number]): string {
  const end = toSession === undefined ? "" : ` to ${toSession}`;
  return fromSession === 1 && toSession === undefined
    ? plain(order)
    : `${plain(order)} from session ${fromSession}${end}`;
}

function stepInWords({ id, rating, name }: Step, words: ProtocolWords): string {
  const title = words.title(id);
  return `${rating ?? "?"} ${title === name ? name : `${name}: ${title}`}`;
}

export function stepExplained(step: Step, hierarchy: Hierarchy, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const { scale } = hierarchy;
  const rows = protocol.plans.filter(({ at }) => at.includes(step.id));
  const practised = [...protocol.sessions, ...protocol.strands.flatMap(({ sessions }) => sessions)].filter(
    ({ practice }) => practice.some(({ at }) => at.includes(step.id)),
  );
  return {
    name: step.name,
    is: `a step of ${hierarchy.name}`,
    lines: stated(
      ["", step.text],
      ["Rated", step.rating === undefined ? undefined : `${step.rating}${scale ? ` of ${scale.to}` : ""}`],
      ["Practised", sessionsInWords(practised.map(({ number }) => number))],
      ["Planned", rows.length === 0 ? "nowhere" : whereInWords(rows, protocol, words)],
      ["Tasks", words.titles([...new Set(rows.map(({ homework }) => homework))])],
    ),
  };
}
