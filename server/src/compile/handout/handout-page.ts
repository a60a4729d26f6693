import { type Child, element, type Markup, writeHtml } from "../markup.js";
import type { HandoutContent, HandoutModel, HandoutSection, HandoutTask } from "./handout-model.js";
import { handoutStyle } from "./handout-style.js";
import { readMarkdown } from "./markdown.js";

/** A whole page by itself: nothing is fetched, nothing runs. The same handout gives the same bytes. */
export function handoutHtml(model: HandoutModel): string {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, titleOf(model)),
    element("style", {}, handoutStyle),
  );
  const body = element("body", {}, handoutSheet(model));
  return `<!DOCTYPE html>\n${writeHtml(element("html", { lang: model.language }, head, body))}\n`;
}

function titleOf({ title, from, tasks }: HandoutModel): string {
  const after = from ?? tasks[0]?.title;
  return after === undefined ? title : `${title}: ${after}`;
}

/** The sheet itself, to be written into a page or drawn into a document. */
export function handoutSheet(model: HandoutModel): Markup {
  const { title, from, nextMeeting, nothing, tasks, goesOn, help } = model;
  const inText = { lang: model.textLanguage, dir: "auto" };
  return element(
    "main",
    { class: "handout" },
    element(
      "header",
      {},
      element("h1", inText, title),
      from === undefined ? undefined : element("p", { class: "from" }, from),
      blankLine(nextMeeting),
    ),
    nothing === undefined ? undefined : element("p", {}, nothing),
    tasks.map((task) => article(task, inText)),
    goesOn
      ? element("section", { class: "goes-on" }, element("h2", {}, goesOn.heading), contents(goesOn, inText))
      : undefined,
    help ? element("section", { class: "help" }, element("h2", {}, help.heading), contents(help, inText)) : undefined,
  );
}

type TextAttributes = Readonly<Record<string, string | undefined>>;

function article({ key, title, note, sections }: HandoutTask, inText: TextAttributes): Markup {
  return element(
    "article",
    {},
    element("h2", inText, element("span", { "data-key": key }, title)),
    note === undefined ? undefined : element("p", { class: "note" }, note),
    sections.map((section) => taskSection(section, inText)),
  );
}

/** What fits on a line stands beside its heading; the rest below it. */
function taskSection(section: HandoutSection, inText: TextAttributes): Markup {
  const { subject, heading, content } = section;
  if (subject === "invitation") return element("div", { class: "invitation" }, contents(section, inText));
  const isShort = content.every(({ type }) => type === "line" || type === "blank") && content.length <= 2;
  return element(
    "section",
    { class: isShort ? "short" : undefined },
    element("h3", {}, heading),
    contents(section, inText),
  );
}

function contents({ content, subject }: HandoutSection, inText: TextAttributes): Markup {
  return element(
    "div",
    { class: "content", ...inText },
    content.flatMap((one): Child[] => contentOf(one, subject === "hard")),
  );
}

function contentOf(content: HandoutContent, quoted: boolean): Child[] {
  switch (content.type) {
    case "text":
      return readMarkdown(content.text);
    case "line":
      return [element("p", {}, content.text)];
    case "list":
      return [
        element(
          "ul",
          {},
          content.items.map((item) => element("li", {}, item)),
        ),
      ];
    case "pairs":
      return [
        element(
          "dl",
          { class: quoted ? "quoted" : undefined },
          content.pairs.flatMap(({ first, second }) => [
            element("dt", {}, first),
            element("dd", {}, second === undefined ? [] : readMarkdown(second)),
          ]),
        ),
      ];
    case "table":
      return [emptyTable(content.columns, content.rows)];
    case "blank":
      return [blankLine(content.label)];
  }
}

function emptyTable(columns: readonly string[], rows: number): Markup {
  const cells = () => columns.map(() => element("td"));
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        columns.map((column) => element("th", { scope: "col" }, column)),
      ),
    ),
    element(
      "tbody",
      {},
      Array.from({ length: rows }, () => element("tr", {}, cells())),
    ),
  );
}

function blankLine(label: string): Markup {
  return element("p", { class: "blank" }, label);
}
