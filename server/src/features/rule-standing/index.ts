import { deriveFacts } from "../../protocol/facts/index.js";
import type { ResolvedProtocol } from "../../protocol/resolve/resolve.js";
import { type RuleStanding, standingOfRules as standingsOf } from "../../rules/index.js";
import type { Feature } from "../feature.js";
import {
  type StandingOfRulesParams,
  type StandingOfRulesResult,
  type StandingRule,
  standingOfRules,
} from "../requests.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";

/** How each rule stands with the protocols of a file: for a view beside the editor. */
export const ruleStanding: Feature = {
  register(connection, session) {
    connection.onRequest(standingOfRules, (params: StandingOfRulesParams) => standingsIn(session, params));
  },
};

/** How the rules stand with the protocols of a file. */
export async function standingsIn(session: Session, { uri }: StandingOfRulesParams): Promise<StandingOfRulesResult> {
  const { project, path } = await session.locate(uri);
  const protocols = project.live.isBroken ? [] : (project.live.understand(path)?.protocols ?? []);
  return { protocols: protocols.map((resolved) => protocolWithRules(resolved, project, session)) };
}

function protocolWithRules({ protocol, origins }: ResolvedProtocol, project: OpenProject, session: Session) {
  const { rulebook, settings } = project.live;
  const facts = deriveFacts(protocol, { ageOfMajority: settings.ageOfMajority });
  const standings = standingsOf({ protocol, origins, facts, rulebook });
  const { home } = protocol.approach;
  const approach = home === undefined ? undefined : (rulebook.library.named(home)?.title ?? home);
  const excusedAt = (id: string) =>
    protocol.deviations
      .filter(({ rule }) => rulebook.library.ruleId(rule) === id)
      .flatMap((deviation) => origins.placeOf(deviation) ?? []);
  const rules = standings.map((one) => {
    const places = one.state === "excused" ? excusedAt(one.rule.id) : [];
    return {
      ...shown(one, project, session),
      excusedAt: places.flatMap((place) => session.location(project, place) ?? []),
    };
  });
  return {
    name: protocol.name,
    title: protocol.title ?? protocol.name,
    ...(approach === undefined ? {} : { approach }),
    rules: [...rules, ...(rules.length === 0 ? [] : rulesTurnedOff(project, session))],
  };
}

function shown(
  { rule, owner, severity, state, findings, toldBy, reasons }: RuleStanding,
  project: OpenProject,
  session: Session,
): Omit<StandingRule, "excusedAt"> {
  return {
    id: rule.id,
    title: rule.title,
    pack: owner.approach,
    packTitle: owner.title,
    evidence: rule.evidence,
    severity,
    state,
    findings: findings.flatMap((finding) => {
      const location = session.location(project, finding);
      return location ? [{ message: finding.message, severity: finding.severity, location }] : [];
    }),
    toldBy,
    reasons,
  };
}

/** What the project file turns off is shown too, with its reason: nobody is to wonder where a rule has gone. */
function rulesTurnedOff(project: OpenProject, session: Session): StandingRule[] {
  const { rulebook, settings } = project.live;
  return settings.severities
    .filter(({ severity }) => severity === "off")
    .flatMap(({ rule: name, reason, place }) => {
      const owned = rulebook.library.rule(name);
      if (!owned) return [];
      const location = session.location(project, place);
      const { rule, owner } = owned;
      return [
        {
          id: rule.id,
          title: rule.title,
          pack: owner.approach,
          packTitle: owner.title,
          evidence: rule.evidence,
          severity: "off" as const,
          state: "off" as const,
          findings: [],
          toldBy: [],
          reasons: [reason],
          excusedAt: location ? [location] : [],
        },
      ];
    });
}
