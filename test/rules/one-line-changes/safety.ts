import type { Change } from "./change.js";

const ct = { project: "cognitive-therapy-depression" } as const;
const erp = { project: "erp-ocd" } as const;
const dynamic = { project: "short-term-dynamic" } as const;
const clientCentred = { project: "client-centred" } as const;

/** Rules of safety, in force under every approach. */
export const safety: readonly Change[] = [
  {
    ...ct,
    rule: "saf-risk-plan",
    severity: "error",
    lines: "a block",
    change: `
      <|safety|>
      - risk plan by therapist {…}`,
  },
  {
    ...ct,
    rule: "saf-risk-plan",
    severity: "error",
    change: `
      safety
      - risk plan by therapist
      + <|risk plan|> {`,
  },
  ...["assess", "contact", "out-of-hours"].map(
    (line): Change => ({
      ...clientCentred,
      rule: "saf-risk-plan",
      severity: "error",
      change: `
      <|risk plan|>
      - ${line}`,
    }),
  ),
  {
    ...ct,
    rule: "saf-risk-monitor",
    severity: "error",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - administer Phq9
      + administer Phq9 by client for outcome in sessions 1..16`,
  },
  {
    ...ct,
    rule: "saf-risk-monitor",
    severity: "error",
    change: `
      <|safety|>
      - watch   Phq9.item9`,
  },
  {
    ...clientCentred,
    rule: "saf-risk-monitor",
    severity: "warning",
    change: `
      <|safety|>
      - watch   RiskCheck`,
  },
  {
    ...ct,
    rule: "saf-risk-to-person",
    severity: "error",
    change: `
      safety
      - watch   Phq9.item9
      + <|watch Phq9.item9 above 0 then pause new homework|>`,
  },
  {
    ...erp,
    rule: "saf-stop-rule",
    severity: "error",
    change: `
      homework SendAsItIs
      + stop when <|injury|>`,
  },
  {
    // Fear alone: this rule asks for the danger, the other takes the fear out.
    ...erp,
    rule: "saf-stop-rule",
    severity: "error",
    change: `
      homework SendAsItIs
      + stop when <|panic then "Go home and rest."|>`,
    with: ["saf-stop-not-fear"],
  },
  {
    ...dynamic,
    rule: "saf-stop-rule",
    severity: "error",
    change: `
      homework LetterToFather
      + stop when <|self-harm-urge|>`,
  },
  {
    ...erp,
    rule: "saf-stop-not-fear",
    severity: "warning",
    change: `
      homework SendAsItIs
      + stop when <|injury, panic then "Stop, and call the route in your risk plan."|>`,
  },
  {
    ...erp,
    rule: "saf-contraindications",
    severity: "error",
    change: `
      homework HearTheStory
      + contraindications <|none-known|>`,
  },
  {
    // All tasks that have to say it are made like one that no longer does.
    ...dynamic,
    rule: "saf-contraindications",
    severity: "error",
    change: "<|every homework|>",
    library: `
      homework PrivateLetter
      - contraindications`,
  },
  {
    ...erp,
    rule: "saf-medical",
    severity: "error",
    change: `
      homework DriveOn
      + traits strenuous
      <|safety|>`,
  },
  {
    ...ct,
    rule: "saf-no-real-danger",
    severity: "error",
    change: `
      <|safety|>
      - ordinary risk`,
  },
  {
    ...erp,
    rule: "saf-violence",
    severity: "error",
    change: `
      <|safety|>
      - screen  family-violence`,
  },
  {
    ...ct,
    rule: "saf-violence",
    severity: "error",
    change: `
      homework PlannedActivities
      - with
      + with partner "The partner knows of it and agrees."
      <|safety|>`,
  },
  {
    ...ct,
    rule: "saf-violence",
    severity: "error",
    change: `
      every record
      - seen by
      + seen by <|therapist, partner|>`,
  },
  {
    ...erp,
    rule: "saf-trauma-first-in-session",
    severity: "error",
    change: `
      session 5
      + plan <|HearTheStory|>`,
  },
  {
    ...erp,
    rule: "saf-time-place",
    severity: "warning",
    change: `
      homework <|TouchAndStay|>
      homework <|SendAsItIs|>
      homework <|FamilyMeal|>
      homework <|OwnWeek|>`,
    library: `
      homework ExposurePractice
      - settle`,
  },
  {
    ...ct,
    rule: "saf-deterioration",
    severity: "warning",
    change: `
      <|safety|>
      - watch   Phq9 worse`,
  },
  {
    ...dynamic,
    rule: "saf-substance-ed-mania",
    severity: "warning",
    change: `
      population
      - problem
      + problem cluster-c, anxious-depressive, bipolar
      <|safety|>`,
  },
  {
    ...erp,
    rule: "saf-monitoring-harm",
    severity: "hint",
    change: `
      homework TriggerLog
      - dose
      + dose <|10 minutes daily|>`,
  },
  ...["held by", "kept", "others"].map(
    (line): Change => ({
      ...ct,
      rule: "saf-records",
      severity: "error",
      change: `
      <|every record|>
      - ${line}`,
    }),
  ),
  {
    ...ct,
    rule: "saf-records",
    severity: "error",
    change: `
      every record
      - kept
      + kept <|"In a folder at home"|>`,
  },
  {
    // It stays with the client, and then it is a hint.
    ...dynamic,
    rule: "saf-records",
    severity: "hint",
    change: `
      <|every record|>
      - kept`,
  },
  {
    ...ct,
    rule: "saf-app",
    severity: "error",
    change: `
      homework CatchThoughts
      + channel <|app|>`,
  },
  {
    ...ct,
    rule: "saf-app",
    severity: "error",
    change: `
      homework CatchThoughts
      + channel <|app|> { read by therapist within 2 days   crisis "In danger call the number on the card." }`,
  },
  {
    ...ct,
    rule: "saf-third-party",
    severity: "warning",
    change: `
      homework PlannedActivities
      - with
      + with <|friend|>`,
  },
  {
    ...dynamic,
    rule: "saf-consent",
    severity: "warning",
    change: `
      consent
      - by client
      + by <|client covering homework "Now and then I may suggest something."|>`,
  },
  {
    ...ct,
    rule: "saf-no-coercion",
    severity: "error",
    change: `
      every homework
      + penalty <|"A fee for each task that is not done"|>`,
  },
  {
    ...dynamic,
    rule: "saf-no-coercion",
    severity: "error",
    change: `
      safety
      - penalty
      + penalty <|"The next hour is called off"|>`,
  },
  {
    // What is for minors is asked what work with the young asks besides.
    ...ct,
    rule: "saf-minor",
    severity: "error",
    change: `
      population
      - ages
      + ages 14..17
      <|consent|>`,
    with: ["yth-caregiver-role", "yth-informants"],
  },
  {
    ...ct,
    rule: "saf-minor-diary",
    severity: "warning",
    lines: 2,
    change: `
      population
      - ages
      + ages 14..17
      every record
      - seen by
      + seen by <|therapist, caregiver|>`,
    with: ["saf-minor", "saf-violence", "yth-caregiver-role", "yth-informants"],
  },
  {
    ...ct,
    rule: "saf-culture",
    severity: "hint",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - tailor for culture`,
  },
  {
    ...dynamic,
    rule: "saf-reading",
    severity: "hint",
    change: `
      <|population|>
      - reading`,
  },
  {
    ...ct,
    rule: "saf-access",
    severity: "hint",
    change: `
      protocol <|CognitiveTherapyForDepression|>
      - tailor for access`,
  },
  {
    ...dynamic,
    rule: "saf-competence",
    severity: "warning",
    change: `
      homework LetterToFather
      + needs <|UseOfInvitation|>`,
  },
  {
    ...erp,
    rule: "saf-competence",
    severity: "warning",
    change: "<|every homework|>",
    library: `
      homework ExposurePractice
      - needs`,
    with: ["unused-import"],
  },
  {
    ...ct,
    rule: "saf-harms",
    severity: "warning",
    lines: 2,
    change: `
      - setting
      + setting trial
      <|safety|>
      - harms`,
    with: ["trial-enactment"],
  },
];
