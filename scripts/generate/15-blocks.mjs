// What each block of the language may hold, read off the grammar: the keywords that begin its lines, the blocks that such
// a line may open, and the nodes of the tree that hold it. The repair of broken braces, "did you mean" and completion
// stand on these tables.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const target = "server/src/language/generated/blocks.ts";

export async function generate({ check }) {
  const { HomeworkLanguageGrammar } = await import("../../grammar/generated/grammar.ts");
  const text = render(tableOf(HomeworkLanguageGrammar()));
  const path = fileURLToPath(new URL(`../../${target}`, import.meta.url));
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {}
  if (current === text) return [];
  if (!check) writeFileSync(path, text);
  return [target];
}

function tableOf(grammar) {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const keywords = new Set();
  const blocks = {};
  const holders = {};
  for (const rule of grammar.rules) {
    if (rule.$type !== "ParserRule") continue;
    for (const element of walk(rule.definition)) {
      if (element.$type === "Keyword") keywords.add(element.value);
    }
    for (const { block, property } of bodiesIn(rule.definition)) {
      blocks[block] ??= startersOf(rules.get(block), rules);
      holders[rule.returnType?.ref?.name ?? rule.name] = { property, block };
    }
  }
  blocks.HomeworkFile = startersOf(rules.get("HomeworkFile"), rules);
  return { keywords: [...keywords].sort(), blocks, holders };
}

/** Keyword -> names of the blocks that a statement beginning with it may open. */
function startersOf(rule, rules) {
  const starters = {};
  for (const statement of statementsOf(rule.definition, rules)) {
    const opens = blocksReached({ $type: "Group", elements: statement.parts }, rules, new Set());
    for (const word of firstWords(statement.parts, rules)) {
      starters[word] = [...new Set([...(starters[word] ?? []), ...opens])];
    }
  }
  return starters;
}

/** The alternatives of a rule, with calls of rules that are alternatives themselves followed. */
function statementsOf(element, rules) {
  if (element.$type === "Alternatives") return element.elements.flatMap((item) => statementsOf(item, rules));
  const called = calledRule(element.$type === "Assignment" ? element.terminal : element, rules);
  if (called) return statementsOf(called.definition, rules);
  if (element.$type === "Group") {
    const [first, ...rest] = element.elements;
    if (first?.$type === "Alternatives")
      return first.elements.flatMap((item) => statementsOf(item, rules).map((s) => ({ parts: [...s.parts, ...rest] })));
    return [{ parts: element.elements }];
  }
  return [{ parts: [element] }];
}

function firstWords(parts, rules) {
  const words = [];
  for (const part of parts) {
    const first = firstOf(part, rules);
    words.push(...first.words);
    if (!first.empty) return words;
  }
  return words;
}

function firstOf(element, rules) {
  const optional = element.cardinality === "?" || element.cardinality === "*";
  switch (element.$type) {
    case "Keyword":
      return { words: [element.value], empty: optional };
    case "Assignment":
      return { ...firstOf(element.terminal, rules), ...(optional ? { empty: true } : {}) };
    case "Alternatives": {
      const all = element.elements.map((item) => firstOf(item, rules));
      return { words: all.flatMap((item) => item.words), empty: optional || all.some((item) => item.empty) };
    }
    case "Group":
      return { words: firstWords(element.elements, rules), empty: optional };
    case "RuleCall": {
      const rule = rules.get(element.rule.$refText);
      return rule.$type === "ParserRule"
        ? { ...firstOf(rule.definition, rules), ...(optional ? { empty: true } : {}) }
        : { words: [], empty: optional };
    }
    default:
      return { words: [], empty: true };
  }
}

/** Names of the rules repeated between `{` and `}` in a definition. */
function blocksIn(definition) {
  return bodiesIn(definition).map(({ block }) => block);
}

/** What is repeated between `{` and `}` in a definition: the rule, and the property that keeps it. */
function bodiesIn(definition) {
  const found = [];
  for (const group of walk(definition)) {
    if (group.$type !== "Group") continue;
    const opening = group.elements.findIndex((item) =>
      item.$type === "Keyword"
        ? item.value === "{"
        : item.$type === "Assignment" && item.terminal.$type === "Keyword" && item.terminal.value === "{",
    );
    if (opening === -1) continue;
    const lines = group.elements[opening + 1];
    if (lines?.$type === "Assignment" && lines.cardinality === "*")
      found.push({ block: lines.terminal.rule.$refText, property: lines.feature });
  }
  return found;
}

function blocksReached(element, rules, seen) {
  const found = blocksIn({ $type: "Group", elements: [element] });
  for (const item of walk(element)) {
    if (item.$type === "Group") found.push(...blocksIn(item));
    const called = calledRule(item, rules);
    if (called && !seen.has(called.name) && !isLineRule(called.name)) {
      seen.add(called.name);
      found.push(...blocksIn(called.definition), ...blocksReached(called.definition, rules, seen));
    }
  }
  return [...new Set(found)];
}

function isLineRule(name) {
  return /(Line|Member)$/.test(name) && !["PlanLine", "DoseLine"].includes(name);
}

function calledRule(element, rules) {
  if (element.$type !== "RuleCall") return undefined;
  const rule = rules.get(element.rule.$refText);
  return rule?.$type === "ParserRule" ? rule : undefined;
}

function* walk(element) {
  yield element;
  for (const child of element.elements ?? []) yield* walk(child);
  if (element.terminal) yield* walk(element.terminal);
}

function render({ keywords, blocks, holders }) {
  const lines = ["// Generated from the grammar by scripts/generate/15-blocks.mjs. Do not edit.", ""];
  lines.push("/** Every word of the grammar, and its signs. */");
  lines.push(`export const grammarWords: readonly string[] = ${JSON.stringify(keywords)};`, "");
  lines.push("/** Block -> keyword that begins a line in it -> blocks that such a line may open. */");
  lines.push("export const blocks: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {");
  for (const [name, starters] of Object.entries(blocks).sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`  ${name}: {`);
    for (const [word, opens] of Object.entries(starters))
      lines.push(`    ${JSON.stringify(word)}: ${JSON.stringify(opens)},`);
    lines.push("  },");
  }
  lines.push("};", "");
  lines.push("/** Type of a node -> the property that holds the lines between its braces, and their block. */");
  lines.push(
    "export const blockHolders: Readonly<Record<string, { readonly property: string; readonly block: string }>> = {",
  );
  for (const [type, { property, block }] of Object.entries(holders).sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(`  ${type}: { property: ${JSON.stringify(property)}, block: ${JSON.stringify(block)} },`);
  lines.push("};", "");
  return lines.join("\n");
}
