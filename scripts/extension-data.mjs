// What the extension shows and no code holds: the example projects and the pages of the rules, each as one JSON file.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** The texts of the data files, by their name. */
export function extensionData() {
  return { "examples.json": JSON.stringify(exampleProjects()), "rule-pages.json": JSON.stringify(rulePages()) };
}

/** The projects of protocol-examples/ without what they are expected to compile to. */
function exampleProjects() {
  const folder = join(root, "protocol-examples");
  return namesIn(folder).map((id) => {
    const paths = filesBelow(join(folder, id)).filter((path) => !path.startsWith("expected/"));
    const files = Object.fromEntries(paths.map((path) => [path, read(join(folder, id, path))]));
    const [, title, about] = /^# (.*)\n\n([\s\S]*?)\n\n/.exec(files["README.md"]) ?? [];
    if (title === undefined) throw new Error(`protocol-examples/${id}/README.md has no title and introduction.`);
    const protocol = paths.find((path) => /^protocol /m.test(path.endsWith(".homework") ? files[path] : ""));
    if (protocol === undefined) throw new Error(`protocol-examples/${id} has no protocol.`);
    return { id, title, about: plain(about), protocol, files };
  });
}

/** The first sentence or two, as one line without marks of Markdown. */
function plain(markdown) {
  const line = markdown.replace(/\s+/g, " ").replaceAll("`", "");
  return /^.*?\./.exec(line)?.[0] ?? line;
}

/** The pages of docs/rules, by the id of the rule. */
function rulePages() {
  const folder = join(root, "docs", "rules");
  const pages = namesIn(folder).filter((name) => name.endsWith(".md"));
  return Object.fromEntries(pages.map((name) => [name.slice(0, -".md".length), read(join(folder, name))]));
}

function namesIn(folder) {
  return readdirSync(folder).sort();
}

function filesBelow(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

function read(path) {
  return readFileSync(path, "utf8");
}
