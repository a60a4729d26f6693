import type { packMessages } from "../packs.js";
import { sayings } from "../translation.js";

export const packSayings = sayings<typeof packMessages>()({
  "pack-condition": {
    says: "{fault}",
    why: "Eine Bedingung wird beim Lesen des Regelpakets geprüft, damit kein Protokoll zuerst darauf stößt.",
  },
  "pack-unknown-context": {
    says: "Eine Regel kann nicht für jedes `{each}` gefragt werden.{meant}",
    help: "Gefragt werden kann sie für: {choices}.",
  },
  "pack-unknown-line": {
    says: "Keine Zeile beginnt mit `{keyword}`.{meant}",
    help: "`at` nennt das Schlüsselwort der Zeile, an der ein Befund steht.",
  },
  "pack-template": {
    says: "{fault}",
    help: "Zwischen den Klammern steht der Pfad einer Tatsache, etwa `{example}`; `{{` schreibt eine Klammer.",
  },
  "pack-duplicate-rule": {
    says: "Eine Regel `{id}` gibt es schon.",
    help: "Geben Sie jeder Regel eine eigene Kennung.",
  },
  "pack-unknown-source": {
    says: "Das Regelpaket hat keine Quelle `{source}`.{meant}",
    help: "Fügen Sie ihre Angabe unter `sources` hinzu.",
  },
  "pack-unused-source": {
    says: "Keine Regel nennt `{source}` als Beleg.",
    help: "Nehmen Sie die Quelle heraus, oder nennen Sie sie dort, wo sie hingehört.",
  },
  "pack-error-without-meaning": {
    says: "`{id}` kann ein Fehler sein und sagt nicht, was der Fehler bedeutet.",
    why: "Ein Fehler widerspricht der Definition des Therapieansatzes, muss vor der Anwendung gesagt sein oder lässt in einem integrativen Konzept eine Lücke; seine Meldung sagt, was davon zutrifft.",
    help: "Ergänzen Sie `errorMeans: definition`, `before-use` oder `design`.",
  },
  "pack-examples": {
    says: "`{id}` hat kein Beispiel, das {missing}.",
    help: "Fügen Sie eines hinzu; die Beispiele werden als Tests ausgeführt und auf der Seite der Regel gezeigt.",
  },
  "pack-unknown-frame": {
    says: "Das Regelpaket hat keinen Rahmen `{frame}`.{meant}",
    help: "Fügen Sie ihn unter `frames` hinzu, oder schreiben Sie das Beispiel als ganzes Protokoll.",
  },
  "pack-unknown-pack": {
    says: "Ein Regelpaket `{approach}` gibt es nicht.{meant}",
  },
  "pack-duplicate": {
    says: "Ein Regelpaket `{approach}` gibt es schon.",
    help: "Wählen Sie eine andere Kennung, oder erweitern Sie jenes Paket.",
  },
  "pack-circle": {
    says: "`{approach}` erweitert sich auf diesem Weg selbst: {way}.",
    help: "Nehmen Sie eines davon aus `extends`.",
  },
  "pack-unknown-rule": {
    says: "{where} `{rule}`.{meant}",
  },
  "pack-protected": {
    says: "`{rule}` kann von einem anderen Regelpaket weder geändert noch abgeschaltet werden.",
    why: "Die Regeln von {title} gelten in jedem Therapieansatz; nur eine begründete Abweichung nimmt davon aus.",
    help: "Nehmen Sie dies heraus; ein Protokoll darf abweichen, wo es einen Grund hat.",
  },
  "pack-foreign-fact": {
    says: "Die Bedingung liest `{name}`, aber `{rule}` wird für jedes {each} gefragt.",
  },
  "pack-budget": {
    says: "`{rule}` braucht bei {protocol} zu viele Schritte; die übrigen Regeln von {title} wurden nicht mehr gefragt.",
    why: "Ein Regelpaket hat für jedes Protokoll nur eine begrenzte Zahl von Schritten, damit keines den Befehl oder den Editor aufhält.",
    help: "Fragen Sie nach einer Tatsache, statt das ganze Protokoll in einer Schleife zu durchlaufen.",
  },
  "deviation-unused": {
    says: "Diese Abweichung bewirkt nichts: `{rule}` hat {where} nichts zu beanstanden.",
    why: "Eine Abweichung, die nicht mehr gebraucht wird, verdeckt den nächsten Befund derselben Regel.",
    help: "Nehmen Sie sie heraus.",
  },
  "project-unknown-rule": {
    says: "Eine Regel `{rule}` gibt es nicht.{meant}",
  },
  "project-protected-rule": {
    says: "Ein Projekt kann `{rule}` weder abschwächen noch abschalten.",
    why: "Die Regeln von {title} gelten in jedem Projekt.",
    help: 'Wo ein Protokoll einen Grund hat, kann es sagen: `deviation from {rule} because "…"`.',
  },
});
