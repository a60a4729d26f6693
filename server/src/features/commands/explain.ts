import { spoken } from "../../compile/explain/explanation.js";
import { meaningsOf, wordsLike } from "../../compile/explain/meanings.js";
import { defined } from "../../protocol/defined.js";
import { PackLibrary, shippedPacks } from "../../rules/index.js";
import { type ExplainResult, explainCommand } from "../requests.js";
import { type ServerCommand, textIn } from "./server-command.js";

/** Says what a word means: a rule, an approach, a keyword, a term, a measure, a value. */
export const explain: ServerCommand = {
  name: explainCommand,
  async run({ session, argument }): Promise<ExplainResult | null> {
    const word = textIn(argument, "word")?.trim();
    const uri = textIn(argument, "uri");
    if (word === undefined || word === "") return null;
    const project = uri === undefined ? undefined : (await session.locate(uri)).project;
    const packs = project?.live.rulebook.library ?? new PackLibrary(shippedPacks());
    const found = meaningsOf(word, packs, (rule) => project && session.pageOf(project, rule));
    const meanings = found.map((one) => {
      const { name, is, lines } = spoken(one, session.texts.say);
      return { name, is, lines: lines.map(([label, text]): [string, string] => [label, text]) };
    });
    const { meant, holding } = meanings.length > 0 ? { meant: undefined, holding: [] } : wordsLike(word, packs);
    return defined({ meanings, meant, holding });
  },
};
