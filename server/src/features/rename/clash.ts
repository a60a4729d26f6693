import type { LiveProject } from "../../compile/live/live-project.js";
import { tryTexts } from "../../compile/live/trial.js";
import { standardLibrary } from "../../compile/world.js";
import type { Finding, Phrase } from "../../finding.js";
import type { BoundFile, Declaration } from "../../language/index.js";
import { type Mention, mentionsIn } from "../../language/names/mentions.js";
import { refusal } from "../../messages/refusals.js";
import type { Texts } from "../../messages/texts.js";
import { applyTextEdits, type TextEdit } from "../../text-edit.js";
import type { Named } from "../shared/names.js";
import type { Renaming } from "./renaming.js";

/** A rename as it would turn out. */
interface Outcome {
  texts: Texts;
  live: LiveProject;
  renaming: Renaming;
  name: string;
  wanted: string;
  /** The names of a file as they are now. */
  namesIn(path: string): readonly Named[];
  /** Further files that could come to see another thing under the new name. */
  others: readonly string[];
}

/**
 * What a rename would do wrong, found by doing it on paper: every name must still name what it named, and nothing may be
 * said of the names that was not said before.
 */
export function clashOf(outcome: Outcome): Phrase | undefined {
  const { live, renaming } = outcome;
  const texts = new Map(
    [...renaming].map(([path, edits]) => [path, applyTextEdits(live.bound(path)?.parsed.text ?? "", edits)]),
  );
  const after = tryTexts(live, texts);
  for (const path of new Set([...renaming.keys(), ...outcome.others])) {
    const before = live.bound(path);
    const now = after(path);
    if (!before || !now) continue;
    const found = newFinding(before, now, outcome);
    // That an import is unused now follows from another thing having taken its place, which says more.
    const clash = found?.code === "unused-import" ? undefined : found?.says;
    const refused = clash ?? changedMeaning(path, now, outcome) ?? found?.says;
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Where an offset lies after the rename. */
function shifted(offset: number, edits: readonly TextEdit[]): number {
  let result = offset;
  for (const { start, end, text } of edits) if (start < offset) result += text.length - (end - start);
  return result;
}

function newFinding(
  before: BoundFile,
  now: BoundFile,
  { renaming, name, wanted, namesIn, texts }: Outcome,
): { code: string; says: Phrase } | undefined {
  const { path } = before.parsed;
  const edits = renaming.get(path) ?? [];
  const told = new Set(findingsOf(before).map(({ code, start }) => `${code} ${shifted(start, edits)}`));
  const named = new Set(namesIn(path).map(({ mention }) => shifted(mention.place.start, edits)));
  const finding = findingsOf(now).find(
    // A word that meant nothing before may be told of now, where a line that could have declared it says another name.
    ({ code, start }) => !told.has(`${code} ${start}`) && (!code.startsWith("unknown-") || named.has(start)),
  );
  if (!finding) return undefined;
  const { message, why, help } = texts.finding(finding);
  const reason = [message, why, help].filter((part) => part !== undefined).join(" ");
  const where = whereIs(now, finding.start);
  return { code: finding.code, says: refusal("rename-finding", { name, wanted, where, reason }) };
}

function findingsOf({ parsed, findings }: BoundFile): readonly Finding[] {
  return [...parsed.findings, ...findings];
}

function changedMeaning(path: string, now: BoundFile, outcome: Outcome): Phrase | undefined {
  const { name, wanted, renaming } = outcome;
  const edits = renaming.get(path) ?? [];
  const mentions = new Map(mentionsIn(now, standardLibrary()).map((mention) => [mention.place.start, mention]));
  for (const { mention, declaration } of outcome.namesIn(path)) {
    const start = shifted(mention.place.start, edits);
    const later = mentions.get(start);
    if (mention.by === "alias" && !later) continue;
    if (later && isStillMeant(later, mention, declaration, renaming)) continue;
    const rival = later?.declarations.find((one) => keyOf(one) !== keyAfter(declaration, renaming));
    const declared = rival ? whereDeclared(rival, now) : refusal("elsewhere");
    return refusal("rename-changes-meaning", { name, wanted, declared, where: whereIs(now, start) });
  }
  return undefined;
}

/** Whether a name means what it meant, and no more than it could mean. */
function isStillMeant(later: Mention, before: Mention, meant: Declaration, renaming: Renaming): boolean {
  const keys = later.declarations.map(keyOf);
  const allowed = new Set(before.declarations.map((one) => keyAfter(one, renaming)));
  return keys.includes(keyAfter(meant, renaming)) && keys.every((key) => allowed.has(key));
}

function keyOf({ path, space, name, place }: Declaration): string {
  return place.end === 0 ? `${path} ${space} ${name}` : `${path} ${space} ${place.start}`;
}

function keyAfter(declaration: Declaration, renaming: Renaming): string {
  const { path, space, place } = declaration;
  return place.end === 0 ? keyOf(declaration) : `${path} ${space} ${shifted(place.start, renaming.get(path) ?? [])}`;
}

function whereDeclared({ path, place }: Declaration, now: BoundFile): Phrase {
  if (path.startsWith("homework:")) return refusal("in-library");
  return path === now.parsed.path
    ? refusal("in-line", { file: path, line: lineOf(now, place.start) })
    : refusal("in-file", { file: path });
}

function whereIs(file: BoundFile, offset: number): Phrase {
  return refusal("at-line", { file: file.parsed.path, line: lineOf(file, offset) });
}

function lineOf({ parsed: { text } }: BoundFile, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
