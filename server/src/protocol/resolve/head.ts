import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, isOfType, type Tree } from "../../language/index.js";
import { defined, oneOf } from "../defined.js";
import type {
  Aim,
  Approach,
  Event,
  Evidence,
  Grade,
  Hierarchy,
  LoadLimit,
  Population,
  Source,
} from "../generated/protocol-types.js";
import { noLines, type ResolveContext } from "./context.js";
import { stayRuleOf } from "./homework-lines.js";
import { lineOrigins } from "./line-keys.js";
import { noteBlock } from "./safety.js";

type Members = readonly Tree<ast.ProtocolMember>[];

/** What the lines of a protocol's head say, by keyword. */
export type Head = ReadonlyMap<string, readonly Tree<ast.Phrase>[]>;

export function headOf(members: Members): Head {
  const phrases = new Map<string, Tree<ast.Phrase>[]>();
  for (const member of members) {
    if (member.$type !== "PhraseLine" || member.keyword === undefined) continue;
    const known = phrases.get(member.keyword);
    if (known) known.push(...member.values);
    else phrases.set(member.keyword, [...member.values]);
  }
  return phrases;
}

/** What the lines with one of some keywords say. */
export function headPhrases(head: Head, ...keywords: string[]): Tree<ast.Phrase>[] {
  return keywords.flatMap((keyword) => head.get(keyword) ?? []);
}

export function resolveApproach(members: Members, head: Head, context: ResolveContext): Approach {
  const named = headPhrases(head, "approach").map(({ term }) => context.meanings.of(term));
  const overlays = named.flatMap((meaning) => (meaning?.is === "approach" ? (meaning.overlay ?? []) : []));
  return defined({
    home: context.words(headPhrases(head, "approach"))[0],
    also: [...new Set([...context.words(headPhrases(head, "also")), ...overlays])],
    precedence: members.flatMap((member) => {
      if (member.$type !== "Precedence") return [];
      const first = context.term(member.first);
      const before = context.term(member.second);
      return first === undefined || before === undefined ? [] : [defined({ first, before, text: member.text?.value })];
    }),
    variant: context.words(headPhrases(head, "variant"))[0],
  });
}

const grades = ["A", "B", "C", "D", "T"] as const;

export function resolveEvidence(members: Members, context: ResolveContext): Evidence {
  const all = members.flatMap((member) => (member.$type === "EvidenceLine" ? [...member.grades] : []));
  const gradeOf = (what: string): Grade | undefined => {
    const node = all.find((grade) => context.term(grade.of) === what);
    const grade = grades.find((letter) => letter === context.term(node?.grade));
    if (!node || !grade) return undefined;
    const result = defined({ grade, text: node.text?.value });
    context.origins.setPlace(result, node);
    return result;
  };
  return defined({ therapy: gradeOf("therapy"), homework: gradeOf("homework") });
}

export function resolveLoadLimit(members: Members): LoadLimit | undefined {
  const loads = members.flatMap((member) => (member.$type === "Load" ? [member] : []));
  if (loads.length === 0) return undefined;
  return defined({
    minutesPerWeek: loads.find(({ minutes }) => minutes !== undefined)?.minutes,
    newPerSession: loads.find(({ newTasks }) => newTasks !== undefined)?.newTasks,
    perSession: loads.find(({ tasks }) => tasks !== undefined)?.tasks,
  });
}

const severities = ["subthreshold", "mild", "moderate", "severe"];

export function resolvePopulation(node: Tree<ast.Population>, context: ResolveContext): Population {
  const phrases = (keyword: string) =>
    node.lines.flatMap((line) => (line.$type === "PhraseLine" && line.keyword === keyword ? [...line.values] : []));
  const ages = node.lines.find((line) => line.$type === "AgesLine");
  const population = defined({
    text: node.title?.value,
    ages: ages?.$type === "AgesLine" ? agesOf(ages, context) : undefined,
    problems: node.lines.flatMap((line) =>
      line.$type === "ProblemLine"
        ? line.problems.map((problem) =>
            defined({
              term: context.term(problem.term),
              text: problem.text?.value,
              codes: problem.codes.map((code) => ({ system: code.system ?? "", value: code.code?.value ?? "" })),
            }),
          )
        : [],
    ),
    severity: node.lines.flatMap((line) => (line.$type === "SeverityLine" ? severityOf(line, context) : [])),
    include: context.phrases(phrases("include")),
    exclude: context.phrases(phrases("exclude")),
    reading: node.lines.flatMap((line) =>
      line.$type === "ReadingLine"
        ? line.levels.flatMap((level) => {
            const grade = context.range(level.grade);
            return grade ? [defined({ grade, reader: context.term(level.reader) })] : [];
          })
        : [],
    ),
  });
  noteBlock(population, node, "population", context);
  return population;
}

