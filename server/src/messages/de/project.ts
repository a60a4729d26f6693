import type { projectMessages } from "../project.js";
import { sayings } from "../translation.js";

export const projectSayings = sayings<typeof projectMessages>()({
  "project-path-outside": {
    says: "`{found}` führt aus dem Projekt hinaus.",
    why: "Ein Projekt liest und schreibt nur in seinem eigenen Ordner, damit es überall dasselbe ergibt.",
    help: "Nennen Sie einen Pfad unterhalb des Ordners der Projektdatei, etwa `{example}`.",
  },
  "project-pack-missing": {
    says: "Eine Datei `{found}` gibt es nicht.{meant}",
    help: "Nennen Sie den Pfad des Regelpakets von der Projektdatei aus.",
  },
  "project-pack-untrusted": {
    says: "Das Regelpaket `{found}` wird nicht gelesen, da diesem Ordner nicht vertraut wird.",
    why: "Regeln eines Pakets sagen, wie ein Protokoll zu sein hat; ungefragt werden sie von niemandem übernommen.",
    help: "Vertrauen Sie dem Ordner im Editor, dann werden Protokolle auch an diesen Regeln geprüft.",
  },
});
