import { type Hover, MarkupKind } from "vscode-languageserver";
import { factNamed } from "./condition-facts.js";
import { eachAround, type ProjectDocument } from "./project-document.js";
import { yamlPlaceAt } from "./yaml-place.js";

/** What a key of a project file or a pack means, or the fact that a condition reads. */
export function hoverProjectFile(file: ProjectDocument, offset: number): Hover | null {
  const text = file.document.getText();
  const place = yamlPlaceAt(text, offset);
  if (!place) return null;
  if (place.at === "value" && file.walk.definitionsAt(place.path).includes("Condition")) {
    return hoverFact(file, text, offset, eachAround(text, place));
  }
  const word = text.slice(place.span.start, place.span.end);
  const path = place.at === "key" ? [...place.path, word] : place.path;
  const rule = ruleTitled(file, word.trim());
  const description = rule ?? file.walk.descriptionOf(path);
  if (description === undefined || word.trim() === "") return null;
  return markdown(file, description, place.span.start, place.span.end);
}

function hoverFact(file: ProjectDocument, text: string, offset: number, each: string | undefined): Hover | null {
  const start = offset - (/[\w.]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const end = offset + (/^\w*/.exec(text.slice(offset))?.[0].length ?? 0);
  const way = text.slice(start, end).replace(/^\.+|\.+$/g, "");
  const fact = factNamed(way, text.slice(0, end), each);
  if (!fact) return null;
  const { say } = file.texts;
  const said = fact.description === undefined ? "" : `\n\n${say(fact.description)}`;
  return markdown(file, `\`${way}\`: ${say(fact.kind)}${said}`, start, end);
}

function ruleTitled({ project }: ProjectDocument, id: string): string | undefined {
  const rule = project.live.rulebook.library.rule(id)?.rule;
  return rule && `**${rule.id}**: ${rule.title}\n\n${rule.why}`;
}

function markdown({ document }: ProjectDocument, value: string, start: number, end: number): Hover {
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  };
}
