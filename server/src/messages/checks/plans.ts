/** What can be wrong with what is planned, kept, offered and reviewed, and in which order. */
export const planMessages = {
  "own-prerequisite": {
    severity: "error",
    says: "`{name}` cannot come after itself.",
    help: "Name another homework, or take the line out.",
  },
  circle: {
    severity: "error",
    says: "`{keyword}` leads from `{name}` back to itself: {way}.",
    help: "Take one of these lines out.",
  },
  "beside-each-other": {
    severity: "hint",
    says: "`{name}` and `{other}` each say that they are done together; one of them is enough.",
    help: "A plan of the one that says so is a plan of both.",
  },
  "prerequisite-later": {
    severity: "error",
    says: "`{name}` comes after `{before}`, and is {done} in session {session}, before `{before}` in session {later}.",
    help: "Plan `{before}` earlier, or `{name}` later.",
  },
  "prerequisite-never": {
    severity: "error",
    says: "`{name}` comes after `{before}`, which never {happens}.",
    help: "{advice}",
  },
  "review-of-nothing": {
    severity: "error",
    says: "`{name}` is reviewed in session {session}, and {when}.",
    help: "Plan it in an earlier session, or take it out of the review.",
  },
  "review-and-nothing": {
    severity: "error",
    says: "The same block reviews something and says `review nothing`.",
    help: "Keep the one that is meant.",
  },
  "reviewed-twice": {
    severity: "error",
    says: "This block reviews {name} twice.",
    why: "A reader could not tell which of the two is meant.",
    help: "Keep one of them, or name another homework.",
  },
  "keep-of-nothing": {
    severity: "error",
    says: "`{name}` is kept in session {session}, and {when}.",
    why: "`keep` goes on with what an earlier session planned.",
    help: "Write `plan {name}`, or plan it in an earlier session.",
  },
  "reviewed-too-early": {
    severity: "error",
    says: "What is planned in session {session} cannot be reviewed in session {review}.",
    help: "Name a later session.",
  },
  "plan-and-nothing": {
    severity: "error",
    says: "The same block plans something and says `plan nothing`.",
    help: "Keep the one that is meant.",
  },
  "offer-without-event": {
    severity: "warning",
    says: "`{event}` does not happen in session {session} or before it, so nothing can be offered from it.",
    help: "Add `during {event}` to the session in which it may happen.",
  },
  "step-of-nothing": {
    severity: "error",
    says: "`{name}` climbs no hierarchy, so it cannot be planned at `{step}`.",
    help: "Add `climbs {hierarchy}` to `{name}`, or take out `at {step}`.",
  },
  "step-of-other": {
    severity: "error",
    says: "`{step}` is a step of `{hierarchy}`, and `{name}` climbs `{climbs}`.",
    help: "Name a step of `{climbs}`.",
  },
  "step-never-used": {
    severity: "warning",
    says: "The step `{step}` is never planned or practised.",
    help: "Plan it in a session, or take it out of the hierarchy.",
  },
  "never-planned": {
    severity: "warning",
    says: "`{name}` is never planned or offered.",
    help: "Plan or offer it in a session, or take it out.",
    tags: ["unnecessary"],
  },
  "unused-declaration": {
    severity: "warning",
    says: "The {what} `{name}` is declared and never used.",
    help: "Use it, or take it out.",
    tags: ["unnecessary"],
  },
  "material-missing": {
    severity: "warning",
    says: "There is no file `{file}` beside this one.",
    help: "Add the file, or correct its path; it is read from the folder of this file.",
  },
  "material-outside": {
    severity: "warning",
    says: "`{file}` leads out of the project.",
    help: "Move the file into the project, so that the protocol can be passed on whole.",
  },
} as const;
