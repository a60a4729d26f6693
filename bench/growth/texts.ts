import { modelOf } from "../speed/model.js";
import { homeworkText, libraryText } from "../speed/write-homework.js";

/** A kind of text, and one of about so many characters. */
export interface Growing {
  name: string;
  text(length: number): string;
}

/** The first is what all others are held against. */
export const growing: readonly Growing[] = [
  { name: "many protocols", text: protocols },
  { name: "one protocol of many tasks and sessions", text: protocolOf },
  { name: "one-line comments", text: (length) => "// left for later\n".repeat(length / 18) },
  { name: "white space", text: (length) => " \n".repeat(length / 2) },
  { name: "many protocols, a slip in every 40th line", text: (length) => broken(protocols(length), 40) },
  { name: "many protocols, every 40th brace lost", text: (length) => unbraced(protocols(length), 40) },
  { name: "`{`", text: (length) => "{".repeat(length) },
  { name: "`}`", text: (length) => "}".repeat(length) },
  { name: "`{}`", text: (length) => "{}".repeat(length / 2) },
  { name: "`{` on lines", text: (length) => "{\n".repeat(length / 2) },
  { name: '`"`', text: (length) => '"'.repeat(length) },
  { name: '`"` on lines', text: (length) => '"\n'.repeat(length / 2) },
  { name: "`a `", text: (length) => "a ".repeat(length / 2) },
  { name: "`a` on lines", text: (length) => "a\n".repeat(length / 2) },
  { name: "`,`", text: (length) => ",".repeat(length) },
  { name: "one word", text: (length) => "a".repeat(length) },
  { name: "signs that mean nothing", text: (length) => "§ ".repeat(length / 2) },
  { name: "nested blocks", text: nested },
  { name: "nested blocks that never close", text: (length) => "homework A {\n".repeat(length / 13) },
  { name: "comments that never close", text: (length) => "/* ".repeat(length / 3) },
  { name: 'blocks of text that never close: `"""`', text: (length) => '"""\n'.repeat(length / 4) },
  { name: "keywords without values", text: (length) => "homework\n".repeat(length / 9) },
  { name: "one line of a list", text: list },
];

/** Protocols one after another; names may not repeat in one file. */
function protocols(length: number): string {
  let text = `import { Phq9, CtsR } from "homework:measures"\n${libraryText}`;
  for (let number = 0; text.length < length; number++) {
    const [, protocol = ""] = homeworkText(modelOf(number)).split(/\n(?=protocol )/);
    text += `\n${protocol}`;
  }
  return text;
}

/** One protocol that plans two tasks in each session. */
function protocolOf(length: number): string {
  const lines = ["  approach cognitive-therapy", "  every homework {", "    where home", "  }"];
  let size = 0;
  let sessions = 0;
  for (; size < length; sessions++) {
    const [first, second] = [`Task${sessions}a`, `Task${sessions}b`];
    const more = [...taskLines(first, sessions), ...taskLines(second, sessions)];
    more.push(`  session ${sessions + 1} { during guided-discovery "Hour ${sessions}"   plan ${first}, ${second} }`);
    for (const line of more) size += line.length + 1;
    lines.push(...more);
  }
  return [`protocol Long "Long" {`, `  course ${sessions} sessions weekly`, ...lines, "}", ""].join("\n");
}

function taskLines(name: string, number: number): string[] {
  return [
    `  homework ${name} "The hours of week ${number}" {`,
    "    kind         activity-monitoring",
    "    targets      self-monitoring, activation",
    `    rationale    "What we do and how we feel are linked; your own days show where, in week ${number} as well."`,
    '    instructions """',
    ...Array.from(
      { length: 8 },
      (_, day) => `      On day ${day} of week ${number}: note what you did in each part of it.`,
    ),
    '    """',
    `    dose         ${5 + (number % 20)} minutes daily`,
    '    when         at-set-time "After supper"',
    "  }",
  ];
}

/** Every so many lines a word is lost. */
function broken(text: string, every: number): string {
  return text
    .split("\n")
    .map((line, n) => (n % every === every - 1 ? line.replace(/^(\s*)\S+ */, "$1") : line))
    .join("\n");
}

/** Of every so many braces that end a block, one is lost. */
function unbraced(text: string, every: number): string {
  let count = 0;
  return text.replace(/^\s*\}$/gm, (brace) => (++count % every === 0 ? "" : brace));
}

function nested(length: number): string {
  const depth = length / 14;
  return `${"homework A {\n".repeat(depth)}${"}".repeat(depth)}`;
}

function list(length: number): string {
  return `protocol A "A" {\n  keywords ${"low-mood, ".repeat(length / 10)}end\n}\n`;
}
