import { URI } from "vscode-uri";

/** A URI in the one spelling that the server compares: clients escape differently. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The URI of a path below a folder. */
export function uriBelow(folder: string, path: string): string {
  if (path === "") return normalUri(folder);
  const base = URI.parse(folder);
  return base.with({ path: `${base.path.replace(/\/+$/, "")}/${path}` }).toString();
}

/** The path of a file relative to a folder; undefined if it is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = URI.parse(folder);
  const file = URI.parse(uri);
  if (base.scheme !== file.scheme || base.authority !== file.authority) return undefined;
  const start = `${base.path.replace(/\/+$/, "")}/`;
  return file.path.startsWith(start) ? file.path.slice(start.length) : undefined;
}

export function folderOf(uri: string): string {
  const file = URI.parse(uri);
  return file.with({ path: file.path.slice(0, Math.max(1, file.path.lastIndexOf("/"))) }).toString();
}
