/** An element of an SVG that was written. */
export interface Read {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (Read | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads what our own writer writes. @throws where it is not well formed */
export function readXml(text: string): Read {
  const root: Read = { tag: "", attributes: {}, children: [] };
  const open: Read[] = [root];
  const unescaped = (part: string) =>
    part.replace(/&(.*?);/g, (whole, name: string) => {
      const char = entities[name];
      if (char === undefined) throw new Error(`${whole} is no entity.`);
      return char;
    });
  const pattern = /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    end = match.index + match[0].length;
    const [, closing, tag = "", attributes = "", alone, words] = match;
    const inside = open.at(-1);
    if (!inside) throw new Error("Something stands after the end.");
    if (words !== undefined) inside.children.push(unescaped(words));
    else if (closing) {
      if (inside.tag !== tag) throw new Error(`</${tag}> closes <${inside.tag}>.`);
      open.pop();
    } else {
      const found = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const made: Read = {
        tag,
        attributes: Object.fromEntries(found.map(([, name = "", value = ""]) => [name, unescaped(value)])),
        children: [],
      };
      inside.children.push(made);
      if (!alone) open.push(made);
    }
  }
  if (end !== text.length) throw new Error(`Not read: ${text.slice(end, end + 40)}`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed.`);
  const [only] = root.children.filter((child) => typeof child !== "string");
  if (!only) throw new Error("There is nothing.");
  return only;
}

/** An element and all below it. */
export function all(element: Read): Read[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}

export function wordsOf(element: Read): string {
  return element.children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");
}

/** The parts of a picture by their keys, each with its title. */
export function partsIn(svg: string): Map<string, string> {
  return new Map(
    all(readXml(svg)).flatMap((element) => {
      const key = element.attributes["data-key"];
      const title = element.children.find((child) => typeof child !== "string" && child.tag === "title");
      return key === undefined ? [] : [[key, title && typeof title !== "string" ? wordsOf(title) : ""]];
    }),
  );
}
