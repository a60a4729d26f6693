import type { Explanation } from "../../../server/src/compile/explain/explanation.js";
import { innerWordExplained, keywordMeanings } from "../../../server/src/compile/explain/keywords.js";
import { approachExplained, ruleExplained } from "../../../server/src/compile/explain/packs.js";
import { shippedMeanings, valueMeanings } from "../../../server/src/compile/explain/terms.js";
import { standardLibrary } from "../../../server/src/compile/world.js";
import { nearest } from "../../../server/src/language/tokens/nearest.js";
import type { PackLibrary } from "../../../server/src/rules/index.js";
import type { Command } from "../arguments.js";
import type { Console } from "../console.js";
import { Failure } from "../failure.js";
import { knownWords } from "../known-words.js";
import { OpenProjects } from "../project/open-projects.js";

export const command: Command = {
  spec: {
    name: "explain",
    operands: "WORD",
    about: "Explains a rule, an approach, a keyword, or a term: a kind, measure, technique, mechanism and so on.",
    options: {},
  },
  async run({ operands }, console) {
    const word = operands.join(" ").trim();
    if (word === "") throw new Failure("Which word?", "Say for example `homework explain behavioural-experiment`.");
    const projects = new OpenProjects(console);
    const { rulebook, pageOf } = await projects.projectAt(projects.rootOf(console.folder));
    const library = standardLibrary();
    const found = [
      ruleExplained(word, rulebook.library, pageOf(rulebook.library.ruleId(word) ?? word)),
      withListOfRules(approachExplained(word, rulebook.library)),
      ...keywordMeanings(word),
      innerWordExplained(word),
      ...shippedMeanings(word, library),
      ...valueMeanings(word),
    ].filter((one) => one !== undefined);
    if (found.length === 0) throw unknown(word, [...namesOfRules(rulebook.library), ...knownWords(library)]);
    console.out(`${found.map((one) => inLines(one, console)).join("\n\n")}\n`);
    return 0;
  },
};

/** An approach is followed by a way to see its rules. */
function withListOfRules(approach: Explanation | undefined): Explanation | undefined {
  if (!approach) return undefined;
  const lines = approach.lines.map(
    ([label, text]) =>
      [label, label === "Rules" ? `${text}; homework rules --approach ${approach.name}` : text] as const,
  );
  return { ...approach, lines };
}

function namesOfRules({ entries }: PackLibrary): string[] {
  return entries.flatMap(({ approach, aliases, rules }) => [approach, ...aliases, ...rules.map(({ id }) => id)]);
}

function unknown(word: string, known: readonly string[]): Failure {
  const meant = nearest(word, known);
  const holding = known.filter((one) => one.includes(word)).slice(0, 8);
  const advice =
    meant !== undefined ? `Did you mean ${meant}?` : holding.length > 0 ? `There is ${holding.join(", ")}.` : undefined;
  return new Failure(`There is nothing to explain about ${word}.`, advice);
}

function inLines({ name, is, lines }: Explanation, { paint }: Console): string {
  const width = Math.max(0, ...lines.map(([label]) => label.length));
  const below = lines.map(([label, text]) => {
    const [first = "", ...more] = text.split("\n");
    const indent = label === "" ? "  " : `  ${" ".repeat(width)}  `;
    const lead = label === "" ? "  " : `  ${paint("dim", label.padEnd(width))}  `;
    return [lead + first, ...more.map((line) => indent + line)].join("\n");
  });
  return [paint("bold", `${name}: ${is}`), ...below].join("\n");
}
