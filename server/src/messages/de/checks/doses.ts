import type { doseMessages } from "../../checks/doses.js";
import { sayings } from "../../translation.js";

export const doseSayings = sayings<typeof doseMessages>()({
  "dose-of-nothing": {
    says: "Eine Dosis von {what} ergibt nichts.",
    help: "Schreiben Sie den Umfang, der gemeint ist; was keinen braucht, ist `open` oder `as needed`.",
  },
  "more-than-a-day": {
    says: "{what} ergibt {hours} Stunden am Tag.",
    why: "Ein Tag hat 24.",
    help: "Berichtigen Sie den Umfang, seine Einheit oder wie oft es getan wird.",
  },
  "minutes-after-for": {
    says: "`for {window}` sagt, über wie viele Tage die Aufgabe geht, und nicht, wie lange sie dauert.",
    help: "Schreiben Sie `{meant}`.",
  },
  "window-below-rhythm": {
    says: "`{rhythm}` kommt in den {days} Tagen, die `for` dafür vorsieht, nicht einmal an die Reihe.",
    help: "Verlängern Sie den Zeitraum, oder sagen Sie, wie oft insgesamt: `once`, `twice`.",
  },
  "longer-than-interval": {
    says: "`for {window}` ist länger als die Zeit bis zur Nachbesprechung ({review}): {days} Tage.",
    why: "Was nach seiner Nachbesprechung weitergeht, wird neu geplant oder fortgeführt.",
    help: "Kürzen Sie es auf {days} Tage, oder lassen Sie es mit `reviewed in session …` in einer späteren Sitzung nachbesprechen.",
  },
  "too-often-for-interval": {
    says: "{times}-mal {minutes} Minuten passen nicht in die {days} Tage bis zur Nachbesprechung ({review}).",
    help: "Berichtigen Sie den Umfang oder wie oft es getan wird.",
  },
});
