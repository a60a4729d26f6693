import type { courseMessages } from "../../checks/course.js";
import { sayings } from "../../translation.js";

export const courseSayings = sayings<typeof courseMessages>()({
  "no-approach": {
    says: "`{name}` nennt keinen Therapieansatz und wird deshalb an keinen Regeln geprüft.",
    help: "Ergänzen Sie eine Zeile wie `approach …` mit dem Namen des Therapieansatzes; `homework rules` nennt sie alle.",
  },
  "no-course": {
    says: "`{name}` sagt nicht, wie viele Sitzungen es gibt.",
    help: "Ergänzen Sie eine Zeile wie `course 12 sessions weekly, 50 minutes each` oder `course open`.",
  },
  "no-such-session": {
    says: "Eine Sitzung {number} gibt es nicht: {whole} {extent}.",
    help: "Berichtigen Sie die Nummer oder die Zahl der Sitzungen.",
  },
  "no-such-booster": {
    says: "Eine Auffrischungssitzung {number} gibt es nicht: Der Verlauf hat {count}.",
    help: "Auffrischungssitzungen sind in der Reihenfolge der Zeile `boosters` im Verlauf nummeriert.",
  },
  "stretches-overlap": {
    says: "Für Sitzung {session} sind zwei Rhythmen angegeben.",
    help: "Lassen Sie jeden Abschnitt dort beginnen, wo der vorige endet.",
  },
  "stretches-leave-out": {
    says: "Für {sessions} ist kein Rhythmus angegeben; es wird wöchentlich angenommen.",
    help: "Ergänzen Sie eine Zeile wie `{line}`.",
  },
  "weeks-disagree": {
    says: "Als Dauer des Verlaufs ist angegeben: {stated}. Seine Sitzungen brauchen: {counted}.",
    why: "Jede Sitzung zählt mit der Zeit bis zur nächsten; vier Sitzungen zweimal in der Woche brauchen also zwei Wochen.",
    help: "Schreiben Sie `over {written}`, oder berichtigen Sie, wie oft die Sitzungen sind.",
  },
  "boosters-out-of-order": {
    says: "Die Auffrischungssitzungen folgen zeitlich nicht aufeinander.",
    why: "Sie sind in der Reihenfolge nummeriert, in der sie hier stehen.",
    help: "Schreiben Sie die früheste zuerst.",
  },
  "stages-leave-out": {
    says: "Zu keiner Phase gehört: {sessions}.",
    help: "Lassen Sie eine Phase darüber reichen, oder fügen Sie eine Phase hinzu.",
  },
  "stages-overlap": {
    says: "`{stage}` und `{other}` überschneiden sich ({sessions}).",
    help: "Ist das gemeint, sagen Sie es: `overlapping {other}`. Sonst berichtigen Sie die Sitzungen.",
  },
  "overlap-not-there": {
    says: "`{stage}` soll sich mit `{other}` überschneiden, aber sie haben keine Sitzung gemeinsam.",
    help: "Nehmen Sie `overlapping {other}` heraus, oder berichtigen Sie die Sitzungen.",
  },
  "overlaps-itself": {
    says: "Eine Phase kann sich nicht mit sich selbst überschneiden.",
    help: "Nennen Sie die andere Phase.",
  },
  "two-of-one-name": {
    says: "In diesem Protokoll kommt der Name `{name}` zweimal vor: einmal aus `{file}` und einmal aus `{other}`.",
    help: "Geben Sie einem von beiden einen anderen Namen, oder importieren Sie es unter einem: `{name} as Other{name}`.",
  },
  "disagreeing-blocks": {
    says: "Zwei gleich nahe Blöcke sagen Verschiedenes über `{keyword}`.",
    why: "Keiner ist näher als der andere, also kann keiner den Vorrang haben.",
    help: "Sagen Sie es nur in einem davon, oder in einem näheren Block.",
  },
  "homework-after-none": {
    says: "Das Protokoll erklärt, dass es keine Hausaufgaben hat, und `{name}` ist geplant.",
    help: "Nehmen Sie `homework none` heraus, oder das Geplante.",
  },
  "also-the-home": {
    says: "`{approach}` ist schon der Therapieansatz des Protokolls.",
    help: "Nehmen Sie ihn aus `also`.",
  },
  "precedence-of-stranger": {
    says: "`{approach}` ist kein Therapieansatz dieses Protokolls.",
    help: "Nennen Sie den Therapieansatz des Protokolls oder einen von `also`.",
  },
  "precedence-both-ways": {
    says: "`{first}` geht hier `{second}` vor, und nach einer anderen Zeile ist es umgekehrt.",
    help: "Behalten Sie die Zeile, die gemeint ist.",
  },
});
