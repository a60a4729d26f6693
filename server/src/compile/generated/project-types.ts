// Generated from schemas/project.schema.json by `npm run generate`; edit the schema, not this file.

/** A project file, `homework.yaml`: the folder it stands in is the project. What it does not say has its default. */
export interface ProjectFile {
  /** The edition of this format. There is one: 1. */
  edition: 1
  /**
   * Which files belong to the project, as a list of patterns such as `protocols/** /*.homework`. By default `** /*.homework`.
   * 
   * @minItems 1
   * 
   * Items: A pattern of paths in the project, such as `protocols/** /*.homework`.
   */
  sources?: string[]
  /** The folder of the project that the compiled JSON goes to where the command names none. */
  output?: string
  /**
   * Approach packs of the project's own, as a list of paths such as `approaches/our-clinic.approach.yaml`.
   * 
   * Items: The path of a pack, such as `approaches/our-clinic.approach.yaml`.
   */
  packs?: string[]
  /** How grave the findings of a rule are in this project: ids of rules, each with a severity and the reason for it. */
  severities?: {
  /** A severity and the reason for it, as the keys `severity` and `reason`. */
  [k: string]: {
  /** How grave a finding of the rule is; `off` means that the rule does not apply. */
  severity: ("error" | "warning" | "hint" | "off")
  /** Why, in words. */
  reason: string
}
}
/** Limits that the law or the service sets, as keys with their values. */
limits?: {
/** The age in years at which one consents for oneself. By default 18. */
ageOfMajority?: number
}
/** The address of the pages on the rules, with `{rule}` for the id, such as `https://wiki.example.org/homework/{rule}`. */
rulePage?: string
}
