import type { Finding, Place, RelatedPlace, Said, Severity } from "../finding.js";
import { packFinding } from "../messages/packs.js";
import { commonSeen } from "../messages/phrases/common.js";
import { packFix, packPhrase } from "../messages/phrases/packs.js";
import { dependsOnWholeProtocol } from "./dependence.js";
import type { FactRecord } from "./evaluate.js";
import { evidenceInWords, shortCitation } from "./evidence.js";
import { fixOf } from "./fixes.js";
import type { Judged, Judgement } from "./judge.js";
import type { Placing, Standing } from "./placing.js";
import type { Rulebook } from "./ruleset.js";
import { contains, placeThatHolds, subjectOfDeviation } from "./subject.js";
import { fillTemplate } from "./template.js";

/** A deviation as the compiled protocol holds it. */
export interface Deviation {
  rule: string;
  on?: string;
  session?: string;
  because?: string;
}

export interface ReportInput {
  judged: Judged;
  rulebook: Rulebook;
  protocol: FactRecord;
  placing: Placing;
  deviations: readonly (Deviation & object)[];
}

/** What the rules have to tell the author: each thing once, at its place, without what a deviation excuses. */
export function report(input: ReportInput): Finding[] {
  const { findings, excused } = deviate(input);
  const placed = input.judged.judgements
    .filter((judgement) => !excused.has(judgement) && isSure(judgement, input.placing))
    .map((judgement) => ({ judgement, standing: input.placing.standing(judgement) }));
  for (const group of groupsOf(placed, input.placing)) findings.push(findingOf(group, input));
  for (const { owner, rule } of input.judged.exhausted) {
    const named = { rule: rule.id, protocol: String(input.protocol.name), title: owner.title };
    findings.push(packFinding("pack-budget", rule.place ?? input.placing.protocol.place, named));
  }
  return findings;
}

/** Nothing false is said because of text that was lost when a broken file was read. */
export function isSure(judgement: Judgement, placing: Placing): boolean {
  if (placing.isAffected(judgement)) return false;
  return !(placing.isIncomplete && dependsOnWholeProtocol(judgement.about));
}

/** What deviations excuse, and those that excuse nothing. */
export function deviate({ judged, rulebook, placing, deviations }: Omit<ReportInput, "protocol">): {
  findings: Finding[];
  /** What is excused, by which deviation. */
  excused: Map<Judgement, Deviation>;
} {
  const findings: Finding[] = [];
  const excused = new Map<Judgement, Deviation>();
  for (const deviation of deviations) {
    const id = rulebook.library.ruleId(deviation.rule);
    // That a rule is unknown was said when the names of the file were read.
    if (id === undefined) continue;
    const place = subjectOfDeviation(deviation);
    const matching = [...judged.judgements, ...judged.silenced].filter(
      ({ rule, subject }) => rule.id === id && contains(place, subject),
    );
    for (const judgement of matching) excused.set(judgement, deviation);
    if (matching.length === 0 && !placing.isIncomplete) {
      const there = placing.nameOf(deviation);
      const fixes = [packFix([{ do: "remove", place: there }], "take-out-deviation")];
      findings.push(packFinding("deviation-unused", there, { rule: id, where: whereInWords(deviation) }, { fixes }));
    }
  }
  return { findings, excused };
}

function whereInWords({ on, session }: Deviation): Said {
  const name = (id: string) => id.slice(id.indexOf(".") + 1);
  if (on === undefined) return packPhrase("here");
  const where = on.startsWith("session.")
    ? packPhrase("in-session", { session: name(on) })
    : packPhrase("on-name", { name: name(on) });
  return session === undefined ? where : packPhrase("on-name-in-session", { where, session: name(session) });
}

interface Placed {
  judgement: Judgement;
  standing: Standing;
}

/** Judgements that make one finding, and where it stands. */
interface Group {
  members: readonly Placed[];
  place: Place;
  /** Whether all lack one line, which the block at the place can give to all of them. */
  isShared?: boolean;
}

/**
 * One mistake is one finding: what is inherited stands once where it is written; a line that all rows lack is missing
 * once, at the block that could give it to all of them; a rule may speak only once in any case.
 */
function groupsOf(placed: readonly Placed[], placing: Placing): Group[] {
  const byQuestion = new Map<unknown, Placed[]>();
  for (const one of placed) {
    const same = byQuestion.get(one.judgement.about);
    if (same) same.push(one);
    else byQuestion.set(one.judgement.about, [one]);
  }
  return [...byQuestion.values()].flatMap((same) => groupsOfQuestion(same, placing));
}

