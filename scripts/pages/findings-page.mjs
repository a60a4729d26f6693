// The page of every finding that is not one of a rule: its code, what it says, why, and what to do.

import { anchorOf, codes, generatedFrom, page } from "./markdown.mjs";

/** The catalogues by topic, in the order of the page. */
export const catalogues = [
  { title: "Writing", file: "syntax.ts", about: "Braces, quotes, commas, and lines that do not fit their keyword." },
  { title: "Names", file: "names.ts", about: "Imports, declarations and terms." },
  {
    title: "Dates, doses and scores",
    file: "checks.ts",
    about: "What cannot be, or what nobody can have meant, whatever the approach.",
  },
  { title: "Files together", file: "compile.ts", about: "Files that import each other." },
  { title: "The project file", file: "project.ts", about: "`homework.yaml`, see [project-file.md](project-file.md)." },
  {
    title: "Packs and deviations",
    file: "packs.ts",
    about:
      "Rules of a team's own, see [write-a-pack.md](write-a-pack.md), and what a protocol or project says of rules.",
  },
  { title: "YAML", file: "yaml.ts", about: "Packs and project files as YAML." },
];

const severityWords = {
  error: "An error: nothing is compiled until it is mended.",
  warning: "A warning.",
  hint: "A hint.",
};

/** @param parts the catalogues with their messages, by code */
export function renderFindingsPage(parts) {
  return page(
    generatedFrom("server/src/messages/"),
    "# What the language itself finds",
    "These findings hold whatever the approach. Those of rules have pages of their own, by [approach](approaches.md). Each has a code, which stands behind its severity in the output; `…` stands for what it fills in.",
    parts.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join("\n"),
    parts.map(({ title, about, messages }) => [
      `## ${title}`,
      about,
      Object.entries(messages).map(([code, message]) => messagePart(code, message)),
    ]),
  );
}

function messagePart(code, { severity, says, why, help, about }) {
  const lines = [
    ["Says", says],
    ["Why", why],
    ["Do", help],
  ].flatMap(([label, text]) => (text === undefined || isOpen(text) ? [] : [`- ${label}: ${filled(text)}`]));
  return [`### ${code}`, [severityWords[severity], about].filter(Boolean).join(" "), lines.join("\n")];
}

/** Whether all of a text is filled in. */
function isOpen(text) {
  return /^\{\w+\}$/.test(text.trim());
}

/** With `…` for what is filled in. */
function filled(text) {
  return text
    .replaceAll("{{", "{")
    .replace(/(?<!`) ?\{(meant|suggestion)\}/g, "")
    .replace(/\{[A-Za-z]+\}/g, "…");
}

/** A list of the approaches and of the rules added to any of them. */
export function renderApproachesPage(packs) {
  const line = ({ approach, title, aliases, rules, overlay }) =>
    `- [${title}](rules/approach-${approach}.md) — \`${approach}\`${aliases.length > 0 ? ` (or ${codes(aliases)})` : ""}, ${rules.length} ${rules.length === 1 ? "rule" : "rules"} of its own${overlay ? ", added to any approach" : ""}`;
  return page(
    generatedFrom("approaches/"),
    "# Approaches and their rules",
    "`approach` of a protocol names one of these. Every approach builds on the rules for homework in any approach and on those of safety. What the evidence marks and severities mean is told in [evidence.md](evidence.md).",
    packs.map(line).join("\n"),
  );
}
