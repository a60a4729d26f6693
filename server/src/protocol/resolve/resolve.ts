import type { AstNode } from "langium";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding } from "../../finding.js";
import { type BoundFile, type Declaration, docOf, isOfType, type Tree, type Vocabulary } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Competency, Homework, Measure, Protocol, StageMechanisms, Strand } from "../generated/protocol-types.js";
import type { Origins } from "../origins.js";
import { resolveTailoring } from "./conditions.js";
import { idOf, noLines, ResolveContext, unique } from "./context.js";
import { resolveCourse, resolveStages, Timeline } from "./course.js";
import { frequencyPerWeek, resolveFrequency } from "./dose.js";
import { effectiveLines } from "./effective-lines.js";
import {
  headPhrases,
  resolveAim,
  resolveApproach,
  resolveEvent,
  resolveEvidence,
  resolveHierarchy,
  resolveLoadLimit,
  resolvePopulation,
  resolveSource,
} from "./head.js";
import { everyBlocks, type HomeworkBlocks, keywordPlace, resolveHomework } from "./homework.js";
import { resolveHomeworkLines } from "./homework-lines.js";
import { lineOrigins } from "./line-keys.js";
import { resolveMeasure, resolveUses } from "./measures.js";
import { numberRows, PlanBuilder, workOutDose } from "./plans.js";
import { resolveConsent, resolvePolicy, resolveSafety, resolveSupervision } from "./safety.js";
import { resolveSchedule } from "./schedule.js";
import { mergeBlocks } from "./sessions.js";

export interface Compiler {
  name: string;
  version: string;
}

export interface ResolvedProtocol {
  protocol: Protocol;
  origins: Origins;
  /** What resolving itself found: lines said twice, blocks that disagree. */
  findings: Finding[];
  /** Declarations that something uses. */
  used: ReadonlySet<Declaration>;
  node: Tree<ast.Protocol>;
  declaration: Declaration;
}

export interface ResolveOptions {
  vocabulary: Vocabulary;
  boundFile(path: string): BoundFile | undefined;
  provenance(file: BoundFile): Protocol["provenance"];
}

/** Every protocol of a file, everything in it resolved. A broken file gives what can be made of it. */
export function resolveProtocols(file: BoundFile, options: ResolveOptions): ResolvedProtocol[] {
  return file.declarations.protocols.flatMap(({ declaration }) =>
    isOfType<ast.Protocol>(declaration.node, "Protocol")
      ? [resolveProtocol(declaration, declaration.node, file, options)]
      : [],
  );
}

type Members = readonly Tree<ast.ProtocolMember>[];

function ofType<Node extends AstNode>(members: Members, type: Node["$type"]): Tree<Node>[] {
  return members.filter((member) => member.$type === type) as unknown as Tree<Node>[];
}

