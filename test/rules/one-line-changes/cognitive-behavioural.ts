import type { Change } from "./change.js";

const ct = { project: "cognitive-therapy-depression" } as const;
const erp = { project: "erp-ocd" } as const;

/** Rules of cognitive behavioural therapy and of cognitive therapy. */
export const cognitiveBehavioural: readonly Change[] = [
  {
    ...ct,
    rule: "cbt-every-session",
    severity: "warning",
    change: `
      <|session 10|>
      - plan`,
  },
  {
    ...ct,
    rule: "cbt-review-early",
    severity: "warning",
    change: `
      every session
      - review due homework early
      + review <|due homework late|> {`,
  },
  {
    // The order of cognitive therapy has review before the items of the agenda as well.
    ...ct,
    rule: "cbt-review-early",
    severity: "warning",
    change: `
      every session
      - order
      + order <|mood-check, agenda, work, review, plan, summary, feedback|>`,
    with: ["ct-session-order"],
  },
  {
    ...erp,
    rule: "cbt-review-early",
    severity: "warning",
    change: `
      every session
      - order
      + order <|mood-check, agenda, work, review, plan, summary|>`,
  },
  {
    ...ct,
    rule: "cbt-practise-first",
    severity: "warning",
    change: `
      session 7
      - practice and plan
      + plan <|WeighThoughts|>`,
  },
  {
    ...ct,
    rule: "cbt-learning-next",
    severity: "warning",
    change: `
      every session
      - about
      + about <|done, quality, obstacles, beliefs, learning|>`,
  },
  {
    ...ct,
    rule: "cbt-learning-next",
    severity: "warning",
    change: `
      session 9
      + review due homework { about <|done, obstacles|> }`,
  },
  {
    ...ct,
    rule: "cbt-monitor-before-change",
    severity: "hint",
    change: `
      homework ActivityDiary
      - kind
      + kind psychoeducation
      session 3
      practice and plan <|PlannedActivities|>`,
  },
  {
    ...erp,
    rule: "cbt-monitor-before-change",
    severity: "hint",
    change: `
      homework TriggerLog
      - kind
      + kind psychoeducation
      session 3
      plan   <|NoRituals|>
      plan   <|TouchAndStay|>`,
  },
  {
    ...ct,
    rule: "cbt-graded",
    severity: "hint",
    change: `
      homework SelfSession
      - difficulty
      + difficulty <|70 of 100|>`,
  },
  {
    ...ct,
    rule: "cbt-competence-rated",
    severity: "hint",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - administer CtsR`,
  },
  {
    ...ct,
    rule: "ct-session-order",
    severity: "hint",
    change: `
      every session
      - order
      + order <|mood-check, review, work, plan, summary, feedback|>`,
  },
  {
    ...ct,
    rule: "ct-session-order",
    severity: "hint",
    change: `
      session 6
      + order <|mood-check, review, agenda, work, plan, summary, feedback|>`,
  },
  {
    ...ct,
    rule: "ct-identify-before-evaluate",
    severity: "error",
    change: `
      session 3
      + practice and plan <|WeighThoughts|>`,
  },
  {
    // Not tried first, either: a reason of its own.
    ...ct,
    rule: "ct-identify-before-evaluate",
    severity: "error",
    change: `
      session 3
      + plan <|WeighThoughts|>`,
    with: ["cbt-practise-first"],
  },
  {
    ...ct,
    rule: "ct-experiment-prediction",
    severity: "warning",
    change: `
      homework <|LiveTheNewBelief|>
      - question`,
  },
  {
    ...ct,
    rule: "ct-experiment-prediction",
    severity: "warning",
    change: `
      homework <|TryItOut|>
      - prediction`,
  },
  {
    ...ct,
    rule: "ct-no-lose",
    severity: "hint",
    change: `
      homework NewRuleLog
      - success
      + success <|completion "Seven lines."|>`,
  },
  {
    ...ct,
    rule: "ct-core-belief-later",
    severity: "warning",
    change: `
      session 4
      + plan <|NewRuleLog|>`,
  },
  {
    ...ct,
    rule: "ct-homework-beliefs",
    severity: "hint",
    change: `
      every homework
      - agree
      + agree <|rationale, details, confidence|>`,
  },
  {
    ...ct,
    rule: "ct-homework-beliefs",
    severity: "hint",
    change: `
      every session
      - about
      + about <|done, quality, learning, next|>`,
  },
];
