import { libraryText as textOf } from "../../compile/library-file.js";
import type { Feature } from "../feature.js";
import { libraryScheme } from "../requests.js";

/** Hands over the texts of the standard library to clients that show what a server provides, read-only. */
export const libraryText: Feature = {
  capabilities: (client) =>
    client.workspace?.textDocumentContent === undefined
      ? {}
      : { workspace: { textDocumentContent: { schemes: [libraryScheme] } } },
  register(connection, session) {
    connection.workspace.textDocumentContent.on(({ uri }) => {
      const module = session.library.moduleAt(uri);
      const text = module === undefined ? undefined : textOf(`homework:${module}`);
      return text === undefined ? null : { text };
    });
  },
};
