// Generated from schemas/facts.schema.json by `npm run generate`; edit the schema, not this file.

/** What a rule can be asked of, and the list of the protocol's facts that holds the rows; the protocol is in none. */
export const contexts: ReadonlyMap<string, { list: string | undefined }> = new Map([
  ["protocol", { list: undefined }],
  ["strand", { list: "strands" }],
  ["stage", { list: "stages" }],
  ["aim", { list: "aims" }],
  ["event", { list: "events" }],
  ["hierarchy", { list: "hierarchies" }],
  ["homework", { list: "homework" }],
  ["plan", { list: "plans" }],
  ["session", { list: "sessions" }],
  ["use", { list: "uses" }],
  ["measured", { list: "measured" }],
  ["watch", { list: "watches" }],
  ["precaution", { list: "precautions" }],
  ["response", { list: "responses" }],
  ["contingency", { list: "contingencies" }],
  ["text", { list: "texts" }],
]);
