import type { PolicyFacts, ResponseFacts, SupervisionFacts } from "../generated/facts-types.js";
import type { Index } from "./source.js";
import { nameOf, termsOf, unique } from "./values.js";

export function policyFacts({ protocol: { policy } }: Index): PolicyFacts {
  return {
    stated: policy !== undefined,
    origin: policy?.origin ?? "",
    reviewOpenedBy: policy?.reviewOpenedBy ?? "",
    answered: unique(termsOf((policy?.responses ?? []).map(({ what }) => what))),
  };
}

export function responseFacts({ protocol: { policy } }: Index): ResponseFacts[] {
  return (policy?.responses ?? []).map(({ who, does, what, manner, respond }, n) => ({
    ref: `/policy/responses/${n}`,
    who,
    does,
    what: what.term ?? "",
    words: what.text ?? "",
    manner: manner ?? "",
    respond: respond ?? "",
  }));
}

export function supervisionFacts({ protocol: { supervision } }: Index): SupervisionFacts {
  const competencies = supervision?.competencies ?? [];
  return {
    stated: supervision !== undefined,
    perWeek: supervision?.frequency?.perWeek ?? -1,
    competencies: competencies.map(({ competency }) => nameOf(competency)),
    rated: competencies.filter(({ ratedWith }) => ratedWith !== undefined).map(({ competency }) => nameOf(competency)),
    observed: unique((supervision?.observe ?? []).flatMap(({ sessions }) => sessions)),
    observedOn: unique((supervision?.observe ?? []).flatMap(({ on }) => on ?? [])),
    discuss: termsOf(supervision?.discuss),
    training: termsOf(supervision?.training),
    team: termsOf(supervision?.team),
    selfPractice: supervision?.practise.length ?? 0,
    homework: supervision?.homework.length ?? 0,
  };
}

/** Needs that tailoring considers, also where it says that nothing has to be done. */
export function needFacts({ protocol, vocabulary }: Index) {
  const needs = protocol.tailoring.flatMap((tailoring) => (tailoring.form === "need" ? [tailoring.need] : []));
  const terms = unique(termsOf(needs));
  return { needs: terms, needClasses: vocabulary.classes("need", terms) };
}
