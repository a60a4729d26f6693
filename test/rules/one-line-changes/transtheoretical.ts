import type { Change } from "./change.js";

const ct = { project: "cognitive-therapy-depression" } as const;
const dynamic = { project: "short-term-dynamic" } as const;

/** Rules of homework in any approach. */
export const transtheoretical: readonly Change[] = [
  {
    ...ct,
    rule: "t-rationale",
    severity: "warning",
    change: `
      homework <|CatchThoughts|>
      - rationale`,
  },
  {
    ...ct,
    rule: "t-specified",
    severity: "warning",
    change: `
      homework <|CatchThoughts|>
      - when`,
  },
  {
    ...ct,
    rule: "t-specified",
    severity: "warning",
    change: `
      homework <|TryItOut|>
      - dose`,
  },
  {
    ...dynamic,
    rule: "t-specified",
    severity: "hint",
    change: `
      homework <|BeforeTheFog|>
      - dose`,
  },
  {
    ...ct,
    rule: "t-review-planned",
    severity: "error",
    change: `
      session 5
      + review <|nothing because "The hour goes to something else"|>`,
  },
  {
    ...ct,
    rule: "t-review-planned",
    severity: "warning",
    change: `
      session 9
      + review <|WeighThoughts|>`,
  },
  {
    ...dynamic,
    rule: "t-review-planned",
    severity: "warning",
    change: `
      - session  4
      + session 4 { plan nothing because "It fills the hour."   review <|nothing because "It fills the hour."|> }`,
  },
  {
    ...ct,
    rule: "t-mechanism-link",
    severity: "warning",
    change: `
      homework <|CatchThoughts|>
      - targets`,
  },
  {
    ...ct,
    rule: "t-mechanism-link",
    severity: "warning",
    change: `
      homework <|CatchThoughts|>
      - serves`,
  },
  {
    // A goal that rests on no part of the formulation any more.
    ...ct,
    rule: "t-mechanism-link",
    severity: "warning",
    change: `
      - goal        FullerDays
      + goal FullerDays "My days hold things that are worth doing again"
      homework ActivityDiary
      serves       <|FullerDays|>
      homework PlannedActivities
      serves       <|FullerDays|>
      homework ChoreInSteps
      serves       <|FullerDays|>`,
  },
  {
    ...ct,
    rule: "t-readiness",
    severity: "hint",
    change: `
      <|every homework|>
      - readiness`,
  },
  {
    ...ct,
    rule: "t-readiness",
    severity: "hint",
    change: `
      every homework
      - readiness
      + readiness <|confidence at least 70%|>`,
  },
  {
    ...ct,
    rule: "t-written",
    severity: "hint",
    change: `
      <|every homework|>
      - summary`,
  },
  {
    ...ct,
    rule: "t-written",
    severity: "hint",
    change: `
      homework CatchThoughts
      + summary <|none|>`,
  },
  {
    ...ct,
    rule: "t-dose",
    severity: "hint",
    change: `
      homework ChoreInSteps
      - dose
      + dose 60 minutes daily
      <|session 4|>`,
  },
  {
    ...ct,
    rule: "t-dose",
    severity: "hint",
    change: `
      - load
      + load at most 120 minutes per week, 2 new per session
      <|session 4|>`,
  },
  {
    ...ct,
    rule: "t-dose",
    severity: "hint",
    change: `
      <|session 8|>
      - plan
      + plan WeighThoughts, ReminderCard, ActivityDiary, TryItOut, NewRuleLog`,
  },
  {
    ...dynamic,
    rule: "t-dose",
    severity: "hint",
    change: `
      - load
      + load at most 15 minutes per week, 1 per session
      <|session 12|>
      <|session 19|>`,
  },
  {
    ...ct,
    rule: "t-engagement-two-sided",
    severity: "hint",
    change: `
      - administer HomeworkRatingScale
      + <|administer HomeworkRatingScale by client for engagement in sessions 3, 6, 9, 12, 15|>`,
  },
  {
    ...ct,
    rule: "t-not-done-path",
    severity: "warning",
    change: `
      <|every homework|>
      - if not done`,
  },
  {
    ...ct,
    rule: "t-not-done-path",
    severity: "warning",
    change: `
      every homework
      - if not done
      + if not done <|repeat|>`,
  },
  {
    ...ct,
    rule: "t-therapist-competence",
    severity: "hint",
    lines: "a block",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - supervision every 2 weeks {…}`,
    with: ["unused-import"],
  },
  {
    ...dynamic,
    rule: "t-evidence-claim",
    severity: "warning",
    change: `
      - evidence
      + evidence <|A for therapy, B for homework "Three case studies, and theory"|>`,
  },
  {
    ...ct,
    rule: "t-plan-time",
    severity: "hint",
    change: `
      every session
      - order
      + order <|mood-check, agenda, review, work, summary, feedback|>`,
  },
  {
    ...ct,
    rule: "t-plan-time",
    severity: "hint",
    change: `
      every session
      - order
      + order <|mood-check, agenda, review, work, closing, plan|>`,
  },
  {
    ...ct,
    rule: "t-blame-words",
    severity: "hint",
    change: `
      every homework
      - if not done
      + if not done explore, <|problem-solve "No excuse is needed."|>`,
  },
  {
    ...ct,
    rule: "t-blame-words",
    severity: "hint",
    change: `
      homework CatchThoughts
      - success
      + success <|learning "You were not lazy this week."|>`,
  },
  {
    ...ct,
    rule: "t-declined",
    severity: "hint",
    change: `
      <|every homework|>
      - completion`,
  },
  {
    ...ct,
    rule: "t-declined",
    severity: "hint",
    change: `
      every homework
      - completion
      + completion <|optional|>`,
  },
  {
    ...ct,
    rule: "t-group-privacy",
    severity: "warning",
    change: `
      - format
      + format group
      <|consent|>`,
  },
  {
    ...ct,
    rule: "t-missed-session",
    severity: "hint",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - tailor for missed-session`,
  },
  {
    ...ct,
    rule: "trial-enactment",
    severity: "warning",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - setting
      + setting trial`,
  },
];