function resolveProtocol(
  declaration: Declaration,
  node: Tree<ast.Protocol>,
  file: BoundFile,
  options: ResolveOptions,
): ResolvedProtocol {
  const scope = file.protocolScopes.get(node);
  const context = new ResolveContext(file, scope?.vocabulary ?? options.vocabulary, options.boundFile);
  const members = node.members;
  const inside = file.declarations.protocols.find((item) => item.declaration === declaration)?.inside ?? [];
  const blocks: HomeworkBlocks = {
    everyHomework: ofType<ast.EveryHomework>(members, "EveryHomework"),
    everyRecord: ofType<ast.EveryRecord>(members, "EveryRecord"),
  };
  const { course, timeline } = resolveCourse(ofType<ast.Course>(members, "Course")[0], context);
  const stages = resolveStages(ofType<ast.Stage>(members, "Stage"), timeline.count, context);
  const sessionBlocks = ofType<ast.SessionBlock>(members, "SessionBlock");
  const offers = ofType<ast.WhenOffer>(members, "WhenOffer");

  const tasks = homeworkInUse(inside, sessionBlocks, offers, context);
  const homework = new Map<string, Homework>();
  for (const task of tasks) {
    const resolved = resolveHomework(task, blocks, context);
    if (resolved) homework.set(resolved.id, resolved);
  }

  const plans = new PlanBuilder(homework, blocks, context);
  const main = resolveSchedule(sessionBlocks, stages, timeline, undefined, plans, context);
  const strands = ofType<ast.Strand>(members, "Strand").flatMap((strand) =>
    resolveStrand(strand, sessionBlocks, plans, context),
  );
  const conditional = plans.rows.length;
  const offered = offers.map((offer) => plans.addOffer(offer));
  const offerRows = plans.rows.slice(conditional);
  for (const row of offerRows) workOutDose(row, 7);
  numberRows(plans.rows);

  const everyBlock = sessionBlocks.filter((block) => block.every === true && block.nth === undefined && !block.of);
  const everySession =
    course?.form === "open" && everyBlock.length > 0 ? everySessionOf(everyBlock, plans, context) : undefined;
  const declared = (space: string): Declaration[] => inside.filter((item) => item.space === space);
  const measures = measuresInUse(context);
  const population = ofType<ast.Population>(members, "Population")[0];
  const consent = ofType<ast.Consent>(members, "Consent")[0];
  const safety = ofType<ast.Safety>(members, "Safety")[0];
  const supervision = ofType<ast.Supervision>(members, "Supervision")[0];
  const policy = ofType<ast.Policy>(members, "Policy")[0];
  const one = (...keywords: string[]) => context.words(headPhrases(members, ...keywords))[0];
  const many = (...keywords: string[]) => context.words(headPhrases(members, ...keywords));
  const text = (...keywords: string[]) => {
    const phrase = headPhrases(members, ...keywords)[0];
    return phrase?.text?.value ?? phrase?.term?.id;
  };
  const version = ofType<ast.VersionLine>(members, "VersionLine")[0]?.version;
  const none = ofType<ast.HomeworkNone>(members, "HomeworkNone")[0];
  const every = everyHomeworkOf(blocks, context);
  const resolvedSupervision = supervision && resolveSupervision(supervision, timeline.count, context);

  const protocol: Protocol = defined({
    schemaVersion: "1.0" as const,
    id: idOf(declaration),
    name: declaration.name,
    title: node.title?.value,
    doc: docOf(node),
    version,
    status: one("status") as Protocol["status"],
    approach: resolveApproach(members, context),
    language: text("language"),
    authors: headPhrases(members, "authors").flatMap((phrase) => phrase.text?.value ?? phrase.term?.id ?? []),
    licence: text("licence", "license"),
    registration: text("registration"),
    keywords: headPhrases(members, "keywords").flatMap((phrase) => phrase.text?.value ?? phrase.term?.id ?? []),
    setting: one("setting") as Protocol["setting"],
    format: one("format") as Protocol["format"],
    delivery: many("delivery"),
    evidence: resolveEvidence(members, context),
    homeworkNone: none ? defined({ because: none.reason?.value }) : undefined,
    priority: many("priority"),
    loadLimit: resolveLoadLimit(members),
    sources: inUse("source", inside, context).flatMap((item) => resolveSource(item, context) ?? []),
    population: population && resolvePopulation(population, context),
    consent: consent && resolveConsent(consent, context),
    course,
    strands,
    stages,
    aims: [...declared("aim"), ...importedInUse("aim", context)].flatMap((item) => resolveAim(item, context) ?? []),
    events: [...declared("event"), ...importedInUse("event", context)].flatMap(
      (item) => resolveEvent(item, context) ?? [],
    ),
    terms: [] as Protocol["terms"],
    measures: [...measures.values()],
    uses: resolveUses(
      main.sessions,
      ofType<ast.Administer>(members, "Administer"),
      everySession?.administer ?? [],
      timeline.count,
      measures,
      context,
    ),
    competencies: [] as Competency[],
    hierarchies: [...declared("hierarchy"), ...importedInUse("hierarchy", context)].flatMap(
      (item) => resolveHierarchy(item, context) ?? [],
    ),
    everyHomework: every,
    homework: [...homework.values()],
    everySession,
    sessions: main.sessions,
    offers: offered,
    policy: policy && resolvePolicy(policy, context),
    tailoring: ofType<ast.Tailor>(members, "Tailor").flatMap((tailor) => resolveTailoring(tailor, context) ?? []),
    safety: safety && resolveSafety(safety, context),
    supervision: resolvedSupervision,
    deviations: ofType<ast.Deviation>(members, "Deviation").flatMap((item) => deviationOf(item, context)),
    plans: plans.rows,
    load: [...main.load],
    mechanismsByStage: mechanismsByStage(stages, plans, homework),
    provenance: options.provenance(file),
  });
  protocol.competencies = competenciesOf(protocol, context);
  protocol.terms = context.usedTerms();
  context.thing(protocol, node, declaration.place, () => lineOrigins(node.members, context));
  for (const block of blocks.everyHomework) setEvery(context, "homework", block);
  for (const block of blocks.everyRecord) setEvery(context, "record", block);
  for (const block of everyBlock) setEvery(context, "session", block);
  return { protocol, origins: context.origins, findings: context.findings, used: context.used, node, declaration };
}

