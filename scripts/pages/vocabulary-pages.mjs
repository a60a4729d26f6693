// The pages of the standard library: every term and measure, with all that rules and readers know of it.

import { codes, generatedFrom, page, table } from "./markdown.mjs";
import { kindTraits, otherTraits, techniqueTraits } from "./trait-words.mjs";

const openSlot = "An unknown word is a hint that offers the nearest term; a team may declare its own.";

/** By module: its title, where its words stand, and which of a term's parts have a column of their own. */
const modules = {
  kinds: { title: "Kinds of homework", use: "For `kind` of a homework." },
  mechanisms: { title: "Mechanisms of change", use: "For `targets` of a homework.", columns: ["family", "flags"] },
  techniques: {
    title: "Techniques",
    use: "For `during` of a session, and for `in` of an event.",
    columns: ["family", "traits"],
  },
  phases: { title: "Phases of an approach", use: "For `as` of a stage.", columns: ["family", "parent"] },
  problems: { title: "Problems", use: "For `problem` of a population.", columns: ["parent", "codes"] },
  states: {
    title: "States of a person",
    use: "For `exclude`, `include`, `screen`, `check`, `caution`, `contraindications`, `unless`, and `tailor when`.",
    columns: ["family"],
  },
  persons: {
    title: "Persons",
    use: "For `with` of a homework, and for the reader of a text.",
    columns: ["family", "traits"],
  },
  places: { title: "Places", use: "For `where` of a homework.", columns: ["family", "traits"] },
  needs: { title: "Needs", use: "For `tailor for`.", columns: ["family"] },
  fields: { title: "Fields of a record", use: "For the lines of `record`.", columns: ["family", "fieldType"] },
  crutches: { title: "Crutches and habits", use: "For `drop`, `fade` and `keep` of a homework.", columns: ["family"] },
  topics: {
    title: "Topics of supervision and training",
    use: "For `discuss`, `practise`, `training` and `team` of supervision.",
    columns: ["family"],
  },
  competencies: {
    title: "Competencies of therapists",
    use: 'For `competency` of supervision and `needs` of a homework. They are imported by name: `import { CaseFormulation } from "homework:competencies"`.',
    columns: ["family", "traits"],
  },
};

const headings = {
  family: "family",
  flags: "flags",
  traits: "traits",
  parent: "is",
  codes: "code",
  fieldType: "usual type",
};

/**
 * @param data terms by module and measures by name
 * @param texts definitions, by vocabulary and id
 * @returns {Map<string, string>} pages by file name
 */
export function vocabularyPages(data, texts) {
  const pages = new Map();
  const banner = (module) => generatedFrom(`library/${module}.homework`);
  for (const [module, { title, use, columns }] of Object.entries(modules)) {
    const terms = data.terms[module].map((term) => ({ ...term, doc: texts[`${term.vocabulary}:${term.id}`] }));
    const body = columns ? [termTable(terms, columns), traitTable(terms)] : kindSections(terms);
    pages.set(`${module}.md`, page(banner(module), `# ${title}`, `${use} ${openSlot}`, body));
  }
  pages.set("measures.md", page(banner("measures"), "# Measures", measureSections(data.measures, texts)));
  return pages;
}

function termTable(terms, columns) {
  const used = columns.filter((column) => terms.some((term) => term[column]?.length > 0));
  const aliases = terms.some((term) => term.aliases.length > 0);
  return table(
    ["word", "meaning", ...used.map((column) => headings[column]), ...(aliases ? ["also"] : [])],
    terms.map((term) => [
      `\`${term.id}\``,
      `**${term.title}.** ${term.doc ?? ""}`,
      ...used.map((column) => cell(term[column])),
      ...(aliases ? [codes(term.aliases)] : []),
    ]),
  );
}

function cell(value) {
  if (value === undefined) return "";
  if (!Array.isArray(value)) return `\`${value}\``;
  return value.map((one) => (one.system ? `${one.system} ${one.value}` : `\`${one}\``)).join(", ");
}

function traitTable(terms) {
  const traits = [...new Set(terms.flatMap((term) => term.traits))];
  if (traits.length === 0) return [];
  const words = terms[0].vocabulary === "technique" ? techniqueTraits : otherTraits;
  return [
    "## Traits",
    "What a rule may look for.",
    table(
      ["trait", "says that"],
      traits.map((trait) => [`\`${trait}\``, wordsOf(words, trait)]),
    ),
  ];
}

function wordsOf(words, trait) {
  if (words[trait] === undefined) throw new Error(`scripts/pages/trait-words.mjs does not say what ${trait} means.`);
  return words[trait];
}

function kindSections(kinds) {
  const traits = [...new Set(kinds.flatMap((kind) => kind.traits))];
  for (const trait of traits) wordsOf(kindTraits, trait);
  return [
    "Rules never name a kind; they read its traits. The usual dose is mostly the estimate of experts.",
    "## Traits",
    table(
      ["trait", "such a task"],
      Object.entries(kindTraits).map(([trait, means]) => [`\`${trait}\``, means]),
    ),
    "## Kinds",
    kinds.map((kind) => [
      `### ${kind.id}`,
      `**${kind.title}.** ${kind.doc ?? ""}`,
      list({
        Is: kind.parent && `\`${kind.parent}\``,
        "Usual mechanisms": codes(kind.targets),
        Traits: codes(kind.traits) || "none",
        "Usual dose": kind.typical,
        "Usual in": codes(kind.usual),
        Codes: cell(kind.codes),
        Also: codes(kind.aliases),
        Note: kind.note,
      }),
    ]),
  ];
}

function measureSections(measures, texts) {
  return [
    'For `administer`, for `rated` of a competency, and in conditions. They are imported by name: `import { Phq9 } from "homework:measures"`. In a condition `Phq9.item9` is an item, by its number. Names and ranges only: the words of an item never stand here, and what is not certain is left out.',
    Object.entries(measures).map(([name, measure]) => [
      `## ${name}`,
      `**${measure.title ?? name}.** ${texts[`measure:${name}`] ?? ""}`,
      list({
        "Rated by": codes(measure.raters),
        Items: itemsOf(measure),
        Total: totalOf(measure),
        "Cut-offs": measure.cutOffs.map(({ value, text }) => [value, text].filter(Boolean).join(" ")).join(", "),
        Covers: codes(measure.covers),
        "Used for": codes(measure.purposes),
        Version: measure.version,
        Note: measure.note,
        Also: codes(measure.aliases),
      }),
    ]),
  ];
}

function itemsOf({ items, itemRange }) {
  const each = items?.range ?? itemRange;
  return [items?.count, each && `of ${each.from} to ${each.to}`].filter(Boolean).join(" ");
}

function totalOf({ total, higherIs }) {
  return [total && `${total.from} to ${total.to}`, higherIs && `higher is ${higherIs}`].filter(Boolean).join(", ");
}

function list(parts) {
  return Object.entries(parts)
    .filter(([, value]) => value)
    .map(([label, value]) => `- ${label}: ${value}`)
    .join("\n");
}
