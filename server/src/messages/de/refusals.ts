import type { refusals } from "../refusals.js";
import { wordings } from "../translation.js";

export const refusalWordings = wordings<typeof refusals>()({
  "name-not-possible":
    "`{wanted}` kann kein Name sein. Ein Name beginnt mit einem Buchstaben und enthält Buchstaben, Ziffern und einzelne Bindestriche, wie in `{example}`; was Menschen lesen, steht dahinter in Anführungszeichen.",
  "name-reserved":
    "`{wanted}` kann kein Name sein: Das Wort hat eine eigene Bedeutung. Wählen Sie einen anderen Namen.",
  "rename-shipped":
    "`{name}` gehört zur Standardbibliothek und heißt deshalb in allen Projekten gleich. Unter einem eigenen Namen können Sie einen Sonderfall davon anlegen: `{example}`.",
  "rename-shipped-import":
    "`{name}` gehört zur Standardbibliothek und heißt deshalb in allen Projekten gleich. Soll es in dieser Datei anders heißen, importieren Sie `{name} as {example}`.",
  "rename-approach":
    "`{name}` ist ein Therapieansatz. Sein Name steht in seinem Regelpaket, für alle Protokolle, die ihm folgen.",
  "rename-rule":
    "`{name}` ist eine Regel. Ihr Name steht in ihrem Regelpaket, für alle Protokolle, die an ihr geprüft werden.",
  "rename-value": "`{name}` ist ein Wort der Sprache, das in jedem Protokoll dasselbe ist.",
  "rename-finding": "`{name}` kann nicht `{wanted}` heißen. In {where}: {reason}",
  "rename-changes-meaning":
    "`{name}` kann nicht `{wanted}` heißen: So heißt schon etwas anderes ({declared}), und in {where} würde eines für das andere gehalten.",
  "in-library": "in der Standardbibliothek",
  "in-file": "in {file}",
  "in-line": "in {file}, Zeile {line}",
  "at-line": "{file}, Zeile {line}",
  elsewhere: "anderswo",
});
