import type { Change } from "./change.js";

const dynamic = { project: "short-term-dynamic" } as const;

/** Rules of dynamic therapy, and of short-term dynamic therapy. */
export const dynamicTherapy: readonly Change[] = [
  {
    ...dynamic,
    rule: "dyn-invitation",
    severity: "warning",
    change: `
      every homework
      - completion
      + completion <|required "If you would rather not, say so and we find another."|>`,
  },
  {
    // Nothing is said of declining, either: a reason of its own.
    ...dynamic,
    rule: "dyn-invitation",
    severity: "warning",
    change: `
      homework NoticePattern
      + completion <|required|>`,
    with: ["t-declined"],
  },
  {
    // What the block of a plan says is looked at as well.
    ...dynamic,
    rule: "dyn-invitation",
    severity: "warning",
    change: `
      - session 15
      + session 15 { during WordsRehearsed   practice OneTrueThing   offer OneTrueThing from WordsRehearsed { completion <|required "If not, say so."|> } }`,
  },
  {
    ...dynamic,
    rule: "dyn-focus",
    severity: "warning",
    change: `
      <|every homework|>
      - serves`,
    with: ["unused-declaration"],
  },
  {
    ...dynamic,
    rule: "dyn-from-session",
    severity: "warning",
    change: `
      - session  3
      + session 3 { during FocusShared   offer <|NoticePattern|> }`,
  },
  {
    ...dynamic,
    rule: "dyn-reaction",
    severity: "warning",
    change: `
      every session
      - about
      + about <|relationship, learning|>`,
  },
  {
    ...dynamic,
    rule: "dyn-not-done",
    severity: "warning",
    change: `
      <|every homework|>
      - if not done`,
  },
  {
    ...dynamic,
    rule: "dyn-not-done",
    severity: "warning",
    change: `
      every homework
      - if not done
      + if not done <|repeat|>`,
  },
  {
    ...dynamic,
    rule: "dyn-mechanism",
    severity: "warning",
    change: `
      homework NoticePattern
      - targets
      + targets <|restructuring|>`,
  },
  {
    ...dynamic,
    rule: "dyn-light",
    severity: "hint",
    change: `
      - session 15
      + <|session 15|> { during WordsRehearsed   practice OneTrueThing   offer OneTrueThing from WordsRehearsed   keep HalfSaid }`,
  },
  {
    ...dynamic,
    rule: "dyn-open-form",
    severity: "hint",
    change: `
      homework NoticePattern
      + record <|{ feeling 0..10 }|>`,
  },
  {
    ...dynamic,
    rule: "dyn-letter-unsent",
    severity: "hint",
    change: `
      - session 13
      + session 13 { during working-through   offer <|OneTrueThing|> from AngerMet }`,
  },
  {
    // What is sent leaves the client's hands, and then it has to be said how long it is kept.
    ...dynamic,
    rule: "dyn-letter-unsent",
    severity: "hint",
    change: `
      homework LetterToFather
      + sending sent
      session 12 { during AngerMet offer <|LetterToFather|>`,
    with: ["saf-records"],
  },
  {
    // Without a focus no task touches it.
    ...dynamic,
    rule: "stdp-focus-limit",
    severity: "error",
    change: `
      protocol <|ShortTermDynamicTherapy|>
      - focus CorePattern
      + goal CorePattern "A wish, the response I expect, and what I do then"`,
    with: ["dyn-focus"],
  },
  {
    ...dynamic,
    rule: "stdp-focus-limit",
    severity: "warning",
    change: `
      - course 20 sessions
      + course <|open weekly, 50 minutes each|>`,
  },
  {
    ...dynamic,
    rule: "stdp-experience-first",
    severity: "warning",
    change: `
      - session  9
      + session 9 { during anxiety-regulation   offer <|LetterToFather|> from GoingVague }`,
  },
  {
    // A true word to another person before feeling was met, and before it was tried.
    ...dynamic,
    rule: "stdp-experience-first",
    severity: "warning",
    change: `
      - session  9
      + session 9 { during anxiety-regulation   offer <|OneTrueThing|> from GoingVague }`,
    with: ["dyn-letter-unsent"],
  },
];
