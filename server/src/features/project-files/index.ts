import type { Feature } from "../feature.js";
import { completeProjectFile } from "./complete.js";
import { hoverProjectFile } from "./hover.js";
import { projectDocument } from "./project-document.js";

/** Help with writing `homework.yaml` and packs: their keys, ids of rules and sources, and the facts of conditions. */
export const projectFiles: Feature = {
  capabilities: () => ({ hoverProvider: true, completionProvider: {} }),
  register(connection, session) {
    connection.onCompletion(async ({ textDocument: { uri }, position }) => {
      const file = await projectDocument(session, uri);
      return file ? { isIncomplete: false, items: completeProjectFile(file, file.document.offsetAt(position)) } : null;
    });
    connection.onHover(async ({ textDocument: { uri }, position }) => {
      const file = await projectDocument(session, uri);
      return file ? hoverProjectFile(file, file.document.offsetAt(position)) : null;
    });
  },
};
