import type { valueMessages } from "../../checks/values.js";
import { sayings } from "../../translation.js";

export const valueSayings = sayings<typeof valueMessages>()({
  "empty-text": {
    says: "Dieser Text ist leer.",
    help: "Schreiben Sie, was hier stehen soll, oder nehmen Sie die Zeile heraus.",
  },
  "range-backwards": {
    says: "{from} bis {to} läuft rückwärts.",
    help: "Schreiben Sie den kleineren Wert zuerst: `{turned}`.",
  },
  "line-twice": {
    says: "`{keyword}` steht hier zweimal, und nur eines davon kann gelten.",
    help: "Behalten Sie eine der beiden Zeilen.",
  },
  "same-line-twice": {
    says: "Diese Zeile steht hier zweimal, Wort für Wort.",
    help: "Nehmen Sie eine der beiden heraus.",
  },
  "block-twice": {
    says: "Ein Protokoll hat nur einen Block `{keyword}`, und dies ist der zweite.",
    help: "Fassen Sie die Zeilen beider zusammen.",
  },
  "listed-twice": {
    says: "`{value}` steht zweimal in dieser Liste.",
    help: "Nehmen Sie eines der beiden heraus.",
  },
  "no-kind": {
    says: "{who} nicht, welcher Art {one} ist.",
    why: "Regeln erkennen eine Aufgabe an ihrer Art: Keine Regel, die für bestimmte Arten gilt, auch keine der Sicherheit, kann sonst etwas zu ihr sagen.",
    help: "Ergänzen Sie eine Zeile wie `kind activity-monitoring`; `homework explain kind` sagt mehr, und ein Team kann eigene Arten anlegen.",
  },
  "one-value": {
    says: "Nach `{keyword}` steht ein einziger Wert, und neben `{first}` steht `{second}`.",
    help: "{others}",
  },
  "none-and-more": {
    says: "`{none}` sagt, dass es sonst nichts gibt, und daneben steht `{other}`.",
    help: "Lassen Sie `{none}` allein stehen, oder nehmen Sie es heraus.",
  },
  "title-twice": {
    says: "Die Phase `{name}` hat zwei Titel.",
    help: "Behalten Sie einen davon.",
  },
  "percent-above-hundred": {
    says: "{value}% ist mehr als das Ganze.",
    help: "Schreiben Sie einen Anteil zwischen 0% und 100%.",
  },
  "above-scale": {
    says: "{value} liegt über der eigenen Skala, die bei {top} endet.",
    help: "Schreiben Sie einen Wert bis {top}, oder eine andere Skala: `{value} of …`.",
  },
  "readiness-without-scale": {
    says: "`at least {value}` sagt nicht, auf welcher Skala; es wird als {value}% gelesen.",
    help: "Schreiben Sie `{value}%`, oder nennen Sie die Skala: `{value} of 10`.",
  },
  "age-beyond-life": {
    says: "Niemand ist {age} Jahre alt.",
    help: "Berichtigen Sie das Alter, oder schreiben Sie `18 and over`.",
  },
  "reading-grade": {
    says: "Eine Lesestufe von {grade} gibt es in keiner Schule.",
    why: "Die Stufen zählen Schuljahre; 6 ist, was ein Kind von zwölf Jahren lesen kann.",
    help: "Schreiben Sie eine Stufe zwischen 1 und 16.",
  },
  "not-a-date": {
    says: "`{date}` sieht wie ein Datum aus, aber diesen Tag gibt es in keinem Kalender.",
    help: "Schreiben Sie Jahr, Monat und Tag, etwa `2027-03-31`.",
  },
  "language-tag": {
    says: "`{tag}` ist kein Sprachkürzel.",
    why: "Menschen und Programme erkennen Sprachen an ihren Kürzeln.",
    help: "Schreiben Sie ein Kürzel wie `en`, `en-GB` oder `pt-BR`.",
  },
  "not-a-doi": {
    says: "`{value}` ist keine DOI.",
    why: "Eine DOI beginnt mit `10.`, einer Zahl und einem Schrägstrich.",
    help: "Berichtigen Sie sie; eine andere Adresse gehört in die Worte der Quelle.",
  },
  "doi-as-address": {
    says: "Die DOI ist als Adresse geschrieben.",
    help: "Schreiben Sie `{doi}` allein: Das ist die DOI.",
  },
  "not-an-isbn": {
    says: "`{value}` ist keine ISBN: {reason}.",
    help: "Vergleichen Sie sie mit dem Buch.",
  },
  "code-format": {
    says: "`{code}` hat nicht die Form eines Codes von {system}.",
    help: "Ein Code sieht dort so aus: `{example}`.",
  },
  "unknown-code-system": {
    says: "Ein Codesystem `{system}` ist hier nicht bekannt.{suggestion}",
    help: "Bekannt sind: {choices}.",
  },
  "code-of-other-problem": {
    says: "Das Vokabular gibt `{problem}` den Code {expected}, und diese Zeile sagt {code}.",
    help: "Berichtigen Sie das eine oder das andere.",
  },
  "record-contradiction": {
    says: "`record {form}` verlangt keine Felder, und es folgen Felder.",
    help: "Nehmen Sie die Felder heraus, oder das Wort `{form}`.",
  },
  "kept-and-left-out": {
    says: "`{crutch}` soll in derselben Aufgabe behalten und weggelassen werden.",
    help: "Behalten Sie eine der beiden Zeilen; mit der Zeit kann ein Sicherheitsverhalten abnehmen (`fade`).",
  },
  "included-and-excluded": {
    says: "`{state}` ist sowohl eingeschlossen als auch ausgeschlossen.",
    help: "Nehmen Sie es aus einem der beiden heraus.",
  },
  "caregiver-and-none": {
    says: "`{who}` tut diese Aufgabe, und `caregiver none` gibt dieser Person keinen Anteil daran.",
    help: "Schreiben Sie `caregiver own-task`, oder berichtigen Sie, wer sie tut.",
  },
  "cut-off-outside": {
    says: "Ein Grenzwert von {score} liegt außerhalb der Gesamtpunktzahl, die von {from} bis {to} reicht.",
    help: "Berichtigen Sie den Grenzwert oder die Gesamtpunktzahl.",
  },
  "total-and-items": {
    says: "{count} Items von {each} ergeben zusammen {from} bis {to}, und als Gesamtpunktzahl ist {total} angegeben.",
    help: "Berichtigen Sie die Items oder die Gesamtpunktzahl; für einen Mittelwert schreiben Sie `total {total} mean`.",
  },
  "nothing-to-count": {
    says: "{what} kann nicht 0 sein.",
    help: "Schreiben Sie die Zahl, die gemeint ist, oder nehmen Sie die Zeile heraus.",
  },
  "rating-outside-scale": {
    says: "Die Stufe `{step}` ist mit {rating} eingeschätzt, außerhalb der Skala von {from} bis {to}.",
    help: "Berichtigen Sie die Einschätzung oder die Skala.",
  },
  "hierarchy-without-steps": {
    says: "Die Hierarchie `{name}` hat keine Stufen.",
    help: 'Ergänzen Sie für jede eine Zeile, etwa `step FirstStep 30 "…"`.',
  },
  "deviation-without-reason": {
    says: "Diese Abweichung nennt keinen Grund.",
    why: "Wer sie liest, muss beurteilen können, ob die Ausnahme richtig ist.",
    help: 'Ergänzen Sie `because "…"`.',
  },
  "watch-without-action": {
    says: "Hier steht, worauf zu achten ist, aber nicht, was dann geschieht.",
    help: "Ergänzen Sie, was getan wird, etwa `then assess-same-session`.",
  },
  "replaced-by-itself": {
    says: "`{name}` würde durch sich selbst ersetzt.",
    help: "Nennen Sie eine andere Hausaufgabe.",
  },
});
