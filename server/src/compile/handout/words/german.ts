import type { Dose, Field, Span } from "../../../protocol/generated/protocol-types.js";
import type { FixedSlot, HandoutWords } from "./handout-words.js";

/** Nobody is addressed, so that the words fit adults and children. */
const fixed: Readonly<Record<FixedSlot, Readonly<Record<string, string>>>> = {
  when: {
    open: "wann es passt",
    "at-set-time": "zu einer festen Zeit",
    "on-cue": "wenn der Moment da ist",
    "at-event": "wenn es geschieht",
    "as-mood-allows": "wie es die Stimmung erlaubt",
  },
  where: { open: "wo es passt", "as-agreed": "wie besprochen" },
  with: { nobody: "allein", open: "wie es passt", "as-agreed": "wie besprochen" },
  channel: {
    paper: "auf Papier",
    "phone-note": "als Notiz im Telefon",
    "text-message": "als Textnachricht",
    email: "als E-Mail",
    audio: "als Sprachnotiz",
    video: "als Video",
    drawing: "als Zeichnung",
    photo: "als Foto",
    telephone: "am Telefon",
    spoken: "gesprochen",
    game: "als Spiel",
    app: "in der App",
    web: "auf der Webseite",
    any: "auf beliebige Weise",
  },
  caregiver: {
    prompt: "Erinnern, und den Rest lassen.",
    coach: "Beim Tun helfen.",
    "co-participant": "Mitmachen.",
    "own-task": "Dies ist die eigene Aufgabe.",
  },
  stop: {
    injury: "jemand verletzt ist",
    "medical-event": "ein medizinischer Notfall eintritt",
    "self-harm-urge": "der Drang da ist, sich etwas anzutun",
    dissociation: "alles fern oder unwirklich wird",
    "unsafe-person": "jemand nicht sicher ist",
    distress: "es zu viel wird",
    anxiety: "die Angst zu stark wird",
    panic: "Panik kommt",
    rating: "die Zahl auf der Skala erreicht ist",
  },
  sending: {
    never: "Es wird an niemanden geschickt.",
    "after-discussion": "Es wird nur nach einem Gespräch darüber geschickt.",
  },
};

const roles: Readonly<Record<string, string>> = {
  client: "Klientin oder Klient",
  child: "Kind",
  caregiver: "Bezugsperson",
  partner: "Partnerin oder Partner",
  family: "Familie",
  therapist: "Therapeutin oder Therapeut",
  team: "Team",
  nobody: "niemand",
};

const units: Readonly<Record<NonNullable<Dose["unit"]>, readonly [one: string, many: string]>> = {
  seconds: ["Sekunde", "Sekunden"],
  minutes: ["Minute", "Minuten"],
  hours: ["Stunde", "Stunden"],
  entries: ["Eintrag", "Einträge"],
  steps: ["Schritt", "Schritte"],
  trials: ["Versuch", "Versuche"],
  pages: ["Seite", "Seiten"],
  chapters: ["Kapitel", "Kapitel"],
};

const spans: Readonly<Record<Span["unit"], readonly [one: string, many: string]>> = {
  minute: ["Minute", "Minuten"],
  hour: ["Stunde", "Stunden"],
  day: ["Tag", "Tage"],
  week: ["Woche", "Wochen"],
  month: ["Monat", "Monate"],
};

