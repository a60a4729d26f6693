import type { Files } from "../../../files.js";
import type { LayoutOptions } from "../options.js";
import { Glob } from "./glob.js";
import { layoutOptionsOf } from "./layout-options.js";

/** One `.editorconfig`, read. */
interface EditorConfig {
  /** Whether those in the folders above count for nothing. */
  isRoot: boolean;
  sections: { glob: Glob; properties: Map<string, string> }[];
}

const fileName = ".editorconfig";

/**
 * What the `.editorconfig` files of a project, and of the folders above it, ask of the layout. Each is read once; make a
 * new one when they may have changed.
 */
export class EditorConfigs {
  readonly #files: Pick<Files, "read">;
  readonly #read = new Map<string, EditorConfig | undefined>();

  constructor(files: Pick<Files, "read">) {
    this.#files = files;
  }

  /** @param path of the file that is to be laid out, as its `Files` know it */
  layoutFor(path: string): Partial<LayoutOptions> {
    const properties = new Map<string, string>();
    for (const { folder, config } of this.#above(path).reverse()) {
      const seen = folder === "" ? path : path.slice(folder.length + 1);
      for (const section of config.sections) {
        if (!section.glob.matches(seen)) continue;
        for (const [key, value] of section.properties) properties.set(key, value);
      }
    }
    return layoutOptionsOf(properties);
  }

  /** From the folder of the file upwards. */
  #above(path: string): { folder: string; config: EditorConfig }[] {
    const found: { folder: string; config: EditorConfig }[] = [];
    for (let folder = path; folder !== ""; ) {
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
      const config = this.#configIn(folder);
      if (config) found.push({ folder, config });
      if (config?.isRoot) break;
    }
    return found;
  }

  #configIn(folder: string): EditorConfig | undefined {
    if (!this.#read.has(folder)) {
      const text = this.#files.read(folder === "" ? fileName : `${folder}/${fileName}`);
      this.#read.set(folder, text === undefined ? undefined : editorConfigOf(text));
    }
    return this.#read.get(folder);
  }
}

function editorConfigOf(text: string): EditorConfig {
  const config: EditorConfig = { isRoot: false, sections: [] };
  let properties: Map<string, string> | undefined;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const said = line.trim();
    if (said === "" || said.startsWith("#") || said.startsWith(";")) continue;
    const header = /^\[(.*)\]$/.exec(said)?.[1];
    if (header !== undefined) {
      properties = new Map();
      config.sections.push({ glob: new Glob(header), properties });
      continue;
    }
    const [, key = "", value = ""] = /^([^=]*?)\s*=\s*(.*)$/.exec(said) ?? [];
    if (properties) properties.set(key.toLowerCase(), value.toLowerCase());
    else if (key.toLowerCase() === "root") config.isRoot = value.toLowerCase() === "true";
  }
  return config;
}
