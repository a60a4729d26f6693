import { root } from "../../house/project.js";

/** What a page or the window said on its console. */
export interface Said {
  type: string;
  text: string;
  /** The script that said it. */
  from: string;
}

/**
 * What went wrong by what was written down: errors of our extension, whoever tells of them. What VS Code says of itself
 * is not ours to mend.
 * @param logs what editors and extension hosts wrote, by file
 */
export function errorsIn(logs: Readonly<Record<string, string>>, said: readonly Said[]): string[] {
  const written = Object.entries(logs).flatMap(([path, text]) =>
    entriesOf(text)
      .filter((entry) => isError(entry) && (isOurs(path) || isOurs(entry)))
      .map((entry) => `${path.split("/").at(-1)}: ${entry}`),
  );
  const told = said
    .filter(({ type, text, from }) => (type === "error" || refused.test(text)) && (isOurs(text) || isOurs(from)))
    .map(({ text }) => `console: ${text}`);
  return [...written, ...told];
}

/** Our files, commands, channels and pages have it in their names; the folder that the project lies in may have it too. */
const isOurs = (text: string) => /homework/i.test(text.replaceAll(root, ""));

/** A page that asks for more than its policy allows. */
const refused = /Content Security Policy|Refused to/;

const isError = (entry: string) => /^(\S+ \S+ )?\[(error|critical)\]|^(Unc|c)aught |unhandled/i.test(entry);

/** An entry begins with its level; what follows until the next belongs to it, such as where an error came from. */
function entriesOf(text: string): string[] {
  return text.split(/\n(?=(?:\d{4}-\S+ \S+ )?\[[a-z]+\])/);
}
