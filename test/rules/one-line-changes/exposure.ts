import type { Change } from "./change.js";

const erp = { project: "erp-ocd" } as const;

/** Rules of exposure, and of exposure with response prevention. */
export const exposure: readonly Change[] = [
  {
    // Plans that name a step may do without; the client's own week names none.
    ...erp,
    rule: "exp-hierarchy",
    severity: "warning",
    change: `
      session 11
      plan   <|OwnWeek|>`,
    library: `
      homework ExposurePractice
      - prediction`,
  },
  {
    ...erp,
    rule: "exp-order",
    severity: "hint",
    change: `
      - step PublicWashroom
      + step PublicWashroom 90 "Touch the tap and the door of a public washroom"
      session 8
      plan   <|SendAsItIs|>`,
  },
  {
    ...erp,
    rule: "exp-model-declared",
    severity: "warning",
    change: `
      hierarchy <|FearedThings|>
      - model`,
  },
  {
    ...erp,
    rule: "exp-model-declared",
    severity: "warning",
    change: `
      hierarchy FearedThings
      - stay
      + stay until <|distress-falls|>`,
  },
  {
    ...erp,
    rule: "exp-session-first",
    severity: "warning",
    change: `
      session 2
      + plan <|TouchAndStay|> at ShoeSole`,
  },
  {
    ...erp,
    rule: "exp-frequency",
    severity: "warning",
    change: `
      <|session 7|>
      - plan
      + plan TouchAndStay at PublicWashroom dose 90 minutes 3 times per week { where public-place }`,
  },
  {
    ...erp,
    rule: "exp-safety-behaviours",
    severity: "warning",
    change: `
      homework HearTheStory
      - drop
      + keep <|distraction "Doing something else meanwhile"|>`,
  },
  {
    ...erp,
    rule: "exp-expectancy-or-suds",
    severity: "warning",
    change: `
      homework SendAsItIs
      + record <|free|>`,
  },
  {
    ...erp,
    rule: "exp-top-item",
    severity: "hint",
    change: `
      hierarchy <|FearedThings|>
      session 10
      - plan   FamilyMeal
      + plan FamilyMeal at BumpyStreet dose 90 minutes 3 times per week`,
  },
  {
    ...erp,
    rule: "exp-adherence",
    severity: "hint",
    change: `
      protocol <|ErpForOcd|>
      - administer Peas
      + administer Peas by therapist, client for mechanism in sessions 3..12`,
  },
  {
    ...erp,
    rule: "erp-response-prevention",
    severity: "error",
    change: `
      homework NoRituals
      - kind
      + kind safety-behaviour-drop
      homework TouchAndStay
      alongside    <|NoRituals|>`,
  },
  {
    ...erp,
    rule: "erp-response-prevention",
    severity: "warning",
    change: `
      homework NoRituals
      - drop
      + drop <|washing, wiping, checking, confessing, asking|>`,
  },
];
