import type { ClientCapabilities } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { libraryModules, libraryText } from "../../compile/library-file.js";
import { LiveProject } from "../../compile/live/live-project.js";
import { filesOf } from "../../files.js";
import type { Host } from "../host.js";
import { libraryScheme } from "../requests.js";
import type { OpenProject } from "./projects.js";
import { normalUri, pathBelow, uriBelow } from "./uris.js";

const root = `${libraryScheme}:/`;
const ending = ".homework";

/**
 * The texts of the standard library as documents. They stand in no folder of the author's: a client that can asks the
 * server for them, another one is led to the files that were shipped along.
 */
export class LibraryDocuments {
  private opened: OpenProject | undefined;

  constructor(private readonly host: Host) {}

  /** Where a client can open a module (`kinds`); undefined where it cannot. */
  uriOf(module: string, client: ClientCapabilities): string | undefined {
    const name = `${module}${ending}`;
    if (client.workspace?.textDocumentContent !== undefined) return uriBelow(root, name);
    return this.host.libraryFolder === undefined ? undefined : uriBelow(this.host.libraryFolder, name);
  }

  /** The module that is shown under a URI. */
  moduleAt(uri: string): string | undefined {
    const path = URI.parse(uri).scheme === libraryScheme ? pathBelow(root, normalUri(uri)) : this.shippedPath(uri);
    const module = path?.endsWith(ending) ? path.slice(0, -ending.length) : undefined;
    return module !== undefined && libraryText(`homework:${module}`) !== undefined ? module : undefined;
  }

  /** The library as a project of its own, in which nothing is checked. */
  async open(): Promise<OpenProject> {
    if (!this.opened) {
      const texts = libraryModules().map((name) => [`${name}${ending}`, libraryText(`homework:${name}`) ?? ""]);
      const files = { ...filesOf(Object.fromEntries(texts) as Record<string, string>), refresh: async () => {} };
      const live = await LiveProject.open(files);
      for (const _ of live.load());
      this.opened = { root, files, live };
    }
    return this.opened;
  }

  get project(): OpenProject | undefined {
    return this.opened;
  }

  private shippedPath(uri: string): string | undefined {
    const { libraryFolder } = this.host;
    return libraryFolder === undefined ? undefined : pathBelow(libraryFolder, normalUri(uri));
  }
}
