import { describe, expect, it } from "vitest";
import { World } from "../../../server/src/compile/world.js";
import { type Token, tokensOf } from "../../../server/src/features/semantic-tokens/tokens.js";
import type { Files } from "../../../server/src/files.js";
import { Rulebook, shippedPacks } from "../../../server/src/rules/index.js";
import { loadGrammar, scopesOf } from "../../client/textmate.js";
import { projectFiles, textOf } from "../../house/project.js";

const paths = projectFiles().filter((path) => path.endsWith(".homework"));
const known = new Set(paths);
const files: Files = {
  read: (path) => (known.has(path) ? textOf(path) : undefined),
  exists: (path) => known.has(path),
  list: () => paths,
};
const world = new World(files, new Rulebook(shippedPacks()));
const grammar = await loadGrammar("source.homework");

function tokensIn(path: string): Token[] {
  const file = world.file(path);
  if (file === "missing") throw new Error(`There is no ${path}.`);
  return tokensOf(world.bind(file));
}

/** Classes of colour by the scopes of the grammar, the narrower first; of other scopes the grammar says nothing. */
const classes: readonly (readonly [scope: string, name: string])[] = [
  ["keyword.operator", "operator"],
  ["keyword.", "keyword"],
  ["string.", "string"],
  ["comment.", "comment"],
  ["constant.numeric", "number"],
  ["entity.name", "name"],
  ["support.", "name"],
];

function classOfScopes(scopes: readonly string[]): string | undefined {
  for (const scope of [...scopes].reverse()) {
    const found = classes.find(([start]) => scope.startsWith(start));
    if (found) return found[1];
  }
  return undefined;
}

const sameNamed = new Set(["operator", "keyword", "string", "comment", "number"]);

function classOfToken({ type }: Token): string {
  return sameNamed.has(type) ? type : "name";
}

describe("the colours of the server", () => {
  it.each(paths)("are those of the grammar wherever both speak, in %s", (path) => {
    const text = textOf(path);
    const scopes = scopesOf(grammar, text);
    const different = tokensIn(path).flatMap((token) => {
      const fromGrammar = classOfScopes(scopes[token.start] ?? []);
      if (fromGrammar === undefined || fromGrammar === classOfToken(token)) return [];
      const line = text.slice(text.lastIndexOf("\n", token.start) + 1, text.indexOf("\n", token.end)).trim();
      return [`${text.slice(token.start, token.end)} (${token.type}, ${fromGrammar}): ${line}`];
    });
    expect(different).toEqual([]);
  });
});
