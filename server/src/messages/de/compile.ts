import type { compileMessages } from "../compile.js";
import { sayings } from "../translation.js";

export const compileSayings = sayings<typeof compileMessages>()({
  "import-with-errors": {
    says: "Die importierte Datei `{file}` hat selbst Fehler ({count}).",
    why: "Was aus einer fehlerhaften Datei importiert wird, kann unvollständig sein; deshalb wird nichts daraus übersetzt.",
    help: "Beheben Sie zuerst die Fehler jener Datei.",
  },
});
