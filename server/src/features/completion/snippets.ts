import { blocks } from "../../language/generated/blocks.js";
import { keywordEntry } from "../../language/syntax/keyword-reference.js";
import type { Pack } from "../../rules/index.js";
import type { Candidate } from "./candidate.js";

/** So many lines of a new homework are laid before its author. */
const mostLines = 24;

/**
 * A block with places to fill in: its first line as the reference writes it and, of a homework, the lines that the
 * approach usually writes, in its order. Undefined for what is no block.
 */
export function snippetOf({ subject }: Candidate, lineage: readonly Pack[]): string | undefined {
  if (subject.is !== "keyword") return undefined;
  const { block, keyword } = subject;
  const entry = keywordEntry(block, keyword);
  const opening = /^([^{]*?)\s*\{/.exec(entry?.examples[0] ?? "")?.[1];
  if (opening === undefined || !/\{ ?…/.test(entry?.form ?? "")) return undefined;
  const places = new Places();
  const first = places.in(opening, keyword);
  const usual = keyword === "homework" ? usualLines(lineage) : [];
  const lines = usual.map((line) => `\t${line.keyword.padEnd(12)} ${places.in(line.rest, "")}`);
  return `${first} {\n${lines.length > 0 ? `${lines.join("\n")}\n` : "\t$0\n"}}`;
}

/** The lines of a homework in the order of the nearest pack that states one, each as the reference shows it. */
function usualLines(lineage: readonly Pack[]): { keyword: string; rest: string }[] {
  const keywords = lineage.find((pack) => pack.keywords.length > 0)?.keywords ?? [];
  return keywords.slice(0, mostLines).flatMap((words) => {
    const [first = ""] = words.split(" ");
    const example = keywordEntry("HomeworkLine", first)?.examples[0]?.split("\n")[0];
    if (!Object.hasOwn(blocks.HomeworkLine ?? {}, first) || example === undefined || example.includes("{")) return [];
    return [{ keyword: words, rest: example.slice(example.startsWith(words) ? words.length : first.length).trim() }];
  });
}

/** Numbers the places of a snippet. */
class Places {
  #count = 0;

  /** A text whose words behind its keyword are places to fill in. */
  in(text: string, keyword: string): string {
    const rest = text.startsWith(keyword) ? text.slice(keyword.length) : text;
    const filled = rest.replace(/"([^"]*)"|[^\s",]+(?:,\s*[^\s",]+)*/g, (whole, words: string | undefined) =>
      words === undefined ? this.#place(whole) : `"${this.#place(words)}"`,
    );
    return keyword + filled;
  }

  #place(words: string): string {
    return `\${${++this.#count}:${words.replace(/[\\$}]/g, "\\$&")}}`;
  }
}
