import type { Fix, Place } from "../finding.js";
import type { FixTemplate } from "./pack.js";
import type { Placing, Standing } from "./placing.js";

/** The change that a rule proposes, at the place of one finding. */
export function fixOf(
  template: FixTemplate,
  standing: Standing,
  place: Place,
  placing: Placing,
  fill: (text: string) => string,
): Fix | undefined {
  const title = fill(template.title);
  const text = fill(template.text);
  switch (template.do) {
    case "replace":
      return standing.missing ? undefined : { title, edits: [{ do: "replace", place, text }] };
    case "remove":
      return standing.missing ? undefined : { title, edits: [{ do: "remove", place }] };
    case "insert":
      return { title, edits: [{ do: "insert-line", ...blockFor(template, standing, placing, text) }] };
  }
}

/** The block for a new line; where it is not there yet, it is made for the line. */
function blockFor(
  template: FixTemplate,
  standing: Standing,
  placing: Placing,
  text: string,
): { into: Place; text: string; within?: string } {
  const protocol = placing.protocol.block;
  switch (template.into) {
    case "here":
      return { into: standing.block, text };
    case "protocol":
      return { into: protocol, text };
    case "safety": {
      const safety = placing.block("safety");
      return safety ? { into: safety, text } : { into: protocol, text, within: "safety" };
    }
    case "every homework":
    case "every session": {
      const every = placing.every(template.into === "every homework" ? "homework" : "session");
      return every ? { into: every, text } : { into: protocol, text, within: template.into };
    }
  }
}
