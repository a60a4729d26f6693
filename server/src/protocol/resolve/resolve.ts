import type { AstNode } from "langium";
import type * as ast from "../../../../grammar/generated/ast.js";
import type { Finding } from "../../finding.js";
import { type BoundFile, type Declaration, docOf, isOfType, type Tree, type Vocabulary } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Homework, HomeworkLines, Protocol, Strand } from "../generated/protocol-types.js";
import type { Origins } from "../origins.js";
import { resolveTailoring } from "./conditions.js";
import { noLines, ResolveContext, unique } from "./context.js";
import { resolveCourse, resolveStages, Timeline } from "./course.js";
import { compareEvery } from "./disagreements.js";
import { frequencyPerWeek, resolveFrequency } from "./dose.js";
import {
  headOf,
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
import { HomeworkBlocks, originsOf, resolveHomework } from "./homework.js";
import { resolveHomeworkLines } from "./homework-lines.js";
import { competenciesOf, InUse, measuresInUse } from "./in-use.js";
import { keywordPlace, lineOrigins } from "./line-keys.js";
import { loads } from "./loads.js";
import { resolveUses } from "./measures.js";
import { mechanismsByStage } from "./mechanisms.js";
import { OpenSessions } from "./open-sessions.js";
import { numberRows, PlanBuilder, workOutDose } from "./plans.js";
import { resolveEveryRecord } from "./record.js";
import { resolveConsent, resolvePolicy, resolveSafety, resolveSupervision } from "./safety.js";
import { reportSameNames } from "./same-names.js";
import { resolveSchedule, type Schedule } from "./schedule.js";
import { takeUpReviews } from "./taken-up.js";

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
  /** The id of a declared thing in this protocol, e.g. `homework.CatchThoughts`. */
  idOf(declaration: Declaration): string;
}

export interface ResolveOptions {
  vocabulary: Vocabulary;
  boundFile(path: string): BoundFile | undefined;
  provenance(file: BoundFile): Protocol["provenance"];
}

/** Every protocol of a file, everything in it resolved. A broken file gives what can be made of it. */
export function resolveProtocols(file: BoundFile, options: ResolveOptions): ResolvedProtocol[] {
  return file.declarations.protocols.flatMap(({ declaration }) => resolveProtocol(declaration, file, options) ?? []);
}

/** @returns undefined if what is declared is no protocol */
export function resolveProtocol(
  declaration: Declaration,
  file: BoundFile,
  options: ResolveOptions,
): ResolvedProtocol | undefined {
  const { node } = declaration;
  return isOfType<ast.Protocol>(node, "Protocol") ? resolveNode(declaration, node, file, options) : undefined;
}

type Members = readonly Tree<ast.ProtocolMember>[];

/** The members of a protocol by what they are. */
function membersByType(members: Members) {
  const byType = new Map<string, Tree<ast.ProtocolMember>[]>();
  for (const member of members) {
    const known = byType.get(member.$type);
    if (known) known.push(member);
    else byType.set(member.$type, [member]);
  }
  return <Node extends AstNode>(type: Node["$type"]) => (byType.get(type) ?? []) as unknown as Tree<Node>[];
}

