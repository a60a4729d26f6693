/** What can be wrong with sessions, stages and dates. */
export const courseMessages = {
  "no-approach": {
    severity: "warning",
    says: "`{name}` names no approach, so it is held against no rules.",
    help: "Add a line such as `approach …`, with the name of the approach; `homework rules` lists them.",
  },
  "no-course": {
    severity: "warning",
    says: "`{name}` does not say how many sessions there are.",
    help: "Add a line such as `course 12 sessions weekly, 50 minutes each`, or `course open`.",
  },
  "no-such-session": {
    severity: "error",
    says: "There is no session {number}: {whole} {extent}.",
    help: "Correct the number, or the number of sessions.",
  },
  "no-such-booster": {
    severity: "error",
    says: "There is no booster {number}: the course has {count}.",
    help: "Boosters are numbered in the order of the line `boosters` in the course.",
  },
  "stretches-overlap": {
    severity: "error",
    says: "Session {session} is given two rhythms.",
    help: "Let each stretch begin where the one before it ends.",
  },
  "stretches-leave-out": {
    severity: "warning",
    says: "No rhythm is given for {sessions}; weekly is taken for granted.",
    help: "Add a line such as `{line}`.",
  },
  "weeks-disagree": {
    severity: "error",
    says: "The course is said to take {stated}, and its sessions take {counted}.",
    why: "Each session counts with the time until the next, so that four sessions twice weekly take two weeks.",
    help: "Write `over {written}`, or correct how often the sessions are.",
  },
  "boosters-out-of-order": {
    severity: "warning",
    says: "The boosters do not follow each other in time.",
    why: "They are numbered in the order in which they stand here.",
    help: "Write the earliest first.",
  },
  "stages-leave-out": {
    severity: "warning",
    says: "{sessions} belong to no stage.",
    help: "Let a stage reach over them, or add a stage.",
  },
  "stages-overlap": {
    severity: "error",
    says: "`{stage}` and `{other}` both hold {sessions}.",
    help: "If that is meant, say so: `overlapping {other}`. Else correct the sessions.",
  },
  "overlap-not-there": {
    severity: "error",
    says: "`{stage}` is said to overlap `{other}`, and they share no session.",
    help: "Take out `overlapping {other}`, or correct the sessions.",
  },
  "overlaps-itself": {
    severity: "error",
    says: "A stage cannot overlap itself.",
    help: "Name the other stage.",
  },
  "two-of-one-name": {
    severity: "error",
    says: "Two things called `{name}` take part in this protocol: one of `{file}` and one of `{other}`.",
    help: "Give one of them another name, or import it under one: `{name} as Other{name}`.",
  },
  "disagreeing-blocks": {
    severity: "error",
    says: "Two blocks that are equally near say different things about `{keyword}`.",
    why: "Neither is nearer than the other, so neither can win.",
    help: "Say it in one of them only, or in a nearer block.",
  },
  "homework-after-none": {
    severity: "error",
    says: "The protocol declares that it has no homework, and `{name}` is planned.",
    help: "Take out `homework none`, or what is planned.",
  },
  "also-the-home": {
    severity: "warning",
    says: "`{approach}` is already the home approach.",
    help: "Take it out of `also`.",
  },
  "precedence-of-stranger": {
    severity: "error",
    says: "`{approach}` is no approach of this protocol.",
    help: "Name the home approach or one of `also`.",
  },
  "precedence-both-ways": {
    severity: "error",
    says: "`{first}` goes before `{second}` here, and behind it by another line.",
    help: "Keep the line that is meant.",
  },
} as const;
