import type { conditionMessages } from "../../checks/conditions.js";
import { sayings } from "../../translation.js";

export const conditionSayings = sayings<typeof conditionMessages>()({
  "needs-number": {
    says: "`{subject}` ist eine Zahl und lässt sich nur mit einer Zahl vergleichen.",
    help: "{advice}",
  },
  "needs-comparison": {
    says: "Es ist nicht gesagt, worauf es bei `{subject}` ankommt.",
    help: "{advice}",
  },
  "percent-on-score": {
    says: "`{subject}` ist ein Punktwert, und ein Punktwert ist kein Prozentsatz.",
    help: "Schreiben Sie den Punktwert selbst: {advice}.",
  },
  "no-such-item": {
    says: "`{measure}` hat kein Item {item}: {extent}.",
    help: "Berichtigen Sie die Nummer des Items.",
  },
  "unknown-part": {
    says: "`{part}` ist kein Teil von `{subject}`.",
    help: "{advice}",
  },
  "no-direction": {
    says: "`{measure}` sagt nicht, ob ein höherer Wert besser oder schlechter ist; so ist nicht zu sagen, was `{change}` bedeutet.",
    help: "Ergänzen Sie es beim Messinstrument: `total 0..20, higher is worse`.",
  },
  "score-out-of-range": {
    says: "`{comparison}` kann nie eintreten: `{subject}` reicht von {from} bis {to}.",
    help: "Schreiben Sie einen Wert zwischen {from} und {to}.",
  },
  "always-true": {
    says: "`{comparison}` gilt immer: `{subject}` reicht von {from} bis {to}.",
    help: "Schreiben Sie einen Wert, der einen Zustand von einem anderen trennt.",
  },
  "change-beyond-range": {
    says: "`{subject}` kann sich nie um {by} verändern: Der Bereich reicht von {from} bis {to}.",
    help: "Schreiben Sie eine kleinere Veränderung.",
  },
  "not-a-score": {
    says: "`{subject}` ist {what} und hat keinen Punktwert zum Vergleichen.",
    help: "{advice}",
  },
  "done-of-measure": {
    says: "`{subject}` ist {what}; nur Hausaufgaben werden erledigt oder nicht erledigt.",
    help: "{advice}",
  },
  "done-without-percent": {
    says: "`done {value}` sagt nicht, wovon: Es ist ein Anteil des Vereinbarten.",
    help: "Schreiben Sie `{value}%`.",
  },
  "sessions-in-a-row": {
    says: "Wie lange es anhält, wird in Sitzungen oder in Wochen gezählt.",
    help: "Schreiben Sie `for 2 sessions in a row`, oder Wochen.",
  },
  "rater-not-on-form": {
    says: "`{measure}` hat keine Fassung für `{rater}`.",
    help: "Fassungen gibt es für: {raters}.",
  },
  "administered-never": {
    says: "Es ist nicht gesagt, in welchen Sitzungen `{measure}` eingesetzt wird.",
    help: "Ergänzen Sie `in sessions …`, `in every session` oder `at booster …`.",
  },
  "sessions-within-session": {
    says: "Dieser Block sagt schon, in welchen Sitzungen; was hier steht, wird nicht gelesen.",
    help: "Nehmen Sie es heraus, oder stellen Sie die Zeile außerhalb des Blocks.",
  },
  "level-out-of-range": {
    says: "`{measure}` wird bis {top} eingeschätzt; eine Stufe von {level} ist nicht zu erreichen.",
    help: "Schreiben Sie eine Stufe zwischen {from} und {top}.",
  },
});
