import { URI } from "vscode-uri";
import { normalUri } from "./uris.js";

export const untitledRoot = "untitled:/";

/** Documents that were never saved stand in no folder; each is known by a path that is made up for it. */
export class Untitled {
  private readonly uris = new Map<string, string>();

  /** The path of a document that was never saved; undefined for any other. */
  pathOf(uri: string): string | undefined {
    const { scheme, path } = URI.parse(uri);
    if (scheme !== "untitled") return undefined;
    const name = path.replace(/^\/+/, "").replace(/(\.homework)?$/, ".homework");
    this.uris.set(name, normalUri(uri));
    return name;
  }

  uriOf(path: string): string | undefined {
    return this.uris.get(path);
  }
}
