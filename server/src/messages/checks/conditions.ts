/** What can be wrong with conditions, scores and raters. */
export const conditionMessages = {
  "needs-number": {
    severity: "error",
    says: "`{subject}` is a number and can only be compared with a number.",
    help: "{advice}",
  },
  "needs-comparison": {
    severity: "error",
    says: "It is not said what about `{subject}` matters.",
    help: "{advice}",
  },
  "percent-on-score": {
    severity: "error",
    says: "`{subject}` is a score, and a score is no percentage.",
    help: "Write the score itself: {advice}.",
  },
  "no-such-item": {
    severity: "error",
    says: "`{measure}` has no item {item}: {extent}.",
    help: "Correct the number of the item.",
  },
  "unknown-part": {
    severity: "error",
    says: "`{part}` is no part of `{subject}`.",
    help: "{advice}",
  },
  "no-direction": {
    severity: "warning",
    says: "`{measure}` does not say whether a higher score is better or worse, so nobody can tell what `{change}` means.",
    help: "Add it to the measure: `total 0..20, higher is worse`.",
  },
  "score-out-of-range": {
    severity: "error",
    says: "`{comparison}` can never be: `{subject}` runs from {from} to {to}.",
    help: "Write a value between {from} and {to}.",
  },
  "always-true": {
    severity: "warning",
    says: "`{comparison}` is always so: `{subject}` runs from {from} to {to}.",
    help: "Write a score that parts one state of affairs from another.",
  },
  "change-beyond-range": {
    severity: "error",
    says: "`{subject}` can never change by {by}: it runs from {from} to {to}.",
    help: "Write a smaller change.",
  },
  "not-a-score": {
    severity: "error",
    says: "`{subject}` is {what} and has no score to compare.",
    help: "{advice}",
  },
  "done-of-measure": {
    severity: "error",
    says: "`{subject}` is {what}; only homework is done or not done.",
    help: "{advice}",
  },
  "done-without-percent": {
    severity: "error",
    says: "`done {value}` does not say of what: it is a share of what was agreed.",
    help: "Write `{value}%`.",
  },
  "sessions-in-a-row": {
    severity: "error",
    says: "How long it lasts is counted in sessions or in weeks.",
    help: "Write `for 2 sessions in a row`, or weeks.",
  },
  "rater-not-on-form": {
    severity: "warning",
    says: "`{measure}` has no form for `{rater}`.",
    help: "Its forms are for: {raters}.",
  },
  "administered-never": {
    severity: "warning",
    says: "It is not said in which sessions `{measure}` is given.",
    help: "Add `in sessions …`, `in every session` or `at booster …`.",
  },
  "sessions-within-session": {
    severity: "warning",
    says: "This block already says in which sessions; what stands here is not read.",
    help: "Take it out, or move the line out of the block.",
  },
  "level-out-of-range": {
    severity: "error",
    says: "`{measure}` is rated up to {top}, so that a level of {level} cannot be reached.",
    help: "Write a level between {from} and {top}.",
  },
} as const;
