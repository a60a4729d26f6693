import { sayings } from "../translation.js";
import type { yamlMessages } from "../yaml.js";

export const yamlSayings = sayings<typeof yamlMessages>()({
  "yaml-text": {
    says: "{fault}",
    why: "Die Datei ist nicht als YAML lesbar.",
  },
  "yaml-too-large": {
    says: "Die Datei hat {size} Zeichen; erlaubt sind {most}.",
    help: "Teilen Sie sie in mehrere Dateien auf.",
  },
  "yaml-alias": {
    says: "`{written}` verweist auf einen anderen Teil der Datei.",
    why: "Alles steht ausgeschrieben an seiner Stelle, damit die Datei lesbar bleibt und ihre Größe begrenzt ist.",
    help: "Schreiben Sie es aus.",
  },
  "unknown-key": {
    says: "`{key}` gehört nicht hierher ({whole}).{meant}",
    help: "Hier möglich: {choices}.",
  },
  "missing-key": {
    says: "{whole} braucht {keys}.",
  },
  "wrong-value": {
    says: "`{key}` hat hier einen Wert, der nicht möglich ist: {found}.{meant}",
    help: "{expected}",
  },
});
