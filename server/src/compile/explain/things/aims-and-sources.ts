import type { Aim, Protocol, Source, Use } from "../../../protocol/generated/protocol-types.js";
import { ProtocolWords, plain } from "../../glance/protocol-words.js";
import { type Explanation, type ExplanationLine, stated } from "../explanation.js";
import { boostersInWords, recurrenceInWords, sessionsInWords } from "./when-in-words.js";

export function aimExplained(aim: Aim, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const resting = protocol.aims.filter(({ of }) => of.includes(aim.id));
  const serving = protocol.homework.filter(({ serves }) => serves.includes(aim.id));
  return {
    name: aim.name,
    is: `${/^[aeiou]/.test(aim.kind) ? "an" : "a"} ${plain(aim.kind)}`,
    lines: stated(
      ["", aim.text],
      ["Rests on", words.titles(aim.of)],
      ["Carries", words.titles(resting.map(({ id }) => id))],
      ["Served by", serving.map(({ name, title }) => title ?? name)],
    ),
  };
}

export function sourceExplained(source: Source, { homework, measures }: Protocol): Explanation {
  const citing = [...homework, ...measures].filter(({ cites }) => cites.includes(source.id));
  return {
    name: source.name,
    is: "a source",
    lines: stated(
      ["", source.text],
      ["DOI", source.doi && doiAddress(source.doi)],
      ["ISBN", source.isbn],
      ["Cited by", citing.map(({ name, title }) => title ?? name)],
    ),
  };
}

/** The address under which a DOI is found. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

/** When and by whom a measure is filled in, by rater. */
export function usesOfMeasure(id: string, { uses }: Protocol): ExplanationLine[] {
  return stated(
    ...uses.filter(({ measure }) => measure === id).map((use) => ["Administered", useInWords(use)] as const),
  );
}

function useInWords({ rater, sessions, boosters, everySession, recurring, purposes }: Use): string {
  const when = [
    everySession ? "every session" : sessionsInWords(sessions),
    boostersInWords(boosters),
    ...recurring.map(recurrenceInWords),
  ].filter((part) => part !== "");
  const by = rater === undefined ? "" : `by ${rater}`;
  const purpose = purposes.length === 0 ? "" : `for ${purposes.join(", ")}`;
  const where = when.length === 0 ? "" : `in ${[...new Set(when)].join("; ")}`;
  return [by, purpose, where].filter((part) => part !== "").join(" ");
}
