import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Consent, Harms, Policy, Precaution, RiskPlan, Safety, Supervision } from "../generated/protocol-types.js";
import { resolveWatch } from "./conditions.js";
import type { ResolveContext } from "./context.js";
import { numbersIn } from "./course.js";
import { resolveFrequency } from "./dose.js";
import { competencyId, mechanismOf } from "./homework-lines.js";
import { lineOrigins } from "./line-keys.js";

export function resolveConsent(node: Tree<ast.Consent>, context: ResolveContext): Consent {
  const text = (keyword: string) =>
    node.lines.flatMap((line) =>
      line.$type === "TextLine" && line.keyword === keyword ? (line.text?.value ?? []) : [],
    )[0];
  const consent = defined({
    by: node.lines.flatMap((line) =>
      line.$type === "ConsentBy"
        ? line.who.map((who) =>
            defined({
              who: context.term(who) ?? "",
              covering: line.covering.flatMap((word) => context.term(word) ?? []),
              text: line.text?.value,
            }),
          )
        : [],
    ),
    assent: node.lines.flatMap((line) =>
      line.$type === "AssentBy"
        ? line.who.map((who) => defined({ by: context.term(who) ?? "", text: line.text?.value }))
        : [],
    ),
    sharing: node.lines.flatMap((line) =>
      line.$type === "Sharing"
        ? [
            defined({
              form: line.voluntary === true ? ("voluntary" as const) : ("agreed" as const),
              by: line.agreedBy.flatMap((who) => context.term(who) ?? []),
              text: line.text?.value,
            }),
          ]
        : [],
    ),
    confidentiality: text("confidentiality"),
    safeguarding: text("safeguarding"),
  });
  noteBlock(consent, node, "consent", context);
  return consent;
}

/** A block without a name of its own is found by its keyword. */
export function noteBlock(
  object: object,
  node: Tree<ast.Consent | ast.Safety | ast.Supervision | ast.Policy | ast.Population>,
  keyword: string,
  context: ResolveContext,
): void {
  const place = context.place(node);
  if (!place) return;
  context.thing(object, node, { ...place, end: place.start + keyword.length }, () => lineOrigins(node.lines, context));
}

export function resolveSafety(node: Tree<ast.Safety>, context: ResolveContext): Safety {
  const phrases = (keyword: string) =>
    node.lines.flatMap((line) => (line.$type === "PhraseLine" && line.keyword === keyword ? [...line.values] : []));
  const riskPlan = node.lines.find((line) => line.$type === "RiskPlan");
  const ordinary = node.lines.find((line) => line.$type === "OrdinaryRisk");
  const safety = defined({
    riskPlan: riskPlan?.$type === "RiskPlan" ? riskPlanOf(riskPlan, context) : undefined,
    watches: node.lines.flatMap((line) => (line.$type === "Watch" ? (resolveWatch(line, context) ?? []) : [])),
    screens: node.lines.flatMap((line) =>
      line.$type === "Screen" && line.keyword === "screen" ? precautionsOf(line, context) : [],
    ),
    checks: node.lines.flatMap((line) =>
      line.$type === "Screen" && line.keyword === "check" ? precautionsOf(line, context) : [],
    ),
    cautions: context.phrases(phrases("caution")),
    ordinaryRisk: ordinary?.$type === "OrdinaryRisk" ? ordinary.text?.value : undefined,
    forced: context.phrase(phrases("forced")[0]),
    harms: phrases("harms").map(
      (phrase): Harms => defined({ measure: context.id(phrase.term), text: phrase.text?.value }),
    ),
    penalties: context.phrases(phrases("penalty")),
  });
  noteBlock(safety, node, "safety", context);
  return safety;
}

function riskPlanOf(node: Tree<ast.RiskPlan>, context: ResolveContext): RiskPlan {
  const text = (keyword: string) =>
    node.lines.flatMap((line) =>
      line.$type === "TextLine" && line.keyword === keyword ? (line.text?.value ?? []) : [],
    )[0];
  const plan = defined({
    by: context.terms(node.by),
    assess: text("assess"),
    contact: text("contact"),
    outOfHours: text("out-of-hours"),
  });
  const place = context.place(node);
  if (place)
    context.thing(plan, node, { ...place, end: place.start + "risk plan".length }, () =>
      lineOrigins(node.lines, context),
    );
  return plan;
}

