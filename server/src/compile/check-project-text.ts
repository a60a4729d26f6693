import type { Files } from "../files.js";
import { compareFindings, type Finding } from "../finding.js";
import { PackLibrary, type PackSource, projectSeverities, shippedPacks, sourceOf } from "../rules/index.js";
import type { Pack } from "../rules/pack.js";
import { missingPacks } from "./open-project.js";
import { packLoader } from "./pack-loader.js";
import { readProjectFile } from "./project-file.js";
import { projectFileName } from "./project-settings.js";

/**
 * What is wrong with a project file or a pack as it is being written.
 * @param packs the packs that the project has at present
 */
export function checkProjectText(path: string, text: string, files: Files, packs: readonly Pack[]): Finding[] {
  const found = path === projectFileName ? ofProjectFile(text, files, packs) : ofPack(path, text, packs);
  return found.filter((finding) => finding.path === path).sort(compareFindings);
}

function ofProjectFile(text: string, files: Files, packs: readonly Pack[]): Finding[] {
  const { settings, findings } = readProjectFile(text, projectFileName);
  const library = new PackLibrary([...shippedPacks(), ...packs.map(sourceOf)]);
  return [...findings, ...missingPacks(settings, files), ...projectSeverities(settings.severities, library).findings];
}

function ofPack(path: string, text: string, packs: readonly Pack[]): Finding[] {
  const loader = packLoader();
  const own = loader.loadPack(text, path).pack?.approach;
  const others: (PackSource | Pack)[] = [...shippedPacks(), ...packs.filter(({ approach }) => approach !== own)];
  return loader.loadPacks([{ path, text }], others).findings;
}
