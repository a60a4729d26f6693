import type { planMessages } from "../../checks/plans.js";
import { sayings } from "../../translation.js";

export const planSayings = sayings<typeof planMessages>()({
  "own-prerequisite": {
    says: "`{name}` kann nicht nach sich selbst kommen.",
    help: "Nennen Sie eine andere Hausaufgabe, oder nehmen Sie die Zeile heraus.",
  },
  circle: {
    says: "`{keyword}` führt von `{name}` zu sich selbst zurück: {way}.",
    help: "Nehmen Sie eine dieser Zeilen heraus.",
  },
  "beside-each-other": {
    says: "`{name}` und `{other}` sagen beide, dass sie zusammen getan werden; eine der Zeilen genügt.",
    help: "Wird die Aufgabe geplant, die es sagt, sind beide geplant.",
  },
  "prerequisite-later": {
    says: "`{name}` kommt nach `{before}`, ist aber schon in Sitzung {session} {done}, `{before}` erst in Sitzung {later}.",
    help: "Planen Sie `{before}` früher, oder `{name}` später.",
  },
  "prerequisite-never": {
    says: "`{name}` kommt nach `{before}`, und dies {happens}.",
    help: "{advice}",
  },
  "review-of-nothing": {
    says: "`{name}` wird in Sitzung {session} nachbesprochen, aber {when}.",
    help: "Planen Sie die Aufgabe in einer früheren Sitzung, oder nehmen Sie sie aus der Nachbesprechung.",
  },
  "review-and-nothing": {
    says: "Derselbe Block bespricht etwas nach und sagt `review nothing`.",
    help: "Behalten Sie, was gemeint ist.",
  },
  "reviewed-twice": {
    says: "Dieser Block bespricht zweimal nach: {name}.",
    why: "So ist nicht zu erkennen, was von beidem gemeint ist.",
    help: "Behalten Sie eines davon, oder nennen Sie eine andere Hausaufgabe.",
  },
  "keep-of-nothing": {
    says: "`{name}` wird in Sitzung {session} fortgeführt, aber {when}.",
    why: "`keep` führt fort, was eine frühere Sitzung geplant hat.",
    help: "Schreiben Sie `plan {name}`, oder planen Sie es in einer früheren Sitzung.",
  },
  "reviewed-too-early": {
    says: "Was in Sitzung {session} geplant wird, kann nicht in Sitzung {review} nachbesprochen werden.",
    help: "Nennen Sie eine spätere Sitzung.",
  },
  "plan-and-nothing": {
    says: "Derselbe Block plant etwas und sagt `plan nothing`.",
    help: "Behalten Sie, was gemeint ist.",
  },
  "offer-without-event": {
    says: "`{event}` kommt in Sitzung {session} und davor nicht vor; so kann von dort aus nichts angeboten werden.",
    help: "Ergänzen Sie `during {event}` in der Sitzung, in der es vorkommen kann.",
  },
  "step-of-nothing": {
    says: "`{name}` steigt keine Hierarchie hinauf und kann deshalb nicht auf `{step}` geplant werden.",
    help: "Ergänzen Sie `climbs {hierarchy}` bei `{name}`, oder nehmen Sie `at {step}` heraus.",
  },
  "step-of-other": {
    says: "`{step}` ist eine Stufe von `{hierarchy}`, und `{name}` steigt `{climbs}` hinauf.",
    help: "Nennen Sie eine Stufe von `{climbs}`.",
  },
  "step-never-used": {
    says: "Die Stufe `{step}` wird nie geplant oder geübt.",
    help: "Planen Sie sie in einer Sitzung, oder nehmen Sie sie aus der Hierarchie.",
  },
  "never-planned": {
    says: "`{name}` wird nie geplant oder angeboten.",
    help: "Planen Sie die Aufgabe in einer Sitzung, bieten Sie sie an, oder nehmen Sie sie heraus.",
  },
  "unused-declaration": {
    says: "`{name}` ist als {what} angelegt und wird nirgends verwendet.",
    help: "Verwenden Sie den Namen, oder nehmen Sie ihn heraus.",
  },
  "material-missing": {
    says: "Eine Datei `{file}` gibt es neben dieser nicht.",
    help: "Fügen Sie die Datei hinzu, oder berichtigen Sie ihren Pfad; er gilt vom Ordner dieser Datei aus.",
  },
  "material-outside": {
    says: "`{file}` führt aus dem Projekt hinaus.",
    help: "Bringen Sie die Datei ins Projekt, damit das Protokoll als Ganzes weitergegeben werden kann.",
  },
});
