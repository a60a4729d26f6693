import type { Severity } from "../finding.js";
import {
  approachFacts,
  composeRulesets,
  type EffectiveRule,
  type PacksInUse,
  type ProjectSeverities,
  type Ruleset,
  type Test,
} from "./compose.js";
import { compileCondition, type FactRecord, type Frame, frameOf, Meter } from "./evaluate.js";
import { lineageOf } from "./lineage.js";
import type { Evidence, Pack } from "./pack.js";
import { PackLibrary, type PackSource } from "./pack-library.js";

/** Which rules a protocol asks to be held against. */
export interface RuleRequest {
  /** Id or alias of the home pack. */
  approach: string;
  variant: string;
  /** Ids or aliases of further approaches, overlays among them. */
  also: readonly string[];
  /** Approaches that tasks are tagged with. */
  tasks?: readonly string[];
  /** Approaches that are said to lead, first things first. */
  leading?: readonly string[];
}

/** All packs at hand, and the rulesets made of them so far. */
export class Rulebook {
  readonly library: PackLibrary;
  readonly #rulesets = new Map<string, Ruleset>();
  readonly #meters = new Map<Pack, Meter>();
  readonly #callsForOverlays = new Map<Pack, Test>();
  readonly #severities: ProjectSeverities;

  /** @param severities of the project, by canonical rule id; they come before all that packs say */
  constructor(packs: Iterable<PackSource | Pack>, severities: ProjectSeverities = new Map()) {
    this.library = new PackLibrary(packs);
    this.#severities = severities;
  }

  /**
   * The rules for the approaches of a protocol, kept for the next protocol that asks for the same.
   * @param protocol the facts of the protocol, which may call for an overlay
   * @returns undefined if there is no such pack
   */
  ruleset(request: RuleRequest, protocol: FactRecord): Ruleset | undefined {
    const inUse = this.#packsInUse(request, protocol);
    if (!inUse) return undefined;
    const { home, overlays, refining, foreign, variant } = inUse;
    const ids = (packs: readonly Pack[]) => packs.map(({ approach }) => approach).join(" ");
    const key = [home.approach, variant, ids(overlays), ids(refining), ids(foreign)].join("/");
    const known = this.#rulesets.get(key);
    if (known) return known;
    const made = composeRulesets(inUse, {
      packs: this.library,
      severities: this.#severities,
      meterOf: (pack) => this.#meter(pack),
    });
    this.#rulesets.set(key, made);
    return made;
  }

  #packsInUse(request: RuleRequest, protocol: FactRecord): PacksInUse | undefined {
    const first = this.library.named(request.approach);
    if (!first) return undefined;
    const home = first.overlay ? (this.#leading(request) ?? first) : first;
    const named = this.#named([request.approach, ...request.also]);
    const further = this.#named([...request.also, ...(request.tasks ?? [])]).filter(
      (pack) => !pack.overlay && pack !== home,
    );
    const refining = further.filter((pack) => this.#isOfOneLine(pack, home));
    const foreign = further.filter((pack) => !refining.includes(pack));
    const inUse = { home, overlays: [], refining, foreign, variant: request.variant };
    return { ...inUse, overlays: this.#overlays(named, inUse, protocol) };
  }

  /** An overlay is no theory of its own: of the approaches beside it the one that is said to lead is at home. */
  #leading({ leading = [] }: RuleRequest): Pack | undefined {
    return this.#named(leading).find(({ overlay }) => !overlay);
  }

  #named(names: readonly string[]): Pack[] {
    return [...new Set(names.flatMap((name) => this.library.named(name) ?? []))];
  }

  /** Whether one of two packs extends the other: they refine each other and do not mix. */
  #isOfOneLine(pack: Pack, home: Pack): boolean {
    return lineageOf(pack, this.library).includes(home) || lineageOf(home, this.library).includes(pack);
  }

  #overlays(named: readonly Pack[], inUse: PacksInUse, protocol: FactRecord): Pack[] {
    const approach = approachFacts(inUse.home, inUse, this.library);
    return this.library.entries.flatMap(({ approach: id, overlay }) => {
      const pack = overlay ? this.library.get(id) : undefined;
      return pack && (named.includes(pack) || this.#isCalledFor(pack, frameOf(protocol, approach))) ? [pack] : [];
    });
  }

  #isCalledFor(overlay: Pack, frame: Frame): boolean {
    if (!overlay.overlayWhen) return false;
    const meter = this.#meter(overlay);
    let isCalledFor = this.#callsForOverlays.get(overlay);
    if (!isCalledFor) {
      isCalledFor = compileCondition(overlay.overlayWhen.expression, meter);
      this.#callsForOverlays.set(overlay, isCalledFor);
    }
    meter.refill(stepsForEachPack);
    return isCalledFor(frame);
  }

  #meter(pack: Pack): Meter {
    const known = this.#meters.get(pack);
    if (known) return known;
    const meter = new Meter();
    this.#meters.set(pack, meter);
    return meter;
  }
}

/** Steps of loops that the rules of one pack may take on one protocol: some tens of milliseconds. */
export const stepsForEachPack = 2_000_000;

/** The severity and wording of a finding of a rule on the row in the frame; undefined where the rule is off. */
export function gradeOf(
  rule: EffectiveRule,
  setting: string,
  frame: Frame,
): { severity: Severity; message?: string; evidence: Evidence } | undefined {
  const grade = rule.grades.find((one) => (one.setting === undefined || one.setting === setting) && one.holds(frame));
  if (!grade || grade.severity === "off") return undefined;
  return {
    severity: grade.severity,
    ...(grade.message === undefined ? {} : { message: grade.message }),
    evidence: grade.evidence ?? rule.rule.evidence,
  };
}
