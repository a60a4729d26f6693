// Generated from schemas/facts.schema.json by `npm run generate`; edit the schema, not this file.

export interface Facts {

}
