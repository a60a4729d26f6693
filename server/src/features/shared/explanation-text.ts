import { type MarkupContent, MarkupKind } from "vscode-languageserver";
import { type Explanation, type SpokenExplanation, spoken } from "../../compile/explain/explanation.js";
import type { Texts } from "../../messages/texts.js";

/** Labels whose text is source text. */
const source = new Set<string>(["Written", "Example", "Import"]);

/** Explanations as a client shows them, one below the other: as Markdown, or as plain text where it knows no Markdown. */
export function explanationText(
  explanations: readonly Explanation[],
  formats: readonly MarkupKind[] | undefined,
  { say }: Texts,
): MarkupContent {
  const said = explanations.map((one) => spoken(one, say));
  const isMarkdown = formats === undefined ? false : formats.includes(MarkupKind.Markdown);
  return isMarkdown
    ? { kind: MarkupKind.Markdown, value: said.map(asMarkdown).join("\n\n---\n\n") }
    : { kind: MarkupKind.PlainText, value: said.map(asPlainText).join("\n\n") };
}

function asMarkdown({ name, is, lines }: SpokenExplanation): string {
  const paragraphs = [`**${escaped(name)}**: ${escaped(is)}`];
  let labelled: string[] = [];
  const settle = () => {
    if (labelled.length > 0) paragraphs.push(labelled.join("  \n"));
    labelled = [];
  };
  for (const [label, text, line] of lines) {
    if (label === "") {
      settle();
      paragraphs.push(inBlocks(text));
    } else if (source.has(line)) {
      settle();
      paragraphs.push(`${label}\n\n\`\`\`homework\n${text}\n\`\`\``);
    } else {
      labelled.push(labelledLine(label, text));
    }
  }
  settle();
  return paragraphs.join("\n\n");
}

function labelledLine(label: string, text: string): string {
  if (/^(https?|file):\/\/\S+$/.test(text)) return `[${label}](${text})`;
  const lines = text.split("\n").map(escaped);
  return `**${label}**${lines.length === 1 ? " " : "  \n"}${lines.join("  \n")}`;
}

/** Comments and texts of authors are Markdown already; only what would be taken for HTML is not meant so. */
function inBlocks(text: string): string {
  return text.replaceAll("<", "\\<");
}

function asPlainText({ name, is, lines }: SpokenExplanation): string {
  const said = lines.map(([label, text]) => (label === "" ? text : `${label}: ${text.replaceAll("\n", "\n  ")}`));
  return [`${name}: ${is}`, ...said].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
