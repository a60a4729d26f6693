import { type SpokenExplanation, spoken } from "../../../server/src/compile/explain/explanation.js";
import { meaningsOf, wordsLike } from "../../../server/src/compile/explain/meanings.js";
import { inEnglish, inWords } from "../../../server/src/messages/said.js";
import type { Command } from "../arguments.js";
import type { Console } from "../console.js";
import { Failure } from "../failure.js";
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
    const found = meaningsOf(word, rulebook.library, pageOf)
      .map((one) => spoken(one, (said) => inWords(said, inEnglish)))
      .map(withListOfRules);
    if (found.length === 0) throw unknown(word, wordsLike(word, rulebook.library));
    console.out(`${found.map((one) => inLines(one, console)).join("\n\n")}\n`);
    return 0;
  },
};

/** An approach is followed by a way to see its rules. */
function withListOfRules({ name, is, lines }: SpokenExplanation): SpokenExplanation {
  const shown = lines.map(
    ([label, text, line]) =>
      [label, line === "Rules" ? `${text}; homework rules --approach ${name}` : text, line] as const,
  );
  return { name, is, lines: shown };
}

function unknown(word: string, { meant, holding }: ReturnType<typeof wordsLike>): Failure {
  const advice =
    meant !== undefined ? `Did you mean ${meant}?` : holding.length > 0 ? `There is ${holding.join(", ")}.` : undefined;
  return new Failure(`There is nothing to explain about ${word}.`, advice);
}

function inLines({ name, is, lines }: SpokenExplanation, { paint }: Console): string {
  const width = Math.max(0, ...lines.map(([label]) => label.length));
  const below = lines.map(([label, text]) => {
    const [first = "", ...more] = text.split("\n");
    const indent = label === "" ? "  " : `  ${" ".repeat(width)}  `;
    const lead = label === "" ? "  " : `  ${paint("dim", label.padEnd(width))}  `;
    return [lead + first, ...more.map((line) => indent + line)].join("\n");
  });
  return [paint("bold", `${name}: ${is}`), ...below].join("\n");
}
