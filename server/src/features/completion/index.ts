import { type CompletionItem, CompletionItemKind, type CompletionList } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { explanationText } from "../shared/explanation-text.js";
import type { Asked, Surroundings } from "./asked.js";
import type { Candidate } from "./candidate.js";
import { choicesAt } from "./candidates/candidates-at.js";
import { documentationOf } from "./documentation.js";
import { rankingData } from "./generated/ranking-data.js";
import { pathsAt } from "./paths.js";
import { Model } from "./ranking/model.js";
import { mostItems, rank } from "./ranking/rank.js";
import { snippetOf } from "./snippets/index.js";
import { toItem } from "./to-item.js";

let shared: Model | undefined;

/** What is known of how protocols are written. */
function model(): Model {
  shared ??= new Model(JSON.parse(rankingData));
  return shared;
}

/** The candidates of the list that was offered last: what one means is worked out when somebody looks at it. */
interface LastOffer {
  document: ShownDocument;
  candidates: readonly Candidate[];
}

/** What can be written at a place: keywords, names, terms, rules, paths, the likeliest first. */
export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { resolveProvider: true, triggerCharacters: [" ", ",", '"', "/", "{", "."] },
  }),
  register(connection, session) {
    let last: LastOffer | undefined;
    connection.onCompletion(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      if (!document) return null;
      // Names of other files are offered as soon as the files are known.
      await session.checker.loaded(document.project);
      const offset = document.offsetAt(position);
      const paths = pathList(document, offset);
      if (paths) return paths;
      const candidates = candidatesAt(document, offset);
      if (!candidates) return { isIncomplete: false, items: [] };
      last = { document, candidates: candidates.ranked };
      return {
        isIncomplete: true,
        items: candidates.ranked.map((one, rank) => itemOf(one, rank, candidates, session)),
      };
    });
    connection.onCompletionResolve((item) => {
      const candidate = typeof item.data === "number" ? last?.candidates[item.data] : undefined;
      if (!last || !candidate || candidate.text !== item.label) return item;
      const explanation = documentationOf(candidate.subject, last.document);
      const formats = session.client.textDocument?.completion?.completionItem?.documentationFormat;
      return explanation ? { ...item, documentation: explanationText([explanation], formats, session.texts) } : item;
    });
  },
};

interface At {
  document: ShownDocument;
  offset: number;
  word: { start: number; end: number };
  ranked: readonly Candidate[];
  asked: Asked;
}

function candidatesAt(document: ShownDocument, offset: number): At | undefined {
  const choices = choicesAt(document.bound, offset, surroundingsOf(document));
  if (!choices) return undefined;
  const typed = document.text.slice(choices.word.start, offset);
  const ranked = rank(choices, model(), typed).map(({ candidate }) => candidate);
  return { document, offset, word: choices.word, ranked, asked: choices.asked };
}

function surroundingsOf({ live, path }: ShownDocument): Surroundings {
  return {
    environment: live.world,
    packs: live.rulebook.library,
    files: () => live.index.all(),
    paths: () => live.listFiles(),
    foundRules: new Set(live.told.at(path).flatMap(({ rule }) => rule?.id ?? [])),
  };
}

function itemOf(
  candidate: Candidate,
  rank: number,
  { document, offset, word, asked }: At,
  { client, texts }: Session,
): CompletionItem {
  const can = client.textDocument?.completion?.completionItem;
  const target = {
    insert: document.rangeOf({ start: word.start, end: offset }),
    replace: document.rangeOf({ start: word.start, end: Math.max(word.end, offset) }),
    hasInsertReplace: can?.insertReplaceSupport === true,
  };
  const snippet = can?.snippetSupport ? (candidate.snippet ?? snippetOf(candidate, asked)) : undefined;
  return { ...toItem(candidate, rank, document, target, snippet, texts), data: rank };
}

function pathList(document: ShownDocument, offset: number): CompletionList | undefined {
  const found = pathsAt(document, offset);
  if (!found) return undefined;
  const range = document.rangeOf(found.span);
  const typed = document.text.slice(found.span.start, offset);
  const paths = found.paths.filter((path) => path.includes(typed)).slice(0, mostItems);
  return {
    isIncomplete: found.paths.length > paths.length,
    items: paths.map((path) => ({
      label: path,
      kind: CompletionItemKind.File,
      textEdit: { range, newText: path },
      filterText: path,
    })),
  };
}
