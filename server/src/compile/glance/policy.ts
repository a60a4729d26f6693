import { defined } from "../../protocol/defined.js";
import type { Policy } from "../../protocol/generated/protocol-types.js";
import type { GlancePolicy } from "./glance-model.js";
import type { PartMaker } from "./places.js";
import { type ProtocolWords, plain } from "./protocol-words.js";

/** How the therapist answers what the client brings, line by line. */
export function policyOf(policy: Policy, parts: PartMaker, words: ProtocolWords): GlancePolicy {
  const { origin, mechanisms, reviewOpenedBy, responses } = policy;
  return parts.part(
    "policy",
    [policy],
    defined({
      origin: origin && plain(origin),
      mechanisms: mechanisms.map(({ id, name }) => name ?? words.term("mechanism", id)),
      reviewOpenedBy: reviewOpenedBy && plain(reviewOpenedBy),
      responses: responses.map((response, n) =>
        parts.part(
          `policy.${n + 1}`,
          [response],
          defined({
            who: plain(response.who),
            does: plain(response.does),
            what: defined({
              term: response.what.term === undefined ? undefined : plain(response.what.term),
              text: response.what.text,
            }),
            manner: response.manner === undefined ? undefined : plain(response.manner),
            respond: response.respond,
          }),
        ),
      ),
    }),
  );
}
