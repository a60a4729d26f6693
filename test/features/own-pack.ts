// A project with an approach of its own, small enough to know how each of its rules stands.

export const ownPack = `approach: our-clinic
title: The way of our clinic
called: the way of our clinic
family: experiential
stance: invitational
homeworkStudied: false
about: How we work.
clientTerm: exercise
phases: [start]
frames:
  usual: |
    protocol Usual "As usual" {
      approach our-clinic
    }
sources:
  OC: Our clinic (2020). How we work.
rules:
${rule("oc-goal", "protocol", "protocol.aims.size() > 0", "The protocol names no aim.")}
${rule("oc-dose", "homework", "homework.name != ''", "{homework.title} has no dose.")}
${rule("oc-short", "homework", "homework.dose.minutes <= 10", "{homework.title} takes long.")}
${rule("oc-steps", "hierarchy", "hierarchy.steps > 0", "{hierarchy.name} has no steps.")}
${rule("oc-old", "protocol", "protocol.aims.size() > 0", "Old.")}
`;

function rule(id: string, each: string, require: string, message: string): string {
  return `  - id: ${id}
    severity: warning
    evidence: D
    title: Rule ${id}
    each: ${each}
    require: ${require}
    message: "${message}"
    why: Because.
    help: Do it.
    sources: [OC]
    examples:
      - fails: x
      - passes: x`;
}

export const projectFile = `edition: 1
packs: [our-clinic.approach.yaml]
severities:
  oc-old:
    severity: off
    reason: We have outgrown it.
`;
