import { editorText } from "../../messages/editor.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { everywhereNamed } from "../shared/names.js";
import type { LensText } from "./lens.js";

/** Which other files use a homework that a file shares. */
export async function usesOf(name: string, document: ShownDocument, session: Session): Promise<LensText> {
  const declaration = document.bound.declarations.shared.find((one) => one.space === "homework" && one.name === name);
  const files = declaration ? await everywhereNamed(session, document.project, declaration) : [];
  const others = files.filter(({ path }) => path !== document.path);
  const places = others.flatMap(({ names }) =>
    names.flatMap(({ mention }) => (mention.by === "use" ? mention.place : [])),
  );
  const title =
    others.length === 0
      ? editorText("lens-unused")
      : editorText("lens-used", { files: editorText("count-other-files", { count: others.length }) });
  return { title, places };
}
