import { parseFile } from "../../server/src/language/index.js";
import { filesOf, type Project, projects } from "../examples/example.js";
import { Editor, type EditorOptions, type OpenedText } from "./editor.js";
import { readMarkers } from "./markers.js";

/** Where a broken example is broken: a line near its top that nobody can read. */
export const brokenLine = "  load most at minutes\n";

export interface ExampleOptions extends EditorOptions {
  /** Breaks a line above everything that is asked about. */
  broken?: boolean;
  /** The file to open; by default the protocol. */
  path?: string;
}

/**
 * Opens a file of an example project.
 * @param passage a passage of the file with markers in it; without its markers it must stand there exactly once
 */
export async function openExample(
  project: Project,
  passage: string,
  { broken = false, path = `${projects[project]}.homework`, ...options }: ExampleOptions = {},
): Promise<{ editor: Editor; file: OpenedText; path: string }> {
  const files = filesOf(project);
  const editor = await Editor.start(files, options);
  const text = broken ? breakLine(files[path] ?? "") : (files[path] ?? "");
  return { editor, file: await editor.open(path, withMarkers(text, passage)), path };
}

/** A text in which the line below the head of its protocol, or its first line, cannot be read. */
export function breakLine(text: string): string {
  const broken = /^protocol .*\{\n/m.test(text)
    ? text.replace(/^protocol .*\{\n/m, (header) => header + brokenLine)
    : brokenLine + text;
  if (parseFile(broken, "").findings.length === 0) throw new Error("The text is not broken.");
  return broken;
}

/** A text with the markers of a passage put where the passage stands. */
export function withMarkers(text: string, passage: string): string {
  const { text: plain } = readMarkers(passage);
  const [before, after, more] = text.split(plain);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`The passage does not stand in the text exactly once: ${plain}`);
  }
  return before + passage + after;
}