export const german: HandoutWords = {
  language: "de",
  headings: {
    invitation: "In wenigen Worten",
    part: "Der eigene Anteil",
    why: "Warum",
    what: "Was zu tun ist",
    steps: "Diesmal",
    "how-much": "Wie lange",
    when: "Wann",
    where: "Wo",
    with: "Mit wem",
    needed: "Was gebraucht wird",
    before: "Vor dem Beginn",
    "leave-out": "Was wegbleibt oder bleiben darf",
    record: "Was aufgeschrieben wird",
    hard: "Wenn es schwerfällt",
    stop: "Aufhören, wenn",
    afterwards: "Danach",
    success: "Worauf zu achten ist",
    reminder: "Was ans Üben erinnert",
    choice: "Die Wahl ist frei",
    "goes-on": "Läuft weiter wie bisher",
    help: "Wenn Gefahr besteht oder es zu viel wird",
  },
  untitled: "Bis zum nächsten Treffen",
  nextMeeting: "Das nächste Treffen ist am",
  nothing: "Diesmal gibt es nichts mitzunehmen.",
  notes: { keep: "Läuft weiter wie bisher", offer: "Ein Angebot: annehmen oder lassen" },
  doneBy: (who) => `Wer es tut: ${who.join(", ")}`,
  broughtBy: (title) => `Zusammen mit „${title}“`,
  dose: (dose) => doseInWords(dose),
  fixed: (slot, id) => fixed[slot][id],
  role: (id, reader) => (id === reader || (id === "client" && reader === "child") ? "selbst" : nameOf(id)),
  reader: (id) => nameOf(id),
  question: "Die Frage",
  belief: "Der Gedanke, der geprüft wird",
  prediction: "Zuerst aufschreiben",
  reading: "Wie das Ergebnis gelesen wird",
  steps: (inAnyOrder) => (inAnyOrder ? "In beliebiger Reihenfolge:" : ""),
  crutch: (act, what, by) => {
    const until = by === undefined ? "" : `, bis Sitzung ${by}`;
    return {
      keep: `Darf bleiben: ${what}`,
      fade: `Nach und nach weniger: ${what}${until}`,
      drop: `Weglassen: ${what}${until}`,
    }[act];
  },
  fieldHint: (field) => hintOf(field),
  tableDay: "Tag",
  recordFree: "In beliebiger Form.",
  recordNone: "Nichts muss aufgeschrieben werden.",
  recordHolder: (holders, readers) => {
    const others = readers.filter((one) => !holders.includes(one));
    const keeps =
      holders.join() === "selbst" ? "Es bleibt bei einem selbst." : `Es bewahrt auf: ${holders.join(", ")}.`;
    return others.length === 0 ? keeps : `${keeps} Es sehen: ${others.join(", ")}.`;
  },
  mayBeLeft: "Es darf gelassen oder geändert werden.",
  notDone: "Kommt es nicht dazu, ist auch das gut zu wissen. Wir sehen es uns zusammen an.",
  toFill: { when: "Tag und Uhrzeit", where: "Ort", number: "Nummer zum Anrufen" },
  or: "oder",
  contents: { sheet: "Welches Blatt", session: "Sitzung", reader: "Für", save: "Als Druckseite sichern" },
  stale: "Der Text hat Fehler. Dies ist das Blatt des Standes davor.",
  nothingToShow: "Es gibt noch kein Blatt zu zeigen.",
};

function nameOf(role: string): string {
  return roles[role] ?? role.replaceAll("-", " ");
}

/** Made from its parts: the author's own words for it are keywords of the language, which are English. */
function doseInWords({ amount, unit, extent, open, frequency, times, perWeek, lasts }: Dose): string {
  if (open) return "nach Bedarf";
  const size =
    extent === "all-day"
      ? "den ganzen Tag"
      : extent === "moments"
        ? "ein paar Augenblicke"
        : amount && unit
          ? `${range(amount)} ${units[unit][amount.to === 1 ? 0 : 1]}`
          : undefined;
  const often =
    frequency === "counted"
      ? times && (times.to === 1 ? "einmal" : `${range(times)}-mal`)
      : perWeek === undefined
        ? undefined
        : rhythm(lasts ? (perWeek * 7) / Math.min(7, lasts.days) : perWeek);
  const long = lasts && `${lasts.amount} ${spans[lasts.unit][lasts.amount === 1 ? 0 : 1]} lang`;
  return [size, often, long].filter((part) => part !== undefined).join(", ");
}

function rhythm(perWeek: number): string {
  if (perWeek === 7) return "täglich";
  if (perWeek > 7 && perWeek % 7 === 0) return `${perWeek / 7}-mal täglich`;
  return perWeek === 1 ? "einmal pro Woche" : `${Math.round(perWeek * 10) / 10}-mal pro Woche`;
}

function range({ from, to }: { from: number; to: number }): string {
  return from === to ? `${to}` : `${from} bis ${to}`;
}

function hintOf({ type, range: scale, unit }: Field): string | undefined {
  const units = { "%": "%", minutes: "Minuten", hours: "Stunden" };
  if (scale) return `${scale.from}–${scale.to} ${unit === undefined ? "" : units[unit]}`.trim();
  return type === "yes-no" ? "ja oder nein" : undefined;
}
