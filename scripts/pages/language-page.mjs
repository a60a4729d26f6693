// The page of the language: every line by the block that it stands in, every other word, and the fixed values.

import { anchorOf, codes, generatedFrom, page, table } from "./markdown.mjs";

const introduction = `
# The language, word by word

A protocol is written in lines. **The first word of a line is always its keyword**; anywhere else nearly every word can
also be a name or a term. A line goes on where it ends with a comma, where it cannot end yet, where the next line begins
with a quote and is set in deeper, or with a word that only goes on, such as \`because\`. Braces hold the lines that belong
to a block.

How forms are written here: words in capitals stand for what you put there, \`[brackets]\` for what may be left out, \`|\`
for a choice, \`…\` for more of the same. Names of your own take letters of any script, digits and hyphens. Texts stand in
quotes, and in \`"""\` when they go over several lines; those are read as Markdown, and the closing quotes set the margin.
Ranges are written \`1..4\`, \`1-4\` or \`1 to 4\`. British and American spellings of terms are both read.

In a terminal \`homework explain WORD\` says the same of one word.
`.trim();

/**
 * @param reference groups of keywords and the other words, as grammar/keywords.yaml holds them
 * @param language the tables of the language that the page reads
 */
export function renderLanguagePage({ groups, words, parts }, { blocks, blockName, closedSlots, closedValues }) {
  return page(
    generatedFrom("grammar/keywords.yaml"),
    introduction,
    [...groups.map(({ title }) => title), "Other words", "What stands for capitals", "Fixed values"]
      .map((title) => `- [${title}](#${anchorOf(title)})`)
      .join("\n"),
    groups.map((group) => [
      `## ${group.title}`,
      standsIn(group, blocks, blockName),
      group.about,
      Object.entries(group.keywords).map(([keyword, entry]) => keywordPart(keyword, entry)),
    ]),
    "## Other words",
    table(
      ["word", "meaning", "example"],
      words.map(({ words: names, means, example }) => [codes(names), means, `\`${example}\``]),
    ),
    "## What stands for capitals",
    "Most words in capitals name what is put there: a task, an aim, a person. These are written in several ways:",
    table(
      ["in a form", "what it is", "ways to write it"],
      parts.map(({ part, means, ways }) => [part, means, codes(ways)]),
    ),
    "## Fixed values",
    "Where one of these is asked for, another word is an error, and the nearest one is suggested.",
    table(
      ["where", "values"],
      closedSlots.map((slot) => [
        slot.replaceAll("-", " "),
        closedValues(slot)
          .map(({ id, aliases }) => (aliases.length === 0 ? `\`${id}\`` : `\`${id}\` (or ${codes(aliases)})`))
          .join(", "),
      ]),
    ),
  );
}

/** Where the lines of a group stand, and what opens that block. */
function standsIn({ blocks: names }, blocks, blockName) {
  const places = names.map((name) => {
    const openers = [
      ...new Set(
        Object.values(blocks).flatMap((keywords) =>
          Object.keys(keywords).filter((keyword) => keywords[keyword].includes(name)),
        ),
      ),
    ];
    return openers.length === 0 ? blockName(name) : `${blockName(name)}, between the braces of ${codes(openers)}`;
  });
  return `Stands in ${places.join("; and in ")}.`;
}

function keywordPart(keyword, { means, form, examples }) {
  return [`### ${keyword}`, `${means}`, `Form: \`${form}\``, `\`\`\`homework\n${examples.join("\n")}\n\`\`\``];
}