/** `18 and over` has no upper end. */
function agesOf({ ages }: Tree<ast.AgesLine>, context: ResolveContext): Population["ages"] {
  const range = context.range(ages);
  return range && ages?.open === true ? { from: range.from } : range;
}

/** `mild..severe` is everything between. */
function severityOf(line: Tree<ast.SeverityLine>, context: ResolveContext): string[] {
  const from = context.term(line.from);
  const to = context.term(line.to);
  if (from === undefined) return [];
  if (to === undefined) return [from, ...line.others.flatMap((other) => context.term(other) ?? [])];
  return severities.slice(severities.indexOf(from), severities.indexOf(to) + 1);
}

export function resolveAim(declaration: Declaration, context: ResolveContext): Aim | undefined {
  const node = declaration.node;
  if (!isOfType<ast.Aim>(node, "Aim")) return undefined;
  const of = node.of.flatMap((word) => context.meanings.declaration(word) ?? []);
  const aim = defined({
    id: context.idOf(declaration),
    kind: (node.aim ?? "goal") as Aim["kind"],
    name: context.nameOf(declaration),
    text: node.title?.value,
    of: of.map((parent) => context.idOf(parent)),
    restsOn: restsOn(declaration, context),
  });
  for (const parent of of) context.used.add(parent);
  context.thing(aim, node, declaration.place, noLines);
  return aim;
}

/** All aims an aim rests on, through `of`, nearest first; a circle ends where it closes. */
function restsOn(declaration: Declaration, context: ResolveContext): string[] {
  const found: Declaration[] = [];
  const queue = [declaration];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const node = next.node;
    if (!isOfType<ast.Aim>(node, "Aim")) continue;
    for (const word of node.of) {
      const parent = context.meanings.declaration(word);
      if (!parent || parent === declaration || found.includes(parent)) continue;
      found.push(parent);
      queue.push(parent);
    }
  }
  return found.map((item) => context.idOf(item));
}

export function resolveEvent(declaration: Declaration, context: ResolveContext): Event | undefined {
  const node = declaration.node;
  if (!isOfType<ast.Event>(node, "Event")) return undefined;
  const reaches = context.term(node.reaches);
  const event = defined({
    id: context.idOf(declaration),
    name: context.nameOf(declaration),
    text: node.title?.value,
    technique: context.term(node.technique),
    reaches: oneOf(["awareness", "change"], reaches),
  });
  context.thing(event, node, declaration.place, noLines);
  return event;
}

export function resolveSource(declaration: Declaration, context: ResolveContext): Source | undefined {
  const node = declaration.node;
  if (!isOfType<ast.Source>(node, "Source")) return undefined;
  const link = (scheme: string) => node.links.find((item) => item.scheme === scheme)?.value?.value;
  const source = defined({
    id: context.idOf(declaration),
    name: context.nameOf(declaration),
    text: node.text?.value ?? "",
    doi: link("doi"),
    isbn: link("isbn"),
  });
  context.thing(source, node, declaration.place, noLines);
  return source;
}

export function resolveHierarchy(declaration: Declaration, context: ResolveContext): Hierarchy | undefined {
  const node = declaration.node;
  if (!isOfType<ast.Hierarchy>(node, "Hierarchy")) return undefined;
  const order = node.lines.find((line) => line.$type === "HierarchyOrder");
  const model = node.lines.find((line) => line.$type === "HierarchyModel");
  const stay = node.lines.find((line) => line.$type === "HierarchyStay");
  const hierarchy = defined({
    id: context.idOf(declaration),
    name: context.nameOf(declaration),
    title: node.title?.value,
    scale: context.range(node.scale),
    ratedBy: context.term(node.rater),
    orders: order?.$type === "HierarchyOrder" ? ordersOf(order, context) : [],
    model: model?.$type === "HierarchyModel" ? context.term(model.model) : undefined,
    stayUntil: stay?.$type === "HierarchyStay" ? stayRuleOf(stay, context) : undefined,
    steps: node.lines.flatMap((line) => {
      if (line.$type !== "Step" || line.name === undefined) return [];
      const step = defined({
        id: `step.${context.nameOf(declaration)}.${line.name}`,
        name: line.name,
        rating: line.rating,
        text: line.title?.value,
      });
      context.origins.setPlace(step, context.declarationOf(line)?.place ?? context.place(line));
      return [step];
    }),
  });
  context.thing(hierarchy, node, declaration.place, () => lineOrigins(node.lines, context));
  return hierarchy;
}

function ordersOf(line: Tree<ast.HierarchyOrder>, context: ResolveContext): Hierarchy["orders"] {
  const order = context.term(line.order);
  const later = context.term(line.laterOrder);
  if (order === undefined) return [];
  if (later === undefined || line.untilSession === undefined) return [{ order, fromSession: 1 }];
  return [
    { order, fromSession: 1, toSession: line.untilSession },
    { order: later, fromSession: line.untilSession + 1 },
  ];
}
