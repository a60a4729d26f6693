import type { Phrase } from "../finding.js";
import { packPhrase } from "../messages/phrases/packs.js";
import { approachShape } from "./approach-shape.js";
import type { Fact, FactRecord } from "./evaluate.js";
import { approachName, type Context, protocolName, type Shape } from "./facts-shape.js";
import { didYouMean } from "./nearest.js";

/** A text with facts in it: `'{plan.homework.title}' comes before …`. */
export type TemplatePart = string | readonly string[];

/** What is wrong with a template, and where within its text. */
export interface TemplateFault {
  said: Phrase;
  start: number;
  end: number;
}

const placeholder = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/** The texts and the paths of facts that a template consists of. A brace that opens nothing stands for itself. */
export function partsOf(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(placeholder)) {
    parts.push(template.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[1] !== undefined) parts.push(match[1].trim().split("."));
    else parts.push(match[0].charAt(0));
  }
  parts.push(template.slice(from));
  return parts.filter((part) => part !== "");
}

/** Checks the facts of a template for a rule that is asked of each row of one of the contexts. */
export function templateFaults(
  template: string,
  contexts: readonly Context[],
  protocol: Context | undefined,
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  for (const match of template.matchAll(placeholder)) {
    const [whole, path] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (path === undefined) {
      if (whole.length === 1) faults.push({ said: packPhrase("brace-without-partner", { brace: whole }), ...place });
      continue;
    }
    for (const context of contexts) {
      const said = pathFault(path.trim().split("."), context, protocol);
      if (said === undefined) continue;
      faults.push({ said, ...place });
      break;
    }
  }
  return faults;
}

function pathFault(path: readonly string[], context: Context, protocol: Context | undefined): Phrase | undefined {
  const variables = new Map<string, Shape>([
    [approachName, approachShape],
    [context.name, context.shape],
  ]);
  if (protocol) variables.set(protocolName, protocol.shape);
  const [name = "", ...fields] = path;
  let shape = variables.get(name);
  if (!shape)
    return packPhrase("not-known-in-template", {
      name,
      each: context.name,
      meant: didYouMean(name, variables.keys()),
    });
  for (const field of fields) {
    if (shape.is !== "record") return packPhrase("goes-too-far", { path: path.join(".") });
    const next: Shape | undefined = shape.fields.get(field);
    if (!next) {
      const meant = didYouMean(field, shape.fields.keys());
      return packPhrase("record-without-fact", { record: shape.name, field, meant });
    }
    shape = next;
  }
  const shown = shape.is === "list" ? shape.of : shape;
  if (shown.is === "record" || shown.is === "list") return packPhrase("no-text-of-fact", { path: path.join(".") });
  return undefined;
}

/** The text with the facts of one row put in; lists are joined by commas. */
export function fillTemplate(template: string, variables: Readonly<Record<string, Fact>>): string {
  if (!template.includes("{") && !template.includes("}")) return template;
  return partsOf(template)
    .map((part) => (typeof part === "string" ? part : shown(part.reduce<Fact>(fieldOf, variables))))
    .join("");
}

function fieldOf(of: Fact, field: string): Fact {
  return (of as FactRecord)[field] ?? "";
}

function shown(fact: Fact): string {
  if (Array.isArray(fact)) return fact.map(shown).join(", ");
  if (typeof fact === "number") return String(Math.round(fact * 100) / 100);
  return String(fact);
}
