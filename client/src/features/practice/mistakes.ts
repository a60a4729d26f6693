/** What is written wrong on a page for practice: a word, a line, and something that a rule asks for and that is left out. */
const mistakes: readonly (readonly [right: string, wrong: string])[] = [
  ["format    individual", "format    indiviual"],
  ["\n    summary      card", ""],
  ["during   psychoeducation", "durng    psychoeducation"],
];

/** The approach whose first protocol is written wrong. */
export const practisedApproach = "cognitive-behavioral";

/** The first protocol of that approach with mistakes in it, below lines that say what to do. */
export function withMistakes(protocol: string, whatToDo: readonly string[]): string {
  const wrong = mistakes.reduce((text, [right, instead]) => text.replace(right, instead), protocol);
  return `${whatToDo.map((line) => `// ${line}\n`).join("")}\n${wrong}`;
}

/** Where the first mistake stands in such a text. */
export function firstMistake(text: string): number {
  return text.indexOf("indiviual");
}
