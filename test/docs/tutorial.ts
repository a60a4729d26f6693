interface Writing {
  does: "write" | "add" | "change";
  file: string;
  text: string;
  line: number;
}

/** A step of a tutorial: something is written into a file, commands are run, or a file is shown. */
export type Step =
  | Writing
  | { does: "run"; commands: string[]; output: string; line: number }
  | { does: "show"; file: string; text: string; line: number };

interface Block {
  language: string;
  file: string | undefined;
  more: boolean;
  text: string;
  line: number;
}

/** The section of a page under a heading, with empty lines in place of what is above it. */
export function sectionOf(page: string, heading: string): string {
  const lines = page.split("\n");
  const start = lines.indexOf(`## ${heading}`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  const end = length === -1 ? lines.length : start + 1 + length;
  return lines.map((line, index) => (index > start && index < end ? line : "")).join("\n");
}

/** The fenced blocks of a page. The words after the opening fence say what a block is. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w*)(?: (\S+))?(?: (more))?\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    file: match[2],
    more: match[3] !== undefined,
    text: match[4] ?? "",
    line: page.slice(0, match.index).split("\n").length,
  }));
}

/**
 * The steps of a tutorial, read off its blocks: ` ```homework FILE` is a whole file, with `more` after the name lines that
 * go before the last brace; ` ```diff FILE` takes out the lines with `-` and puts in those with `+`; ` ```sh` is run, and
 * the ` ```text` that follows it is what it prints, nothing if there is none; ` ```json FILE` is what a file then holds.
 */
export function stepsOf(section: string): Step[] {
  const blocks = blocksOf(section);
  return blocks.flatMap(({ language, file, more, text, line }, index): Step[] => {
    if (language === "homework" && file) return [{ does: more ? "add" : "write", file, text, line }];
    if (language === "diff" && file) return [{ does: "change", file, text, line }];
    if (language === "json" && file) return [{ does: "show", file, text, line }];
    if (language !== "sh") return [];
    const next = blocks[index + 1];
    const output = next?.language === "text" ? next.text : "";
    return [{ does: "run", commands: text.trim().split("\n"), output, line }];
  });
}

/** What a file holds after a step. */
export function afterStep(before: string, step: Writing): string {
  if (step.does === "write") return step.text;
  if (step.does === "add") return `${before.replace(/\}\s*$/, "")}${step.text.replace(/^(?=.)/gm, "  ")}}\n`;
  const lines = step.text.trimEnd().split("\n");
  const old = lines.filter((line) => !line.startsWith("+")).map((line) => line.slice(2));
  const fresh = lines.filter((line) => !line.startsWith("-")).map((line) => line.slice(2));
  const there = before.split("\n");
  const at = there.findIndex((_, start) => old.every((line, index) => there[start + index]?.trim() === line.trim()));
  if (at === -1) throw new Error(`Line ${step.line}: the lines to change are not in ${step.file}.`);
  const margin = /^ */.exec(there[at] ?? "")?.[0] ?? "";
  const written = fresh.map((line) => (line.trim() === "" ? "" : margin + line));
  return [...there.slice(0, at), ...written, ...there.slice(at + old.length)].join("\n");
}

/** Whether an output is what a page shows, where a line with nothing but `…` stands for any lines. */
export function matches(shown: string, printed: string): boolean {
  const pattern = shown
    .trimEnd()
    .split("\n")
    .map((line) => (line.trim() === "…" ? "(?:.*\n)*?" : `${line.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\n`))
    .join("");
  return new RegExp(`^${pattern}\\n*$`).test(printed.replace(/[ \t]+$/gm, ""));
}
