import { textOf } from "../house/project.js";

/** The pictures that the page of the extension shows, in its order. */
export function picturesOfGallery(): string[] {
  const shown = textOf("client/README.md").matchAll(/!\[[^\]]+\]\(\.\.\/test\/vscode\/screenshots\/([^)]+)\)/g);
  return [...shown].flatMap(([, name]) => name ?? []);
}
