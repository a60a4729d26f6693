/** What can be wrong with how much and how often. */
export const doseMessages = {
  "dose-of-nothing": {
    severity: "error",
    says: "A dose of {what} comes to nothing.",
    help: "Write the amount that is meant; what needs no amount is `open` or `as needed`.",
  },
  "more-than-a-day": {
    severity: "error",
    says: "{what} comes to {hours} hours a day.",
    why: "A day has 24.",
    help: "Correct the amount, its unit, or how often it is done.",
  },
  "minutes-after-for": {
    severity: "error",
    says: "`for {window}` says over how many days the task goes on, not how long it takes.",
    help: "Write `{meant}`.",
  },
  "window-below-rhythm": {
    severity: "warning",
    says: "`{rhythm}` comes round less than once in the {days} days that `for` gives it.",
    help: "Make the stretch longer, or say how many times in all: `once`, `twice`.",
  },
  "longer-than-interval": {
    severity: "error",
    says: "`for {window}` is longer than the time until {review}: {days} days.",
    why: "What goes on after its review is planned anew or kept.",
    help: "Shorten it to {days} days, or let a later session take it up with `reviewed in session …`.",
  },
  "too-often-for-interval": {
    severity: "error",
    says: "{times} times of {minutes} minutes do not fit into the {days} days until {review}.",
    help: "Correct the amount or the number of times.",
  },
} as const;
