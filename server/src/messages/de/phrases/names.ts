import type { namePhrases } from "../../phrases/names.js";
import { wordings } from "../../translation.js";

export const nameWordings = wordings<typeof namePhrases>()({
  "import-it-from": ' Wollten Sie es aus "{from}" importieren?',
  "declare-it": "Legen Sie `{name}` an, oder verwenden Sie einen Namen, der angelegt ist.",
  "add-import": "Ergänzen Sie am Anfang der Datei: `{line}`.",
  "meant-to-import": 'Wollten Sie es aus "{from}" importieren?',
  "meant-name": "Meinten Sie `{meant}`?",
  "is-a-step": "Es ist eine Stufe von `{hierarchy}`: Importieren Sie diese Hierarchie.",
  "declared-inside":
    "Es ist innerhalb von `{protocol}` angelegt: Stellen Sie es an den Anfang jener Datei, um es zu teilen.",
  "declare-it-there":
    "Legen Sie es dort an, am Anfang der Datei und außerhalb jedes Protokolls, oder nehmen Sie es aus dem Import.",
  "without-quotes": "Schreiben Sie es ohne Anführungszeichen.",
  "space-declared-as": "{space}, angelegt als `{name}`",
  "space-of-same-name": "{space} desselben Namens",
  "term-of-vocabulary": "{vocabulary} aus dem Vokabular",
  "declared-here-first": "`{name}` ist hier zuerst angelegt",
  "imported-here-first": "Hier ist es zuerst importiert",
  "stands-here-as-well": "`{name}` steht auch hier",
  "put-in-quotes": "In Anführungszeichen setzen",
});