/** One precaution for each state; without `before` it holds for every task. */
function precautionsOf(line: Tree<ast.Screen>, context: ResolveContext): Precaution[] {
  const before = context.ids(line.before);
  return context.phrases(line.states).map((state) => {
    const precaution = { ...state, before };
    context.origins.setPlace(precaution, line);
    return precaution;
  });
}

export function resolveSupervision(
  node: Tree<ast.Supervision>,
  last: number | undefined,
  context: ResolveContext,
): Supervision {
  const phrases = (...keywords: string[]) =>
    node.lines.flatMap((line) =>
      line.$type === "PhraseLine" && line.keyword !== undefined && keywords.includes(line.keyword)
        ? [...line.values]
        : [],
    );
  const supervision = defined({
    frequency: resolveFrequency(node.frequency),
    competencies: node.lines.flatMap((line) => {
      if (line.$type !== "RatedCompetency") return [];
      const competency = competencyId(line.competency, context);
      if (competency === undefined) return [];
      const rated = defined({
        competency,
        text: line.text?.value,
        ratedWith: context.id(line.measure),
        atLeast: line.atLeast,
        readOn: readOn(line, context),
      });
      context.origins.setPlace(rated, line);
      return [rated];
    }),
    observe: node.lines.flatMap((line) =>
      line.$type === "Observe"
        ? [
            defined({
              sessions:
                line.every === true
                  ? Array.from({ length: last ?? 0 }, (_, i) => i + 1)
                  : numbersIn(line.sessions, last, context),
              on: context.term(line.material),
            }),
          ]
        : [],
    ),
    discuss: context.phrases(phrases("discuss")),
    practise: phrases("practise", "practice").map((phrase) => {
      const declaration = context.declaration(phrase.term);
      return defined({
        homework: declaration ? context.idOf(declaration) : undefined,
        term: declaration ? undefined : context.term(phrase.term),
        text: phrase.text?.value,
      });
    }),
    training: context.phrases(phrases("training")),
    team: context.phrases(phrases("team")),
    homework: node.lines.flatMap((line) =>
      line.$type === "SupervisionHomework" && line.text?.value !== undefined
        ? [defined({ text: line.text.value, reviewed: context.term(line.reviewed) })]
        : [],
    ),
  });
  noteBlock(supervision, node, "supervision", context);
  return supervision;
}

/** A level is read on the item range of the measure when it fits there, else on its total. */
function readOn(line: Tree<ast.RatedCompetency>, context: ResolveContext): "item" | "total" | undefined {
  const range = context.meanings.declaration(line.measure)?.measure?.itemRange;
  const level = line.atLeast;
  if (level === undefined || !line.measure) return undefined;
  const fits = range !== undefined && level >= range.from && level <= range.to;
  return fits ? "item" : "total";
}

export function resolvePolicy(node: Tree<ast.Policy>, context: ResolveContext): Policy {
  const phrases = (keyword: string) =>
    node.lines.flatMap((line) => (line.$type === "PhraseLine" && line.keyword === keyword ? [...line.values] : []));
  const review = node.lines.find((line) => line.$type === "ReviewPolicy");
  const policy = defined({
    origin: context.words(phrases("origin"))[0],
    mechanisms: phrases("targets").flatMap((value) => mechanismOf(value.term, context) ?? []),
    responses: node.lines.flatMap((line) => {
      if (line.$type !== "PolicyResponse") return [];
      const response = defined({
        who: context.term(line.who) ?? "",
        does: context.term(line.act) ?? "",
        what: defined({ term: context.term(line.topic), text: line.text?.value }),
        manner: context.term(line.manner),
        respond: line.response?.value,
      });
      context.origins.setPlace(response, line);
      return [response];
    }),
    reviewOpenedBy: review?.$type === "ReviewPolicy" ? context.term(review.openedBy) : undefined,
  });
  noteBlock(policy, node, "policy", context);
  return policy;
}
