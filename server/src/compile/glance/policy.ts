import { defined } from "../../protocol/defined.js";
import type { Policy } from "../../protocol/generated/protocol-types.js";
import type { GlancePolicy } from "./glance-model.js";
import type { PartMaker } from "./places.js";
import type { ProtocolWords } from "./protocol-words.js";

/** How the therapist answers what the client brings, line by line. */
export function policyOf(policy: Policy, parts: PartMaker, words: ProtocolWords): GlancePolicy {
  const { origin, mechanisms, reviewOpenedBy, responses } = policy;
  return parts.part(
    "policy",
    [policy],
    defined({
      origin,
      mechanisms: mechanisms.map(({ id, name }) => name ?? words.term("mechanism", id)),
      reviewOpenedBy,
      responses: responses.map((response, n) =>
        parts.part(
          `policy.${n + 1}`,
          [response],
          defined({
            who: response.who,
            does: response.does,
            what: { ...response.what },
            manner: response.manner,
            respond: response.respond,
          }),
        ),
      ),
    }),
  );
}
