import type { nameMessages } from "../names.js";
import { sayings } from "../translation.js";

export const nameSayings = sayings<typeof nameMessages>()({
  "missing-file": {
    says: "Eine Datei `{file}` gibt es nicht.",
    help: "Berichtigen Sie den Pfad; er gilt vom Ordner dieser Datei aus.",
  },
  "path-outside": {
    says: "`{file}` führt aus dem Projekt hinaus.",
    why: "Ein Protokoll liest nur Dateien seines eigenen Projekts, damit es als Ganzes weitergegeben werden kann.",
    help: "Bringen Sie die Datei ins Projekt, und schreiben Sie ihren Pfad mit `./`.",
  },
  "unknown-module": {
    says: "Die Standardbibliothek hat keinen Teil `{module}`.{suggestion}",
    help: "Sie hat: {modules}.",
  },
  "missing-export": {
    says: "In `{file}` ist kein `{name}` angelegt.",
    help: "{advice}",
  },
  "unused-import": {
    says: "`{name}` wird importiert und nirgends verwendet.",
    help: "Nehmen Sie den Namen aus dem Import.",
  },
  "imported-twice": {
    says: "`{name}` wird zweimal importiert.",
    help: "Nehmen Sie den Namen aus einem der Importe.",
  },
  "import-of-itself": {
    says: "Eine Datei kann nicht aus sich selbst importieren.",
    help: "Nehmen Sie den Import heraus: Was in der Datei angelegt ist, lässt sich ohne ihn verwenden.",
  },
  "duplicate-name": {
    says: "`{name}` ist schon als {space} angelegt.",
    help: "Geben Sie einem von beiden einen anderen Namen.",
  },
  "ambiguous-name": {
    says: "`{name}` hat zwei Bedeutungen ({first}; {second}), und beide sind hier möglich.",
    help: "Geben Sie dem, was hier angelegt ist, einen anderen Namen.",
  },
  "reserved-name": {
    says: "`{name}` kann kein Name sein: Das Wort hat eine eigene Bedeutung.",
    help: "Wählen Sie einen anderen Namen.",
  },
  "name-is-keyword": {
    says: "Der Name `{name}` ist auch ein Wort der Sprache.",
    why: "Er wird richtig gelesen, aber wer ihn liest, kann darüber stolpern.",
    help: "Ein Name wie `{suggestion}` ist leichter zu unterscheiden.",
  },
  "hides-term": {
    says: "`{name}` ist hier als {vocabulary} angelegt und verdeckt das gleiche Wort der Standardbibliothek.",
    help: "Ist dasselbe gemeint, nehmen Sie den Eintrag heraus; ist ein Sonderfall gemeint, schreiben Sie `is {name}` unter einem anderen Namen.",
  },
  "name-is-term": {
    says: "`{name}` ist hier als {space} angelegt und heißt wie ein Wort des Vokabulars ({vocabulary}).",
    why: "Der Name wird richtig gelesen, aber wer ihn liest, kann das eine für das andere halten.",
    help: "Wählen Sie einen Namen, der leichter zu unterscheiden ist.",
  },
  "competency-of-library": {
    says: "`{name}` gilt als die Kompetenz `{meant}` der Standardbibliothek.",
    help: "Importieren Sie stattdessen diese, damit zu sehen ist, woher sie kommt.",
  },
  "read-as": {
    says: "`{name}` allein kann mehreres bedeuten; hier wird es als `{meant}` gelesen.",
    why: "Anderswo kann es auch so gelesen werden: {others}.",
    help: "Schreiben Sie `{meant}`.",
  },
  "two-terms": {
    says: "`{name}` allein kann mehreres bedeuten, und es ist nicht klar, was hier gemeint ist ({vocabulary}).",
    why: "Solange das nicht gesagt ist, weiß keine Regel, was es bedeutet.",
    help: "Schreiben Sie {meant}.",
  },
  "unknown-name": {
    says: "`{name}` ist nirgends als {space} angelegt.{suggestion}",
    help: "{advice}",
  },
  "unknown-value": {
    says: "`{name}` gehört nicht zu den Wörtern, die hier stehen können.{suggestion}",
    help: "Hier kann stehen: {choices}.",
  },
  "unknown-term": {
    says: "`{name}` steht nicht als {vocabulary} im Vokabular.{suggestion}",
    why: "Ein unbekanntes Wort bleibt, wie es ist, aber keine Regel weiß, was es bedeutet.",
    help: "Verwenden Sie ein Wort des Vokabulars, oder legen Sie ein eigenes an: `{keyword} {name} is …`.",
  },
  "not-imported": {
    says: "`{name}` steht als {vocabulary} in der Standardbibliothek und wird in dieser Datei nicht importiert.",
    help: "Nehmen Sie es in die Importe auf, damit zu sehen ist, woher es kommt.",
  },
  "unknown-approach": {
    says: "Ein Therapieansatz `{name}` ist nicht bekannt.{suggestion}",
    help: "Bekannte Therapieansätze: {choices}.",
  },
  "unknown-rule": {
    says: "Eine Regel `{name}` ist nicht bekannt.{suggestion}",
    help: "Der Name einer Regel steht in dem Befund, den sie ergibt.",
  },
  "words-for-term": {
    says: "Hier braucht es ein Wort der Sprache, keine Worte in Anführungszeichen.",
    help: "{advice}",
  },
  "term-for-words": {
    says: "Hier braucht es Worte in Anführungszeichen, und `{name}` ist ein bloßes Wort.",
    help: 'Schreiben Sie "{name}" in Anführungszeichen.',
  },
  "extra-words": {
    says: "Nach `{name}` können hier keine Worte in Anführungszeichen stehen.",
    help: "Nehmen Sie sie heraus; was dazu zu sagen ist, gehört in eine eigene Zeile.",
  },
  "circle-of-terms": {
    says: "`{name}` ist auf dem Weg über das, was es ist (`is`), es selbst.",
    help: "Durchbrechen Sie den Kreis: Eines der Wörter muss für sich stehen.",
  },
});