function resolveNode(
  declaration: Declaration,
  node: Tree<ast.Protocol>,
  file: BoundFile,
  options: ResolveOptions,
): ResolvedProtocol {
  const scope = file.protocolScopes.get(node);
  const context = new ResolveContext(file, node, scope?.vocabulary ?? options.vocabulary, options.boundFile);
  const { members } = node;
  const ofType = membersByType(members);
  const inside = file.declarations.protocols.find((item) => item.declaration === declaration)?.inside ?? [];
  const blocks = new HomeworkBlocks(
    ofType<ast.EveryHomework>("EveryHomework"),
    ofType<ast.EveryRecord>("EveryRecord"),
    context,
  );
  const { course, timeline } = resolveCourse(ofType<ast.Course>("Course")[0], context);
  const stages = resolveStages(ofType<ast.Stage>("Stage"), timeline.count, context);
  const sessionBlocks = ofType<ast.SessionBlock>("SessionBlock");
  const offers = ofType<ast.WhenOffer>("WhenOffer");

  const tasks = homeworkInUse(inside, sessionBlocks, offers, context);
  const homework = new Map<string, Homework>();
  for (const task of tasks) {
    const resolved = resolveHomework(task, blocks, context);
    if (resolved) homework.set(resolved.id, resolved);
  }

  const plans = new PlanBuilder(homework, blocks, context);
  const main = resolveSchedule(sessionBlocks, stages, timeline, undefined, plans, context);
  const open = new OpenSessions(sessionBlocks, plans, context);
  if (timeline.count === undefined) open.add(undefined, stages);
  const strands = ofType<ast.Strand>("Strand").flatMap((strand) =>
    resolveStrand(strand, sessionBlocks, plans, open, context),
  );
  const schedules = [main, ...strands.map(({ schedule }) => schedule)];
  takeUpReviews(schedules);
  const conditional = plans.rows.length;
  const offered = offers.map((offer) => plans.addOffer(offer));
  const offerRows = plans.rows.slice(conditional);
  for (const row of offerRows) workOutDose(row, 7);
  numberRows(plans.rows);

  const everyBlock = sessionBlocks.filter((block) => block.every === true && block.nth === undefined && !block.of);
  const inUse = new InUse(inside, context);
  const measures = measuresInUse(inside, context);
  const population = ofType<ast.Population>("Population")[0];
  const consent = ofType<ast.Consent>("Consent")[0];
  const safety = ofType<ast.Safety>("Safety")[0];
  const supervision = ofType<ast.Supervision>("Supervision")[0];
  const policy = ofType<ast.Policy>("Policy")[0];
  const head = headOf(members);
  const one = (...keywords: string[]) => context.words(headPhrases(head, ...keywords))[0];
  const many = (...keywords: string[]) => context.words(headPhrases(head, ...keywords));
  const text = (...keywords: string[]) => {
    const phrase = headPhrases(head, ...keywords)[0];
    return phrase?.text?.value ?? phrase?.term?.id;
  };
  const version = ofType<ast.VersionLine>("VersionLine")[0]?.version;
  const none = ofType<ast.HomeworkNone>("HomeworkNone")[0];
  compareEvery(blocks.everyHomework, context);
  compareEvery(blocks.everyRecord, context);
  const every = everyHomeworkOf(blocks, context);
  const resolvedSupervision = supervision && resolveSupervision(supervision, timeline.count, context);

  const protocol: Protocol = defined({
    schemaVersion: "1.0" as const,
    id: context.idOf(declaration),
    name: declaration.name,
    title: node.title?.value,
    doc: docOf(node),
    version,
    status: one("status") as Protocol["status"],
    approach: resolveApproach(members, head, context),
    language: text("language"),
    authors: headPhrases(head, "authors").flatMap((phrase) => phrase.text?.value ?? phrase.term?.id ?? []),
    licence: text("licence", "license"),
    registration: text("registration"),
    keywords: headPhrases(head, "keywords").flatMap((phrase) => phrase.text?.value ?? phrase.term?.id ?? []),
    setting: one("setting") as Protocol["setting"],
    format: one("format") as Protocol["format"],
    delivery: many("delivery"),
    evidence: resolveEvidence(members, context),
    homeworkNone: none ? defined({ because: none.reason?.value }) : undefined,
    priority: many("priority"),
    loadLimit: resolveLoadLimit(members),
    sources: [] as Protocol["sources"],
    population: population && resolvePopulation(population, context),
    consent: consent && resolveConsent(consent, context),
    course,
    strands: strands.map(({ strand }) => strand),
    stages,
    aims: inUse.all("aim", resolveAim),
    events: inUse.all("event", resolveEvent),
    terms: [] as Protocol["terms"],
    measures: [...measures.values()],
    uses: resolveUses(
      { sessions: main.sessions, everySession: open.everySession, recurring: open.recurring },
      ofType<ast.Administer>("Administer"),
      timeline.count,
      measures,
      context,
    ),
    competencies: [] as Protocol["competencies"],
    hierarchies: inUse.all("hierarchy", resolveHierarchy),
    everyHomework: every,
    homework: [...homework.values()],
    everySession: open.everySession,
    sessions: main.sessions,
    recurringSessions: open.recurring,
    offers: offered,
    policy: policy && resolvePolicy(policy, context),
    tailoring: ofType<ast.Tailor>("Tailor").flatMap((tailor) => resolveTailoring(tailor, context) ?? []),
    safety: safety && resolveSafety(safety, context),
    supervision: resolvedSupervision,
    deviations: ofType<ast.Deviation>("Deviation").flatMap((item) => deviationOf(item, context)),
    plans: plans.rows,
    load: schedules.flatMap(loads),
    mechanismsByStage: mechanismsByStage(stages, plans.rows, homework, context),
    provenance: options.provenance(file),
  });
  protocol.sources = inUse.all("source", resolveSource);
  reportSameNames(context);
  protocol.competencies = competenciesOf(protocol, context);
  protocol.terms = context.usedTerms();
  context.thing(protocol, node, declaration.place, () => lineOrigins(node.members, context));
  for (const block of blocks.everyHomework) setEvery(context, "homework", block);
  for (const block of blocks.everyRecord) setEvery(context, "record", block);
  for (const block of everyBlock) setEvery(context, "session", block);
  return {
    protocol,
    origins: context.origins,
    findings: context.findings,
    used: context.used,
    node,
    declaration,
    idOf: (item) => context.idOf(item),
  };
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
  open: OpenSessions,
  context: ResolveContext,
): { strand: Strand; schedule: Schedule }[] {
  if (node.name === undefined) return [];
  const { from, to: count } = context.range(node.sessions) ?? {};
  const perWeek = frequencyPerWeek(node.frequency);
  const schedule = resolveSchedule(sessionBlocks, [], new Timeline(count, () => perWeek), node.name, plans, context);
  if (count === undefined) open.add(node.name, []);
  const strand = defined({
    id: `strand.${node.name}`,
    name: node.name,
    title: node.title?.value,
    format: context.term(node.format),
    count,
    countFrom: from === count ? undefined : from,
    frequency: resolveFrequency(node.frequency),
    minutes: context.range(node.minutes),
    sessions: schedule.sessions,
  });
  const name = context.declarationOf(node)?.place;
  if (name) context.thing(strand, node, name, noLines);
  return [{ strand, schedule }];
}

/** What every task is told, for protocols whose tasks the client brings, and for views. */
function everyHomeworkOf(blocks: HomeworkBlocks, context: ResolveContext): Protocol["everyHomework"] {
  if (blocks.everyHomework.length === 0 && blocks.everyRecord.length === 0) return undefined;
  const lines = resolveHomeworkLines(blocks.every, blocks.everyRecord, context);
  const record = lines.record ?? resolveEveryRecord(blocks.everyRecord, context);
  const every: HomeworkLines = defined({ ...lines, record });
  const [node] = [...blocks.everyHomework, ...blocks.everyRecord];
  const name = node && keywordPlace(node, context);
  if (name) context.thing(every, node, name, () => originsOf(blocks.every, context, true));
  return every;
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
