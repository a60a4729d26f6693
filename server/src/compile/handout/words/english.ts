import type { Dose, Field } from "../../../protocol/generated/protocol-types.js";
import type { FixedSlot, HandoutWords } from "./handout-words.js";

const fixed: Readonly<Record<FixedSlot, Readonly<Record<string, string>>>> = {
  when: {
    open: "whenever it suits you",
    "at-set-time": "at a set time",
    "on-cue": "when the moment comes",
    "at-event": "when it happens",
    "as-mood-allows": "as your mood allows",
  },
  where: { open: "wherever it suits you", "as-agreed": "as we agreed" },
  with: { nobody: "on your own", open: "as you like", "as-agreed": "as we agreed" },
  channel: {
    paper: "on paper",
    "phone-note": "in a note on your phone",
    "text-message": "by text message",
    email: "by email",
    audio: "as a voice note",
    video: "as a video",
    drawing: "as a drawing",
    photo: "as a photo",
    telephone: "by telephone",
    spoken: "spoken",
    game: "as a game",
    app: "in the app",
    web: "on the web page",
    any: "in any way you like",
  },
  caregiver: {
    prompt: "You remind, and leave the rest.",
    coach: "You help to do it.",
    "co-participant": "You join in.",
    "own-task": "This one is yours.",
  },
  stop: {
    injury: "someone is hurt",
    "medical-event": "there is a medical emergency",
    "self-harm-urge": "there is an urge to self-harm",
    dissociation: "everything feels far away or not real",
    "unsafe-person": "someone is not safe to be with",
    distress: "it gets too much",
    anxiety: "the fear gets too strong",
    panic: "panic comes",
    rating: "the number on the scale is reached",
  },
  sending: {
    never: "It is not sent to anyone.",
    "after-discussion": "It is sent only after we have talked about it.",
  },
};

/** Those whom the client calls their own. */
const own = new Set(["partner", "family", "therapist"]);

export const english: HandoutWords = {
  language: "en",
  headings: {
    invitation: "In a few words",
    part: "Your part",
    why: "Why",
    what: "What to do",
    steps: "This time",
    "how-much": "How long",
    when: "When",
    where: "Where",
    with: "With whom",
    needed: "What you need",
    before: "Before you start",
    "leave-out": "What to leave out or keep",
    record: "What to write down",
    hard: "When it is hard",
    stop: "Stop when",
    afterwards: "Afterwards",
    success: "What to look for",
    reminder: "What helps to remember",
    choice: "It is your choice",
    "goes-on": "Goes on as before",
    help: "If you are not safe, or it gets too much",
  },
  untitled: "Until we meet again",
  nextMeeting: "We meet again on",
  nothing: "There is nothing to take home this time.",
  notes: { keep: "Goes on as before", offer: "An offer: take it up or leave it" },
  doneBy: (who) => `Done by ${listed(who)}`,
  broughtBy: (title) => `Together with “${title}”`,
  dose: (dose) => doseInWords(dose),
  fixed: (slot, id) => fixed[slot][id],
  role: (id, reader) => {
    const name = id.replaceAll("-", " ");
    if (isSame(id, reader)) return "you";
    if (id === "nobody") return "nobody";
    return own.has(id) && isSame(reader, "client") ? `your ${name}` : `the ${name}`;
  },
  reader: (id) => `The ${id.replaceAll("-", " ")}`,
  question: "The question",
  belief: "The thought that is put to the test",
  prediction: "Write down first",
  reading: "How we will look at what happens",
  steps: (inAnyOrder) => (inAnyOrder ? "In any order:" : ""),
  crutch: (act, what, by) => {
    const until = by === undefined ? "" : `, by session ${by}`;
    return {
      keep: `You may keep: ${what}`,
      fade: `Use less and less: ${what}${until}`,
      drop: `Leave out: ${what}${until}`,
    }[act];
  },
  fieldHint: (field) => hintOf(field),
  tableDay: "Day",
  recordFree: "In any form you like.",
  recordNone: "Nothing needs to be written down.",
  recordHolder: (holders, readers) => {
    const others = readers.filter((one) => !holders.includes(one));
    const keeps = holders.join() === "you" ? "You keep it." : `It is kept by ${listed(holders)}.`;
    return others.length === 0 ? keeps : `${keeps} It is seen by ${listed(others)}.`;
  },
  mayBeLeft: "You may leave it or change it.",
  notDone: "If it does not happen, that is worth knowing too. We look at it together.",
  toFill: { when: "Day and time", where: "Place", number: "Number to call" },
  or: "or",
  contents: { sheet: "Which handout", session: "Session", reader: "Reader", save: "Save as a page to print" },
  stale: "The text has errors. This is the handout as it was before.",
  nothingToShow: "There is no handout to show yet.",
};

/** A child who reads is the client. */
function isSame(one: string, other: string): boolean {
  const clients = ["client", "child"];
  return one === other || (clients.includes(one) && clients.includes(other));
}

/** As the author wrote it, with ranges spelt out. */
function doseInWords({ text, extent, open }: Dose): string {
  if (extent === "moments") return text.replace(/^moments/, "a few moments");
  return open && text === "open" ? "as much as you like" : text.replace(/(\d)\s*\.\.\s*(\d)/g, "$1 to $2");
}

function hintOf({ type, range, unit }: Field): string | undefined {
  if (range) return `${range.from}–${range.to} ${unit ?? ""}`.trim();
  return type === "yes-no" ? "yes or no" : undefined;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
