import { expect, test } from "vitest";
import { checkMessages } from "../../server/src/messages/checks.js";
import { compileMessages } from "../../server/src/messages/compile.js";
import { german } from "../../server/src/messages/de/index.js";
import { editorTexts } from "../../server/src/messages/editor.js";
import type { Message } from "../../server/src/messages/message.js";
import { nameMessages } from "../../server/src/messages/names.js";
import { packMessages } from "../../server/src/messages/packs.js";
import { checkPhrases } from "../../server/src/messages/phrases/checks.js";
import { commonPhrases } from "../../server/src/messages/phrases/common.js";
import { explanationLabels, explanationPhrases } from "../../server/src/messages/phrases/explain.js";
import { namePhrases } from "../../server/src/messages/phrases/names.js";
import { packPhrases } from "../../server/src/messages/phrases/packs.js";
import { spacePhrases } from "../../server/src/messages/phrases/spaces.js";
import { syntaxPhrases } from "../../server/src/messages/phrases/syntax.js";
import { yamlPhrases } from "../../server/src/messages/phrases/yaml.js";
import { projectMessages } from "../../server/src/messages/project.js";
import { refusals } from "../../server/src/messages/refusals.js";
import { syntaxMessages } from "../../server/src/messages/syntax.js";
import type { Saying } from "../../server/src/messages/translation.js";
import { yamlMessages } from "../../server/src/messages/yaml.js";

const messages: readonly Readonly<Record<string, Message>>[] = [
  syntaxMessages,
  nameMessages,
  checkMessages,
  compileMessages,
  packMessages,
  projectMessages,
  yamlMessages,
];
const phrases = [
  commonPhrases,
  spacePhrases,
  syntaxPhrases,
  namePhrases,
  checkPhrases,
  packPhrases,
  yamlPhrases,
  editorTexts,
  explanationLabels,
  explanationPhrases,
  refusals,
];
const allMessages = messages.flatMap((catalogue) => Object.entries(catalogue));
const allPhrases = phrases.flatMap((catalogue) => Object.entries(catalogue));

test("every code is said once in English and once in German", () => {
  const codes = [...allMessages, ...allPhrases].map(([code]) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(Object.keys(german.sayings).sort()).toEqual(allMessages.map(([code]) => code).sort());
  expect(Object.keys(german.wordings).sort()).toEqual(allPhrases.map(([code]) => code).sort());
});

test("a message has the same parts and takes the same values in German", () => {
  const shape = (says: Saying | undefined) => {
    const parts = Object.entries(says ?? {}).filter(([part]) => ["says", "why", "help"].includes(part));
    return { parts: parts.map(([part]) => part), values: valuesIn(parts.map(([, text]) => text).join(" ")) };
  };
  expect(Object.fromEntries(allMessages.map(([code]) => [code, shape(german.sayings[code])]))).toEqual(
    Object.fromEntries(allMessages.map(([code, english]) => [code, shape(english)])),
  );
});

test("a phrase takes the same values in German", () => {
  expect(Object.fromEntries(allPhrases.map(([code]) => [code, valuesIn(textOf(german.wordings[code]))]))).toEqual(
    Object.fromEntries(allPhrases.map(([code, english]) => [code, valuesIn(textOf(english))])),
  );
});

test("what stands for words of the protocol language is the same in both", () => {
  const english = [...allMessages.map(([code, { says, why, help }]) => [code, `${says} ${why} ${help}`])];
  for (const [code = "", text = ""] of english) {
    const said = german.sayings[code];
    const both = codesIn(`${said?.says} ${said?.why} ${said?.help}`);
    for (const written of codesIn(text)) expect([code, both]).toEqual([code, expect.arrayContaining([written])]);
  }
});

test("nobody is addressed otherwise than as a colleague", () => {
  const texts = [...Object.values(german.sayings), ...Object.values(german.wordings)].map((one) => JSON.stringify(one));
  for (const text of texts) {
    expect(text).not.toMatch(/\b(du|dein|deine|dich|Patient|Patienten|Compliance|versagt|verweigert)\b/i);
  }
});

function textOf(wording: unknown): string {
  return typeof wording === "string" ? wording : JSON.stringify(Object.values(wording ?? {}));
}

function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = ""]) => name))].sort();
}

/** What stands between backticks, without what is filled in. */
function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, code = ""]) => code).filter((code) => !/\{[A-Za-z]+\}/.test(code));
}
