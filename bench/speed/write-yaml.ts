import { stringify } from "yaml";
import type { ProtocolModel } from "./model.js";

/** The same content as an author would write it in YAML: nothing that is inherited is repeated. */
export function yamlText(model: ProtocolModel): string {
  return stringify(model, { lineWidth: 0 });
}

/** The library that every file of the corpus imports, in YAML. */
export const libraryYaml = stringify(
  {
    aims: { Withdrawal: { kind: "formulation", text: "Pulling back from what used to reward keeps the mood low" } },
    homework: {
      SharedLeaflet: {
        title: "How low mood works",
        kind: "psychoeducation",
        targets: ["knowledge"],
        serves: "Withdrawal",
        rationale: "Does this picture fit your own life? Your marks will tell us.",
        instructions: "Read the leaflet and mark what fits and what does not.",
        dose: "15 minutes once",
        when: "open",
        where: "open",
        difficulty: 10,
      },
    },
  },
  { lineWidth: 0 },
);

/** The shape that a JSON Schema would hold the YAML against. */
export function yamlSchema(): object {
  const text = { type: "string" };
  const texts = { type: "array", items: text };
  const number = { type: "number" };
  const closed = (properties: object, optional: readonly string[] = []) => ({
    type: "object",
    additionalProperties: false,
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
  });
  const mapOf = (values: object) => ({ type: "object", additionalProperties: values });
  const oneOf = (...values: string[]) => ({ enum: values });
  return closed({
    import: { type: "array", items: closed({ names: texts, from: text }) },
    name: text,
    title: text,
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    status: oneOf("draft", "active", "retired"),
    approach: oneOf(
      "cognitive-behavioral",
      "cognitive-therapy",
      "exposure",
      "erp",
      "psychodynamic",
      "short-term-dynamic",
      "client-centered",
    ),
    format: oneOf("individual", "group", "couple", "family", "self-guided"),
    delivery: oneOf("in-person", "video", "telephone", "chat", "web", "app", "book", "home-visit"),
    evidence: closed({
      therapy: oneOf("A", "B", "C", "D", "T"),
      homework: oneOf("A", "B", "C", "D", "T"),
      because: text,
    }),
    population: closed({
      title: text,
      ages: text,
      problem: text,
      code: text,
      severity: oneOf("subthreshold", "mild", "moderate", "severe"),
      exclude: texts,
      reading: text,
    }),
    course: closed({
      sessions: number,
      minutes: number,
      rhythm: { type: "array", items: closed({ sessions: text, often: text }) },
    }),
    stages: mapOf(closed({ sessions: text, as: text, title: text })),
    aims: mapOf(
      closed({ kind: oneOf("goal", "formulation", "focus", "value", "schema", "wish"), text, of: text }, ["of"]),
    ),
    every: closed({
      origin: oneOf("client", "collaborative", "therapist", "caregiver"),
      agree: texts,
      readiness: closed({ rating: text, atLeast: number, else: text }),
      summary: text,
      success: oneOf("learning", "experience", "observation", "behaviour", "completion", "relief"),
      notDone: texts,
      completion: text,
      where: text,
      with: text,
      barriers: {
        type: "array",
        items: closed({ side: oneOf("client", "task", "therapist", "environment", "caregiver"), text, then: text }),
      },
    }),
    homework: mapOf(
      closed(
        {
          title: text,
          kind: text,
          targets: texts,
          serves: text,
          rationale: text,
          instructions: text,
          dose: text,
          when: closed({ term: oneOf("at-set-time", "on-cue", "at-event", "as-mood-allows", "open"), note: text }),
          difficulty: number,
          record: mapOf(text),
        },
        ["record"],
      ),
    ),
    everyRecord: closed({ heldBy: text, seenBy: text, kept: text, others: text }),
    everySession: closed({
      order: texts,
      review: closed({ position: oneOf("first", "early", "middle", "late", "any-time"), about: texts }),
      administer: closed({ measure: text, by: text, for: texts }),
    }),
    sessions: mapOf(
      closed(
        {
          during: { type: "array", items: closed({ technique: text, note: text }) },
          practice: texts,
          plan: texts,
          keep: texts,
        },
        ["practice", "plan", "keep"],
      ),
    ),
    observed: closed({ sessions: { type: "array", items: number }, measure: text, by: text, on: text, for: text }),
    tailoring: mapOf(text),
    consent: closed({ covering: texts, confidentiality: text }),
    safety: closed({
      riskPlan: closed({ by: text, assess: text, contact: text, outOfHours: text }),
      watches: { type: "array", items: closed({ when: text, then: texts }) },
      ordinaryRisk: text,
      caution: closed({ state: text, text }),
      harms: text,
      penalty: oneOf("none"),
    }),
    supervision: closed({
      weeks: number,
      competency: closed({ name: text, text, measure: text, atLeast: number }),
      discuss: texts,
      training: text,
    }),
  });
}
