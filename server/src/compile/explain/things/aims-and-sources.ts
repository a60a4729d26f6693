import type { Said } from "../../../finding.js";
import { explainPhrase } from "../../../messages/phrases/explain.js";
import { aimName, spaceName } from "../../../messages/phrases/spaces.js";
import type { Aim, Protocol, Source, Use } from "../../../protocol/generated/protocol-types.js";
import { ProtocolWords } from "../../glance/protocol-words.js";
import { type Explanation, type ExplanationLine, inRow, isA, stated } from "../explanation.js";
import { boostersInWords, once, recurrenceInWords, sessionsInWords } from "./when-in-words.js";

export function aimExplained(aim: Aim, protocol: Protocol): Explanation {
  const words = new ProtocolWords(protocol);
  const resting = protocol.aims.filter(({ of }) => of.includes(aim.id));
  const serving = protocol.homework.filter(({ serves }) => serves.includes(aim.id));
  return {
    name: aim.name,
    is: isA(aimName(aim.kind)),
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
    is: isA(spaceName("source")),
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

function useInWords({ rater, sessions, boosters, everySession, recurring, purposes }: Use): Said {
  const when = [
    everySession ? explainPhrase("every-session") : sessionsInWords(sessions),
    boostersInWords(boosters),
    ...recurring.map(recurrenceInWords),
  ].filter((part) => part !== "");
  const parts = [
    ...(rater === undefined ? [] : [explainPhrase("used-by", { rater })]),
    ...(purposes.length === 0 ? [] : [explainPhrase("used-for", { purposes: { all: purposes, by: "comma" } })]),
    ...(when.length === 0 ? [] : [explainPhrase("used-in", { when: inRow(once(when), "semicolon") })]),
  ];
  return inRow(parts, "words");
}
