import type * as ast from "../../../../grammar/generated/ast.js";
import { type Explanation, stated } from "../../compile/explain/explanation.js";
import { type ReadingGrade, readingGrade, wordsForAnEstimate } from "../../compile/reading-grade.js";
import type { Phrase } from "../../finding.js";
import { type AnyNode, isOfType, spanOf } from "../../language/index.js";
import { explainPhrase } from "../../messages/phrases/explain.js";
import type { Protocol } from "../../protocol/generated/protocol-types.js";
import type { ShownDocument } from "../session/shown-document.js";
import { nodesAt } from "../shared/cursor.js";
import type { Explained } from "./explained-at.js";

/** A text that somebody reads outside the room: how hard it is to read, beside what the protocol asks for. */
export function textExplained(document: ShownDocument, offset: number): Explained | undefined {
  const around = nodesAt(document.bound.parsed.tree, offset);
  const text = around.at(-1);
  if (!text || !isOfType<ast.Text>(text, "Text") || text.value === undefined) return undefined;
  const reader = readerOf(around.slice(0, -1), text);
  const span = spanOf(text);
  const grade = readingGrade(text.value);
  if (reader === undefined || !span || !grade) return undefined;
  const protocol = document.understood.protocols.find(({ node }) => around.includes(node as AnyNode))?.protocol;
  return { span, explanations: [explanationOf(reader, grade, protocol)] };
}

/** Lines whose texts speak to whoever does the homework, by their keywords. */
const spoken = new Set(
  "rationale instructions belief prediction question reading settle wording success steps when where completion".split(
    " ",
  ),
);

/** Whom a text addresses; undefined for one that clinicians write for each other. */
function readerOf(around: readonly AnyNode[], text: AnyNode): string | undefined {
  const line = around.findLast((node) => node.$type !== "Phrase");
  if (!line) return undefined;
  const { keyword, reader } = line as { keyword?: string; reader?: { id?: string } };
  switch (line.$type) {
    case "TextLine":
    case "PhraseLine":
      return spoken.has(keyword ?? "") ? (reader?.id ?? "client") : undefined;
    case "Barrier":
      return (line as { coping?: unknown }).coping === text ? "client" : undefined;
    case "StopRule":
    case "ConsentBy":
    case "AssentBy":
    case "PolicyResponse":
    case "NotDone":
      return "client";
    default:
      return undefined;
  }
}

function explanationOf(reader: string, grade: ReadingGrade, protocol: Protocol | undefined): Explanation {
  const { language } = protocol ?? {};
  const is =
    reader === "client"
      ? explainPhrase("is-text-for-client")
      : explainPhrase("is-text-for", { reader: reader.replaceAll("-", " ") });
  const length = explainPhrase("words-in-sentences", {
    words: explainPhrase("words-in-all", { count: grade.words }),
    sentences: explainPhrase("sentences-in-all", { count: grade.sentences }),
  });
  if (language !== undefined && !/^en\b/i.test(language)) {
    const none = explainPhrase("formula-for-english");
    return { name: explainPhrase("reading-grade-unknown"), is, lines: stated(["", none], ["Length", length]) };
  }
  const isShort = grade.words < wordsForAnEstimate;
  return {
    name: isShort ? explainPhrase("reading-grade-unknown") : about(grade.grade),
    is,
    lines: stated(
      ["", isShort ? explainPhrase("too-short", { count: wordsForAnEstimate }) : undefined],
      ["Asked for", isShort ? undefined : besideWhatIsAsked(reader, grade.grade, protocol)],
      ["Length", length],
      ["How", isShort ? undefined : explainPhrase("how-estimated")],
    ),
  };
}

function about(grade: number): Phrase {
  const whole = Math.round(grade);
  return whole <= 1 ? explainPhrase("reading-grade-lowest") : explainPhrase("reading-grade-about", { grade: whole });
}

/** The grade beside the one that the protocol is written for. */
function besideWhatIsAsked(reader: string, grade: number, protocol: Protocol | undefined): Phrase | undefined {
  const levels = protocol?.population?.reading ?? [];
  const level = levels.find((one) => one.reader === reader) ?? levels.find((one) => one.reader === undefined);
  if (!level) return undefined;
  const { from, to } = level.grade;
  const asked = explainPhrase("grade-asked", { grade: from === to ? to : explainPhrase("span-of", { from, to }) });
  const whole = Math.round(grade);
  if (whole > to) return explainPhrase("harder-than-asked", { asked });
  return explainPhrase(whole < from ? "easier-than-asked" : "within-what-is-asked", { asked });
}
