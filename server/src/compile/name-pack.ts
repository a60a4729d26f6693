import { parseDocument } from "yaml";

/** The project file with one more pack; everything else, comments included, stays as it was. */
export function withPack(projectFile: string, path: string): string {
  const document = parseDocument(projectFile);
  if (document.hasIn(["packs"])) document.addIn(["packs"], path);
  else document.set("packs", [path]);
  return document.toString({ lineWidth: 0 });
}