function setEvery(
  context: ResolveContext,
  kind: "homework" | "session" | "record",
  block: Parameters<typeof keywordPlace>[0],
): void {
  const place = keywordPlace(block, context);
  if (place && !context.origins.every.has(kind)) context.origins.every.set(kind, place);
}

/** The protocol's own tasks in their order, then those of other files that it plans, offers or puts beside its own. */
function homeworkInUse(
  inside: readonly Declaration[],
  sessions: readonly Tree<ast.SessionBlock>[],
  offers: readonly Tree<ast.WhenOffer>[],
  context: ResolveContext,
): Declaration[] {
  const own = inside.filter((item) => item.space === "homework");
  const entries = [
    ...sessions.flatMap((block) =>
      block.lines.flatMap((line) =>
        line.$type === "PlanLine" ? [...line.entries] : line.$type === "Practice" ? [...line.trials] : [],
      ),
    ),
    ...offers.flatMap((offer) => [...offer.offers]),
  ];
  const found = unique([...own, ...entries.flatMap((entry) => context.meanings.declaration(entry.homework) ?? [])]);
  for (const task of found) {
    if (!isOfType<ast.Homework>(task.node, "Homework")) continue;
    for (const line of task.node.lines) {
      if (line.$type !== "PhraseLine" || line.keyword !== "alongside") continue;
      for (const value of line.values) {
        const other = context.meanings.declaration(value.term);
        if (other?.space === "homework" && !found.includes(other)) found.push(other);
      }
    }
  }
  return found.filter((item) => item.space === "homework");
}

function resolveStrand(
  node: Tree<ast.Strand>,
  sessionBlocks: readonly Tree<ast.SessionBlock>[],
  plans: PlanBuilder,
  context: ResolveContext,
): Strand[] {
  if (node.name === undefined) return [];
  const count = context.range(node.sessions)?.to;
  const perWeek = frequencyPerWeek(node.frequency);
  const schedule = resolveSchedule(sessionBlocks, [], new Timeline(count, () => perWeek), node.name, plans, context);
  const strand = defined({
    id: `strand.${node.name}`,
    name: node.name,
    title: node.title?.value,
    format: context.term(node.format),
    count,
    frequency: resolveFrequency(node.frequency),
    minutes: context.range(node.minutes),
    sessions: schedule.sessions,
  });
  const name = context.declarationOf(node)?.place;
  if (name) context.thing(strand, node, name, noLines);
  return [strand];
}

function everySessionOf(
  blocks: readonly Tree<ast.SessionBlock>[],
  plans: PlanBuilder,
  context: ResolveContext,
): Protocol["everySession"] {
  const merged = mergeBlocks(
    blocks.map((node) => ({ node, nearness: 0 })),
    context,
  );
  const practice = merged.planLines.flatMap(({ node }) =>
    node.$type === "Practice" ? plans.practiceOf(node.trials) : [],
  );
  return { ...merged.lines, practice, plans: [] };
}

