import { type Declaration, resolvePath, specifierFor } from "../../../language/index.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { titleOf } from "./words.js";

/** The names that an import can take: those of its file, or where no file is named yet those of all. */
export function importableNames(asked: Asked): Candidate[] {
  const { bound, place, around } = asked;
  const { text, path } = bound.parsed;
  const rest = /^[^{}"“”„]*\}\s*from\s*["“”„]([^"“”„\r\n]*)/.exec(text.slice(place, place + farthest));
  const taken = namesAround(text, place);
  const sources = rest?.[1] === undefined ? allSources(asked) : [rest[1]];
  const sought = soughtNames(asked);
  return sources
    .flatMap((from) => offeredBy(from, path, around))
    .filter(({ text: name }) => !taken.has(name))
    .map((candidate) => ({ ...candidate, isSought: sought.has(candidate.text) }));
}

/** The paths that an import can name, those first that offer what it takes. */
export function importSources(asked: Asked): Candidate[] {
  const { bound, place, around } = asked;
  const taken = namesAround(bound.parsed.text, bound.parsed.text.lastIndexOf("}", place));
  return allSources(asked).map((from) => {
    const names = offeredBy(from, bound.parsed.path, around).map(({ text }) => text);
    const count = [...taken].filter((name) => names.includes(name)).length;
    return { text: from, subject: { is: "path" }, outcome: from, isSought: taken.size > 0 && count === taken.size };
  });
}

/** The longest import that is looked through. */
const farthest = 2000;

/** The names between the braces around a place. */
function namesAround(text: string, place: number): Set<string> {
  const open = text.lastIndexOf("{", place - 1);
  const before = open === -1 ? "" : text.slice(open + 1, place);
  const after = /^[^{}"“”„\r\n]*(?=\})/.exec(text.slice(place, place + farthest))?.[0] ?? "";
  return new Set(`${before} ${after}`.split(",").flatMap((item) => item.trim().split(/\s+/)[0] ?? []));
}

function allSources({ bound, around }: Asked): string[] {
  const { path } = bound.parsed;
  const modules = around.environment.standardModuleNames().map((name) => `homework:${name}`);
  const files = [...around.files()].filter((file) => file.path !== path).map((file) => specifierFor(path, file.path));
  return [...modules, ...files];
}

function offeredBy(from: string, path: string, { environment, files }: Asked["around"]): Candidate[] {
  if (from.startsWith("homework:")) {
    const declarations = environment.standardModule(from.slice("homework:".length)) ?? [];
    return declarations.map((declaration) => shared(declaration, declaration.name));
  }
  const target = resolvePath(path, from);
  for (const file of files()) {
    if (file.path !== target) continue;
    return file.declared
      .filter(({ protocol, within }) => protocol === undefined && within === undefined)
      .map(({ name, space, title }) => ({
        text: name,
        subject: { is: "name", space, name, from },
        title,
        outcome: `<${space}>`,
      }));
  }
  return [];
}

function shared(declaration: Declaration, name: string): Candidate {
  return { text: name, subject: { is: "declaration", declaration }, title: titleOf(declaration), outcome: name };
}

/** Names that the file uses and does not have. */
function soughtNames({ bound }: Asked): Set<string> {
  const { text } = bound.parsed;
  const codes = new Set(["unknown-name", "unknown-term", "not-imported"]);
  const findings = bound.findings.filter(({ code }) => codes.has(code));
  return new Set(findings.map(({ start, end }) => text.slice(start, end)));
}