function groupsOfQuestion(same: readonly Placed[], placing: Placing): Group[] {
  const [first] = same;
  if (!first) return [];
  const { about, asked } = first.judgement;
  if (about.once) {
    const there = same.find(({ standing }) => !standing.missing);
    return [
      {
        members: same,
        place: there?.standing.place ?? (same.length > 1 ? shared(about.each, placing) : first.standing.place),
      },
    ];
  }
  const lacking = same.filter(({ standing }) => standing.missing);
  const allLack = about.at.length > 0 && asked > 1 && lacking.length === asked && subjectsOf(lacking) > 1;
  if (allLack) return [{ members: lacking, place: shared(about.each, placing), isShared: true }];
  const byPlace = new Map<string, Placed[]>();
  for (const one of same) {
    const { path, start, end } = one.standing.place;
    const key = `${path} ${start} ${end}`;
    const there = byPlace.get(key);
    if (there) there.push(one);
    else byPlace.set(key, [one]);
  }
  return [...byPlace.values()].map((members) => ({
    members,
    place: members[0]?.standing.place ?? first.standing.place,
  }));
}

/** How many different places there are: several plans of one task lack one line of that task. */
function subjectsOf(lacking: readonly Placed[]): number {
  return new Set(lacking.map(({ standing }) => `${standing.place.path} ${standing.place.start}`)).size;
}

/** The block that could give a line to all rows: `every homework`, `every session`, or else the protocol. */
function shared(each: string, placing: Placing): Place {
  const every =
    each === "session"
      ? placing.every("session")
      : each === "homework" || each === "plan"
        ? placing.every("homework")
        : undefined;
  return every ?? placing.protocol.place;
}

const gravity: readonly Severity[] = ["error", "warning", "hint"];

function findingOf({ members, place, isShared = false }: Group, { protocol, placing }: ReportInput): Finding {
  const judgements = members.map(({ judgement }) => judgement);
  const worst = judgements.reduce((a, b) => (gravity.indexOf(b.severity) < gravity.indexOf(a.severity) ? b : a));
  const { rule, owner, ruleset, about, row, severity, evidence } = worst;
  const fillFor = (of: FactRecord) => (template: string) =>
    fillTemplate(template, { [about.each]: of, protocol, approach: ruleset.approach });
  const fill = fillFor(row);
  const citations = rule.sources.map(({ source }) => owner.sources[source] ?? source);
  const related = relatedPlaces(members, place, placing);
  const { each, at: lines } = about;
  const fix = about.fix && fixOf(about.fix, { each, lines, members, place, isShared, placing, fillFor });
  const others = related.length > 1 ? ` The same holds of ${related.length - 1} more.` : "";
  return {
    ...place,
    code: rule.id,
    severity,
    message: `${introduction(worst, citations)}${oneLine(fill(worst.message))}${others}`,
    why: fill(rule.why),
    help: fill(about.help ?? rule.help),
    ...(related.length > 0 ? { related } : {}),
    ...(fix ? { fixes: [fix] } : {}),
    rule: {
      id: rule.id,
      title: rule.title,
      approach: owner.title,
      evidence,
      evidenceWords: evidenceInWords(evidence, ruleset.home),
      sources: citations,
    },
    about: {
      protocol: String(protocol.name),
      parts: [...new Set(judgements.map((one) => String(one.row.ref ?? "")))],
      lines: about.at,
      excusedOn: placeThatHolds(judgements.map(({ subject }) => subject)),
    },
  };
}

/** An error says which of three things it means. */
function introduction({ rule, severity, owner, ruleset: { home } }: Judgement, citations: readonly string[]): string {
  if (severity !== "error") return "";
  switch (rule.errorMeans) {
    case "definition": {
      const called = owner.overlay || owner.onlyBuiltUpon ? home.called : owner.called;
      const [first] = citations;
      const source = first === undefined ? "its literature" : shortCitation(first);
      return `This is not ${called} as described by ${source}: `;
    }
    case "before-use":
      return "Must be stated before use: ";
    case "design":
      return "An integrative protocol has to say more: ";
    default:
      return "";
  }
}

/** The things that a finding is about, where that is not plain from its place: several, or those that inherit a line. */
function relatedPlaces(members: readonly Placed[], place: Place, placing: Placing): RelatedPlace[] {
  const names: Place[] = [];
  for (const { judgement } of members) {
    const name = placing.nameFor(judgement);
    if (!names.some((one) => samePlace(one, name))) names.push(name);
  }
  const inherits = members.some(({ standing }) => standing.inheritedFrom);
  if (names.length < 2 && !inherits) return [];
  return names.filter((name) => !samePlace(name, place)).map((name) => commonSeen(name, "holds-of-this"));
}

function samePlace(one: Place, other: Place): boolean {
  return one.path === other.path && one.start === other.start && one.end === other.end;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
