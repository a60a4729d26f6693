import type { ConsentFacts, CourseFacts, PopulationFacts } from "../generated/facts-types.js";
import { isSomebody } from "./closed-terms.js";
import type { Index } from "./source.js";
import { none, termsOf, unique } from "./values.js";

export function populationFacts({ protocol, vocabulary }: Index, ageOfMajority: number): PopulationFacts {
  const { population } = protocol;
  const minAge = population?.ages?.from ?? -1;
  return {
    stated: population !== undefined,
    words: population?.text ?? "",
    minAge,
    maxAge: population?.ages?.to ?? -1,
    minor: minAge >= 0 && minAge < ageOfMajority,
    problems: unique(termsOf(population?.problems).flatMap((problem) => vocabulary.lineage("problem", problem))),
    severity: population?.severity ?? none,
    included: termsOf(population?.include),
    excluded: termsOf(population?.exclude),
    exclusions: population?.exclude.length ?? 0,
    readers: unique((population?.reading ?? []).map(({ reader }) => reader ?? "client")),
    readingLevel: (population?.reading.length ?? 0) > 0,
  };
}

/** What nobody gives is not given. */
export function consentFacts({ protocol: { consent } }: Index): ConsentFacts {
  const given = (consent?.by ?? []).filter(({ who }) => isSomebody(who));
  return {
    stated: consent !== undefined,
    givenBy: given.map(({ who }) => who),
    covering: unique(given.flatMap(({ covering }) => covering)),
    assentBy: (consent?.assent ?? []).map(({ by }) => by).filter(isSomebody),
    sharingVoluntary: (consent?.sharing ?? []).some(({ form }) => form === "voluntary"),
    sharingAgreedBy: unique((consent?.sharing ?? []).flatMap(({ by }) => by)).filter(isSomebody),
    confidentiality: consent?.confidentiality ?? "",
    safeguarding: consent?.safeguarding ?? "",
  };
}

export function courseFacts({ protocol: { course } }: Index): CourseFacts {
  return {
    stated: course !== undefined,
    form: course?.form ?? "",
    sessions: course?.sessions?.to ?? -1,
    sessionsFrom: course?.sessions?.from ?? -1,
    weeks: course?.weeks ?? course?.statedWeeks?.to ?? -1,
    untilDate: course?.until?.date ?? "",
    untilWords: course?.until?.text ?? "",
    limited: course !== undefined && (course.form !== "open" || course.until !== undefined),
    minutes: course?.minutes?.to ?? -1,
    boosters: course?.boosters.length ?? 0,
    perWeek: course?.stretches[0]?.frequency.perWeek ?? course?.frequency?.perWeek ?? -1,
    accompaniedBy: unique((course?.accompanied ?? []).map(({ who }) => who)),
  };
}
