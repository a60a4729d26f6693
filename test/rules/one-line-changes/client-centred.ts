import type { Change } from "./change.js";

const clientCentred = { project: "client-centred" } as const;

/** Rules of client-centred therapy. */
export const clientCentredTherapy: readonly Change[] = [
  {
    ...clientCentred,
    rule: "cct-client-origin",
    severity: "error",
    change: `
      policy
      - origin
      + origin <|collaborative|>`,
  },
  {
    ...clientCentred,
    rule: "cct-client-origin",
    severity: "error",
    change: `
      course open
      + every homework { origin <|collaborative|> }`,
  },
  {
    ...clientCentred,
    rule: "cct-nothing-prescheduled",
    severity: "error",
    lines: 2,
    change: `
      course open
      + homework Walk "A walk to think" { kind client-initiated   origin client }
      session 1
      + plan <|Walk|>`,
  },
  {
    ...clientCentred,
    rule: "cct-nothing-prescheduled",
    severity: "error",
    lines: 2,
    change: `
      course open
      + homework Walk "A walk to think" { kind client-initiated   origin client }
      + every 12 sessions from 12 { plan <|Walk|> }`,
  },
  {
    // The form is for clients, besides.
    ...clientCentred,
    rule: "cct-no-compliance",
    severity: "error",
    change: `
      - administer FeltFree
      + <|administer FeltFree by therapist for engagement in every 12 sessions from 12|>`,
    with: ["rater-not-on-form"],
  },
  {
    ...clientCentred,
    rule: "cct-client-opens-review",
    severity: "error",
    change: `
      policy
      - review
      + review <|opened by therapist|>`,
  },
  {
    ...clientCentred,
    rule: "cct-client-opens-review",
    severity: "error",
    change: `
      session 1
      + <|review|> due homework early`,
  },
  {
    ...clientCentred,
    rule: "cct-client-opens-review",
    severity: "error",
    change: `
      session 1
      + review due homework early { opened by <|therapist|> }`,
  },
  {
    ...clientCentred,
    rule: "cct-no-contingency",
    severity: "error",
    change: `
      course open
      + every homework { <|reminder "A message each evening"|> }`,
  },
  {
    ...clientCentred,
    rule: "cct-suggest-on-request",
    severity: "warning",
    change: `
      - when client asks reminder
      + <|when client asks reminder "A message" respond turn-back "What would it mean to you?"|>`,
  },
  {
    ...clientCentred,
    rule: "cct-no-directive-steps",
    severity: "warning",
    change: `
      course open
      + every homework { readiness <|confidence at least 70% else redesign|> }`,
  },
  {
    ...clientCentred,
    rule: "cct-no-directive-steps",
    severity: "warning",
    change: `
      course open
      + every homework { record <|{ mood 0..10 }|> }`,
  },
  {
    ...clientCentred,
    rule: "cct-conditions",
    severity: "error",
    change: `
      <|supervision|>
      - competency Congruence`,
    with: ["unused-import"],
  },
  {
    ...clientCentred,
    rule: "cct-own-words",
    severity: "hint",
    change: `
      every record
      - held by
      + held by <|therapist|>`,
  },
];
