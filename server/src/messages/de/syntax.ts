import type { syntaxMessages } from "../syntax.js";
import { sayings } from "../translation.js";

export const syntaxSayings = sayings<typeof syntaxMessages>()({
  "missing-closing-brace": {
    says: "Der Block, den `{opened}` öffnet, ist nicht geschlossen.",
    help: "Setzen Sie ein `}` auf eine eigene Zeile, wo der Block endet.",
  },
  "replaced-closing-brace": {
    says: "Der Block, den `{opened}` öffnet, ist nicht geschlossen: Wo sein `}` stehen sollte, steht `{found}`.",
    help: "Schreiben Sie dort ein `}`.",
  },
  "missing-opening-brace": {
    says: "`{keyword}` braucht ein `{` vor den Zeilen, die dazugehören.",
    help: "Setzen Sie ein `{` ans Ende dieser Zeile.",
  },
  "stray-brace": {
    says: "Diese Klammer `{brace}` hat kein Gegenstück.",
    help: "Nehmen Sie sie heraus, oder ergänzen Sie die Klammer, die dazugehört.",
  },
  "trailing-comma": {
    says: "Die Zeile endet mit einem Komma, aber `{next}` in der nächsten Zeile beginnt etwas Neues.",
    help: "Nehmen Sie das Komma heraus, oder ergänzen Sie, was darauf folgen soll.",
  },
  "misspelt-keyword": {
    says: "`{found}` ist hier nicht bekannt. Meinten Sie `{meant}`?",
    help: "Schreiben Sie `{meant}`.",
  },
  "wrong-opener": {
    says: "`{found}` öffnet keinen Block mit solchen Zeilen: Sie lesen sich wie Zeilen aus einem Block dieser Art: {block}.",
    help: "Schreiben Sie `{meant}`, oder ändern Sie die Zeilen.",
  },
  "misplaced-keyword": {
    says: "`{keyword}` kann in diesem Block nicht stehen ({block}).",
    help: "{advice}",
  },
  "unknown-line": {
    says: "In diesem Block ({block}) beginnt keine Zeile mit `{found}`.",
    help: "Eine Zeile beginnt mit ihrem Schlüsselwort, oder sie setzt eine Zeile nach einem Komma fort. Hier möglich: {choices}.",
  },
  "line-without-keyword": {
    says: "Diese Zeile beginnt mit `{found}` und nicht mit einem Schlüsselwort.",
    help: "Eine Zeile beginnt mit ihrem Schlüsselwort, oder sie setzt eine Zeile nach einem Komma fort. Hier möglich: {choices}.",
  },
  "written-twice": {
    says: "`{found}` steht hier zweimal.",
    help: "Nehmen Sie eines der beiden heraus.",
  },
  "unclosed-quote": {
    says: "Dieser Text ist nicht geschlossen: Sein zweites Anführungszeichen fehlt.",
    help: 'Setzen Sie ein `"`, wo der Text endet. Ein Text über mehrere Zeilen steht zwischen zwei `"""`.',
  },
  "unclosed-text-block": {
    says: 'Dieser Text ist nicht geschlossen: Das `"""` an seinem Ende fehlt.',
    help: 'Setzen Sie `"""` auf eine eigene Zeile nach der letzten Zeile des Textes.',
  },
  "unclosed-comment": {
    says: "Dieser Kommentar ist nicht geschlossen: Das `*/` an seinem Ende fehlt.",
    help: "Setzen Sie `*/`, wo der Kommentar endet.",
  },
  "text-block-margin": {
    says: "Eine Zeile dieses Textes beginnt links von seinen schließenden Anführungszeichen.",
    help: 'Rücken Sie die Zeile mindestens so weit ein wie das schließende `"""`, das den Rand bestimmt.',
  },
  "unknown-character": {
    says: "{found} hat hier keine Bedeutung.",
    help: "Nehmen Sie das Zeichen heraus, oder setzen Sie es in einen Text in Anführungszeichen.",
  },
  "unfinished-line": {
    says: "Nach `{after}` fehlt etwas.",
    help: "{expected}",
  },
  "unreadable-line": {
    says: "`{found}` kann hier nicht stehen.",
    help: "{expected}",
  },
});
