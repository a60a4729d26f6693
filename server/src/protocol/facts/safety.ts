import type { ContingencyFacts, PrecautionFacts } from "../generated/facts-types.js";
import { isSomebody } from "./closed-terms.js";
import type { Index } from "./source.js";
import { nameOf, none, termsOf, unique, wordsOf } from "./values.js";

/** What the safety part states, but for its watches. */
export function safetyFacts(index: Index) {
  const { safety } = index.protocol;
  const { riskPlan, forced, harms = [], cautions = [] } = safety ?? {};
  const states = (form: "screens" | "checks") => {
    const terms = termsOf(safety?.[form]);
    return unique([...terms, ...index.vocabulary.classes("state", terms)]);
  };
  return {
    riskPlan: {
      stated: riskPlan !== undefined,
      by: (riskPlan?.by ?? none).filter(isSomebody),
      assess: riskPlan?.assess ?? "",
      contact: riskPlan?.contact ?? "",
      outOfHours: riskPlan?.outOfHours ?? "",
    },
    screened: states("screens"),
    checked: states("checks"),
    precautions: [...precautionFacts(index, "screen", "screens"), ...precautionFacts(index, "check", "checks")],
    cautions: termsOf(cautions),
    cautionCount: cautions.length,
    ordinaryRisk: safety?.ordinaryRisk ?? "",
    forced: forced?.term ?? forced?.text ?? "",
    harmsAsked: harms.length > 0,
    harmMeasures: harms.flatMap(({ measure }) => (measure === undefined ? none : [nameOf(measure)])),
    penaltyNone: (safety?.penalties ?? []).some(({ term }) => term === "none"),
  };
}

function precautionFacts(index: Index, form: string, key: "screens" | "checks"): PrecautionFacts[] {
  return (index.protocol.safety?.[key] ?? []).map((precaution, n) => ({
    ref: `/safety/${key}/${n}`,
    form,
    state: precaution.term ?? "",
    classes: index.vocabulary.classes("state", termsOf([precaution])),
    words: precaution.text ?? "",
    homework: precaution.before,
  }));
}

/** Penalties that the safety part names; a stated `none` is left out. */
export function safetyPenalties({ protocol }: Index): ContingencyFacts[] {
  return (protocol.safety?.penalties ?? []).flatMap((penalty, n) =>
    penalty.term === "none"
      ? []
      : [
          {
            ref: `/safety/penalties/${n}`,
            part: "safety",
            homework: "",
            form: "penalty",
            words: wordsOf([penalty]) || (penalty.term ?? ""),
            reason: "",
            askedBy: "",
          },
        ],
  );
}
