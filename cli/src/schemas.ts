/** The JSON Schemas that come with the command, by name. */
export const schemas: Readonly<Record<string, { about: string; load: () => Promise<{ default: object }> }>> = {
  protocol: {
    about: "a compiled protocol",
    load: () => import("../../schemas/protocol.schema.json", { with: { type: "json" } }),
  },
  project: {
    about: "a project file, homework.yaml",
    load: () => import("../../schemas/project.schema.json", { with: { type: "json" } }),
  },
  approach: {
    about: "an approach pack",
    load: () => import("../../schemas/approach.schema.json", { with: { type: "json" } }),
  },
  facts: {
    about: "what the condition of a rule can read",
    load: () => import("../../schemas/facts.schema.json", { with: { type: "json" } }),
  },
  report: {
    about: "what --format json writes",
    load: () => import("../../schemas/report.schema.json", { with: { type: "json" } }),
  },
};
