/**
 * An element of a page or picture as plain data, so that one description can be written as text, without a document,
 * and drawn into one.
 */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

/** Attributes that are undefined are left out; numbers are rounded to two decimals. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export type Child = Markup | string | undefined;

export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): Markup {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) given[name] = typeof value === "number" ? decimal(value) : value;
  }
  return { tag, attributes: given, children: children.flat().filter((child) => child !== undefined) };
}

/** The same number on every machine, without more digits than a drawing needs. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What HTML does not read entities in. */
const rawTags: ReadonlySet<string> = new Set(["style"]);
const voidTags: ReadonlySet<string> = new Set(["br", "hr", "meta", "link", "col"]);

/** As XML, in which every element is closed. */
export function writeXml(markup: Markup): string {
  return write(markup, ({ children }) => (children.length === 0 ? "/>" : undefined));
}

/**
 * As HTML, in which only void elements go without an end tag, and styles are taken as they stand.
 * @throws if styles hold what would end them
 */
export function writeHtml(markup: Markup): string {
  return write(markup, ({ tag }) => (voidTags.has(tag) ? ">" : undefined), rawTags);
}

function write(
  markup: Markup,
  closedAtOnce: (markup: Markup) => string | undefined,
  raw: ReadonlySet<string> = new Set(),
): string {
  const { tag, attributes, children } = markup;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const opened = `<${tag}${given.join("")}`;
  const end = closedAtOnce(markup);
  if (end !== undefined) return opened + end;
  const asText = raw.has(tag) ? unbroken : escaped;
  const inner = children.map((child) => (typeof child === "string" ? asText(child) : write(child, closedAtOnce, raw)));
  return `${opened}>${inner.join("")}</${tag}>`;
}

function unbroken(text: string): string {
  if (text.includes("</")) throw new Error("Styles cannot hold `</`.");
  return text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters that no XML may hold are dropped. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go.
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "").replace(/[&<>"']/g, (one) => entities[one] ?? one);
}
