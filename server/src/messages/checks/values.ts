/** What can be wrong with a single line or value, whatever stands around it. */
export const valueMessages = {
  "empty-text": {
    severity: "error",
    says: "This text is empty.",
    help: "Write what should stand here, or take the line out.",
  },
  "range-backwards": {
    severity: "error",
    says: "{from} to {to} runs backwards.",
    help: "Write the lower one first: `{turned}`.",
  },
  "line-twice": {
    severity: "error",
    says: "`{keyword}` is said twice here, and only one of them can hold.",
    help: "Keep one of the two lines.",
  },
  "same-line-twice": {
    severity: "warning",
    says: "This line stands here twice, word for word.",
    help: "Take one of the two out.",
    tags: ["unnecessary"],
  },
  "block-twice": {
    severity: "error",
    says: "A protocol has one `{keyword}`, and this is the second.",
    help: "Put the lines of both together.",
  },
  "listed-twice": {
    severity: "warning",
    says: "`{value}` stands twice in this list.",
    help: "Take one of the two out.",
    tags: ["unnecessary"],
  },
  "no-kind": {
    severity: "warning",
    says: "{who} not say what kind of task {one} is.",
    why: "Rules know a task by its kind: no rule that is meant for some kinds, those of safety among them, can speak of it.",
    help: "Add a line such as `kind activity-monitoring`; `homework explain kind` says more, and a team can declare kinds of its own.",
    about: "When all tasks of a protocol lack a kind, that is told once, at `every homework` or at the protocol.",
  },
  "one-value": {
    severity: "error",
    says: "`{keyword}` holds one value, and `{second}` stands beside `{first}`.",
    help: "{others}",
  },
  "none-and-more": {
    severity: "error",
    says: "`{none}` says that there is nothing else, and `{other}` stands beside it.",
    help: "Keep `{none}` alone, or take it out.",
  },
  "title-twice": {
    severity: "error",
    says: "The stage `{name}` has two titles.",
    help: "Keep one of them.",
  },
  "percent-above-hundred": {
    severity: "error",
    says: "{value}% is more than the whole.",
    help: "Write a share between 0% and 100%.",
  },
  "above-scale": {
    severity: "error",
    says: "{value} lies above its own scale, which ends at {top}.",
    help: "Write a value up to {top}, or another scale: `{value} of …`.",
  },
  "readiness-without-scale": {
    severity: "warning",
    says: "`at least {value}` does not say on which scale; it is read as {value}%.",
    help: "Write `{value}%`, or name the scale: `{value} of 10`.",
  },
  "age-beyond-life": {
    severity: "error",
    says: "Nobody is {age} years old.",
    help: "Correct the age, or write `18 and over`.",
  },
  "reading-grade": {
    severity: "warning",
    says: "A reading grade of {grade} is beyond any school.",
    why: "Grades count school years, so that 6 is what a child of twelve can read.",
    help: "Write a grade between 1 and 16.",
  },
  "not-a-date": {
    severity: "error",
    says: "`{date}` looks like a date, and no calendar has that day.",
    help: "Write year, month and day, as in `2027-03-31`.",
  },
  "language-tag": {
    severity: "warning",
    says: "`{tag}` is no language tag.",
    why: "Readers and programs know languages by their short tags.",
    help: "Write a tag such as `en`, `en-GB` or `pt-BR`.",
  },
  "not-a-doi": {
    severity: "warning",
    says: "`{value}` is no DOI.",
    why: "A DOI begins with `10.`, a number and a slash.",
    help: "Correct it; another address belongs in the words of the source.",
  },
  "doi-as-address": {
    severity: "hint",
    says: "The DOI is written as an address.",
    help: "Write `{doi}` alone: that is the DOI.",
  },
  "not-an-isbn": {
    severity: "warning",
    says: "`{value}` is no ISBN: {reason}.",
    help: "Compare it with the book.",
  },
  "code-format": {
    severity: "warning",
    says: "`{code}` does not have the form of a code of {system}.",
    help: "A code there looks like `{example}`.",
  },
  "unknown-code-system": {
    severity: "warning",
    says: "No code system `{system}` is known here.{suggestion}",
    help: "Known are: {choices}.",
  },
  "code-of-other-problem": {
    severity: "warning",
    says: "The vocabulary gives `{problem}` the code {expected}, and this line says {code}.",
    help: "Correct the one or the other.",
  },
  "record-contradiction": {
    severity: "error",
    says: "`record {form}` asks for no fields, and fields follow.",
    help: "Take out the fields, or the word `{form}`.",
  },
  "kept-and-left-out": {
    severity: "error",
    says: "`{crutch}` is to be kept and to be left out in the same task.",
    help: "Keep one of the two lines; over time a crutch can `fade`.",
  },
  "included-and-excluded": {
    severity: "error",
    says: "`{state}` is both included and excluded.",
    help: "Take it out of one of the two.",
  },
  "caregiver-and-none": {
    severity: "error",
    says: "`{who}` does this task, and `caregiver none` gives that person no part in it.",
    help: "Write `caregiver own-task`, or correct who does it.",
  },
  "cut-off-outside": {
    severity: "error",
    says: "A cut-off of {score} lies outside the total, which runs from {from} to {to}.",
    help: "Correct the cut-off or the total.",
  },
  "total-and-items": {
    severity: "warning",
    says: "{count} items of {each} add up to {from} to {to}, and the total is said to be {total}.",
    help: "Correct the items or the total; write `total {total} mean` for a mean.",
  },
  "nothing-to-count": {
    severity: "error",
    says: "{what} cannot be 0.",
    help: "Write the number that is meant, or take the line out.",
  },
  "rating-outside-scale": {
    severity: "error",
    says: "The step `{step}` is rated {rating}, outside the scale of {from} to {to}.",
    help: "Correct the rating or the scale.",
  },
  "hierarchy-without-steps": {
    severity: "warning",
    says: "The hierarchy `{name}` has no steps.",
    help: 'Add a line for each, such as `step FirstStep 30 "…"`.',
  },
  "deviation-without-reason": {
    severity: "error",
    says: "This deviation gives no reason.",
    why: "A reader must be able to judge whether the exception is right.",
    help: 'Add `because "…"`.',
  },
  "watch-without-action": {
    severity: "warning",
    says: "This watch says what to look out for, and not what happens then.",
    help: "Add what is done, such as `then assess-same-session`.",
  },
  "replaced-by-itself": {
    severity: "error",
    says: "`{name}` would be replaced by itself.",
    help: "Name another homework.",
  },
} as const;