/** What every task is told, for protocols whose tasks the client brings, and for views. */
function everyHomeworkOf(blocks: HomeworkBlocks, context: ResolveContext): Protocol["everyHomework"] {
  if (blocks.everyHomework.length === 0 && blocks.everyRecord.length === 0) return undefined;
  const inner = effectiveLines(
    everyBlocks(blocks, context).map(({ lines }) => ({ lines })),
    context,
  );
  const lines = resolveHomeworkLines(inner, blocks.everyRecord, context);
  return lines;
}

function inUse(space: string, inside: readonly Declaration[], context: ResolveContext): Declaration[] {
  return [...inside.filter((item) => item.space === space), ...importedInUse(space, context)];
}

/** Declarations of other files that something in this protocol names. */
function importedInUse(space: string, context: ResolveContext): Declaration[] {
  const own = context.file.declarations;
  const local = new Set([...own.shared, ...own.protocols.flatMap((item) => item.inside)]);
  const shared = own.shared.filter((item) => item.space === space && context.file.references.has(item));
  const imported = [...context.file.references.keys()].filter((item) => item.space === space && !local.has(item));
  return [...shared, ...imported];
}

function measuresInUse(context: ResolveContext): Map<string, Measure> {
  const found = new Map<string, Measure>();
  const own = context.file.declarations;
  const here = own.protocols
    .flatMap((item) => item.inside)
    .filter((item) => item.space === "measure" && context.file.references.has(item));
  for (const declaration of unique([...here, ...importedInUse("measure", context)])) {
    const measure = resolveMeasure(declaration, context);
    if (measure && !found.has(measure.id)) found.set(measure.id, measure);
  }
  return found;
}

/** Competencies that tasks need or supervision looks at. */
function competenciesOf(protocol: Protocol, context: ResolveContext): Competency[] {
  const ids = unique([
    ...protocol.homework.flatMap((task) => task.needs),
    ...(protocol.supervision?.competencies ?? []).map((item) => item.competency),
  ]);
  return ids.map((id) => {
    const name = id.slice("competency.".length);
    const term = context.vocabulary.find("competency", name);
    if (!term) return { id, name, declared: "nowhere", traits: [] };
    const line = context.vocabulary.ancestry(term);
    const traits = unique([...line.flatMap((item) => item.traits), ...line.flatMap((item) => item.family ?? [])]);
    return defined({ id, name, title: term.title, declared: term.declared, traits });
  });
}

function deviationOf(node: Tree<ast.Deviation>, context: ResolveContext): Protocol["deviations"] {
  const rule = context.term(node.rule);
  if (rule === undefined) return [];
  const deviation = defined({
    rule,
    on: context.id(node.on),
    session: node.session === undefined ? undefined : `session.${node.session}`,
    because: node.reason?.value ?? "",
  });
  context.origins.setPlace(deviation, node);
  return [deviation];
}

function mechanismsByStage(
  stages: Protocol["stages"],
  plans: PlanBuilder,
  homework: ReadonlyMap<string, Homework>,
): StageMechanisms[] {
  const of = (stage: string | undefined, wanted: (session: number | undefined) => boolean): StageMechanisms[] => {
    const tasks = plans.rows.filter((row) => wanted(row.session)).flatMap((row) => homework.get(row.homework) ?? []);
    const mechanisms = tasks.flatMap((task) => task.mechanisms);
    if (mechanisms.length === 0) return [];
    return [
      defined({
        stage,
        mechanisms: unique(mechanisms.map((mechanism) => mechanism.id)),
        families: unique(mechanisms.flatMap((mechanism) => mechanism.family ?? [])),
      }),
    ];
  };
  const inStage = (session: number | undefined, stage: Protocol["stages"][number]) =>
    session !== undefined && session >= stage.sessions.from && session <= stage.sessions.to;
  return [
    ...stages.flatMap((stage) => of(stage.id, (session) => inStage(session, stage))),
    ...of(undefined, (session) => !stages.some((stage) => inStage(session, stage))),
  ];
}
