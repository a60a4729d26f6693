import { EditorConfigs, type LayoutOptions } from "../../language/layout/index.js";
import type { OpenProject } from "../session/projects.js";

/** What the `.editorconfig` files beside a file and above it ask of its layout, as they are now. */
export function layoutAskedFor({ files }: OpenProject, path: string): Partial<LayoutOptions> {
  const { around = { files, folder: "" } } = files;
  return new EditorConfigs(around.files).layoutFor(`${around.folder}${path}`);
}
