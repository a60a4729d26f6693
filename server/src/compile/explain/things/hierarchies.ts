import type { Said } from "../../../finding.js";
import { explainPhrase } from "../../../messages/phrases/explain.js";
import { spaceName } from "../../../messages/phrases/spaces.js";
import type { Hierarchy, Protocol, Step } from "../../../protocol/generated/protocol-types.js";
import { ProtocolWords, plain } from "../../glance/protocol-words.js";
import { type Explanation, isA, stated } from "../explanation.js";
import { sessionsInWords, whereInWords } from "./when-in-words.js";

export function hierarchyExplained(hierarchy: Hierarchy, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const { scale, ratedBy, stayUntil } = hierarchy;
  const climbing = protocol.homework.filter(({ climbs }) => climbs === hierarchy.id);
  return {
    name: hierarchy.name,
    is: isA(spaceName("hierarchy")),
    lines: stated(
      ["", hierarchy.title],
      ["Rated", scale && scaleInWords(scale, ratedBy)],
      ["Order", hierarchy.orders.map(orderInWords)],
      ["Model", hierarchy.model && plain(hierarchy.model)],
      ["Stay", stayUntil && stayInWords(stayUntil)],
      ["Climbed by", climbing.map(({ name, title }) => title ?? name)],
      ["Steps", hierarchy.steps.map((step) => stepInWords(step, words)).join("\n")],
    ),
  };
}

function scaleInWords({ from, to }: NonNullable<Hierarchy["scale"]>, who: string | undefined): Said {
  const scale = explainPhrase("span-of", { from, to });
  return who === undefined ? scale : explainPhrase("rated-by", { scale, who });
}

function stayInWords({ rule, times }: NonNullable<Hierarchy["stayUntil"]>): Said {
  return times > 1
    ? explainPhrase("until-rule-times", { rule: plain(rule), times })
    : explainPhrase("until-rule", { rule: plain(rule) });
}

function orderInWords({ order, fromSession: from, toSession: to }: Hierarchy["orders"][number]): Said {
  if (to !== undefined) return explainPhrase("order-from-to", { order: plain(order), from, to });
  return from === 1 ? plain(order) : explainPhrase("order-from", { order: plain(order), from });
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
    is: explainPhrase("is-step-of", { hierarchy: hierarchy.name }),
    lines: stated(
      ["", step.text],
      [
        "Rated",
        step.rating === undefined || !scale
          ? step.rating
          : explainPhrase("rating-of", { rating: step.rating, top: scale.to }),
      ],
      ["Practised", sessionsInWords(practised.map(({ number }) => number))],
      ["Planned", rows.length === 0 ? explainPhrase("nowhere") : whereInWords(rows, protocol, words)],
      ["Tasks", words.titles([...new Set(rows.map(({ homework }) => homework))])],
    ),
  };
}
